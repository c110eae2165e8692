import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extract } from "@extractus/oembed-extractor";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../model/record.fixture.ts";
import { languages } from "../state/state.ts";
import { readData } from "./data.ts";
import { printCard } from "./link-preview.ts";
import { type Announcement, announcementOf, oembedOf } from "./oembed.ts";
import { siteOf } from "./site.ts";

const dataset = readData("data")["dataset.json"];
const span = { first: day(dataset.span.first), last: day(dataset.span.last) };
const of = (site: string, poster: "png" | "svg" = "png") => ({ site, dataset, span, poster });

describe("an independent reader of oEmbed", () => {
  let server: Server;
  let site = "";
  let announcements: readonly Announcement[] = [];

  beforeAll(async () => {
    server = createServer(({ url = "" }, response) => {
      const { pathname } = new URL(url, site);
      const files = announcements.flatMap((each): readonly (readonly [path: string, type: string, body: string])[] => [
        [`/map/${each.language}.html`, "text/html", printCard(each)],
        [new URL(each.oembed).pathname, "application/json", JSON.stringify(oembedOf(each))],
      ]);
      const [, type, body] = files.find(([path]) => path === pathname) ?? [];
      response.writeHead(type === undefined ? 404 : 200, { "Content-Type": type ?? "text/plain" }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map/`;
    announcements = await Promise.all(languages.map((language) => announcementOf({ ...of(site), language })));
  });
  afterAll(() => server.close());

  test.each(languages)("finds the map by its address in %s", async (language) => {
    expect(await extract(`${site}${language}.html`)).toEqual({
      method: "auto-discovery",
      version: "1.0",
      type: "rich",
      title: expect.stringContaining(dataset.title[language]),
      provider_name: expect.any(String),
      provider_url: site,
      width: 640,
      height: 720,
      html: expect.stringContaining(`<iframe src="${site}embed.html?lang=${language}"`),
      thumbnail_url: `${site}poster-${language}-light.png`,
      thumbnail_width: 1280,
      thumbnail_height: 720,
    });
  });
});

/**
 * What WordPress does to the answer of a site that it does not know, by its rules: of all elements only quotation, link
 * and frame stay, with few attributes; then the quotation, if bare, and the first empty frame; a secret goes into the
 * fragment of the frame's address. Null = it shows nothing.
 */
function inWordPress(code: string, secret: string): { readonly quotation: string; readonly frame: string } | null {
  const kept: Readonly<Record<string, readonly string[]>> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const filtered = code.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, name: string, rest: string) => {
    const attributes = kept[name];
    if (!attributes) return "";
    const own = [...rest.matchAll(/ ([a-z-]+)="[^"]*"/g)].filter(([, key = ""]) => attributes.includes(key));
    return `<${slash}${name}${own.map(([whole]) => whole).join("")}>`;
  });
  const [, quotation = "", frame] =
    /(<blockquote>.*?<\/blockquote>)?.*?(<iframe[^>]*><\/iframe>)/s.exec(filtered) ?? [];
  return frame === undefined
    ? null
    : { quotation, frame: frame.replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`) };
}

test("WordPress keeps the quotation and the frame, and can add its secret", async () => {
  const { html } = oembedOf(await announcementOf({ ...of("https://map.test/"), language: "en" }));
  const title = "Interactive map: Reported Russian troop deployments around Ukraine";
  expect(inWordPress(html, "abcDEF1234")).toEqual({
    quotation: `<blockquote><a href="https://map.test/?lang=en">${title}</a></blockquote>`,
    frame:
      `<iframe src="https://map.test/embed.html?lang=en#?secret=abcDEF1234" data-secret="abcDEF1234" title="${title}"` +
      ' height="720" width="640" frameborder="0"></iframe>',
  });
  // Nothing else was there to be thrown away.
  expect(html.replace(/<\/?(blockquote|a|iframe)\b[^>]*>/g, "")).toBe(title);
});

test("where the build makes no pixels, no thumbnail is promised", async () => {
  const answer = oembedOf(await announcementOf({ ...of("https://map.test/", "svg"), language: "de" }));
  expect(Object.keys(answer).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
});

test("the page behind an address is valid, tells Open Graph and leads readers on", async () => {
  const card = printCard(await announcementOf({ ...of("https://map.test/"), language: "uk" }));
  const { results } = await new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "void-style": "off", "doctype-style": "off", "long-title": "off" },
  }).validateString(card);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  for (const property of ["og:title", "og:description", "og:image", "og:image:width", "og:image:height"]) {
    expect(card).toMatch(new RegExp(`<meta property="${property}" content="[^"]+">`));
  }
  expect(card).toContain('<a href="./?lang=uk">');
});

describe("where the map is published", () => {
  const version = "2026-11-27-1a2b3c4d";
  const site = (settings: Readonly<Record<string, string>>) => siteOf(settings, () => version);
  const live = "https://map.test/a/";

  test("is what SITE says, and else the address of `npm start`", () => {
    expect(site({ SITE: "https://map.test/a" })).toEqual({ address: live, live, snapshot: null });
    expect(site({})).toEqual({ address: "http://localhost:4173/", live: null, snapshot: null });
  });

  test("is not guessed from what is no web address", () => {
    expect(() => site({ SITE: "map.test" })).toThrow('SITE is no web address: "map.test"');
  });

  test("a live copy offers the frozen one of the same data and program, and no other", () => {
    expect(site({ SITE: live, SNAPSHOT: version })).toEqual({ address: live, live, snapshot: version });
    expect(() => site({ SNAPSHOT: "2026-11-26-00000000" })).toThrow("another version");
  });

  test("a frozen copy is below the live one; without an address it lies anywhere and has no previews", () => {
    expect(site({ SITE: live, FROZEN: version })).toEqual({
      address: `${live}v/${version}/`,
      live,
      snapshot: version,
    });
    expect(site({ FROZEN: version })).toEqual({ address: null, live: null, snapshot: null });
  });
});
