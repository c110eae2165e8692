import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { iframeCode, oembedCode, type PosterLink, posterCode, scriptCode } from "./snippet.ts";

const folder = "https://map.test/buildup/";
const frame = {
  address: `${folder}embed.html?date=2022-01-26&lang=de`,
  title: "Interaktive Karte: Gemeldete russische Truppenstationierungen rund um die Ukraine",
  height: 680,
};
const poster: PosterLink = {
  frame,
  language: "de",
  theme: "auto",
  kind: "png",
  alternative: "Karte",
  caption: "Die Karte vom 26. Januar 2022.",
};

test("the frame has exactly the attributes that work everywhere", () => {
  expect(iframeCode(frame)).toBe(
    '<iframe src="https://map.test/buildup/embed.html?date=2022-01-26&amp;lang=de"' +
      ' title="Interaktive Karte: Gemeldete russische Truppenstationierungen rund um die Ukraine" height="680"' +
      ' loading="lazy" allow="fullscreen; clipboard-write; web-share"' +
      ' referrerpolicy="strict-origin-when-cross-origin" style="border:0;width:0;min-width:100%"></iframe>',
  );
});

test("with the script the frame stays a plain one, so that it works without", () => {
  expect(scriptCode(folder, frame)).toBe(
    `<div class="buildup-map">\n  ${iframeCode(frame)}\n</div>\n<script async src="https://map.test/buildup/embed.js"></script>`,
  );
});

test("the picture follows the reader's light or dark, unless one was chosen", () => {
  const picture = (theme: PosterLink["theme"]) =>
    /<picture>.*<\/picture>/.exec(posterCode(folder, { ...poster, theme }))?.[0];
  expect(picture("auto")).toContain(
    '<source media="(prefers-color-scheme: dark)" srcset="https://map.test/buildup/poster-de-dark.png">',
  );
  expect(picture("auto")).toContain(
    '<img src="https://map.test/buildup/poster-de-light.png" width="1280" height="720"',
  );
  expect(picture("dark")).toMatch(/^<picture><img src="[^"]*-dark\.png"/);
  expect(picture("light")).toMatch(/^<picture><img src="[^"]*-light\.png"/);
});

describe("every code is valid HTML", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    // A code that is pasted cannot bring a style sheet; what is there may be checked out by nobody.
    rules: { "no-inline-style": "off", "require-sri": "off" },
  });
  test.each([
    ["frame", iframeCode(frame)],
    ["script", scriptCode(folder, frame)],
    ["picture", posterCode(folder, poster)],
  ])("%s", async (_name, code) => {
    const { results } = await validator.validateString(code);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const meant = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/**
 * Reads the part of HTML in which no browser could read anything else: quoted attributes without `<`, `>` and `"`,
 * text without them, every `&` an entity. Throws at whatever is not in it.
 */
function read(code: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  let text = "";
  let at = 0;
  const token =
    /<\/[a-z]+>|<([a-z]+)((?: [a-z-]+(?:="(?:[^"<>&]|&(?:amp|lt|gt|quot|#39);)*")?)*)>|(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+/y;
  while (at < code.length) {
    token.lastIndex = at;
    const [whole, name, attributes = ""] = token.exec(code) ?? [];
    if (whole === undefined) throw new Error(`not plain at ${JSON.stringify(code.slice(at, at + 40))}`);
    at += whole.length;
    if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
        key,
        meant(value),
      ]);
      tags.push({ name, attributes: Object.fromEntries(pairs) });
    } else if (!whole.startsWith("<")) text += meant(whole);
  }
  return { tags, text };
}

/** What a text is once no page could choke on it. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, " ");

describe("whatever is handed in", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom('"', "'", "<", ">", "&", "/", "`", "=", " ", "\n", "script", "onload", "\u0000", "\ud800"),
    }),
    fc.constant('"><script>alert(1)</script><a href="javascript:alert(1)" onload="'),
  );
  const given = fc.record({ address: nasty, title: nasty, alternative: nasty, caption: nasty, language: nasty });

  test("the codes have our elements and attributes, the texts in them, and no script but ours", () => {
    fc.assert(
      fc.property(given, ({ address, title, alternative, caption, language }) => {
        const framed = { address, title, height: 680 };
        const plain = read(iframeCode(framed)).tags;
        expect(plain.map(({ name }) => name)).toEqual(["iframe"]);
        expect(Object.keys(plain[0]?.attributes ?? {})).toEqual([
          "src",
          "title",
          "height",
          "loading",
          "allow",
          "referrerpolicy",
          "style",
        ]);
        expect(plain[0]?.attributes["title"]).toBe(clean(title));

        const scripted = read(scriptCode(folder, framed)).tags;
        expect(scripted.map(({ name }) => name)).toEqual(["div", "iframe", "script"]);
        expect(scripted[2]?.attributes).toEqual({ async: "", src: "https://map.test/buildup/embed.js" });

        const pictured = read(posterCode(folder, { ...poster, frame: framed, alternative, caption, language }));
        expect(pictured.tags.map(({ name }) => name)).toEqual([
          "figure",
          "a",
          "picture",
          "source",
          "img",
          "figcaption",
          "script",
        ]);
        expect(pictured.tags[4]?.attributes["alt"]).toBe(clean(alternative));
        expect(pictured.tags[6]?.attributes).toEqual({ async: "", src: "https://map.test/buildup/embed.js" });
        expect(pictured.text).toContain(clean(caption));

        const answered = read(oembedCode(address, framed, 640));
        expect(answered.tags.map(({ name }) => name)).toEqual(["blockquote", "a", "iframe"]);
        expect(answered.text).toBe(clean(title));
      }),
      { numRuns: 500 },
    );
  });
});
