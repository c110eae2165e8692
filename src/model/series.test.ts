import { expect, test } from "vitest";
import { sceneMaker } from "../scene.ts";
import { startingState } from "../state/store.ts";
import { daysIn } from "./day.ts";
import { day, deployment, occurrence, place, records } from "./record.fixture.ts";
import { seriesOf } from "./series.ts";

const elsewhere = { ...place, id: "elsewhere" };
const region = { ...place, id: "region", precision: "region" as const };

const event = (id: string, date: string, reported: string | null = date) =>
  occurrence({ id, date: day(date), reported: reported === null ? null : day(reported) });

test("each bar of the chart is the number that the scene of its day counts", () => {
  const all = records({
    deployments: [
      deployment({ id: "a", to: day("2021-12-20"), toReported: day("2021-12-24") }),
      deployment({ id: "b", reported: day("2021-11-20") }),
      deployment({ id: "c", place: elsewhere, from: day("2021-12-01"), reported: null }),
      deployment({ id: "d", place: region }),
      deployment({ id: "e", place: elsewhere, layer: "belarus", from: day("2022-01-10"), reported: day("2022-01-17") }),
      deployment({ id: "f", change: "transit", from: day("2022-01-05"), reported: day("2022-01-05") }),
    ],
  });
  const scene = sceneMaker(all);
  const state = startingState({ date: all.opensOn, view: "ukraine" });
  for (const known of ["then", "now", day("2021-12-22")] as const) {
    const counted = daysIn(all.span).map((date) => scene({ ...state, date, known }).counts.bySide);
    expect(seriesOf(all, known).sites.map(({ border, belarus }) => ({ border, belarus }))).toEqual(counted);
  }
  expect(seriesOf(all, "now").most).toBe(3);
});

test("the same question gives the same object, another one another", () => {
  const all = records();
  expect(seriesOf(all, "now")).toBe(seriesOf(all, "now"));
  expect(seriesOf(all, "now")).not.toBe(seriesOf(all, "then"));
  expect(seriesOf(all, "now")).not.toBe(seriesOf(records(), "now"));
});

test("events are gathered by day, in order, and one that was published later is missing as known then", () => {
  const all = records({
    events: [
      event("talks", "2022-01-21"),
      event("letter", "2021-12-17"),
      event("leak", "2021-12-03", "2022-01-01"),
      event("drill", "2022-01-21"),
      event("spring", "2021-04-22"),
      event("undated", "2022-02-01", null),
    ],
  });
  const ids = (known: "then" | "now") => seriesOf(all, known).events.map((each) => each.events.map(({ id }) => id));
  expect(ids("now")).toEqual([["leak"], ["letter"], ["talks", "drill"], ["undated"]]);
  expect(ids("then")).toEqual([["letter"], ["talks", "drill"], ["undated"]]);
});
