import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day } from "./day.ts";
import { stretchOn, windowsOf } from "./stretch.ts";
import { modes } from "./vocabulary.ts";

const at = (day: number | null): Day | null => (day === null ? null : asDay(day));
const moment = (
  departFrom: number | null,
  departTo: number | null,
  arriveFrom: number | null,
  arriveTo: number | null,
) => ({
  departFrom: at(departFrom),
  departTo: at(departTo),
  arriveFrom: at(arriveFrom),
  arriveTo: at(arriveTo),
  mode: "rail" as const,
});
const on = (day: number, ...args: Parameters<typeof windowsOf>) => {
  const windows = windowsOf(...args);
  return windows && stretchOn(windows, day);
};

describe("where it may be", () => {
  test("with days for windows it is a point, half way at half time", () => {
    expect(on(15, moment(10, 10, 20, 20), 6000)).toEqual({ from: 0.5, to: 0.5 });
  });

  test("with windows it reaches from the latest to the earliest possible place", () => {
    // Left between day 0 and 6, arrived between 12 and 18: on day 9 as far as 9/12, or as little as 3/12.
    expect(on(9, moment(0, 6, 12, 18), 6000)).toEqual({ from: 0.25, to: 0.75 });
  });

  test("before the earliest departure it is nowhere", () => {
    expect(on(9, moment(10, 12, 20, 20), 6000)).toBe(null);
  });

  test("between earliest and latest departure it may still be at the origin", () => {
    expect(on(11, moment(10, 14, 20, 20), 6000)).toEqual({ from: 0, to: 0.1 });
  });

  test("after the latest arrival it is at the end", () => {
    expect(on(21, moment(10, 14, 18, 20), 6000)).toEqual({ from: 1, to: 1 });
  });

  test("without a reported arrival it travels between the slow and the fast pace", () => {
    // 4,000 km by rail: 4 days at the fast pace, 10 at the slow one.
    expect(on(2, moment(0, 0, null, null), 4000)).toEqual({ from: 0.2, to: 0.5 });
    expect(windowsOf(moment(0, 0, null, null), 4000)).toMatchObject({
      arrivalReported: false,
      departureReported: true,
    });
  });

  test("without a reported departure it left as long before as the pace allows", () => {
    expect(windowsOf(moment(null, null, 20, 20), 4000)).toMatchObject({
      departFrom: 10,
      departTo: 16,
      departureReported: false,
    });
  });

  test("with only a latest day of departure it left no earlier than a slow movement had to", () => {
    // 4,000 km in 10 days at the slow pace, back from the first possible arrival.
    expect(windowsOf(moment(null, 12, 20, 22), 4000)).toMatchObject({ departFrom: 10, departTo: 12 });
  });

  test("with only a latest day of arrival it came no sooner than a fast movement could", () => {
    expect(windowsOf(moment(10, 10, null, 24), 4000)).toMatchObject({ arriveFrom: 14, arriveTo: 24 });
    expect(windowsOf(moment(10, 10, null, 12), 4000)).toMatchObject({ arriveFrom: 12, arriveTo: 12 });
  });

  test("with no day at all it is nowhere", () => {
    expect(windowsOf(moment(null, null, null, null), 4000)).toBe(null);
  });
});

const day = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const moments = fc.record({
  departFrom: day.map(at),
  departTo: day.map(at),
  arriveFrom: day.map(at),
  arriveTo: day.map(at),
  mode: fc.constantFrom(...modes),
});

test("whatever is reported, the stretch lies on the way, never shrinks back and ends at the end", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 12_000 }), (transfer, km) => {
      const windows = windowsOf(transfer, km);
      if (!windows) return;
      let last = { from: 0, to: 0 };
      for (let t = Math.floor(windows.departFrom) - 1; t <= windows.arriveTo + 1; t++) {
        const stretch = stretchOn(windows, t);
        if (stretch === null) {
          expect(t).toBeLessThan(windows.departFrom);
          continue;
        }
        expect(stretch.from).toBeGreaterThanOrEqual(last.from);
        expect(stretch.to).toBeGreaterThanOrEqual(last.to);
        expect(stretch.from).toBeLessThanOrEqual(stretch.to);
        expect(stretch.to).toBeLessThanOrEqual(1);
        last = stretch;
      }
      expect(stretchOn(windows, Math.ceil(windows.arriveTo) + 1)).toEqual({ from: 1, to: 1 });
    }),
  );
});
