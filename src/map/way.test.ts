import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, records, transfer } from "../model/record.fixture.ts";
import type { LngLat, Transfer } from "../model/record.ts";
import { sceneMaker } from "../scene.ts";
import { startingState } from "../state/store.ts";
import { everyPiece } from "./piece.ts";
import { drawnStretch, type PieceState, piecesIn } from "./way.ts";

/** Some 3,500 km with a bend. */
const line: readonly LngLat[] = [
  [90, 55],
  [60, 57],
  [37, 55],
];
const train = (more: Partial<Transfer> = {}): Transfer => transfer({ way: [line], ...more });

/** What each piece of the first movement is on a day, in order. */
function statesOn(iso: string, ...transfers: readonly Transfer[]): readonly (PieceState | undefined)[] {
  const all = records({ transfers });
  const legs = everyPiece(all).byWay;
  const states = piecesIn(sceneMaker(all)({ ...startingState({ date: day(iso), view: "ukraine" }) }), legs);
  return (legs.get(transfers[0]?.id ?? "") ?? []).map(({ key }) => states.get(key));
}

const kind = (state: PieceState | undefined): string =>
  state === undefined ? "none" : state.load > 0 ? "maybe" : state.behind > 0 ? "behind" : "ahead";
const runs = (states: readonly (PieceState | undefined)[]): readonly string[] =>
  states.map(kind).filter((each, index, list) => each !== list[index - 1]);

describe("a movement", () => {
  test("is on no piece before its first reported day", () => {
    expect(runs(statesOn("2022-01-04", train()))).toEqual(["none"]);
  });

  test("on its first day is at the beginning of its way, which lies ahead", () => {
    expect(runs(statesOn("2022-01-05", train()))).toEqual(["maybe", "ahead"]);
  });

  test("under way has passed a first stretch, may be on a second, and has the rest ahead", () => {
    expect(runs(statesOn("2022-01-14", train()))).toEqual(["behind", "maybe", "ahead"]);
  });

  test("grows from nothing to its full width at the uncertain ends of its stretch", () => {
    const loads = statesOn("2022-01-14", train()).flatMap((state) => (state && state.load > 0 ? [state.load] : []));
    expect(loads[0]).toBeLessThan(0.5);
    expect(loads.at(-1)).toBeLessThan(0.5);
    expect(Math.max(...loads)).toBe(1);
  });

  test("of which no day is reported but that of the report is only a line of old: it may be anywhere", () => {
    const undated = train({ departFrom: null, departTo: null, arriveFrom: null, arriveTo: null });
    expect(runs(statesOn("2022-01-20", undated))).toEqual(["behind"]);
  });

  test("that has arrived stays as a line, which is quieter after seven days", () => {
    const behind = (iso: string) => new Set(statesOn(iso, train()).map((state) => state?.behind));
    expect(behind("2022-01-18")).toEqual(new Set([1]));
    expect(behind("2022-01-24")).toEqual(new Set([1]));
    expect(behind("2022-01-25")).toEqual(new Set([0.45]));
  });

  test("with another on the same line makes it wider", () => {
    const alone = statesOn("2022-01-14", train());
    const both = statesOn("2022-01-14", train(), train({ id: "other" }));
    expect(both.map((state) => state?.load)).toEqual(alone.map((state) => (state?.load ?? 0) * 2));
    expect(both.map((state) => state?.behind)).toEqual(alone.map((state) => state?.behind));
  });
});

test("a place known to the day is drawn long enough to be seen, and never beyond the way", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 10_000 }), (a, b, km) => {
      const { from, to } = drawnStretch({ from: Math.min(a, b), to: Math.max(a, b) }, km);
      expect(from).toBeGreaterThanOrEqual(-1e-9);
      expect(to).toBeLessThanOrEqual(1 + 1e-9);
      expect((to - from) * km).toBeGreaterThan(Math.min(km, 80) - 1e-6);
    }),
  );
});
