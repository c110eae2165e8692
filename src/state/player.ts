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

/** How long play rests on a day with events: long enough to read a line or two. */
export const restMs = 3500;

/** The first day after one day, up to another, on which play is to rest; null = none. */
export type StopBetween = (after: Day, upTo: Day) => Day | null;

/** Plays while the state says so, resting at stops if asked. Returns what ends it for good. */
export function player(store: Store, span: Span, clock: Clock, stopBetween: StopBetween = () => null): () => void {
  let cancel: (() => void) | null = null;
  let last: number | null = null;
  let carry = 0;
  let rest = 0;

  const tick = (timeMs: number): void => {
    const { date, speed, playing, pausing } = store.getState();
    cancel = null;
    if (!playing) return;
    const elapsed = last === null ? 0 : timeMs - last;
    last = timeMs;
    if (pausing && rest > 0) {
      // A tab that slept has read nothing.
      rest -= Math.min(elapsed, 500);
      schedule();
      return;
    }
    const gone = advance({ date, carry }, elapsed, speed, span);
    const stop = pausing ? stopBetween(date, gone.date) : null;
    rest = stop === null ? 0 : restMs;
    const next = stop === null ? gone : { date: stop, carry: 0, ended: stop >= span.last };
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
      rest = 0;
    }
  };

  const unsubscribe = store.subscribe(schedule);
  schedule();
  return () => {
    unsubscribe();
    cancel?.();
  };
}
