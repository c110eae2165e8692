import { expect, test } from "vitest";
import { parseDay } from "../../model/day.ts";
import { count, format, nounAfter, nouns } from "./grammar.ts";

const group = { one: "група", few: "групи", many: "груп", other: "групи" };

test("a noun follows its number: 1, 21 and 101 are singular, 11 to 14 are not", () => {
  expect([0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111].map((value) => count(value, nouns.place))).toEqual([
    "0 місць",
    "1 місце",
    "2 місця",
    "5 місць",
    "11 місць",
    "12 місць",
    "21 місце",
    "22 місця",
    "25 місць",
    "101 місце",
    "111 місць",
  ]);
});

test("a word before the number governs the noun after it", () => {
  expect([1, 22, 50].map((value) => nounAfter(value, group, "genitive"))).toEqual(["групи", "груп", "груп"]);
  expect([21, 22, 50].map((value) => nounAfter(value, group, "accusative", "групу"))).toEqual([
    "групу",
    "групи",
    "груп",
  ]);
});

test("a day carries its year in full, so that no sentence ends in two full stops", () => {
  const day = parseDay("2022-01-26");
  expect(day && format.day(day)).toBe("26 січня 2022 року");
});
