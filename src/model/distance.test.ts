import { expect, test } from "vitest";
import { distances, roughly } from "./distance.ts";
import type { Ground } from "./ground.ts";
import { place } from "./record.fixture.ts";

/** Ukraine’s border as one line along the 50th parallel, and a nearer border of others. */
const borders: Ground["borders"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { rank: "ukraine" },
      geometry: {
        type: "MultiLineString",
        coordinates: [
          [
            [30, 50],
            [40, 50],
          ],
          [
            [22, 48],
            [23, 48],
          ],
        ],
      },
    },
    {
      type: "Feature",
      properties: { rank: "other" },
      geometry: {
        type: "MultiLineString",
        coordinates: [
          [
            [34, 50.9],
            [36, 50.9],
          ],
        ],
      },
    },
  ],
};

test("the distance is to the nearest point of Ukraine’s border, not of another", () => {
  const north = distances({ ...place, position: [35, 51] }, borders);
  // A degree of latitude is about 111 km; the great circle bulges north of its parallel by some 15 km in the middle.
  expect(north?.border).toBeGreaterThan(85);
  expect(north?.border).toBeLessThan(112);
});

test("a place at Kharkiv is no distance from Kharkiv and about 410 km from Kyiv", () => {
  const found = distances({ ...place, position: [36.2527, 49.9808] }, borders);
  expect(found?.kharkiv).toBeCloseTo(0, 3);
  expect(found?.kyiv).toBeGreaterThan(405);
  expect(found?.kyiv).toBeLessThan(415);
});

test("inside Ukraine, Crimea and the Donbas included, there is no distance to the border", () => {
  expect(distances({ ...place, country: "UA", held: "crimea", position: [34, 45] }, borders)?.border).toBeNull();
});

test("without borders there is none to measure to", () => {
  expect(distances(place, { type: "FeatureCollection", features: [] })?.border).toBeNull();
});

test("a region and a city named for its talks have no distances", () => {
  expect(distances({ ...place, precision: "region" }, borders)).toBeNull();
  expect(distances({ ...place, kind: "city" }, borders)).toBeNull();
});

test("a distance is said no finer than the position allows", () => {
  expect(roughly(48.2, "site")).toEqual({ km: 48, isUnder: false });
  expect(roughly(48.2, "town")).toEqual({ km: 50, isUnder: false });
  expect(roughly(44, "area")).toEqual({ km: 40, isUnder: false });
  expect(roughly(3, "town")).toEqual({ km: 5, isUnder: true });
});
