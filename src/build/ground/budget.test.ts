import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWeights } from "../weight.ts";
import { type GroundFile, groundFiles, weigh } from "./budget.ts";

const committed = Object.fromEntries(
  groundFiles.map((name) => [name, readFileSync(`data/ground/${name}.json`, "utf8")]),
) as Record<GroundFile, string>;

/** Cannot be compressed below so many bytes. */
const noise = (bytes: number): string => randomBytes(bytes).toString("base64");

test("the committed ground is within its budget", () => {
  expect(() => checkWeights(weigh(committed))).not.toThrow();
  expect(weigh(committed).every(({ bytes }) => bytes > 1000)).toBe(true);
});

test.each<[GroundFile, RegExp]>([
  ["land-first", /first view of the ground$/],
  ["water", /full ground$/],
  ["labels", /first view of the ground\n.*full ground$/],
])("a heavy %s is refused by the name of what it makes too heavy", (name, sentence) => {
  expect(() => checkWeights(weigh({ ...committed, [name]: noise(120_000) }))).toThrow(sentence);
});
