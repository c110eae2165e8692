import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { first, goodAt, issuesAfter, issuesIn, properties, spoil, testCases } from "./spoilt.fixture.ts";

testCases([
  [
    "a place outside its country",
    "places.geojson",
    "features.2.properties.country",
    "BY",
    "crimea-region",
    "geometry.coordinates",
    "a point in BY, not 683 km outside,",
  ],
  [
    "a place in Crimea that says it is not",
    "places.geojson",
    `features.1.properties.held`,
    undefined,
    "cape",
    "properties.held",
    "crimea, as it lies in the outline crimea,",
  ],
  [
    "a place outside the Crimea that it names",
    "context.geojson",
    `${first}.geometry.coordinates`,
    [
      [
        [33.5, 44.8],
        [35, 44.8],
        [35, 46],
        [33.5, 46],
        [33.5, 44.8],
      ],
    ],
    "cape",
    "geometry.coordinates",
    "a point in the outline crimea, not 34 km outside,",
  ],
  [
    "a deployment beside its place",
    "border.geojson",
    `${first}.geometry.coordinates`,
    [40.1, 52],
    "dep-camp-1",
    "geometry",
    "the point of camp, 40, 52",
  ],
  [
    "a deployment without the point of its place",
    "border.geojson",
    `${first}.geometry`,
    null,
    "dep-camp-1",
    "geometry",
    "the point of camp, 40, 52",
  ],
  [
    "a point for a mere region",
    "border.geojson",
    "features.2.geometry",
    { type: "Point", coordinates: [34, 45] },
    "dep-crimea",
    "geometry",
    "null, as crimea-region is only a region",
  ],
  [
    "a theatre that contradicts the place",
    "border.geojson",
    "features.2.properties.theatre",
    "donbas",
    "dep-crimea",
    "properties.theatre",
    "crimea, by the place,",
  ],
]);

test("a deployment in the file of another theatre is told", () => {
  const { theatre } = goodAt("border.geojson", properties);
  const here = issuesAfter("border.geojson", `${properties}.theatre`, "belarus");
  expect(here.map(({ expected }) => expected)).toContain("another theatre, or the record in belarus.geojson");
  const there = issuesAfter("belarus.geojson", `${properties}.theatre`, theatre);
  expect(there.map(({ expected }) => expected)).toContain("belarus");
});

test("ships on the Black Sea may lie off any shore", () => {
  const files = spoil(goodFiles(), "border.geojson", `${properties}.theatre`, "black-sea");
  expect(issuesIn(files)).toEqual([]);
});

test("a country that the ground does not show whole is not tested", () => {
  const files = spoil(goodFiles(), "places.geojson", "features.3.properties.country", "US");
  expect(issuesIn(files)).toEqual([]);
});

test("a strait may lie off the shore of its country", () => {
  const at = { type: "Point", coordinates: [28, 50.8] };
  const files = spoil(
    spoil(goodFiles(), "places.geojson", "features.4.geometry", at),
    "belarus.geojson",
    `${first}.geometry`,
    at,
  );
  expect(issuesIn(files).map(({ record }) => record)).toEqual(["range"]);
  expect(issuesIn(spoil(files, "places.geojson", "features.4.properties.onWater", true))).toEqual([]);
});
