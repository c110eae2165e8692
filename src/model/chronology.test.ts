import { expect, test } from "vitest";
import { knownEvents, neighbours, nextStop, reachableEvents } from "./chronology.ts";
import { day, occurrence } from "./record.fixture.ts";

const on = (iso: string, more = {}) => occurrence({ id: iso, date: day(iso), ...more });

test("an event is known from the day on which it was reported, else from its own day", () => {
  const events = [on("2022-01-10"), on("2022-01-11", { reported: day("2022-03-01") })];
  const ids = (iso: string) => knownEvents(events, day(iso)).map((event) => event.id);
  expect(ids("2022-01-09")).toEqual([]);
  expect(ids("2022-01-10")).toEqual(["2022-01-10"]);
  expect(ids("2022-03-01")).toEqual(["2022-01-10", "2022-01-11"]);
});

test("neighbours are the nearest events on other days", () => {
  const events = [on("2022-01-10"), on("2022-01-12"), on("2022-01-14"), on("2022-01-20")];
  const { previous, next } = neighbours(events, day("2022-01-12"), day("2021-10-01"));
  expect([previous?.id, next?.id]).toEqual(["2022-01-10", "2022-01-14"]);
});

test("beyond the first and the last day there is nothing to go to", () => {
  const events = [on("2021-04-22"), on("2022-03-01")];
  expect(neighbours(events, day("2022-01-12"), day("2021-10-01"), day("2022-02-24"))).toEqual({
    previous: null,
    next: null,
  });
});

test("then, an event shows on its day if it was known on it; now, whenever it became known", () => {
  const events = [on("2022-01-10"), on("2022-01-11", { reported: day("2022-03-01") })];
  const ids = (known: Parameters<typeof reachableEvents>[1]) => reachableEvents(events, known).map(({ id }) => id);
  expect(ids("then")).toEqual(["2022-01-10"]);
  expect(ids("now")).toEqual(["2022-01-10", "2022-01-11"]);
  expect(ids(day("2022-01-05"))).toEqual([]);
  expect(ids(day("2022-03-01"))).toEqual(["2022-01-10", "2022-01-11"]);
});

test("play on its way stops at the first day with an event, not at the one it starts from", () => {
  const events = [on("2022-01-10"), on("2022-01-12"), on("2022-01-13")];
  expect(nextStop(events, day("2022-01-10"), day("2022-01-20"))).toBe(day("2022-01-12"));
  expect(nextStop(events, day("2022-01-10"), day("2022-01-11"))).toBeNull();
});
