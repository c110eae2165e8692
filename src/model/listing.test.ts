import { expect, test } from "vitest";
import { listing } from "./listing.ts";
import { day, deployment, place } from "./record.fixture.ts";
import type { Deployment, Layer } from "./record.ts";
import type { Phase, Present } from "./situation.ts";

const present = (more: Partial<Deployment>, phase: Phase = "standing"): Present => ({
  record: deployment(more),
  phase,
  age: 0,
  isNew: false,
});
const all: ReadonlySet<Layer> = new Set<Layer>(["border", "belarus"]);
const ids = (list: readonly Present[], layers = all, language: "en" | "de" | "uk" = "en") =>
  listing(list, layers, language).map((row) => row.record.id);

const named = (en: string, uk = en) => ({ ...place, id: en.toLowerCase(), names: { en, de: en, uk } });

test("a layer that is off is not listed", () => {
  const list = [present({ id: "a" }), present({ id: "b", layer: "belarus" })];
  expect(ids(list, new Set<Layer>(["belarus"]))).toEqual(["b"]);
});

test("a record whose place is only a region is listed, after the drawn ones, and says that it is not on the map", () => {
  const list = [
    present({ id: "region", place: { ...named("Aaa"), precision: "region" } }),
    present({ id: "town", place: named("Bbb") }),
  ];
  expect(listing(list, all, "en").map((row) => [row.record.id, row.isOnMap])).toEqual([
    ["town", true],
    ["region", false],
  ]);
});

test("what stands comes first, then what was seen, left, is planned or only said", () => {
  const list = (["claimed", "announced", "left", "seen", "standing"] as const).map((phase) =>
    present({ id: phase }, phase),
  );
  expect(ids(list)).toEqual(["standing", "seen", "left", "announced", "claimed"]);
});

test("places stand in the order of the reader’s alphabet", () => {
  const list = [
    present({ id: "y", place: named("Yelnya", "Єльня") }),
    present({ id: "z", place: named("Zhodzina", "Жодіно") }),
  ];
  expect(ids(list, all, "en")).toEqual(["y", "z"]);
  // Є stands before Ж in Ukrainian.
  expect(ids([...list].reverse(), all, "uk")).toEqual(["y", "z"]);
});

test("records of one place stand in the order of their beginnings", () => {
  const list = [
    present({ id: "late", from: day("2022-01-01") }),
    present({ id: "early", from: null, reported: day("2021-11-01") }),
  ];
  expect(ids(list)).toEqual(["early", "late"]);
});
