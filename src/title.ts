const restMs = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Names the document once the day has come to rest: a browser tells each new title to its window and its tabs, which
 * in a drag would cost more than the page's own sentences.
 */
export function entitle(title: string): void {
  clearTimeout(waiting);
  if (document.title === title) return;
  waiting = setTimeout(() => {
    document.title = title;
  }, restMs);
}
