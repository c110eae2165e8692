import { describe, expect, test } from "vitest";
import { lengthOf } from "../model/line.ts";
import { records, transfer } from "../model/record.fixture.ts";
import type { LngLat, Transfer } from "../model/record.ts";
import { everyPiece } from "./piece.ts";

/** Some 3,500 km with a bend. */
const line: readonly LngLat[] = [
  [90, 55],
  [60, 57],
  [37, 55],
];
const train = (more: Partial<Transfer> = {}): Transfer => transfer({ way: [line], ...more });
const legsOf = (record: Transfer) => everyPiece(records({ transfers: [record] })).byWay.get(record.id) ?? [];

describe("the pieces of a way", () => {
  test("make up the whole way, each beginning where the last one ends", () => {
    const legs = legsOf(train());
    const length = legs.reduce((sum, leg) => sum + lengthOf(leg.line), 0);
    // A chord in degrees is a little longer than the great circle between its ends.
    expect(length / lengthOf(line)).toBeCloseTo(1, 1);
    expect([legs[0]?.from, legs.at(-1)?.to]).toEqual([0, expect.closeTo(1, 9)]);
    for (const [index, leg] of legs.entries()) {
      const next = legs[index + 1];
      if (next) expect([next.line[0], next.from]).toEqual([leg.line.at(-1), leg.to]);
    }
  });

  test("leave out no bend of the line", () => {
    expect(legsOf(train()).map((leg) => leg.line[0])).toContainEqual([60, 57]);
  });

  test("are there once for all movements that share them", () => {
    const joins: readonly LngLat[] = [
      [70, 50],
      [60, 57],
      [37, 55],
    ];
    const { all, byWay } = everyPiece(records({ transfers: [train({ id: "a" }), train({ id: "b", way: [joins] })] }));
    const [a, b] = ["a", "b"].map((id) => new Set(byWay.get(id)?.map(({ key }) => key)));
    const shared = [...(a ?? [])].filter((key) => b?.has(key));
    expect(shared.length).toBeGreaterThan(10);
    expect(all).toHaveLength((a?.size ?? 0) + (b?.size ?? 0) - shared.length);
  });

  test("are others on the way back, and by another means", () => {
    const back = train({ id: "b", way: [line.toReversed()] });
    const flight = train({ id: "c", mode: "air" });
    const { all, byWay } = everyPiece(records({ transfers: [train({ id: "a" }), back, flight] }));
    expect(all).toHaveLength([...byWay.values()].reduce((sum, legs) => sum + legs.length, 0));
  });

  test("cover a way that is only known in parts, without the gap", () => {
    const parts: readonly LngLat[][] = [
      [
        [90, 55],
        [80, 55],
      ],
      [
        [60, 55],
        [50, 55],
      ],
    ];
    const legs = legsOf(train({ way: parts }));
    expect(legs.every(({ line }) => line.every(([lng]) => lng >= 80 || lng <= 60))).toBe(true);
    expect(legs.at(-1)?.to).toBeCloseTo(1, 9);
  });

  test("of a way that cannot be drawn are none", () => {
    expect(everyPiece(records({ transfers: [train({ way: [] })] }))).toEqual({ all: [], byWay: new Map() });
  });

  test("have signs of the direction on a grid, and at least one on a short way", () => {
    const arrows = (record: Transfer) =>
      everyPiece(records({ transfers: [record] })).all.flatMap((piece) => piece.arrows);
    const whole = arrows(train());
    expect(whole.filter(({ rank }) => rank === "far").length).toBeGreaterThan(3);
    expect(whole.every(({ position: [lng] }) => Math.abs(lng / 1.5 - Math.round(lng / 1.5)) < 1e-6)).toBe(true);
    expect(whole.every(({ bearing }) => bearing > 180 && bearing < 360)).toBe(true);
    const short: readonly LngLat[] = [
      [30.1, 50.1],
      [30.2, 50.2],
    ];
    expect(arrows(train({ way: [short] })).map(({ rank }) => rank)).toEqual(["far"]);
  });
});
