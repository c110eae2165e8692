import type { Spread } from "./statistics.ts";

export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  /** Null = there are no figures. */
  readonly isMet: boolean | null;
}

type Read = (job: string, reading: string) => Spread | null;

const frameMs = 1000 / 60;

/** What the map wants to reach, beside what was measured; medians count. */
export function judge(read: Read): readonly Verdict[] {
  const value = (job: string, reading: string): number | null => read(job, reading)?.median ?? null;
  const step = (job: string): number | null => value(job, "step");
  const ms = (number: number): string => `${number.toFixed(1)} ms`;
  const whole = (number: number): string => `${Math.round(number).toLocaleString("en")} ms`;
  return [
    compare(
      "first paint at most 1.15 of the blank page’s, full speed",
      value("load full app", "paint"),
      value("load full blank", "paint"),
      (ours, blank) => ours <= 1.15 * blank,
      (ours, blank) => `${whole(ours)} to ${whole(blank)}: ${(ours / blank).toFixed(2)}`,
    ),
    compare(
      "first paint at most 1.15 of the blank page’s, slow",
      value("load slow app", "paint"),
      value("load slow blank", "paint"),
      (ours, blank) => ours <= 1.15 * blank,
      (ours, blank) => `${whole(ours)} to ${whole(blank)}: ${(ours / blank).toFixed(2)}`,
    ),
    compare(
      "first true map at least 5 times sooner than MapLibre alone, slow",
      value("load slow app", "firstMap"),
      value("load slow maplibre", "firstMap"),
      (ours, theirs) => theirs >= 5 * ours,
      (ours, theirs) => `${whole(ours)} to ${whole(theirs)}: ${(theirs / ours).toFixed(1)} times`,
    ),
    compare(
      "an embed that can be scrubbed in at most 100 kB",
      value("load full embed", "bytes"),
      100_000,
      (ours, limit) => ours <= limit,
      (ours) => `${(ours / 1000).toFixed(1)} kB, brotli`,
    ),
    compare(
      "a scrub step at most 2 ms of main thread above an idle one, everything in",
      step("scrub full app"),
      2,
      (ours, limit) => ours <= limit,
      ms,
    ),
    compare(
      "… its map alone at most 2 ms above a frame in which the engine draws the same again",
      step("scrub full ours"),
      value("scrub full ours", "redraw"),
      (ours, redraw) => ours <= redraw + 2,
      (ours, redraw) => `${ms(ours)}, such a frame ${ms(redraw)}`,
    ),
    compare(
      "… everything in, at least 8 times less than MapLibre with `setFilter`",
      step("scrub full app"),
      step("scrub full maplibre"),
      (ours, theirs) => theirs >= 8 * ours,
      (ours, theirs) => `${ms(ours)} to ${ms(theirs)}`,
    ),
    compare(
      "… at most half of Leaflet.timeline’s",
      step("scrub full app"),
      step("scrub full leaflet"),
      (ours, theirs) => ours <= theirs / 2,
      (ours, theirs) => `${ms(ours)} to ${ms(theirs)}`,
    ),
    compare(
      "embed: no frame dropped in play",
      value("scrub full embed", "playDropped"),
      0,
      (ours) => ours < 0.5,
      (ours) => `${Math.round(ours)} of 120`,
    ),
    compare(
      "embed: from a key to the picture within two frames (33 ms)",
      value("scrub full embed", "pixels"),
      2 * frameMs,
      (ours, limit) => ours <= limit,
      whole,
    ),
    ...(
      [
        ["app", "page"],
        ["ours", "its map alone"],
        ["embed", "embed"],
      ] as const
    ).map(([name, title]) =>
      compare(
        `growth of work per step from the shipped 277 to 10,000 records at most 2 times, ${title}`,
        step(`scrub full ${name}`),
        step(`scrub 10000 ${name}`),
        (few, many) => many <= 2 * few,
        (few, many) => `${ms(few)} to ${ms(many)}: ${(many / few).toFixed(1)} times`,
      ),
    ),
  ];
}

function compare(
  goal: string,
  ours: number | null,
  other: number | null,
  isMet: (ours: number, other: number) => boolean,
  say: (ours: number, other: number) => string,
): Verdict {
  if (ours === null || other === null) return { goal, measured: "–", isMet: null };
  return { goal, measured: say(ours, other), isMet: isMet(ours, other) };
}
