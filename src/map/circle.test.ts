import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { type Circle, circleData, sameCircles } from "./circle.ts";

const kyiv: Circle = { centre: [30.5238, 50.4547], km: 250, label: "250 km", kind: "around" };
const points = (part: string) =>
  circleData([kyiv]).features.flatMap(({ geometry, properties }) =>
    properties?.["part"] !== part
      ? []
      : geometry.type === "LineString"
        ? geometry.coordinates
        : geometry.type === "Point"
          ? [geometry.coordinates]
          : [],
  );

test("every point of a circle is as far from its centre as it says", () => {
  expect(points("ring").length).toBeGreaterThan(90);
  for (const point of points("ring")) expect(distance(point, [...kyiv.centre])).toBeCloseTo(250, 3);
});

test("its name stands at its northern end", () => {
  const [label] = points("label");
  expect(label?.[1]).toBeCloseTo(Math.max(...points("ring").map(([, lat = 0]) => lat)), 9);
});

test("circles are the same if all that is seen of them is", () => {
  expect(sameCircles([kyiv], [{ ...kyiv }])).toBe(true);
  expect(sameCircles([kyiv], [])).toBe(false);
  expect(sameCircles([kyiv], [{ ...kyiv, km: 100 }])).toBe(false);
  expect(sameCircles([kyiv], [{ ...kyiv, centre: [30, 50] }])).toBe(false);
});
