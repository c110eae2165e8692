import { expect, test } from "vitest";
import { split } from "./split.ts";

const line = [0, 1, 2, 3, 4].map((lng) => [lng, 0]);

test("a line without one of its segments is two lines, and nothing else of it is lost", () => {
  expect(split(line, (index) => index === 2)).toEqual([line.slice(0, 2), line.slice(2)]);
});

test("a line without its first and last segments is what is between, and without all of them nothing", () => {
  expect(split(line, (index) => index === 1 || index === 4)).toEqual([line.slice(1, 4)]);
  expect(split(line, () => true)).toEqual([]);
});
