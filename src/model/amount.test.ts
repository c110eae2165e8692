import { expect, test } from "vitest";
import { amountOf, claimed } from "./amount.ts";
import { estimate } from "./record.fixture.ts";

const strength = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });

test("a number stays as it was published, with the source’s word before it", () => {
  expect(amountOf(strength(null, 106_000, null), "more-than")).toEqual({
    kind: "number",
    value: 106_000,
    qualifier: "more-than",
  });
  expect(amountOf(strength(null, 127_000, null))).toEqual({ kind: "number", value: 127_000, qualifier: null });
});

test("a range stays a range", () => {
  expect(amountOf(strength(95_000, null, 100_000))).toEqual({
    kind: "range",
    low: 95_000,
    high: 100_000,
    best: null,
    qualifier: null,
  });
  expect(amountOf(strength(10, 12, 15))).toMatchObject({ kind: "range", best: 12 });
});

test("a lower end alone means more than, an upper end alone up to", () => {
  expect(amountOf(strength(1000, null, null))).toMatchObject({ value: 1000, qualifier: "more-than" });
  expect(amountOf(strength(null, null, 1600))).toMatchObject({ value: 1600, qualifier: "up-to" });
});

test("the source’s own word goes before what an end alone would mean", () => {
  expect(amountOf(strength(null, null, 13_000), "below")).toMatchObject({ value: 13_000, qualifier: "below" });
  expect(amountOf(strength(100_000, null, null), "well-over")).toMatchObject({ qualifier: "well-over" });
});

test("two equal ends are one number, not more than it", () => {
  expect(amountOf(strength(101, null, 101))).toEqual({ kind: "number", value: 101, qualifier: null });
});

test("no number is null, and zero is a number", () => {
  expect(amountOf(strength(null, null, null), "about")).toBeNull();
  expect(amountOf(strength(null, 0, null))).toMatchObject({ value: 0 });
});

test("a word that is not in the list is dropped", () => {
  expect(amountOf(strength(null, 5, null), "zillions")).toMatchObject({ qualifier: null });
});

test("a source’s word belongs to the people, and to the groups only where it counts groups alone", () => {
  const both = claimed(estimate({ best: 106_000, qualifier: "about", btgsLow: 55, btgsHigh: 55 }));
  expect(both.people).toMatchObject({ qualifier: "about" });
  expect(both.groups).toMatchObject({ value: 55, qualifier: null });
  const groups = claimed(estimate({ best: null, qualifier: "nearly", btgsLow: 100, btgsHigh: 100 }));
  expect(groups).toEqual({ people: null, groups: { kind: "number", value: 100, qualifier: "nearly" } });
});
