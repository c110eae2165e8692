import { lengthOf } from "../model/line.ts";
import type { Axis, LngLat } from "../model/record.ts";
import { fromSheet, toSheet, type XY } from "./camera.ts";

/** A feared route as a broad arrow: plainly drawn by hand, and plainly no line that anybody surveyed. */
export interface AxisArrow {
  /** Closed, and without the doubled last point. */
  readonly outline: readonly LngLat[];
  /** Where its publisher and day are written. */
  readonly label: LngLat;
}

/** An arrow with what its name has to give way to. */
export interface NamedArrow extends AxisArrow {
  readonly axis: Axis;
  /** The longest of those that one publisher showed on one day: it is named first, and from afar for all of them. */
  readonly isFirst: boolean;
}

/** Several published the same route: their names stand one behind the other along it. */
export function namedArrows(axes: readonly Axis[]): readonly NamedArrow[] {
  const arrows = axes.flatMap((axis) => {
    const same = axes.filter(({ way }) => way.join() === axis.way.join());
    const arrow = arrowOf(axis, (same.indexOf(axis) + 1) / (same.length + 1));
    return arrow ? [{ ...arrow, axis }] : [];
  });
  const longest = new Map<string, Axis>();
  for (const { axis } of arrows) {
    const key = saidBy(axis);
    const known = longest.get(key);
    if (!known || lengthOf(axis.way) > lengthOf(known.way)) longest.set(key, axis);
  }
  return arrows.map((arrow) => ({ ...arrow, isFirst: longest.get(saidBy(arrow.axis)) === arrow.axis }));
}

const saidBy = ({ publisher, reported }: Axis): string => `${reported} ${publisher}`;

/** In sheet units, some 1.5 km near Ukraine. */
const widest = 18;
const narrowest = 7;

/** Null where the source names no ends that can be drawn. The label stands at a share of the arrow’s body. */
export function arrowOf(axis: Axis, share = 0.5): AxisArrow | null {
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
  return { outline: outline.map(fromSheet), label: fromSheet(at(points, (total - head) * share).point) };
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
