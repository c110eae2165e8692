import { expect, test } from "vitest";
import type { LngLat } from "../model/record.ts";
import { railwaysOf, shortestWay } from "./shortest-way.ts";

/**
 *     c
 *   /   \       a - b - d is 2 degrees of the equator, a - c - d is 2.83; e hangs on d, f on nothing
 * a - b - d - e
 */
const stations: ReadonlyMap<string, LngLat> = new Map([
  ["a", [0, 0]],
  ["b", [1, 0]],
  ["c", [1, 1]],
  ["d", [2, 0]],
  ["e", [3, 0]],
  ["f", [9, 0]],
]);
const railways = railwaysOf(
  [{ stations: ["a", "b", "d", "e"] }, { stations: ["a", "c", "d"] }, { stations: ["f", "nowhere"] }],
  stations,
);

test("the shortest way is found, there and back", () => {
  expect(shortestWay(railways, ["a", "e"])).toEqual(["a", "b", "d", "e"]);
  expect(shortestWay(railways, ["e", "a"])).toEqual(["e", "d", "b", "a"]);
});

test("the way leads through a station where it was seen", () => {
  expect(shortestWay(railways, ["a", "c", "e"])).toEqual(["a", "c", "d", "e"]);
});

test("a way that has no length is its station", () => {
  expect(shortestWay(railways, ["a", "a"])).toEqual(["a"]);
});

test("there is no way where no railway leads", () => {
  expect(shortestWay(railways, ["a", "f"])).toBeNull();
  expect(shortestWay(railways, ["a", "nowhere"])).toBeNull();
});
