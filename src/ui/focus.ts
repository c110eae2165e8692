/**
 * Moves the focus to the first of the selectors that the page has once it has been rendered anew: into the detail that
 * opened, back to the button that opened it when it closes.
 */
export function focusAfter(event: Event, ...selectors: readonly string[]): void {
  const { ownerDocument } = event.currentTarget as HTMLElement;
  requestAnimationFrame(() => {
    const found = selectors.flatMap((each) => ownerDocument.querySelector<HTMLElement>(each) ?? [])[0];
    found?.focus();
  });
}
