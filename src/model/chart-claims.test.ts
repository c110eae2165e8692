import { expect, test } from "vitest";
import { chartClaims, highestClaim } from "./chart-claims.ts";
import { day, estimate, records } from "./record.fixture.ts";
import type { Estimate } from "./record.ts";
import type { Known } from "./situation.ts";
import type { ChartMeasure } from "./vocabulary.ts";

const range = (more: Partial<Estimate> = {}): Estimate =>
  estimate({ about: day("2021-12-03"), reported: day("2021-12-05"), low: 95_000, best: null, high: 100_000, ...more });

const drawn = (estimates: readonly Estimate[], measure: ChartMeasure, iso = "2022-02-24", known: Known = "now") =>
  chartClaims(records({ estimates }), measure, day(iso), known).drawn.map(({ estimate: { id } }) => id);

test("a claim stands at the day it is about, as known then once it could be heard", () => {
  const list = [range()];
  const { first, last } = chartClaims(records({ estimates: list }), "people", day("2022-01-01"), "then").drawn[0] ?? {};
  expect([first, last]).toEqual([day("2021-12-03"), day("2021-12-03")]);
  expect(drawn(list, "people", "2021-12-04", "then")).toEqual([]);
  expect(drawn(list, "people", "2021-12-05", "then")).toEqual(["est"]);
  expect(drawn(list, "people", "2021-10-01", "now")).toEqual(["est"]);
  expect(drawn(list, "people", "2021-10-01", day("2021-12-04"))).toEqual([]);
});

test("measures are never mixed, and people are never turned into battalion groups", () => {
  const list = [
    range({ id: "total", btgsLow: 50, btgsHigh: 50 }),
    range({ id: "groups", low: null, high: null, btgsLow: 60 }),
    range({ id: "plan", measure: "plan" }),
    range({ id: "belarus", measure: "belarus" }),
    range({ id: "remaining", measure: "remaining", about: day("2021-05-05") }),
    range({ id: "separatists", measure: "separatists" }),
    range({ id: "change", measure: "change" }),
  ];
  expect(drawn(list, "people")).toEqual(["total"]);
  expect(drawn(list, "groups")).toEqual(["groups", "total"]);
  expect(drawn(list, "plan")).toEqual(["plan"]);
  expect(drawn(list, "belarus")).toEqual(["belarus"]);
  expect(drawn(list, "remaining")).toEqual(["remaining"]);
});

test("claims without a number of what is drawn are counted, not drawn", () => {
  const list = [range(), range({ id: "groups", low: null, high: null, btgsLow: 60 })];
  expect(chartClaims(records({ estimates: list }), "people", day("2022-02-24"), "now").silent).toBe(1);
});

test("a claim about a day after the last is not drawn", () => {
  expect(drawn([range({ about: day("2022-03-01"), reported: day("2022-02-20") })], "people")).toEqual([]);
});

test("the height is that of the highest claim, known or not, so that it stays", () => {
  const estimates = [range(), range({ reported: day("2022-04-01"), low: 169_000, high: 190_000, btgsHigh: 125 })];
  expect(highestClaim({ estimates }, "people")).toBe(190_000);
  expect(highestClaim({ estimates }, "groups")).toBe(125);
  expect(highestClaim({ estimates: [] }, "people")).toBe(1);
});
