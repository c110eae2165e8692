import { expect, test } from "vitest";
import { day } from "../model/record.fixture.ts";
import { type KeyState, type Pressed, wishOf } from "./keys.ts";

const press = (key: string, more: Partial<Pressed> = {}, state: Partial<KeyState> = {}) =>
  wishOf(
    { key, isModified: false, isShifted: false, focus: "free", ...more },
    { playing: false, place: null, record: null, panelOpen: false, from: null, ...state },
  );

test("arrows step a day and the space bar plays and pauses while the focus is nowhere in particular", () => {
  expect(press("ArrowLeft")).toEqual({ kind: "step", days: -1 });
  expect(press("ArrowRight")).toEqual({ kind: "step", days: 1 });
  expect(press(" ")).toEqual({ kind: "play", playing: true });
  expect(press(" ", {}, { playing: true })).toEqual({ kind: "play", playing: false });
});

test("a control keeps its keys to itself", () => {
  for (const focus of ["control", "field"] as const) {
    for (const key of ["ArrowLeft", "ArrowRight", " "]) expect(press(key, { focus })).toBeNull();
  }
});

test("keys held with others belong to the browser", () => {
  expect(press("ArrowLeft", { isModified: true })).toBeNull();
  expect(press("Escape", { isModified: true }, { panelOpen: true })).toBeNull();
});

test("no key that types a character does anything", () => {
  for (const key of ["a", ",", ".", "1", "+", "-", "/"]) expect(press(key)).toBeNull();
});

test("arrows with Shift go from event to event", () => {
  expect(press("ArrowLeft", { isShifted: true })).toEqual({ kind: "event", side: "previous" });
  expect(press("ArrowRight", { isShifted: true })).toEqual({ kind: "event", side: "next" });
  expect(press("ArrowRight", { isShifted: true, focus: "control" })).toBeNull();
  expect(press(" ", { isShifted: true })).toBeNull();
});

test("Escape leaves a comparison before it closes the panel", () => {
  const from = day("2021-12-01");
  expect(press("Escape", {}, { from, panelOpen: true, place: "yelnya" })).toEqual({ kind: "deselect" });
  expect(press("Escape", {}, { from, panelOpen: true })).toEqual({ kind: "leave-comparison" });
});

test("Escape first lets go of the selection, then closes the panel, from anywhere but a field", () => {
  expect(press("Escape", { focus: "control" }, { place: "yelnya", panelOpen: true })).toEqual({ kind: "deselect" });
  expect(press("Escape", {}, { record: "tr", panelOpen: true })).toEqual({ kind: "deselect" });
  expect(press("Escape", {}, { panelOpen: true })).toEqual({ kind: "close" });
  expect(press("Escape")).toBeNull();
  expect(press("Escape", { focus: "field" }, { place: "yelnya" })).toBeNull();
});
