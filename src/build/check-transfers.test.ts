import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { first, issuesIn, properties, spoil, testCases } from "./spoilt.fixture.ts";

testCases([
  [
    "a way that begins elsewhere",
    "transfers.geojson",
    `${properties}.origin`,
    "camp",
    "tr-train",
    "geometry.coordinates",
    "camp (40, 52) at the beginning",
  ],
  [
    "a way that ends elsewhere",
    "transfers.geojson",
    `${properties}.destination`,
    "depot",
    "tr-train",
    "geometry.coordinates",
    "depot (47, 52) at the end",
  ],
  [
    "a station left out",
    "transfers.geojson",
    `${properties}.stations`,
    ["station-middle", "station-east"],
    "tr-train",
    "properties.stations.1",
    "a station on the way, in its order,",
  ],
  [
    "a jump by rail",
    "transfers.geojson",
    `${first}.geometry.coordinates`,
    [
      [47, 52],
      [43, 52],
      [40, 52],
    ],
    "tr-train",
    "geometry.coordinates.1",
    "a point at most 250 km from the one before, not 274 km,",
  ],
  [
    "a speed that no train has",
    "transfers.geojson",
    `${first}.geometry.coordinates`,
    [...Array.from({ length: 80 }, (_, index) => [index % 2 ? 44 : 47, 52]), [43, 52], [40, 52]],
    "tr-train",
    "properties.arriveTo",
    "a later day, as 16497 km by rail take more than that at 1500 km a day,",
  ],
  [
    "a way without its basis",
    "transfers.geojson",
    `${properties}.wayBasis`,
    null,
    "tr-train",
    "properties.wayBasis",
    "how the drawn way was found",
  ],
]);

test("a way may have gaps, and is measured without them", () => {
  const parts = {
    type: "MultiLineString",
    coordinates: [
      [
        [47, 52],
        [45, 52],
        [43, 52],
      ],
      [
        [42.9, 52],
        [40, 52],
      ],
    ],
  };
  const files = spoil(goodFiles(), "transfers.geojson", `${first}.geometry`, parts);
  expect(issuesIn(files)).toEqual([]);
});

test("a way may end anywhere where its destination is only a region", () => {
  const files = spoil(goodFiles(), "transfers.geojson", `${properties}.destination`, "crimea-region");
  expect(issuesIn(files)).toEqual([]);
});
