import { describe, expect, test } from "vitest";
import type { Axis, LngLat } from "../model/record.ts";
import { arrowOf, namedArrows } from "./axis.ts";

const axis = (way: readonly LngLat[]): Axis => ({
  id: "a",
  reported: null,
  scenario: "s",
  sea: false,
  publisher: "p",
  verified: true,
  way,
});

describe("the arrow of an axis", () => {
  const south = arrowOf(
    axis([
      [30, 52],
      [30, 50],
    ]),
  );

  test("has its tip at the end of the way, and its tail at the beginning", () => {
    const lats = south?.outline.map(([, lat]) => lat) ?? [];
    expect(Math.min(...lats)).toBeCloseTo(50, 9);
    expect(Math.max(...lats)).toBeCloseTo(52, 9);
  });

  test("is the same on both sides, and broadest where its head begins", () => {
    const off = south?.outline.map(([lng]) => Number((lng - 30).toFixed(6))) ?? [];
    expect(off.toSorted((a, b) => a - b)).toEqual(off.map((each) => -each || 0).toSorted((a, b) => a - b));
    const tail = Math.abs(off[0] ?? 0);
    expect(Math.max(...off)).toBeGreaterThan(tail * 4);
  });

  test("bears its name on its body", () => {
    expect(south?.label[0]).toBeCloseTo(30, 9);
    expect(south?.label[1]).toBeGreaterThan(51);
  });

  test("of an axis without ends is none", () => {
    expect(arrowOf(axis([]))).toBe(null);
    expect(
      arrowOf(
        axis([
          [30, 50],
          [30, 50],
        ]),
      ),
    ).toBe(null);
  });
});

describe("the names of arrows", () => {
  const south = [
    [30, 52],
    [30, 50],
  ] as const;
  const short = [
    [34, 51],
    [34, 50.5],
  ] as const;
  const named = (...list: readonly Partial<Axis>[]) => namedArrows(list.map((each) => ({ ...axis(south), ...each })));

  test("stand one behind the other where several published one route", () => {
    const lats = named({ publisher: "p" }, { publisher: "q" }, { publisher: "r" }).map(({ label }) => label[1]);
    expect(lats).toEqual(lats.toSorted((a, b) => b - a));
    expect(new Set(lats).size).toBe(3);
  });

  test("are first of all that of the longest arrow which a publisher showed on one day", () => {
    const first = named({ id: "short", way: short }, { id: "long" }, { id: "other", publisher: "q", way: short });
    expect(first.filter(({ isFirst }) => isFirst).map(({ axis: { id } }) => id)).toEqual(["long", "other"]);
  });

  test("are none where no ends are named", () => {
    expect(named({ way: [] })).toEqual([]);
  });
});
