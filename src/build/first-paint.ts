import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { parameters } from "../state/share.ts";
import { languages } from "../state/state.ts";
import { firstMapCss } from "./first-map.ts";
import { type Opening, openingOf, printFirstPage } from "./first-page.ts";
import { postersOf, weighPosters } from "./posters.ts";
import { makeRaster, type Raster } from "./raster.ts";
import type { Served } from "./served.ts";
import { checkWeights, compressed } from "./weight.ts";

const virtual = "virtual:gate";
const resolved = `\0${virtual}`;
/** Not hidden by `\0`, because the pipeline for css would not take it up then. */
const sizes = "virtual:first-map.css";

/** With the map in it, compressed. */
const limit = 45_000;

/** What the build fills in `index.html`. */
const places = {
  page: /(<div id="page"[^>]*>)[\s\S]*?(<\/div>)/,
  plain: /(<noscript>)[\s\S]*?(<\/noscript>)/,
} as const;

function fill(html: string, place: RegExp, content: string): string {
  if (!place.test(html)) throw new Error(`index.html has no ${place.source}.`);
  return html.replace(place, (_whole, open: string, close: string) => `${open}${content}${close}`);
}

/** Outside of the bundle of styles, because only pages without a script fetch it. */
const plainSheet = "no-script.css";

/**
 * Prints the page of the day of opening into `index.html`, map and all, and puts the gate before it. In development the
 * page is drawn by its script alone.
 */
export function firstPaint(read: () => Served): Plugin {
  let gate = "";
  let raster: Raster | null = null;
  let opening: Opening | null = null;
  const opened = (): Opening => {
    opening ??= openingOf(read());
    return opening;
  };

  return {
    name: "buildup-first-paint",
    // An embed shows its map in another way.
    applyToEnvironment: ({ name }) => name === "client",
    resolveId: (id) => (id === virtual ? resolved : id === sizes ? sizes : undefined),
    load(id) {
      if (id === sizes) return firstMapCss(opened().bounds);
      if (id === resolved)
        return `export const opened = ${JSON.stringify({ parameters: [...parameters], languages })};`;
      return undefined;
    },
    async buildStart() {
      if (this.environment.mode !== "build") return;
      raster = await makeRaster();
      if (!raster) this.info("@resvg/resvg-js is not installed: posters are drawings, and links have no preview.");
      gate = this.emitFile({ type: "chunk", id: "/src/gate.ts", name: "gate" });
      this.emitFile({ type: "asset", name: plainSheet, source: readFileSync(`src/theme/${plainSheet}`) });
    },
    // A plain script shares its names with every other one.
    renderChunk: (code, { name }) => (name === "gate" ? `(() => {\n${code}\n})();\n` : null),
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, filename }) {
        if (!bundle || basename(filename) !== "index.html") return html;
        const { page, plain } = printFirstPage(read(), opened());
        const tags: HtmlTagDescriptor[] = [
          { tag: "script", attrs: { src: `./${gateIn(bundle).fileName}` }, injectTo: "head-prepend" },
          {
            tag: "noscript",
            children: [{ tag: "link", attrs: { rel: "stylesheet", href: `./${sheetIn(bundle)}` } }],
            injectTo: "head",
          },
        ];
        tags.push(...fontTags(bundle));
        return { html: fill(fill(html, places.page, page), places.plain, `<div class="plain">${plain}</div>`), tags };
      },
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const html = bundle["index.html"];
        if (html?.type !== "asset") throw new Error("The build has no index.html.");
        this.info(checkWeights([{ what: "page with its first map", bytes: compressed(html.source), limit }]));
        const posters = await postersOf(read(), opened(), raster);
        for (const { fileName, content } of posters) this.emitFile({ type: "asset", fileName, source: content });
        this.info(weighPosters(posters));
        raster?.close();
      },
    },
  };

  /** The type of the first screen, asked for before the style sheet names it. */
  function fontTags(bundle: Rollup.OutputBundle): readonly HtmlTagDescriptor[] {
    return Object.keys(bundle)
      .filter((name) => /noto-sans-latin-(400|600)-normal-[^/]*\.woff2$/.test(name))
      .map((name) => ({
        tag: "link",
        attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${name}` },
        injectTo: "head-prepend",
      }));
  }

  function sheetIn(bundle: Rollup.OutputBundle): string {
    const sheet = Object.values(bundle).find((each) => each.type === "asset" && each.names.includes(plainSheet));
    if (!sheet) throw new Error(`The build has no ${plainSheet}.`);
    return sheet.fileName;
  }

  function gateIn(bundle: Rollup.OutputBundle): Rollup.OutputChunk {
    const chunk = Object.values(bundle).find((each) => each.type === "chunk" && each.name === "gate");
    if (gate === "" || chunk?.type !== "chunk") throw new Error("The build has no gate.");
    // A plain script waits for nothing; a module would wait for the whole page.
    if (chunk.imports.length > 0 || chunk.exports.length > 0) throw new Error("The gate must not import anything.");
    return chunk;
  }
}
