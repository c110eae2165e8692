import type { Readings } from "./measure.ts";
import { type Spread, spreadOf } from "./statistics.ts";

/** What is written to `results.json`. */
export interface Results {
  readonly date: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: number;
  readonly minutes: number;
  /** By job and reading, such as `load full app` and `paint`. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, Spread>>>>;
  /** Jobs that failed in a run, with the reason. */
  readonly failures: readonly string[];
}

/** All runs of one job, put together reading by reading. */
export function gather(runs: readonly Readings[]): Readonly<Record<string, Spread>> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const spread = spreadOf(runs.map((run) => run[name] ?? null));
      return spread ? [[name, spread]] : [];
    }),
  );
}
