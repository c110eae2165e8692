import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { networkOf, wayThrough } from "./network.ts";

const river = (...lines: Position[][]) => ({ kind: "river", lines, cost: 1 }) as const;
const shore = (...lines: Position[][]) => ({ kind: "shore", lines, cost: 2 }) as const;

const upper: Position[] = [
  [0, 0],
  [1, 0],
];
const lower: Position[] = [
  [2, 0],
  [3, 0],
];

describe("a way through lines", () => {
  test("goes through a lake between two stretches of a river, by its shorter shore", () => {
    const lake: Position[] = [
      [1, 0],
      [1.5, 0.1],
      [2, 0],
      [1.5, -0.5],
      [1, 0],
    ];
    const way = wayThrough(networkOf([river(upper, lower), shore(lake)]), [
      [0, 0],
      [3, 0],
    ]);
    expect(way).toEqual([...upper, [1.5, 0.1], ...lower]);
  });

  test("bridges a gap of a few kilometres", () => {
    const below: Position[] = [
      [1.02, 0],
      [3, 0],
    ];
    expect(wayThrough(networkOf([river(upper, below)]), [upper[0] ?? [], below[1] ?? []])).toEqual([
      ...upper,
      ...below,
    ]);
  });

  test("fails with a sentence where nothing joins its ends, or where there is no line", () => {
    const network = networkOf([river(upper, lower)]);
    expect(() =>
      wayThrough(network, [
        [0, 0],
        [3, 0],
      ]),
    ).toThrow("The lines are broken between 0,0 and 3,0.");
    expect(() =>
      wayThrough(network, [
        [0, 0],
        [50, 50],
      ]),
    ).toThrow("No line passes near 50,50.");
  });
});
