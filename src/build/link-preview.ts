import { basename } from "node:path";
import { html } from "lit-html";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { metaNames, oembedName, type Poster } from "../embed/address.ts";
import { languages } from "../state/state.ts";
import { openingOf } from "./first-page.ts";
import { type Announcement, announcementOf, oembedOf } from "./oembed.ts";
import { rasterKind } from "./raster.ts";
import type { Served } from "./served.ts";
import { type Site, siteOf } from "./site.ts";
import { printTemplate } from "./template.ts";
import { versionOf } from "./version.ts";

type Attributes = Readonly<Record<string, string>>;

/**
 * What a program reads of a page to show a link to it: Open Graph, and where to ask by oEmbed. No `og:url`: programs
 * would take it in place of a link that names a day.
 */
function announced({
  title,
  description,
  oembed,
  picture,
}: Announcement): readonly (readonly [tag: "meta" | "link", attributes: Attributes])[] {
  const properties: Readonly<Record<string, string>> = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    ...(picture && {
      "og:image": picture.address,
      "og:image:width": String(picture.width),
      "og:image:height": String(picture.height),
    }),
  };
  return [
    ["link", { rel: "alternate", type: "application/json+oembed", href: oembed, title }],
    ...Object.entries(properties).map(([property, content]) => ["meta", { property, content }] as const),
    ["meta", { name: "twitter:card", content: "summary_large_image" }],
  ];
}

/** What the page knows of its own publication (`embed/address.ts`). */
function known({ live, snapshot }: Site, poster: Poster): readonly (readonly ["meta", Attributes])[] {
  const contents = {
    [metaNames.site]: live,
    [metaNames.version]: snapshot,
    [metaNames.poster]: poster,
  };
  return Object.entries(contents).flatMap(([name, content]) =>
    content === null ? [] : [["meta", { name, content }] as const],
  );
}

/**
 * A page whose address stands for the map in one language where addresses become embeds: a server of plain files
 * cannot answer a query. Readers are led on at once.
 */
export function printCard(card: Announcement): string {
  const { language, title, description } = card;
  const query = `./?lang=${language}`;
  const tags = announced(card).map(([tag, attributes]) =>
    tag === "link"
      ? html`<link rel=${attributes["rel"]} type=${attributes["type"]} href=${attributes["href"]} title=${attributes["title"]}>`
      : attributes["property"] === undefined
        ? html`<meta name=${attributes["name"]} content=${attributes["content"]}>`
        : html`<meta property=${attributes["property"]} content=${attributes["content"]}>`,
  );
  return printTemplate(html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content=${`0;url=${query}`}>
        <title>${title}</title>
        <meta name="description" content=${description}>
        ${tags}
      </head>
      <body>
        <h1><a href=${query}>${title}</a></h1>
        <p>${description}</p>
      </body>
    </html>`);
}

/** Tells of the map in the served pages, and writes the files that are asked for then. */
export function linkPreview(read: () => Served): Plugin {
  const site = siteOf(process.env, () => versionOf("."));
  const announcements = async (): Promise<readonly Announcement[]> => {
    const { address } = site;
    if (address === null) return [];
    const served = read();
    const { span } = openingOf(served).records;
    const poster = await rasterKind();
    return Promise.all(
      languages.map((language) => announcementOf({ site: address, dataset: served.dataset, span, language, poster })),
    );
  };
  return {
    name: "buildup-link-preview",
    transformIndexHtml: {
      order: "post",
      async handler(_html, { bundle, filename }) {
        if (!bundle) return [];
        // The pages are served in the first language.
        const [first] = await announcements();
        const own = basename(filename) === "index.html" ? known(site, await rasterKind()) : [];
        return [...(first ? announced(first) : []), ...own].map(
          ([tag, attrs]): HtmlTagDescriptor => ({ tag, attrs: { ...attrs }, injectTo: "head" }),
        );
      },
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const each of await announcements()) {
        this.emitFile({ type: "asset", fileName: oembedName(each.language), source: JSON.stringify(oembedOf(each)) });
        this.emitFile({ type: "asset", fileName: `${each.language}.html`, source: printCard(each) });
      }
    },
  };
}
