import { describe, expect, test } from "vitest";
import { frameOf, toPixel, toSheetPoint } from "./camera.ts";
import { frameAround, frameBetween, middleOf, moved, zoomed } from "./flight.ts";

const size = { width: 800, height: 600 };
const kyiv = frameOf({ lng: 30.5, lat: 50.4, zoom: 5 }, size);
const minsk = frameOf({ lng: 27.6, lat: 53.9, zoom: 7 }, size);

describe("on the way between two frames", () => {
  test("it begins at one and ends at the other", () => {
    for (const [share, frame] of [
      [0, kyiv],
      [1, minsk],
    ] as const) {
      const between = frameBetween(kyiv, minsk, share);
      expect(between.zoom).toBeCloseTo(frame.zoom, 9);
      expect(between.shift[0]).toBeCloseTo(frame.shift[0], 6);
      expect(between.shift[1]).toBeCloseTo(frame.shift[1], 6);
    }
  });

  test("it zooms evenly", () => {
    expect(frameBetween(kyiv, minsk, 0.5).zoom).toBeCloseTo(6, 9);
  });

  test("the point that lies at the same place in both stays there all the way", () => {
    const point = toSheetPoint(kyiv, [100, 450]);
    const end = frameAround([0, 0], kyiv.scale * 3, size);
    const there = toPixel(end, point);
    const to = moved(end, [there[0] - 100, there[1] - 450]);
    for (const share of [0.2, 0.5, 0.9]) {
      const [x, y] = toPixel(frameBetween(kyiv, to, share), point);
      expect([x, y].map(Math.round)).toEqual([100, 450]);
    }
  });

  test("without zoom it moves evenly", () => {
    const to = moved(kyiv, [200, -100]);
    const [x, y] = middleOf(frameBetween(kyiv, to, 0.5));
    const [x0, y0] = middleOf(kyiv);
    expect((x - x0) * kyiv.scale).toBeCloseTo(100, 6);
    expect((y - y0) * kyiv.scale).toBeCloseTo(-50, 6);
  });
});

test("a step of zoom keeps the middle and goes no further than allowed", () => {
  const near = zoomed(kyiv, 1, { min: 2, max: 11 });
  expect(near.zoom).toBeCloseTo(6, 9);
  expect(middleOf(near)).toEqual(middleOf(kyiv));
  expect(zoomed(kyiv, 9, { min: 2, max: 11 }).zoom).toBeCloseTo(11, 9);
  expect(zoomed(kyiv, -9, { min: 2, max: 11 }).zoom).toBeCloseTo(2, 9);
});
