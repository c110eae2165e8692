import type { Size, XY } from "./camera.ts";
import type { Rectangle } from "./svg-place.ts";

/** The width of what keeps names off the frame, in pixels: it reaches so far out, and a hair in. */
const stone = 40;
const inside = 3;

/** Middles of squares that stand around the frame without a gap, and on rooms that are kept, in pixels. */
export function edgesOf({ width, height }: Size, kept: readonly Rectangle[] = []): readonly XY[] {
  const away = stone / 2 - inside;
  const along = (length: number): readonly number[] =>
    Array.from({ length: Math.ceil(length / stone) + 1 }, (_, index) => Math.min(index * stone, length));
  return [
    ...along(width).flatMap((x): readonly XY[] => [
      [x, -away],
      [x, height + away],
    ]),
    ...along(height).flatMap((y): readonly XY[] => [
      [-away, y],
      [width + away, y],
    ]),
    ...kept.flatMap(({ left, right, top, bottom }) =>
      within(left, right).flatMap((x) => within(top, bottom).map((y): XY => [x, y])),
    ),
  ];
}

/** Middles of squares that fill a length without a gap, and reach beyond it as little as they can. */
function within(from: number, to: number): readonly number[] {
  const count = Math.max(1, Math.ceil((to - from) / stone));
  const [first, last] = count === 1 ? [(from + to) / 2, (from + to) / 2] : [from + stone / 2, to - stone / 2];
  return Array.from({ length: count }, (_, index) => first + ((last - first) * index) / Math.max(1, count - 1));
}
