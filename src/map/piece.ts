import { type Course, courseOf, stepKey } from "../model/course.ts";
import { between, kilometres, lengthOf } from "../model/line.ts";
import type { LngLat, Records, Transfer } from "../model/record.ts";
import type { Mode } from "../model/vocabulary.ts";

/**
 * Ways are cut into pieces, and a piece of line that several movements share is there once: they are drawn together
 * where they run together, and part where they part.
 */
export interface Piece {
  /** How it is travelled, and its two ends: a way back is a piece of its own. */
  readonly key: string;
  readonly line: readonly LngLat[];
  readonly mode: Mode;
  readonly km: number;
  /** Signs of the direction that are put on it. */
  readonly arrows: readonly Arrow[];
}

export interface Arrow {
  readonly position: LngLat;
  /** Degrees from north, as the line looks on the map. */
  readonly bearing: number;
  /** Shown at every zoom, or only when zoomed in. */
  readonly rank: "far" | "near";
}

/** A piece as a part of one way: 0 at the origin, 1 at the destination. */
export interface Leg {
  readonly key: string;
  /** Of its piece among all. */
  readonly index: number;
  readonly line: readonly LngLat[];
  readonly from: number;
  readonly to: number;
}

export interface Pieces {
  readonly all: readonly Piece[];
  /** The legs of every way that can be drawn, in order. */
  readonly byWay: ReadonlyMap<string, readonly Leg[]>;
}

/**
 * No piece is longer, in kilometres: a day of the slowest movement is more than one. At sea a piece has to be long enough
 * to be seen as dashes over Eurasia, since the engine begins them anew with each.
 */
const longest: Readonly<Record<Mode, number>> = { rail: 60, road: 60, sea: 180, air: 90 };

export function everyPiece({ transfers, network }: Pick<Records, "transfers" | "network">): Pieces {
  const all = new Map<string, Piece>();
  const indices = new Map<string, number>();
  const byWay = new Map<string, readonly Leg[]>();
  const steps = new Map<string, readonly Piece[]>();
  for (const transfer of transfers) {
    const legs = legsOf(transfer, (from, to): readonly Piece[] => {
      const key = stepKey(transfer.mode, from, to);
      const known = steps.get(key);
      if (known) return known;
      const pieces = piecesOf(key, transfer.mode, courseOf(network, transfer.mode, from, to));
      steps.set(key, pieces);
      for (const piece of pieces) {
        if (!indices.has(piece.key)) indices.set(piece.key, indices.size);
        all.set(piece.key, piece);
      }
      return pieces;
    }).map((leg) => ({ ...leg, index: indices.get(leg.key) ?? 0 }));
    if (legs.length === 0) continue;
    byWay.set(transfer.id, legs);
    // A way too short for the grid of arrows gets one in its middle.
    if (!legs.some(({ key }) => all.get(key)?.arrows.some(({ rank }) => rank === "far"))) {
      const middle = all.get(legs[legs.length >> 1]?.key ?? "");
      if (middle) all.set(middle.key, { ...middle, arrows: [middleArrow(middle.line)] });
    }
  }
  return { all: [...all.values()], byWay };
}

function piecesOf(key: string, mode: Mode, { points, km }: Course): readonly Piece[] {
  if (km === 0) return [];
  const count = Math.ceil(km / longest[mode]);
  return cut(points, km, count).map((line, part) => ({
    key: `${key} ${part}`,
    line,
    mode,
    arrows: arrowsOn(line),
    km: km / count,
  }));
}

function legsOf(
  { way }: Transfer,
  piecesBetween: (from: LngLat, to: LngLat) => readonly Piece[],
): readonly Omit<Leg, "index">[] {
  const pieces = way.flatMap((part) => part.slice(1).flatMap((to, index) => piecesBetween(part[index] ?? to, to)));
  const total = pieces.reduce((sum, { km }) => sum + km, 0);
  let done = 0;
  return pieces.map(({ key, line, km }) => {
    const from = done;
    done += km;
    return { key, line, from: Math.min(1, from / total), to: Math.min(1, done / total) };
  });
}

/** A line in so many parts of the same length. */
function cut(line: readonly LngLat[], km: number, count: number): readonly (readonly LngLat[])[] {
  const each = km / count;
  if (count === 1) return [line];
  const parts: LngLat[][] = [[]];
  let done = 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1] ?? to;
    const length = kilometres(from, to);
    while (parts.length < count && done + length > each * parts.length) {
      const at = between(from, to, (each * parts.length - done) / length);
      parts.at(-1)?.push(at);
      parts.push([at]);
    }
    parts.at(-1)?.push(to);
    done += length;
  }
  return parts;
}

/**
 * Arrows stand where a line crosses these degrees, so that those of several lines side by side stand together, and on
 * the same spots on every day.
 */
const arrowGrid = { far: 7.5, near: 1.5 } as const;

/** Where a line crosses the grid: meridians, or parallels where it runs north or south. */
function arrowsOn(line: readonly LngLat[]): readonly Arrow[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const axis = Math.abs(Math.sin((bearingOf(first, last) * Math.PI) / 180)) > 0.5 ? 0 : 1;
  return line.slice(1).flatMap((to, index) => crossings(line[index] ?? to, to, axis));
}

function crossings(from: LngLat, to: LngLat, axis: 0 | 1): readonly Arrow[] {
  const low = Math.min(from[axis], to[axis]);
  const high = Math.max(from[axis], to[axis]);
  const first = Math.ceil(low / arrowGrid.near);
  const count = Math.max(0, Math.ceil(high / arrowGrid.near) - first);
  return Array.from({ length: count }, (_, step): Arrow => {
    const crossed = (first + step) * arrowGrid.near;
    const share = (crossed - from[axis]) / (to[axis] - from[axis]);
    return arrowAt(from, to, share, crossed % arrowGrid.far === 0 ? "far" : "near");
  });
}

const arrowAt = (from: LngLat, to: LngLat, share: number, rank: Arrow["rank"]): Arrow => ({
  position: between(from, to, share),
  bearing: bearingOf(from, to),
  rank,
});

function middleArrow(line: readonly LngLat[]): Arrow {
  const [, half = []] = cut(line, lengthOf(line), 2);
  const [from = [0, 0], to = from] = half;
  return arrowAt(from, to, 0, "far");
}

/** Degrees from north as a line looks on a Mercator map. */
export function bearingOf(from: LngLat, to: LngLat): number {
  const stretch = 1 / Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const bearing = (Math.atan2(to[0] - from[0], (to[1] - from[1]) * stretch) * 180) / Math.PI;
  return (bearing + 360) % 360;
}
