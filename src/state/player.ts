import { addDays, type Day, type Span } from "../model/day.ts";
import type { Store } from "./store.ts";

/** The clock, given from outside, so that a test can turn it by hand. */
export interface Clock {
  /** Calls back before the next frame with a time in milliseconds; returns what cancels it. */
  readonly frame: (callback: (timeMs: number) => void) => () => void;
}

/**
 * Steps by elapsed time, not by frames: on a slow machine days are skipped rather than the film slowed down.
 * `carry` is the part of a day that has passed.
 */
export function advance(
  play: { readonly date: Day; readonly carry: number },
  elapsedMs: number,
  daysPerSecond: number,
  span: Span,
): { readonly date: Day; readonly carry: number; readonly ended: boolean } {
  // A tab that slept must not wake up weeks later.
  const passed = play.carry + (Math.min(Math.max(elapsedMs, 0), 500) / 1000) * daysPerSecond;
  const whole = Math.floor(passed);
  const date = addDays(play.date, whole);
  return date >= span.last ? { date: span.last, carry: 0, ended: true } : { date, carry: passed - whole, ended: false };
}

/** Plays while the state says so. Returns what ends it for good. */
export function player(store: Store, span: Span, clock: Clock): () => void {
  let cancel: (() => void) | null = null;
  let last: number | null = null;
  let carry = 0;

  const tick = (timeMs: number): void => {
    const { date, speed, playing } = store.getState();
    cancel = null;
    if (!playing) return;
    const next = advance({ date, carry }, last === null ? 0 : timeMs - last, speed, span);
    last = timeMs;
    carry = next.carry;
    if (next.date !== date || next.ended) store.setState({ date: next.date, playing: !next.ended });
    schedule();
  };

  const schedule = (): void => {
    const { playing } = store.getState();
    if (playing && cancel === null) cancel = clock.frame(tick);
    if (!playing) {
      cancel?.();
      cancel = null;
      last = null;
      carry = 0;
    }
  };

  const unsubscribe = store.subscribe(schedule);
  schedule();
  return () => {
    unsubscribe();
    cancel?.();
  };
}
