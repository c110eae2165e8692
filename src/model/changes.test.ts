import fc from "fast-check";
import { expect, test } from "vitest";
import { changedPlaces, changes } from "./changes.ts";
import { addDays, asDay } from "./day.ts";
import { day, deployment, place } from "./record.fixture.ts";
import type { Deployment } from "./record.ts";
import { type Known, rectanglesOf } from "./situation.ts";

const between = (deployments: readonly Deployment[], from: string, to: string, known: Known = "now") => {
  const { came, left, stayed } = changes({ deployments }, rectanglesOf(deployments), day(from), day(to), known);
  return { came: came.map(({ id }) => id), left: left.map(({ id }) => id), stayed: stayed.map(({ id }) => id) };
};

test("what began in between came, what ended in between left, the rest stayed", () => {
  const deployments = [
    deployment({ id: "stays" }),
    deployment({ id: "comes", from: day("2021-12-10"), reported: day("2021-12-10") }),
    deployment({ id: "leaves", to: day("2021-12-10") }),
    deployment({ id: "passes", from: day("2021-12-05"), to: day("2021-12-06"), reported: day("2021-12-05") }),
  ];
  expect(between(deployments, "2021-12-01", "2021-12-20")).toEqual({
    came: ["comes"],
    left: ["leaves"],
    stayed: ["stays"],
  });
});

test("known then, what was reported late had not come late", () => {
  const late = deployment({ id: "late", reported: day("2021-12-15") });
  expect(between([late], "2021-12-01", "2021-12-20", "then")).toEqual({ came: [], left: [], stayed: ["late"] });
  expect(between([late], "2021-12-01", "2021-12-10", "then")).toEqual({ came: [], left: [], stayed: [] });
});

test("a plan, a sighting and a claimed withdrawal neither come nor leave", () => {
  const deployments = (["announced", "transit", "claim-of-withdrawal"] as const).map((change) =>
    deployment({ id: change, change, from: day("2021-12-10"), reported: day("2021-12-10") }),
  );
  expect(between(deployments, "2021-12-01", "2021-12-11")).toEqual({ came: [], left: [], stayed: [] });
});

test("there and back mirror each other", () => {
  const start = day("2021-10-01");
  const days = fc.integer({ min: 0, max: 146 }).map((count) => addDays(start, count));
  const claims = fc.array(
    fc
      .tuple(days, days, days)
      .map(([a, b, reported]) =>
        deployment({ from: asDay(Math.min(a, b)), to: a === b ? null : asDay(Math.max(a, b)), reported }),
      ),
  );
  fc.assert(
    fc.property(claims, days, days, fc.constantFrom<Known>("then", "now"), (list, a, b, known) => {
      const deployments = list.map((each, index) => ({ ...each, id: `dep-${index}` }));
      const table = rectanglesOf(deployments);
      const there = changes({ deployments }, table, a, b, known);
      const back = changes({ deployments }, table, b, a, known);
      expect(there.came).toEqual(back.left);
      expect(there.left).toEqual(back.came);
      expect(new Set(there.stayed)).toEqual(new Set(back.stayed));
    }),
  );
});

const places = (deployments: readonly Deployment[], from = "2021-12-01", to = "2021-12-20") =>
  changedPlaces(changes({ deployments }, rectanglesOf(deployments), day(from), day(to), "now")).map(
    ({ id, turn, records, further }) => ({ id, turn, records: records.length, further: further.length }),
  );

test("a place where a later report continues an earlier one neither came nor left", () => {
  const earlier = deployment({ id: "earlier" });
  const later = deployment({ id: "later", from: day("2021-12-10"), reported: day("2021-12-10"), replaces: "earlier" });
  expect(between([earlier, later], "2021-12-01", "2021-12-20")).toEqual({
    came: ["later"],
    left: ["earlier"],
    stayed: [],
  });
  expect(places([earlier, later])).toEqual([{ id: "camp/border", turn: "stayed", records: 1, further: 1 }]);
});

test("a place comes with its first and leaves with its last report, each layer for itself", () => {
  const other = { ...place, id: "other" };
  const deployments = [
    deployment({ id: "a", from: day("2021-12-10"), reported: day("2021-12-10") }),
    deployment({ id: "b", from: day("2021-12-12"), reported: day("2021-12-12") }),
    deployment({ id: "c", layer: "belarus" }),
    deployment({ id: "d", place: other, to: day("2021-12-10") }),
  ];
  expect(places(deployments)).toEqual([
    { id: "camp/border", turn: "came", records: 2, further: 0 },
    { id: "other/border", turn: "left", records: 1, further: 0 },
    { id: "camp/belarus", turn: "stayed", records: 1, further: 0 },
  ]);
});
