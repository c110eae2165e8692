import { expect, test } from "vitest";
import { check } from "../src/build/check.ts";
import { readCountries } from "../src/build/countries.ts";
import { readData } from "../src/build/data.ts";
import { generate } from "./generate.ts";

const files = readData("data");
const countries = readCountries("data");

const recordsIn = (data: typeof files): number =>
  data["border.geojson"].features.length +
  data["belarus.geojson"].features.length +
  data["transfers.geojson"].features.length;

test("the same seed gives the same data set, another seed another one", () => {
  const first = JSON.stringify(generate(files, countries, 400, 1));
  expect(JSON.stringify(generate(files, countries, 400, 1))).toBe(first);
  expect(JSON.stringify(generate(files, countries, 400, 2))).not.toBe(first);
});

test("a generated data set has as many records as asked for and passes every check of the real one", () => {
  const generated = generate(files, countries, 500, 7);
  expect(recordsIn(generated)).toBe(500);
  expect(check(generated, countries).issues).toEqual([]);
});
