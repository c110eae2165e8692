import type { Axis, LngLat } from "../model/record.ts";
import { fromSheet, toSheet, type XY } from "./camera.ts";

/** A feared route as a broad arrow: plainly drawn by hand, and plainly no line that anybody surveyed. */
export interface AxisArrow {
  /** Closed, and without the doubled last point. */
  readonly outline: readonly LngLat[];
  /** Where its publisher and day are written. */
  readonly label: LngLat;
}

/** In sheet units, some 1.5 km near Ukraine. */
const widest = 18;
const narrowest = 7;

/** Null where the source names no ends that can be drawn. */
export function arrowOf(axis: Axis): AxisArrow | null {
  const points = axis.way.map(toSheet);
  const lengths = points.slice(1).map((point, index) => away(points[index] ?? point, point));
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const tip = points.at(-1);
  if (!tip || total === 0) return null;
  const half = Math.min(widest, Math.max(narrowest, total * 0.08));
  const head = Math.min(half * 2.4, total * 0.5);
  const neck = at(points, total - head);
  // The body grows from a narrow tail towards the head.
  const spine: readonly Knot[] = [...until(points, total - head), neck];
  const sides = ([1, -1] as const).map((side) =>
    spine.map(({ point, along, normal }) => {
      const width = side * half * (0.35 + (0.65 * along) / Math.max(total - head, 1e-9));
      return shifted(point, normal, width);
    }),
  );
  const [left = [], right = []] = sides;
  const outline = [
    ...left,
    shifted(neck.point, neck.normal, half * 1.8),
    tip,
    shifted(neck.point, neck.normal, -half * 1.8),
    ...right.toReversed(),
  ];
  return { outline: outline.map(fromSheet), label: fromSheet(at(points, (total - head) / 2).point) };
}

interface Knot {
  readonly point: XY;
  /** From the beginning. */
  readonly along: number;
  /** To the left, of length 1. */
  readonly normal: XY;
}

const away = (a: XY, b: XY): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

const shifted = ([x, y]: XY, normal: XY, by: number): XY => [x + normal[0] * by, y + normal[1] * by];

function normalOf(a: XY, b: XY): XY {
  const length = away(a, b) || 1;
  return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/** The place at a distance along a line. */
function at(points: readonly XY[], distance: number): Knot {
  let done = 0;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = away(from, to);
    if (length > 0 && (done + length >= distance || index === points.length - 1)) {
      const share = (distance - done) / length;
      const point: XY = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { point, along: distance, normal: normalOf(from, to) };
    }
    done += length;
  }
  return { point: points[0] ?? [0, 0], along: 0, normal: [0, -1] };
}

/** The corners of a line before a distance, each with the normal of both its legs. */
function until(points: readonly XY[], distance: number): readonly Knot[] {
  let along = 0;
  return points.flatMap((point, index): readonly Knot[] => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before) along += away(before, point);
    if (along >= distance || !after) return [];
    const [nx, ny] = normalOf(before ?? point, after);
    return [{ point, along, normal: [nx, ny] }];
  });
}
