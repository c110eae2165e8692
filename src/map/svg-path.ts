import { toSheet, type XY } from "./camera.ts";

/** A line or a ring in sheet units, with its box, so that what lies off the frame is passed over at once. */
export interface Trace {
  readonly points: readonly XY[];
  /** For each point, how far the line would be off without it, squared. */
  readonly weights: Float64Array;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * How fine a path is written. Its points lie on a grid, so that all its numbers are whole and short; the group around
 * it brings the grid to its place.
 */
export interface Pen {
  /** One step of the grid, in sheet units. */
  readonly step: number;
  /** How far a line may be moved to save a point, in sheet units. */
  readonly tolerance: number;
  /** What is to be seen, in sheet units. */
  readonly box: Box;
  /** What has been written with it: for the next day, with the same lines at the same places. */
  readonly written: WeakMap<Trace, string>;
}

/** Degrees as GeoJSON or as records have them. */
type Degrees = readonly (readonly number[])[];

export const traceOf = (line: Degrees): Trace => trace(line.map(([lng = 0, lat = 0]) => toSheet([lng, lat])));

function trace(points: readonly XY[], box = boxAround(points)): Trace {
  let weights: Float64Array | null = null;
  return {
    points,
    box,
    // Most of what lies off the frame is never asked for it.
    get weights() {
      weights ??= weigh(points);
      return weights;
    },
  };
}

/** Rings of polygons, whichever polygon they belong to: holes are cut by the rule `evenodd`. */
export const ringsOf = (polygons: readonly (readonly Degrees[])[]): readonly Trace[] => polygons.flat().map(traceOf);

/** Lines that go on where the one before ends, or end where it begins, are one line; what is there twice is there once. */
export function joined(lines: readonly Trace[]): readonly Trace[] {
  const chains: Trace[][] = [];
  for (const line of new Set(lines)) {
    const chain = chains.at(-1);
    if (chain && isSame(chain.at(-1)?.points.at(-1), line.points[0])) chain.push(line);
    else if (chain && isSame(line.points.at(-1), chain[0]?.points[0])) chain.unshift(line);
    else chains.push([line]);
  }
  return chains.flatMap((chain) => {
    const [first] = chain;
    if (!first || chain.length === 1) return chain;
    const known = chainsFrom.get(first);
    if (known && known.chain.length === chain.length && known.chain.every((line, index) => line === chain[index])) {
      return [known.whole];
    }
    const whole = trace(chain.flatMap(({ points }, index) => (index === 0 ? points : points.slice(1))));
    chainsFrom.set(first, { chain, whole });
    return [whole];
  });
}

const isSame = (a: XY | undefined, b: XY | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** The chain that a line last began: most go on as they were on the day before. */
const chainsFrom = new WeakMap<Trace, { readonly chain: readonly Trace[]; readonly whole: Trace }>();

function boxAround(points: readonly XY[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

const meet = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The path of filled shapes. */
export const fillPath = (rings: readonly Trace[], pen: Pen): string =>
  pathOf(rings, pen, (ring, points) =>
    write(isWithin(ring.box, pen.box) ? points : cutRing(points, pen.box), pen, true),
  );

/** The path of stroked lines. */
export const linePath = (lines: readonly Trace[], pen: Pen): string =>
  pathOf(lines, pen, (line, points) =>
    (isWithin(line.box, pen.box) ? [points] : cutLine(points, pen.box)).map((each) => write(each, pen, false)).join(""),
  );

const pathOf = (
  traces: readonly Trace[],
  pen: Pen,
  writeOne: (trace: Trace, points: readonly XY[]) => string,
): string =>
  traces
    .map((trace) => {
      const known = pen.written.get(trace);
      if (known !== undefined) return known;
      const text = meet(trace.box, pen.box) ? writeOne(trace, thin(trace, pen)) : "";
      pen.written.set(trace, text);
      return text;
    })
    .join("");

/** The pieces of a line of which anything may be seen; they end beyond the box, where nobody sees the cut. */
function cutLine(points: readonly XY[], box: Box): readonly (readonly XY[])[] {
  const pieces: XY[][] = [];
  let piece: XY[] | null = null;
  for (const [index, point] of points.entries()) {
    const last = points[index - 1];
    if (!last) continue;
    if (!meet(boxAround([last, point]), box)) piece = null;
    else if (piece) piece.push(point);
    else {
      piece = [last, point];
      pieces.push(piece);
    }
  }
  return pieces;
}

type Edge = { readonly axis: 0 | 1; readonly at: number; readonly sign: 1 | -1 };

/** Sutherland and Hodgman: the part of a ring inside the box, closed along the box. */
function cutRing(points: readonly XY[], { left, top, right, bottom }: Box): readonly XY[] {
  const edges: readonly Edge[] = [
    { axis: 0, at: left, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 1, at: bottom, sign: -1 },
  ];
  return edges.reduce(cutAtEdge, points);
}

function cutAtEdge(points: readonly XY[], { axis, at, sign }: Edge): readonly XY[] {
  const kept: XY[] = [];
  let last = points.at(-1);
  for (const point of points) {
    if (last) {
      const isIn = (point[axis] - at) * sign >= 0;
      if (isIn !== (last[axis] - at) * sign >= 0) {
        const share = (at - last[axis]) / (point[axis] - last[axis]);
        kept.push([last[0] + (point[0] - last[0]) * share, last[1] + (point[1] - last[1]) * share]);
      }
      if (isIn) kept.push(point);
    }
    last = point;
  }
  return kept;
}

/** Leaves out every point without which the line stays within the tolerance. */
const thin = ({ points, weights }: Trace, { tolerance }: Pen): readonly XY[] =>
  points.filter((_, index) => (weights[index] ?? 0) > tolerance * tolerance);

/** Douglas and Peucker for all tolerances at once: a point never outweighs the one that called for it. */
function weigh(points: readonly XY[]): Float64Array {
  const weights = new Float64Array(points.length);
  weights[0] = Infinity;
  weights[points.length - 1] = Infinity;
  const open: (readonly [from: number, to: number, most: number])[] = [[0, points.length - 1, Infinity]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to, most] = span;
    let worst = -1;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const off = offLine(points[index], points[from], points[to]);
      if (off > worst) [worst, at] = [off, index];
    }
    if (at === -1) continue;
    const weight = Math.min(worst, most);
    weights[at] = weight;
    open.push([from, at, weight], [at, to, weight]);
  }
  return weights;
}

/** The square of a point's distance from a stretch of line. */
function offLine(point: XY | undefined, from: XY | undefined, to: XY | undefined): number {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return (point[0] - from[0] - share * dx) ** 2 + (point[1] - from[1] - share * dy) ** 2;
}

/** Whole numbers, each from the point before; nothing for what shrinks to less than a line or an area. */
function write(points: readonly XY[], { step }: Pen, isClosed: boolean): string {
  let text = "";
  let count = 0;
  let x = 0;
  let y = 0;
  for (const point of points) {
    const [dx, dy] = [Math.round(point[0] / step) - x, Math.round(point[1] / step) - y];
    if (count > 0 && dx === 0 && dy === 0) continue;
    text += count === 0 ? `M${dx}${signed(dy)}` : `${count === 1 ? `l${dx}` : signed(dx)}${signed(dy)}`;
    [x, y] = [x + dx, y + dy];
    count += 1;
  }
  if (count < (isClosed ? 3 : 2)) return "";
  return isClosed ? `${text}z` : text;
}

const signed = (value: number): string => (value < 0 ? String(value) : ` ${value}`);
