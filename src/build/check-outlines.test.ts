import { first, properties, testCases } from "./spoilt.fixture.ts";

testCases([
  [
    "a ring of a multipolygon that runs with the clock",
    "context.geojson",
    `${first}.geometry`,
    {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [33, 44],
            [33, 46],
            [35, 46],
            [35, 44],
            [33, 44],
          ],
        ],
      ],
    },
    "crimea",
    "geometry.coordinates",
    "a ring against the clock (RFC 7946)",
  ],
  [
    "a hole that runs against the clock",
    "context.geojson",
    `${first}.geometry.coordinates.1`,
    [
      [33.1, 45],
      [33.2, 45],
      [33.2, 45.1],
      [33.1, 45],
    ],
    "crimea",
    "geometry.coordinates",
    "a ring with the clock (RFC 7946)",
  ],
  [
    "a line beside its stations",
    "railways.geojson",
    `${first}.geometry.coordinates.1`,
    [43.5, 52],
    "line-a",
    "geometry.coordinates",
    "the points of its stations, in order,",
  ],
  [
    "an axis beside its stops",
    "axes.geojson",
    `${properties}.via`,
    [],
    "x-ax",
    "geometry.coordinates",
    "the points of from, via and to",
  ],
  [
    "a reinforcement beside its place",
    "context.geojson",
    "features.1.geometry.coordinates",
    [25, 55],
    "x-os",
    "geometry.coordinates",
    "the point of its place",
  ],
  [
    "a ring that runs with the clock",
    "context.geojson",
    `${first}.geometry.coordinates.0`,
    [
      [33, 44],
      [33, 46],
      [35, 46],
      [35, 44],
      [33, 44],
    ],
    "crimea",
    "geometry.coordinates",
    "a ring against the clock (RFC 7946)",
  ],
]);
