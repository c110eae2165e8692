import { between, kilometres } from "../model/line.ts";
import type { LngLat, Transfer } from "../model/record.ts";
import type { Mode } from "../model/vocabulary.ts";

/**
 * Ways are cut into pieces, and a piece of line that several movements share is there once: they are drawn together
 * where they run together, and part where they part.
 */
export interface Piece {
  /** How it is travelled, and its two ends: a way back is a piece of its own. */
  readonly key: string;
  readonly line: readonly [LngLat, LngLat];
  readonly mode: Mode;
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
  readonly line: readonly [LngLat, LngLat];
  readonly from: number;
  readonly to: number;
}

export interface Pieces {
  readonly all: readonly Piece[];
  /** The legs of every way that can be drawn, in order. */
  readonly byWay: ReadonlyMap<string, readonly Leg[]>;
}

/** No piece is longer, in kilometres: a day of the slowest movement is more than two of them. */
const longest: Readonly<Record<Mode, number>> = { rail: 60, road: 60, sea: 90, air: 90 };

export function everyPiece(transfers: readonly Transfer[]): Pieces {
  const all = new Map<string, Piece>();
  const byWay = new Map<string, readonly Leg[]>();
  for (const transfer of transfers) {
    const legs = legsOf(transfer);
    if (legs.length === 0) continue;
    byWay.set(transfer.id, legs);
    for (const { key, line } of legs) {
      if (!all.has(key)) all.set(key, { key, line, mode: transfer.mode, arrows: arrowsOn(line) });
    }
    // A way too short for the grid of arrows gets one in its middle.
    if (!legs.some(({ key }) => all.get(key)?.arrows.some(({ rank }) => rank === "far"))) {
      const middle = all.get(legs[legs.length >> 1]?.key ?? "");
      if (middle) all.set(middle.key, { ...middle, arrows: [arrowAt(middle.line, 0.5, "far")] });
    }
  }
  return { all: [...all.values()], byWay };
}

function legsOf({ way, km, mode }: Transfer): readonly Leg[] {
  if (km === 0) return [];
  let done = 0;
  return way.flatMap((part) =>
    part.slice(1).flatMap((to, index): readonly Leg[] => {
      const from = part[index] ?? to;
      const length = kilometres(from, to);
      if (length === 0) return [];
      const count = Math.ceil(length / longest[mode]);
      const legs = Array.from({ length: count }, (_, step): Leg => {
        const line = [between(from, to, step / count), between(from, to, (step + 1) / count)] as const;
        return {
          line,
          key: `${mode} ${line.map(([lng, lat]) => `${lng.toFixed(4)} ${lat.toFixed(4)}`).join(" ")}`,
          from: Math.min(1, (done + (length * step) / count) / km),
          to: Math.min(1, (done + (length * (step + 1)) / count) / km),
        };
      });
      done += length;
      return legs;
    }),
  );
}

/**
 * Arrows stand where a line crosses these degrees, so that those of several lines side by side stand together, and on
 * the same spots on every day.
 */
const arrowGrid = { far: 7.5, near: 1.5 } as const;

/** Where a line crosses the grid: meridians, or parallels where it runs north or south. */
function arrowsOn(line: readonly [LngLat, LngLat]): readonly Arrow[] {
  const [from, to] = line;
  const axis = Math.abs(Math.sin((bearingOf(from, to) * Math.PI) / 180)) > 0.5 ? 0 : 1;
  const low = Math.min(from[axis], to[axis]);
  const high = Math.max(from[axis], to[axis]);
  const first = Math.ceil(low / arrowGrid.near);
  const count = Math.max(0, Math.ceil(high / arrowGrid.near) - first);
  return Array.from({ length: count }, (_, step): Arrow => {
    const crossed = (first + step) * arrowGrid.near;
    const share = (crossed - from[axis]) / (to[axis] - from[axis]);
    return arrowAt(line, share, crossed % arrowGrid.far === 0 ? "far" : "near");
  });
}

const arrowAt = ([from, to]: readonly [LngLat, LngLat], share: number, rank: Arrow["rank"]): Arrow => ({
  position: between(from, to, share),
  bearing: bearingOf(from, to),
  rank,
});

/** Degrees from north as a line looks on a Mercator map. */
export function bearingOf(from: LngLat, to: LngLat): number {
  const stretch = 1 / Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const bearing = (Math.atan2(to[0] - from[0], (to[1] - from[1]) * stretch) * 180) / Math.PI;
  return (bearing + 360) % 360;
}
