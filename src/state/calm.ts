/** Changes that follow each other faster than this, in milliseconds, are a drag. */
export const swiftMs = 150;
/** So old, in milliseconds, may be what is told in a drag: a sentence of the day, and lists that are read at rest. */
export const patience = { sentenceMs: 250, listMs: 1000 } as const;

/** The clock, given from outside, so that a test can turn it by hand. */
export interface CalmClock {
  readonly nowMs: () => number;
  /** Calls back once, after a time; returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export interface CalmOptions<T> {
  readonly first: T;
  /** So old, in milliseconds, may be what is told. */
  readonly patienceMs: number;
  /** Whether one value may stand for the other for a moment. */
  readonly isLike: (told: T, next: T) => boolean;
  readonly clock: CalmClock;
  /** The newest value is now to be told: ask again. */
  readonly onRest: () => void;
}

/**
 * For what is too much to say anew in each frame of a drag and is not read then: gives the value that is to be told
 * now. A single change is told at once; of changes in quick succession one in `patienceMs`, and the last one always.
 */
export function makeCalm<T>({ first, patienceMs, isLike, clock, onRest }: CalmOptions<T>): (next: T) => T {
  let told = first;
  let toldMs = Number.NEGATIVE_INFINITY;
  let newest = first;
  let newestMs = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;

  const tell = (value: T, nowMs: number): T => {
    cancel?.();
    cancel = null;
    told = value;
    toldMs = nowMs;
    return told;
  };

  return (next) => {
    const nowMs = clock.nowMs();
    const isSwift = nowMs - newestMs < swiftMs;
    if (next !== newest) {
      newest = next;
      newestMs = nowMs;
    }
    if (next === told) return tell(told, toldMs);
    if (!isSwift || !isLike(told, next) || nowMs - toldMs >= patienceMs) return tell(next, nowMs);
    cancel?.();
    cancel = clock.after(Math.min(swiftMs, toldMs + patienceMs - nowMs), () => {
      cancel = null;
      onRest();
    });
    return told;
  };
}
