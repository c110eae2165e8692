import type { Position } from "geojson";

export const kilometres = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  111.2 * Math.hypot((ax - bx) * Math.cos(((ay + by) * Math.PI) / 360), ay - by);

/** Farther apart, in kilometres, the banks are not those of a river. */
const limit = 12;

/** A point of the shore is on the other bank if the way to it along the shore is so many times as long as straight across. */
const detour = 4;

export interface Across {
  readonly index: number;
  readonly kilometres: number;
}

/** Finds for a point of a lake's shore, by its index, the nearest point of the other bank. */
export function acrossOf(ring: readonly Position[]): (index: number) => Across | null {
  const along = [0];
  const squares = new Map<string, number[]>();
  const squareOf = ([lng = 0, lat = 0]: Position, dx = 0, dy = 0) =>
    `${Math.floor(lng * 5) + dx},${Math.floor(lat * 10) + dy}`;
  ring.forEach((position, index) => {
    const last = ring[index - 1];
    if (last !== undefined) along.push((along.at(-1) ?? 0) + kilometres(last, position));
    const square = squares.get(squareOf(position));
    if (square === undefined) squares.set(squareOf(position), [index]);
    else square.push(index);
  });
  const round = along.at(-1) ?? 0;
  const alongBetween = (a: number, b: number) => {
    const way = Math.abs((along[a] ?? 0) - (along[b] ?? 0));
    return Math.min(way, round - way);
  };
  return (index) => {
    const from = ring[index] ?? [];
    let best: Across | null = null;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const other of squares.get(squareOf(from, dx, dy)) ?? []) {
          const distance = kilometres(from, ring[other] ?? []);
          const isAcross = alongBetween(index, other) > detour * distance && alongBetween(index, other) > 1;
          if (isAcross && distance < (best?.kilometres ?? limit)) best = { index: other, kilometres: distance };
        }
      }
    }
    return best;
  };
}
