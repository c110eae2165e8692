/** What several runs gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

export const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Null where no run could read it. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const read = values.filter((value) => value !== null);
  if (read.length === 0) return null;
  return { median: median(read), least: Math.min(...read), most: Math.max(...read), runs: read.length };
}
