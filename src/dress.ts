import type { State } from "./state/state.ts";

/** What the document as a whole says of what is shown. */
export interface Dress {
  readonly language: string;
  readonly theme: State["theme"];
  readonly title: string;
}

/**
 * Says it only where it differs: told again of the same language or theme, a browser works out the style of the whole
 * page anew, and that in each frame of a drag.
 */
export function dressDocument(page: Document, { language, theme, title }: Dress): void {
  const { documentElement } = page;
  const chosen = theme === "auto" ? undefined : theme;
  if (documentElement.lang !== language) documentElement.lang = language;
  if (documentElement.dataset["theme"] !== chosen) {
    if (chosen === undefined) delete documentElement.dataset["theme"];
    else documentElement.dataset["theme"] = chosen;
  }
  entitle(page, title);
}

const restMs = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Names the document once the day has come to rest: a browser tells each new title to its window and its tabs, which
 * in a drag would cost more than the page's own sentences.
 */
function entitle(page: Document, title: string): void {
  clearTimeout(waiting);
  if (page.title === title) return;
  waiting = setTimeout(() => {
    page.title = title;
  }, restMs);
}
