import { expect, test } from "vitest";
import { claimDay, standingClaims } from "./claims.ts";
import { day, estimate } from "./record.fixture.ts";
import type { Estimate } from "./record.ts";
import type { Known } from "./situation.ts";

const ids = (estimates: readonly Estimate[], iso: string, known: Known = "now") =>
  standingClaims({ estimates }, day(iso), known).map((claim) => claim.estimate.id);

test("of one speaker’s claims for one measure the newest stands", () => {
  const list = [
    estimate({ id: "old", about: day("2021-12-03"), reported: day("2021-12-03") }),
    estimate({ id: "new", about: day("2022-01-20"), reported: day("2022-01-20") }),
  ];
  expect(ids(list, "2022-01-26")).toEqual(["new"]);
  expect(ids(list, "2022-01-19")).toEqual(["old"]);
  expect(ids(list, "2021-12-02")).toEqual([]);
});

test("claims of different speakers stand side by side, newest first", () => {
  const list = [
    estimate({ id: "kyiv", group: "ukraine", about: day("2022-02-01"), reported: day("2022-02-01") }),
    estimate({ id: "nato", group: "nato", about: day("2022-02-03"), reported: day("2022-02-03") }),
  ];
  expect(ids(list, "2022-02-05")).toEqual(["nato", "kyiv"]);
});

test("two claims of one group on one day both stand", () => {
  const list = [estimate({ id: "a" }), estimate({ id: "b" })];
  expect(ids(list, "2022-01-26")).toEqual(["a", "b"]);
});

test("a plan never stands for the total, nor what is expected for what is there", () => {
  const list = [
    estimate({ id: "total", about: day("2021-12-01"), reported: day("2021-12-01") }),
    estimate({ id: "plan", measure: "plan", about: day("2021-12-03"), reported: day("2021-12-03") }),
    estimate({ id: "expected", expected: true, about: day("2021-12-04"), reported: day("2021-12-04") }),
  ];
  expect(ids(list, "2021-12-10")).toEqual(["expected", "plan", "total"]);
});

test("known then, a claim published later is not there yet", () => {
  const late = estimate({ about: day("2022-01-10"), reported: day("2022-01-20") });
  expect(ids([late], "2022-01-15", "then")).toEqual([]);
  expect(ids([late], "2022-01-20", "then")).toEqual(["est"]);
});

test("without a day of publication it stands only as known now", () => {
  const undated = estimate({ reported: null });
  expect(ids([undated], "2022-01-26", "now")).toEqual(["est"]);
  expect(ids([undated], "2022-01-26", "then")).toEqual([]);
});

test("a claim belongs to the day it is about, else to the day of its publication", () => {
  expect(claimDay(estimate({ about: null, reported: day("2022-01-20") }))).toBe(day("2022-01-20"));
  expect(claimDay(estimate({ about: null, aboutTo: day("2022-01-18") }))).toBe(day("2022-01-18"));
});
