import { expect, test } from "vitest";
import { claimDays, standingClaims } from "./claims.ts";
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

test("a count of battalion groups does not take the place of a number of people, nor the other way round", () => {
  const groups = { best: null, btgsLow: 60, btgsHigh: 60 };
  const list = [
    estimate({ id: "people", about: day("2022-01-19"), reported: day("2022-01-19") }),
    estimate({ id: "groups", about: day("2022-01-21"), reported: day("2022-01-21"), ...groups }),
  ];
  expect(ids(list, "2022-01-26")).toEqual(["groups", "people"]);
  const older = estimate({
    id: "older",
    about: day("2022-01-18"),
    reported: day("2022-01-18"),
    btgsLow: 50,
    btgsHigh: 50,
  });
  expect(standingClaims({ estimates: [older, ...list.slice(0, 1)] }, day("2022-01-26"), "now")).toMatchObject([
    { estimate: { id: "people" }, standing: { people: { value: 100_000 }, groups: null } },
    { estimate: { id: "older" }, standing: { people: null, groups: { value: 50 } } },
  ]);
  const both = estimate({ id: "both", about: day("2022-01-24"), reported: day("2022-01-24"), btgsLow: 55 });
  expect(ids([...list, both], "2022-01-26")).toEqual(["both"]);
});

test("a claim looking back does not take the place of one about a later day", () => {
  const list = [
    estimate({ id: "current", about: day("2022-01-20"), reported: day("2022-01-20") }),
    estimate({ id: "looking-back", about: day("2021-12-03"), reported: day("2022-01-28") }),
  ];
  expect(ids(list, "2022-01-28", "then")).toEqual(["current"]);
  expect(ids(list, "2022-01-10", "now")).toEqual(["looking-back"]);
});

test("published within a window, it stands beside what may be older or newer, and gives way to what is newer", () => {
  const window = {
    about: null,
    reported: null,
    reportedNotBefore: day("2022-01-14"),
    reportedNotAfter: day("2022-01-31"),
  };
  const list = [
    estimate({ id: "window", ...window }),
    estimate({ id: "before", about: day("2022-01-10"), reported: day("2022-01-10") }),
    estimate({ id: "within", about: day("2022-01-24"), reported: day("2022-01-24") }),
    estimate({ id: "after", about: day("2022-02-03"), reported: day("2022-02-03") }),
  ];
  expect(ids(list, "2022-01-13")).toEqual(["before"]);
  expect(ids(list, "2022-01-20")).toEqual(["window"]);
  expect(ids(list, "2022-01-26")).toEqual(["within", "window"]);
  expect(ids(list, "2022-02-03")).toEqual(["after"]);
  expect(standingClaims({ estimates: list }, day("2022-01-26"), "now").map(({ age }) => age)).toEqual([2, null]);
});

test("a claim belongs to the day it is about, else to that of its publication, else to the days it may be of", () => {
  const [a, b] = [day("2022-01-18"), day("2022-01-20")];
  expect(claimDays(estimate({ about: a, reported: b }))).toEqual({ first: a, last: a });
  expect(claimDays(estimate({ about: null, aboutFrom: a, aboutTo: b, reported: b }))).toEqual({ first: a, last: b });
  expect(claimDays(estimate({ about: null, reported: b }))).toEqual({ first: b, last: b });
  expect(claimDays(estimate({ about: null, reported: null, reportedNotAfter: b }))).toEqual({ first: b, last: b });
  expect(claimDays(estimate({ about: null, reported: null }))).toBeNull();
});
