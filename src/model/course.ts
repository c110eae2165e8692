import { kilometres } from "./line.ts";
import type { LngLat } from "./record.ts";
import type { Mode } from "./vocabulary.ts";

/**
 * The course of a way between the points that it is known to pass. Only stations are kept; a railway does not turn in
 * them like a ruler, so a smooth line is drawn through them. It is the same for all who travel the same step, either
 * way, so that movements that share a line are drawn as one.
 */

/** Which points are one step from which, over all lines together, by the means of travel and the point. */
export type Network = ReadonlyMap<string, readonly LngLat[]>;

export interface Line {
  readonly mode: Mode;
  readonly points: readonly LngLat[];
}

export const byRail = (points: Line["points"]): Line => ({ mode: "rail", points });

export function networkOf(lines: Iterable<Line>): Network {
  const network = new Map<string, LngLat[]>();
  const meet = (mode: Mode, at: LngLat, other: LngLat): void => {
    const key = nodeOf(mode, at);
    const known = network.get(key);
    if (!known) network.set(key, [other]);
    else if (!known.some((each) => keyOf(each) === keyOf(other))) known.push(other);
  };
  for (const { mode, points } of lines) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      // By road the reports name only places, and the line between them is said to be straight.
      if (!from || mode === "road" || keyOf(from) === keyOf(to)) continue;
      meet(mode, from, to);
      meet(mode, to, from);
    }
  }
  return network;
}

export const keyOf = (point: LngLat): string => point.join(" ");

/** An airfield beside a station is no junction. */
const nodeOf = (mode: Mode, point: LngLat): string => `${mode} ${keyOf(point)}`;

/** A line goes on beyond a point where another leaves it at no sharper turn than this. */
const sharpest = Math.cos((75 * Math.PI) / 180);

/** So far, in kilometres, the straight pieces of a course may be from the curve. */
const flatness = 0.25;

/** The points of one step, both ends included: a curve that passes through its ends, straight where nothing is known. */
export function courseOf(network: Network, mode: Mode, from: LngLat, to: LngLat): readonly LngLat[] {
  const [a, b] = keyOf(from) < keyOf(to) ? [from, to] : [to, from];
  const course = curve(beyond(network, mode, a, b), a, b, beyond(network, mode, b, a));
  return a === from ? course : course.toReversed();
}

/** The courses of all steps of a line, as one line. */
export const courseAlong = (network: Network, { mode, points }: Line): readonly LngLat[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    return from ? courseOf(network, mode, from, to).slice(1) : [to];
  });

type Plane = readonly [x: number, y: number];

/** Kilometres east and north of a point, near enough for a curve. */
const planeAround =
  ([lng0, lat0]: LngLat) =>
  ([lng, lat]: LngLat): Plane => [(lng - lng0) * 111.2 * Math.cos((lat0 * Math.PI) / 180), (lat - lat0) * 111.2];

/** The point from which a line comes that runs on from `at` to `to`: the one that makes it straightest. */
function beyond(network: Network, mode: Mode, at: LngLat, to: LngLat): LngLat | null {
  const plane = planeAround(at);
  const [x, y] = plane(to);
  let best: LngLat | null = null;
  let straightest = sharpest;
  for (const other of network.get(nodeOf(mode, at)) ?? []) {
    if (keyOf(other) === keyOf(to)) continue;
    const [ox, oy] = plane(other);
    const straight = -(x * ox + y * oy) / (Math.hypot(x, y) * Math.hypot(ox, oy));
    if (straight > straightest) [best, straightest] = [other, straight];
  }
  return best;
}

/**
 * Catmull and Rom’s curve between `from` and `to`, of the centripetal kind, which has no loops and stays near its chord
 * however uneven the steps are (Yuksel, Schaefer and Keyser 2011), as a cubic of Bézier’s.
 */
function curve(before: LngLat | null, from: LngLat, to: LngLat, after: LngLat | null): readonly LngLat[] {
  const [one, two] = [control(before, from, to), control(after, to, from)];
  const plane = planeAround(from);
  const off = Math.max(offChord(plane(one), plane(to)), offChord(plane(two), plane(to)));
  const count = Math.max(1, Math.ceil(Math.sqrt(off / flatness)));
  return Array.from({ length: count + 1 }, (_, step): LngLat => {
    if (step === 0) return from;
    if (step === count) return to;
    const t = step / count;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    const mixed = (axis: 0 | 1): number => a * from[axis] + b * one[axis] + c * two[axis] + d * to[axis];
    return [rounded(mixed(0)), rounded(mixed(1))];
  });
}

/** As fine as the stations are written. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** The point towards which the curve leaves `at`: away from where the line comes from. */
function control(before: LngLat | null, at: LngLat, to: LngLat): LngLat {
  if (!before) return at;
  const [near, far] = [kilometres(before, at), kilometres(at, to)].map(Math.sqrt) as [number, number];
  const along = (axis: 0 | 1): number =>
    (near ** 2 * to[axis] - far ** 2 * before[axis] + (2 * near ** 2 + 3 * near * far + far ** 2) * at[axis]) /
    (3 * near * (near + far));
  return [along(0), along(1)];
}

/** How far a point is from the straight line to `to`, seen from its beginning. */
const offChord = ([x, y]: Plane, [tx, ty]: Plane): number => Math.abs(x * ty - y * tx) / (Math.hypot(tx, ty) || 1);
