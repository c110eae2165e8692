import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { printFirstGuest } from "./first-guest.ts";
import { firstMapCss, rooms } from "./first-map.ts";
import { type Opening, printFirstPage, replaced } from "./first-page.ts";
import { postersOf, weighPosters } from "./posters.ts";
import { makeRaster, type Raster } from "./raster.ts";
import type { Served } from "./served.ts";
import { checkWeights, compressed } from "./weight.ts";

/** Not hidden by `\0`, because the pipeline for css would not take it up then. */
const sizes = "virtual:first-map.css";

/** With the map in it, compressed. */
const limit = 45_000;

/** What the build fills in a page. */
const places = {
  page: /(<div id="page"[^>]*>)[\s\S]*?(<\/div>)/,
  plain: /(<noscript>)[\s\S]*?(<\/noscript>)/,
} as const;

function fill(html: string, place: RegExp, content: string): string {
  if (!place.test(html)) throw new Error(`The page has no ${place.source}.`);
  return html.replace(place, (_whole, open: string, close: string) => `${open}${content}${close}`);
}

/** By page; outside of the bundle of styles, because only pages without a script fetch it. */
const plainSheets: Readonly<Record<string, string>> = {
  "index.html": "no-script.css",
  "embed.html": "guest-no-script.css",
};

/**
 * Prints the page of the day of opening into `index.html` and `embed.html`, map and all. In development the pages are
 * drawn by their scripts alone.
 */
export function firstPaint(read: () => Served, opening: () => Opening): Plugin {
  let raster: Raster | null = null;

  return {
    name: "buildup-first-paint",
    resolveId: (id) => (id === sizes ? sizes : undefined),
    load(id) {
      if (id !== sizes) return undefined;
      return firstMapCss(opening().bounds, this.environment.name === "embed" ? rooms.embed : rooms.page);
    },
    async buildStart() {
      if (this.environment.mode !== "build") return;
      const sheet = plainSheets[this.environment.name === "embed" ? "embed.html" : "index.html"] ?? "";
      this.emitFile({ type: "asset", name: sheet, source: readFileSync(`src/theme/${sheet}`) });
      if (this.environment.name === "embed") return;
      raster = await makeRaster();
      if (!raster) this.info("@resvg/resvg-js is not installed: posters are drawings, and links have no preview.");
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, filename }) {
        const name = basename(filename);
        const sheet = plainSheets[name];
        if (!bundle || sheet === undefined) return html;
        const tags: readonly HtmlTagDescriptor[] = [
          {
            tag: "noscript",
            children: [{ tag: "link", attrs: { rel: "stylesheet", href: `./${assetIn(bundle, sheet)}` } }],
            injectTo: "head",
          },
        ];
        const head = stylesFirst(html);
        if (name === "embed.html")
          return { html: fill(head, places.page, printFirstGuest(read(), opening())), tags: [...tags] };
        const { page, plain } = printFirstPage(read(), opening());
        return {
          html: fill(fill(head, places.page, page), places.plain, `<div class="plain">${plain}</div>`),
          tags: [...tags],
        };
      },
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        // What an embed weighs is weighed as a whole.
        if (this.environment.name === "embed") return;
        const html = bundle["index.html"];
        if (html?.type !== "asset") throw new Error("The build has no index.html.");
        this.info(checkWeights([{ what: "page with its first map", bytes: compressed(html.source), limit }]));
        const posters = await postersOf(read(), opening(), raster);
        for (const { fileName, content } of posters) this.emitFile({ type: "asset", fileName, source: content });
        this.info(weighPosters(posters));
        raster?.close();
      },
    },
  };
}

/**
 * On a weak network all that is asked for at once shares the way: the style sheet, without which nothing is painted,
 * goes ahead of the script, which has a page to take over and can wait, and that ahead of the data.
 */
export function stylesFirst(html: string): string {
  const sheets = /[ \t]*<link rel="stylesheet"[^>]*>\n/g;
  const scripts = /[ \t]*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/g;
  const part = (pattern: RegExp): string => (html.match(pattern) ?? []).join("");
  const low = part(scripts).replaceAll(/<(script|link) /g, '<$1 fetchpriority="low" ');
  const rest = html.replaceAll(scripts, "").replaceAll(sheets, "");
  return replaced(rest, "</title>\n", `</title>\n${part(sheets)}${low}`);
}

function assetIn(bundle: Rollup.OutputBundle, name: string): string {
  const asset = Object.values(bundle).find((each) => each.type === "asset" && each.names.includes(name));
  if (!asset) throw new Error(`The build has no ${name}.`);
  return asset.fileName;
}
