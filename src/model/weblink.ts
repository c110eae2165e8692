/** An address that may be followed. */
export interface Weblink {
  readonly href: string;
  /** Shown beside the title, so that a reader knows where it leads. */
  readonly host: string;
}

/**
 * Only web addresses without a user name become links. The parsed protocol is compared, not the text: the parser drops
 * tabs and line breaks, so `java\nscript:` would pass for something else. All others are null and stay plain text.
 */
export function weblink(text: string | null): Weblink | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  return { href: url.href, host: url.hostname.replace(/^www\./, "") };
}
