import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readData } from "../build/data.ts";
import { addDays, type Day, daysIn } from "../model/day.ts";
import { pack, unpack } from "../model/pack.ts";
import { day, deployment, place, records } from "../model/record.fixture.ts";
import type { Deployment, Layer, Records } from "../model/record.ts";
import type { Known } from "../model/situation.ts";
import { changes, statuses } from "../model/vocabulary.ts";
import { sceneMaker } from "../scene.ts";
import { startingState } from "../state/store.ts";
import { lookId } from "./look.ts";
import { marksOf } from "./mark.ts";
import { everyMark, everyPlace } from "./universe.ts";

/** Finds marks of a scene that the universe lacks, or holds with another look or order. */
function missingIn(all: Records) {
  const universe = new Map(everyMark(all).map((mark) => [mark.key, mark]));
  const make = sceneMaker(all);
  return (date: Day, known: Known, layers: readonly Layer[]): readonly string[] => {
    const state = { ...startingState({ date, view: "ukraine" }), known, layers: new Set(layers) };
    return marksOf(make(state)).flatMap((mark) => {
      const held = universe.get(mark.key);
      return held && lookId(held.look) === lookId(mark.look) && held.order === mark.order ? [] : [mark.key];
    });
  };
}

const everywhere: readonly Layer[] = ["border", "belarus"];

describe("every mark of any scene is held from the beginning", () => {
  test("for the published records, on every day, as known then and now", () => {
    const { records: all } = unpack(pack(readData("data")));
    const missing = missingIn(all);
    const lost = daysIn(all.span).flatMap((date) => [
      ...missing(date, "now", everywhere),
      ...missing(date, "then", everywhere),
    ]);
    expect(lost).toEqual([]);
  });

  test("for any records, days, knowledge and layers", () => {
    const first = day("2021-12-01");
    const places = [
      place,
      { ...place, id: "airfield", kind: "airfield" as const, precision: "area" as const },
      { ...place, id: "port", kind: "naval-base" as const },
      { ...place, id: "region", precision: "region" as const },
    ];
    const anyDay = fc.integer({ min: 0, max: 40 }).map((count) => addDays(first, count));
    const anyRecord = fc.record({
      place: fc.constantFrom(...places),
      layer: fc.constantFrom("border" as const, "belarus" as const),
      change: fc.constantFrom(...changes),
      status: fc.constantFrom(...statuses),
      from: fc.option(anyDay),
      to: fc.option(anyDay),
      reported: fc.option(anyDay),
      personnel: fc.option(fc.integer({ min: 1, max: 30_000 }).map((best) => ({ low: null, best, high: null }))),
      inferred: fc.boolean(),
      missiles: fc.boolean(),
      verified: fc.boolean(),
      care: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 8 }),
        anyDay,
        fc.oneof(fc.constantFrom("then" as const, "now" as const), anyDay),
        fc.subarray([...everywhere]),
        (list, date, known, layers) => {
          const deployments = list.map((more, index): Deployment => deployment({ id: `dep-${index}`, ...more }));
          expect(missingIn(records({ deployments }))(date, known, layers)).toEqual([]);
        },
      ),
    );
  });
});

test("a place that is only a region has no mark", () => {
  expect(everyMark(records({ deployments: [deployment({ place: { ...place, precision: "region" } })] }))).toEqual([]);
});

test("names keep clear of a place by the largest mark that it can ever have", () => {
  const deployments = [
    deployment({ id: "a" }),
    deployment({ id: "b", personnel: { low: null, best: 6400, high: null }, to: day("2021-12-01") }),
  ];
  const all = records({ deployments });
  expect(everyPlace(everyMark(all), all).map(({ place: { id }, reach }) => [id, reach])).toEqual([["camp", 20]]);
});
