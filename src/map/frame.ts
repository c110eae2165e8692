import type { Size, XY } from "./camera.ts";

/** The width of what keeps names off the frame, in pixels: it reaches so far out, and a hair in. */
const stone = 40;
const inside = 3;

/** Where the scale bar lies: along the bottom, from the right. */
const bar = [25, 65, 105];

/** Middles of squares that stand around the frame without a gap, and on the scale bar, in pixels. */
export function edgesOf({ width, height }: Size): readonly XY[] {
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
    ...bar.map((x): XY => [width - x, height - away]),
  ];
}
