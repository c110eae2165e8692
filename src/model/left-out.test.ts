import { expect, test } from "vitest";
import { leftOut } from "./left-out.ts";
import { day, deployment, estimate, occurrence, records, transfer } from "./record.fixture.ts";
import { type Layer, layers } from "./record.ts";
import { type Known, rectanglesOf } from "./situation.ts";

const late = day("2022-01-20");
const all = records({
  deployments: [
    deployment({ id: "early" }),
    deployment({ id: "late", reported: late }),
    deployment({ id: "undated", reported: null }),
    deployment({ id: "late-belarus", layer: "belarus", reported: late }),
    deployment({ id: "not-yet", from: day("2022-02-01"), reported: day("2022-02-01") }),
  ],
  transfers: [transfer({ reported: late })],
  estimates: [estimate({ about: day("2022-01-10"), reported: late })],
  events: [occurrence({ date: day("2022-01-19"), reported: late })],
});

const on = (iso: string, known: Known, shown: readonly Layer[] = layers) =>
  leftOut(all, rectanglesOf(all.deployments), day(iso), known, new Set(shown));

test("what became known only later is counted, each kind for itself", () => {
  expect(on("2022-01-19", "then")).toEqual({ deployments: 3, transfers: 1, estimates: 1, events: 1 });
  expect(on("2022-01-19", day("2022-01-19"))).toEqual(on("2022-01-19", "then"));
});

test("from the day of its publication on it is no longer left out; without such a day it always is", () => {
  expect(on("2022-01-19", day("2022-01-20"))).toEqual({ deployments: 1, transfers: 0, estimates: 0, events: 0 });
});

test("what is not about the day is not missed on it", () => {
  expect(on("2021-10-05", "then")).toEqual({ deployments: 0, transfers: 0, estimates: 0, events: 0 });
});

test("layers that are off are not counted", () => {
  expect(on("2022-01-19", "then", ["belarus"])).toMatchObject({ deployments: 1, transfers: 0 });
});

test("as known now nothing is left out", () => {
  expect(on("2022-01-19", "now")).toBeNull();
});
