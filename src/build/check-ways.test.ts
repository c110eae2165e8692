import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { first, issuesIn, properties, spoil, testCases } from "./spoilt.fixture.ts";

/** Ends at the places of the movement, which lie on the land of the squares. */
const [depot, camp] = [
  [47, 52],
  [40, 52],
];
const along = (...points: unknown[]) => ({ type: "LineString", coordinates: [depot, ...points, camp] });
const by = (mode: string) =>
  spoil(
    spoil(goodFiles(), "transfers.geojson", `${properties}.mode`, mode),
    "transfers.geojson",
    `${properties}.stations`,
    [],
  );
const messages = (mode: string, geometry: unknown) =>
  issuesIn(spoil(by(mode), "transfers.geojson", `${first}.geometry`, geometry)).map(({ field, expected }) => [
    field,
    expected,
  ]);

testCases([
  [
    "a way by rail that is not the shortest",
    "transfers.geojson",
    `${properties}.through`,
    ["station-middle", "station-east"],
    "tr-train",
    "properties.stations.2",
    "station-east, by the shortest way along the railways,",
  ],
]);

test("a way by rail without a railway is found", () => {
  const issues = issuesIn(spoil(goodFiles(), "railways.geojson", `${properties}.stations`, ["station-east"]));
  expect(issues.map(({ record, expected }) => [record, expected])).toContainEqual(["tr-train", "a way by rail"]);
});

test("a railway whose curve would be far from its stations is found", () => {
  const far = messages("rail", along([45, 52], [43, 52], [41.6, 53.4]));
  expect(far.map(([field]) => field)).toEqual(["geometry.coordinates.2", "geometry.coordinates.3"]);
  expect(far[0]?.[1]).toMatch(/^a line at most 8 km aside of the straight one from the point before, not \d+ km,$/);
});

test("a way at sea that comes over land is found", () => {
  expect(messages("sea", along([43, 52]))).toEqual([
    ["geometry.coordinates.1", "a way over water from the point before"],
    ["geometry.coordinates.2", "a way over water from the point before"],
  ]);
});

test("a way through the air is the shortest line, or one from stop to stop", () => {
  expect(messages("air", along([43.5, 52.07]))).toEqual([]);
  expect(messages("air", along([43.5, 53]))).toEqual([
    ["geometry.coordinates", "a point at most 5 km from the shortest line"],
  ]);
});

test("a way by road may lead anywhere", () => {
  expect(messages("road", along([43.5, 53]))).toEqual([]);
});
