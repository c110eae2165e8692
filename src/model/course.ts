import { kilometres, lengthOf } from "./line.ts";
import type { LngLat } from "./record.ts";
import type { Mode } from "./vocabulary.ts";

/**
 * The course of a way between the points that it is known to pass. Only stations are kept; a railway does not turn in
 * them like a ruler, so a smooth line is drawn through them. It is the same for all who travel the same step, either
 * way, so that movements that share a line are drawn as one.
 */

/** The courses of all steps that railways and ways take, there and back, each reckoned once. */
export type Network = ReadonlyMap<string, Course>;

export interface Course {
  /** Both ends included. */
  readonly points: readonly LngLat[];
  readonly km: number;
}

export interface Line {
  readonly mode: Mode;
  readonly points: readonly LngLat[];
}

export const byRail = (points: Line["points"]): Line => ({ mode: "rail", points });

/** A step by its means of travel and its ends: an airfield beside a station is no junction. */
export const stepKey = (mode: Mode, from: LngLat, to: LngLat): string =>
  `${mode} ${from[0]} ${from[1]} ${to[0]} ${to[1]}`;

export function networkOf(lines: Iterable<Line>): Network {
  const steps = new Map<string, Step>();
  const neighbours = new Map<string, LngLat[]>();
  for (const { mode, points } of lines) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      // By road the reports name only places, and the line between them is said to be straight.
      if (!from || mode === "road" || isSame(from, to) || steps.has(stepKey(mode, from, to))) continue;
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        steps.set(stepKey(mode, a, b), { mode, from: a, to: b });
        const node = nodeKey(mode, a);
        neighbours.set(node, [...(neighbours.get(node) ?? []), b]);
      }
    }
  }
  const network = new Map<string, Course>();
  for (const [key, { mode, from, to }] of steps) {
    if (network.has(key)) continue;
    const points = curve(beyond(neighbours, mode, from, to), from, to, beyond(neighbours, mode, to, from));
    const km = lengthOf(points);
    network.set(key, { points, km });
    network.set(stepKey(mode, to, from), { points: points.toReversed(), km });
  }
  return network;
}

interface Step {
  readonly mode: Mode;
  readonly from: LngLat;
  readonly to: LngLat;
}

const isSame = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

const nodeKey = (mode: Mode, [lng, lat]: LngLat): string => `${mode} ${lng} ${lat}`;

/** A line goes on beyond a point where another leaves it at no sharper turn than this. */
const sharpest = Math.cos((75 * Math.PI) / 180);

/** So far, in kilometres, the straight pieces of a course may be from the curve. */
const flatness = 0.25;

/** A curve that passes through both ends; straight where nothing is known. */
export const courseOf = (network: Network, mode: Mode, from: LngLat, to: LngLat): Course =>
  network.get(stepKey(mode, from, to)) ?? { points: [from, to], km: kilometres(from, to) };

/** The courses of all steps of a line, as one line. */
export const courseAlong = (network: Network, { mode, points }: Line): readonly LngLat[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    return from ? courseOf(network, mode, from, to).points.slice(1) : [to];
  });

/** How long a line is along its course. */
export const lengthAlong = (network: Network, { mode, points }: Line): number =>
  points.reduce((km, to, index) => km + courseOf(network, mode, points[index - 1] ?? to, to).km, 0);

type Plane = readonly [x: number, y: number];

/** Kilometres east and north of a point, near enough for a curve. */
const planeAround =
  ([lng0, lat0]: LngLat) =>
  ([lng, lat]: LngLat): Plane => [(lng - lng0) * 111.2 * Math.cos((lat0 * Math.PI) / 180), (lat - lat0) * 111.2];

/** The point from which a line comes that runs on from `at` to `to`: the one that makes it straightest. */
function beyond(neighbours: ReadonlyMap<string, readonly LngLat[]>, mode: Mode, at: LngLat, to: LngLat): LngLat | null {
  const plane = planeAround(at);
  const [x, y] = plane(to);
  let best: LngLat | null = null;
  let straightest = sharpest;
  for (const other of neighbours.get(nodeKey(mode, at)) ?? []) {
    if (isSame(other, to)) continue;
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
