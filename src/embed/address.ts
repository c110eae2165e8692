/**
 * Where the map lives on the web: the live copy, which updates with new data, and the frozen copy of one version, which
 * never changes. `<site>/embed.html?…` and `<site>/v/<version>/embed.html?…`.
 */
export const editions = ["live", "frozen"] as const;
export type Edition = (typeof editions)[number];

/** What a copy of the map knows of its own publication. */
export interface Publication {
  /** Address of the folder of the live copy, with a slash at its end. */
  readonly site: string;
  /** `<date of the data>-<hash>`; null = this copy was not frozen under any version. */
  readonly version: string | null;
  /** Kind of the posters; null = there are none. */
  readonly poster: Poster | null;
}

export const posters = ["png", "svg"] as const;
export type Poster = (typeof posters)[number];

/** Names of the meta elements in which the build, or whoever freezes a version, says it; content as text. */
export const metaNames = { site: "buildup:site", version: "buildup:snapshot", poster: "buildup:poster" } as const;

const isVersion = (text: string): boolean => /^\d{4}-\d{2}-\d{2}-[A-Za-z0-9]{4,64}$/.test(text);

/** The address of a folder, with a slash at its end; null = no web address. */
export function folderAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
}

/**
 * Reads the meta elements. A copy that was built for no site in particular is published where it is found; the live
 * copy then lies above the folder of a frozen one.
 */
export function publicationOf(meta: (name: string) => string | null, here: string): Publication {
  const version = meta(metaNames.version);
  const kind = meta(metaNames.poster);
  const site = folderAddress(meta(metaNames.site) ?? "");
  return {
    site: site ?? new URL(".", here).href.replace(/\/v\/[^/]+\/$/, "/"),
    version: version !== null && isVersion(version) ? version : null,
    poster: posters.find((each) => each === kind) ?? null,
  };
}

/** The folder of an edition; null = there is no such edition. */
export function folderOf({ site, version }: Publication, edition: Edition): string | null {
  if (edition === "live") return site;
  return version === null ? null : new URL(`v/${version}/`, site).href;
}

const within = (folder: string, path: string, query: string): string =>
  new URL(query === "" ? path : `${path}?${query}`, folder).href;

export const embedAddress = (folder: string, query: string): string => within(folder, "embed.html", query);
export const pageAddress = (folder: string, query: string): string => within(folder, "./", query);
export const scriptAddress = (folder: string): string => within(folder, "embed.js", "");
/** A page for programs that make an embed of an address by oEmbed; readers are led on to the map. */
export const cardAddress = (folder: string, language: string): string => within(folder, `${language}.html`, "");
export const oembedName = (language: string): string => `oembed-${language}.json`;

/** A picture of the day of opening, as the build draws it. */
export const posterName = (language: string, theme: "light" | "dark", kind: Poster): string =>
  `poster-${language}-${theme}.${kind}`;
export const posterAddress = (folder: string, ...name: Parameters<typeof posterName>): string =>
  within(folder, posterName(...name), "");
/** In pixels. */
export const posterSize = { width: 1280, height: 720 } as const;
