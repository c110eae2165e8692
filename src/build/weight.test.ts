import { expect, test } from "vitest";
import { checkWeights, compressed } from "./weight.ts";

test("what is within its limit is listed", () => {
  expect(checkWeights([{ what: "page", bytes: 40, limit: 40 }])).toContain("40 of      40  page");
});

test("what is too heavy fails with its name and by how much", () => {
  const weights = [
    { what: "page", bytes: 41, limit: 40 },
    { what: "records", bytes: 1, limit: 40 },
  ];
  expect(() => checkWeights(weights)).toThrow(/41 of\s+40 {2}page$/);
});

test("weighs compressed bytes", () => {
  expect(compressed("a".repeat(10_000))).toBeLessThan(30);
});

test("a build that is not for readers says its weight and does not fail for it", () => {
  expect(checkWeights([{ what: "page", bytes: 41, limit: 40 }], false)).toContain("41 of      40  page");
});
