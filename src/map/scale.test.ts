import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleOf } from "./scale.ts";

test("the bar is a round number of kilometres and never longer than its room", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 11, noNaN: true }), fc.integer({ min: -70, max: 70 }), (zoom, lat) => {
      const { kilometres, width } = scaleOf({ lng: 30, lat, zoom }, 110);
      expect(width).toBeLessThanOrEqual(110);
      expect(width).toBeGreaterThan(40);
      expect([1, 2, 5]).toContain(Number(kilometres.toExponential().split("e")[0]));
    }),
  );
});

test("the bar is true in the middle of the map", () => {
  // At zoom 0 the equator is 512 pixels long; at 60° north a pixel is half as many kilometres.
  const { kilometres, width } = scaleOf({ lng: 0, lat: 60, zoom: 0 }, 110);
  expect(width / kilometres).toBeCloseTo(512 / (40_075 / 2), 3);
});
