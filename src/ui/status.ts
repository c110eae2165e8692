/** How long nothing may have changed before the status line says what is shown. */
export const quietMs = 500;

/** The clock, given from outside: calls back once, after a time; returns what cancels it. */
export type After = (ms: number, callback: () => void) => () => void;

export interface Spoken {
  readonly text: string;
  readonly playing: boolean;
}

/**
 * What a change means for the one polite status line: a reader who scrubs hears the last day, once she has stopped;
 * while it plays she hears nothing, and at the end of play the day it stopped on.
 */
export function decide(before: Spoken, next: Spoken): "wait" | "hush" | "keep" {
  if (next.playing) return before.playing ? "keep" : "hush";
  return next.text !== before.text || before.playing ? "wait" : "keep";
}

/** Keeps the status line: call it on every change. `first` is what the page opened with, which is never announced. */
export function statusLine(first: Spoken, after: After, say: (text: string) => void): (next: Spoken) => void {
  let before = first;
  let cancel: (() => void) | null = null;
  return (next) => {
    const decision = decide(before, next);
    before = next;
    if (decision === "keep") return;
    cancel?.();
    cancel = decision === "wait" ? after(quietMs, () => say(next.text)) : null;
  };
}
