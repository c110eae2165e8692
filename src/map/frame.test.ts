import { expect, test } from "vitest";
import { edgesOf } from "./frame.ts";
import { roomsIn } from "./kept-rooms.ts";

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
  const size = { width: 330, height: 215 };
  expect(covered(edgesOf(size, roomsIn({}, size)), 270, 200)).toBe(true);
});

test("names keep off what lies on the map, and stand close by it", () => {
  const kept = [
    { left: 8, right: 44, top: 8, bottom: 118 },
    { left: 52, right: 265, top: 8, bottom: 44 },
  ];
  const points = edgesOf({ width: 640, height: 400 }, kept);
  for (const { left, right, top, bottom } of kept) {
    for (let x = left; x <= right; x += 4) {
      for (let y = top; y <= bottom; y += 4) expect(covered(points, x, y)).toBe(true);
    }
  }
  expect(covered(points, 160, 52)).toBe(false);
  expect(covered(points, 300, 60)).toBe(false);
});
