import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import type { Position } from "geojson";
import { extent } from "./stage.ts";

/** Lines of the GSHHG database by what they are; WDB II has rivers in levels from great to small. */
const selections = {
  greatRivers: ["-I1"],
  rivers: ["-I2"],
  smallRivers: ["-I3"],
  streams: ["-I4"],
  lakes: ["-A20/2/2", "-W2"],
  coast: ["-A20/1/1", "-W1"],
} as const;

export type Selection = keyof typeof selections;

/** As the database has them: cut at the edges of its bins, so that one shore comes in many pieces. */
export function linesOf(selection: Selection): Position[][] {
  const [west, south, east, north] = extent;
  const region = `-R${west}/${east}/${south}/${north}`;
  const text = execFileSync("gmt", ["coast", region, "-Df", "-M", ...selections[selection]], {
    // It leaves a file about what it was asked where it runs.
    cwd: tmpdir(),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text
    .split(/^>.*$/m)
    .map((segment) => segment.trim().split("\n").filter(Boolean).map(positionOf))
    .filter((line) => line.length > 1);
}

/** To ten metres, so that ends which belong together are equal. */
const positionOf = (row: string): Position =>
  row
    .trim()
    .split(/\s+/)
    .map((value) => Math.round(Number(value) * 1e4) / 1e4);

const key = (position: Position | undefined): string => String(position);

/** Joins lines end to end wherever exactly two of them meet. */
export function stitched(lines: readonly Position[][]): Position[][] {
  const ends = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const end of [key(line[0]), key(line.at(-1))]) ends.set(end, [...(ends.get(end) ?? []), line]);
  }
  const open = new Set(lines);
  const grown = (start: Position[]): Position[] => {
    let line = start;
    for (;;) {
      const end = key(line.at(-1));
      const meeting = ends.get(end) ?? [];
      const next = meeting.length === 2 ? meeting.find((candidate) => open.has(candidate)) : undefined;
      if (next === undefined) return line;
      open.delete(next);
      line = [...line, ...(key(next[0]) === end ? next : [...next].reverse()).slice(1)];
    }
  };
  return lines.flatMap((line) => {
    if (!open.delete(line)) return [];
    return [grown(grown(line).reverse())];
  });
}
