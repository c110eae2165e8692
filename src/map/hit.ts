import type { LngLat, Place } from "../model/record.ts";
import type { Scene } from "../scene.ts";
import type { XY } from "./camera.ts";
import { type Mark, marksOf } from "./mark.ts";
import type { Leg } from "./piece.ts";
import type { PieceState } from "./way.ts";

/** What a pointer means: a place with a mark, a movement, or the ground. */
export type Hit =
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "way"; readonly id: string }
  | { readonly kind: "ground" };

/** How far from a mark a pointer still means it, in pixels. */
export const reachOf = { touch: 22, mouse: 12 } as const;

export interface Targets {
  readonly marks: readonly Mark[];
  readonly garrisons: readonly Place[];
  readonly ways: readonly { readonly id: string; readonly line: readonly LngLat[] }[];
}

/** What can be meant in a scene: what is seen of it. */
export function targetsOf(
  scene: Scene,
  pieces: ReadonlyMap<string, readonly Leg[]>,
  shown: ReadonlyMap<string, PieceState>,
): Targets {
  return {
    marks: marksOf(scene),
    garrisons: scene.garrisons,
    ways: scene.ways.flatMap(({ id }) =>
      (pieces.get(id) ?? []).filter((piece) => shown.has(piece.key)).map(({ line }) => ({ id, line })),
    ),
  };
}

/**
 * The nearest within reach, by geometry and not by asking the map, which also finds what is not seen today. A mark goes
 * before a line: it is harder to meet.
 */
export function hit(targets: Targets, at: XY, toPixel: (position: LngLat) => XY, reach: number, scale: number): Hit {
  const near = nearest(
    targets.marks.filter((mark) => mark.look.kind === "body"),
    (mark) => distance(at, toPixel(mark.position)),
    (mark) => Math.max(mark.size * scale, reach),
  );
  if (near) return { kind: "place", id: near.place };
  const garrison = nearest(
    targets.garrisons,
    ({ position }) => distance(at, toPixel(position)),
    () => reach / 1.5,
  );
  if (garrison) return { kind: "place", id: garrison.id };
  const way = nearest(
    targets.ways,
    ({ line }) => distanceToLine(at, line.map(toPixel)),
    () => reach / 2,
  );
  return way ? { kind: "way", id: way.id } : { kind: "ground" };
}

function nearest<T>(items: readonly T[], far: (item: T) => number, reach: (item: T) => number): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const away = far(item);
    if (away <= reach(item) && away < least) {
      best = item;
      least = away;
    }
  }
  return best;
}

const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const distanceToLine = (at: XY, line: readonly XY[]): number =>
  Math.min(...line.map((point, index) => distanceToSegment(at, line[index - 1] ?? point, point)));

function distanceToSegment(at: XY, a: XY, b: XY): number {
  const square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const along = ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / (square || 1);
  const share = Math.min(1, Math.max(0, along));
  return distance(at, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
}
