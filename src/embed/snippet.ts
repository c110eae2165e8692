import { type Poster, posterAddress, posterSize, scriptAddress } from "./address.ts";

/**
 * The codes that an editor copies into an article. Pure text; whatever is handed in, what comes out is one piece of
 * valid HTML with our elements and attributes and nothing else in it.
 */

type Attributes = Readonly<Record<string, string | number | true>>;

const escaped = (text: string): string =>
  text
    // What no page may hold: control characters, halves of letters, and what Unicode says is none.
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");

const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join("")}>`;
};

export interface Frame {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** Works by itself on any page; where a host's script listens, it gets its height. */
export const iframeCode = ({ address, title, height }: Frame, more: Attributes = {}): string =>
  `${tag("iframe", {
    src: address,
    title,
    height,
    loading: "lazy",
    allow: "fullscreen; clipboard-write; web-share",
    referrerpolicy: "strict-origin-when-cross-origin",
    // As narrow as the column that it stands in, in Safari on a phone too.
    style: "border:0;width:0;min-width:100%",
    ...more,
  })}</iframe>`;

const script = (folder: string): string => `${tag("script", { async: true, src: scriptAddress(folder) })}</script>`;

/** With our script around it, which gives the frame its height and lets the article set the map. */
export const scriptCode = (folder: string, frame: Frame): string =>
  [tag("div", { class: "buildup-map" }), `  ${iframeCode(frame)}`, "</div>", script(folder)].join("\n");

export interface PosterLink {
  readonly frame: Frame;
  readonly language: string;
  readonly theme: "auto" | "light" | "dark";
  readonly kind: Poster;
  /** What the picture shows. */
  readonly alternative: string;
  readonly caption: string;
}

/**
 * A picture that becomes the map when it is pressed, and a plain link where our script does not run: some kilobytes
 * until somebody wants more.
 */
export function posterCode(folder: string, link: PosterLink): string {
  const { frame, language, theme, kind, alternative, caption } = link;
  const picture = (of: "light" | "dark"): string => posterAddress(folder, language, of, kind);
  const source = tag("source", { media: "(prefers-color-scheme: dark)", srcset: picture("dark") });
  const image = tag("img", {
    src: picture(theme === "dark" ? "dark" : "light"),
    ...posterSize,
    alt: alternative,
    loading: "lazy",
    style: "display:block;width:100%;height:auto",
  });
  return [
    tag("figure", {
      class: "buildup-poster",
      style: "margin:0",
      lang: language,
      "data-title": frame.title,
      "data-height": frame.height,
    }),
    `  ${tag("a", { href: frame.address, target: "_blank", rel: "noopener" })}`,
    `    <picture>${theme === "auto" ? source : ""}${image}</picture>`,
    "  </a>",
    `  <figcaption>${escaped(caption)}</figcaption>`,
    "</figure>",
    script(folder),
  ].join("\n");
}

/** What an answer by oEmbed holds: WordPress keeps a bare quotation and an empty frame, and nothing else. */
export const oembedCode = (page: string, frame: Frame, width: number): string =>
  [
    `<blockquote>${tag("a", { href: page })}${escaped(frame.title)}</a></blockquote>`,
    // WordPress takes the style away and knows no other way to have no border.
    iframeCode(frame, { width, frameborder: 0 }),
  ].join("");
