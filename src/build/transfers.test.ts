import { describe, expect, test } from "vitest";
import { everyPiece } from "../map/piece.ts";
import { drawnStretch, piecesIn } from "../map/way.ts";
import { formatDay } from "../model/day.ts";
import { lengthOfParts } from "../model/line.ts";
import { pack, unpack } from "../model/pack.ts";
import { sceneMaker } from "../scene.ts";
import { startingState } from "../state/store.ts";
import { readData } from "./data.ts";

const { records } = unpack(JSON.parse(JSON.stringify(pack(readData("data")))));
const sceneOf = sceneMaker(records);
const legs = everyPiece(records).byWay;
const state = startingState({ date: records.opensOn, view: "ukraine" });
const days = Array.from({ length: records.span.last - records.span.first + 1 }, (_, index) => index);

test("the ranges that may be drawn are those of weapons that records at some place name", () => {
  expect(records.ranges.map(({ id, km }) => [id, km])).toEqual([
    ["x-rg-iskander-m-500", 500],
    ["x-rg-s400-400", 400],
  ]);
  const named = new Set(records.ranges.flatMap(({ deployments }) => deployments));
  const places = records.deployments.filter(({ id }) => named.has(id)).map(({ place }) => place.id);
  expect(places).toEqual(expect.arrayContaining(["luninets-ab", "osipovichsky", "yelsk-camp"]));
});

test("the pieces of every movement make up its way: all its points, in order, and its whole length", () => {
  for (const { id, way, km } of records.transfers) {
    const pieces = legs.get(id) ?? [];
    const line = pieces.flatMap((piece) => piece.line);
    expect(lengthOfParts(pieces.map((piece) => piece.line)), id).toBeCloseTo(km, 0);
    let passed = -1;
    for (const [lng, lat] of way.flat()) {
      const next = line.findIndex((at, index) => index > passed && at[0] === lng && at[1] === lat);
      expect(next, `${id} at ${lng}, ${lat}`).toBeGreaterThan(passed);
      passed = next - 1;
    }
    for (const [index, { from, to }] of pieces.entries()) {
      expect(from).toBeCloseTo(pieces[index - 1]?.to ?? 0, 9);
      expect(to).toBeGreaterThan(from);
    }
    if (pieces.length > 0) expect(pieces.at(-1)?.to, id).toBeCloseTo(1, 9);
  }
});

describe.each(["now", "then"] as const)("every movement, as known %s", (known) => {
  const scenes = days.map((each) =>
    sceneOf({ ...state, known, date: (records.span.first + each) as typeof state.date }),
  );

  test("lies with its stretch on its way on every day, and never goes back", () => {
    const last = new Map<string, number>();
    for (const { ways } of scenes) {
      for (const { id, stretch, record } of ways) {
        if (!stretch) continue;
        const { from, to } = drawnStretch(stretch, record.km);
        expect(from).toBeGreaterThanOrEqual(-1e-9);
        expect(to).toBeLessThanOrEqual(1 + 1e-9);
        expect(from).toBeLessThanOrEqual(to);
        if (known === "now") {
          expect(stretch.from, id).toBeGreaterThanOrEqual(last.get(id) ?? 0);
          last.set(id, stretch.from);
        }
      }
    }
  });

  test("that may be under way is bold somewhere on its own way, and nowhere else", () => {
    for (const scene of scenes) {
      const bold = new Set([...piecesIn(scene, legs)].flatMap(([key, { load }]) => (load > 0 ? [key] : [])));
      const own = new Set<string>();
      for (const { id, phase, stretch } of scene.ways) {
        if (phase !== "under-way" || !stretch) continue;
        const keys = (legs.get(id) ?? []).map(({ key }) => key);
        if (keys.length > 0)
          expect(
            keys.some((key) => bold.has(key)),
            `${id}, ${formatDay(scene.state.date)}`,
          ).toBe(true);
        for (const key of keys) own.add(key);
      }
      expect([...bold].filter((key) => !own.has(key))).toEqual([]);
    }
  });

  test("is counted once, as what it is", () => {
    for (const { counts, ways } of scenes) {
      expect(counts.underWay + counts.arrived + counts.unreported).toBe(ways.length);
    }
  });
});
