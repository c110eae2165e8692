import { expect, test } from "vitest";
import { edgesOf } from "./frame.ts";

/** Whether a point is covered by one of the squares, 40 pixels wide. */
const covered = (points: ReturnType<typeof edgesOf>, x: number, y: number): boolean =>
  points.some((point) => Math.abs(point[0] - x) <= 20 && Math.abs(point[1] - y) <= 20);

test("a name that crosses the frame anywhere meets something, one inside meets nothing", () => {
  const points = edgesOf({ width: 330, height: 215 });
  for (let x = 0; x <= 330; x += 5) expect([covered(points, x, 0), covered(points, x, 215)]).toEqual([true, true]);
  for (let y = 0; y <= 215; y += 5) expect([covered(points, 0, y), covered(points, 330, y)]).toEqual([true, true]);
  expect(covered(points, 165, 100)).toBe(false);
  expect(covered(points, 165, 10)).toBe(false);
});

test("names keep off the scale bar", () => {
  expect(covered(edgesOf({ width: 330, height: 215 }), 270, 200)).toBe(true);
});
