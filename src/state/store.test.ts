import { expect, test } from "vitest";
import { day, records } from "../model/record.fixture.ts";
import { makeStore, startingState, wishes } from "./store.ts";

const { span, opensOn } = records();

function open() {
  const store = makeStore(startingState({ date: opensOn, view: "ukraine" }));
  return { store, wish: wishes(store, span), state: () => store.getState() };
}

test("a day outside the span becomes the nearest inside", () => {
  const { wish, state } = open();
  wish.scrubTo(day("2030-01-01"));
  expect(state().date).toBe(span.last);
  wish.step(-1000);
  expect(state().date).toBe(span.first);
});

test("any day that the reader gives stops play", () => {
  const { wish, state } = open();
  wish.play(true);
  wish.step(1);
  expect(state().playing).toBe(false);
});

test("play at the end starts over", () => {
  const { wish, state } = open();
  wish.scrubTo(span.last);
  wish.play(true);
  expect(state()).toMatchObject({ date: span.first, playing: true });
});

test("play elsewhere goes on from the day shown", () => {
  const { wish, state } = open();
  wish.play(true);
  expect(state()).toMatchObject({ date: opensOn, playing: true });
});

test("a comparison keeps its other day within the span, stops play, and leaves the day shown where it is", () => {
  const { wish, state } = open();
  wish.play(true);
  wish.compare(day("2020-01-01"));
  expect(state()).toMatchObject({ from: span.first, date: opensOn, playing: false });
  wish.compare(null);
  expect(state()).toMatchObject({ from: null, date: opensOn });
});

test("another measure lets go of the claim that was pointed at", () => {
  const { wish, state } = open();
  wish.point("est");
  wish.measure("groups");
  expect(state()).toMatchObject({ measure: "groups", pointed: null });
});

test("axes are off at first, all else is on", () => {
  expect([...open().state().layers]).toEqual(["context", "transfer", "border", "belarus"]);
});

test("a layer switched off and on again is as before, and the old set is not touched", () => {
  const { wish, state } = open();
  const before = state().layers;
  wish.show("belarus", false);
  expect(state().layers.has("belarus")).toBe(false);
  expect(before.has("belarus")).toBe(true);
  wish.show("belarus", true);
  expect(state().layers).toEqual(before);
});

test("choosing a place lets go of the event or movement chosen before", () => {
  const { wish, state } = open();
  wish.selectRecord("event");
  wish.selectPlace("camp");
  expect(state()).toMatchObject({ place: "camp", record: null });
});

test("a camera is kept within what Mercator and the map can show", () => {
  const { wish, state } = open();
  wish.look({ kind: "camera", lng: 500, lat: -90, zoom: 40 });
  expect(state().view).toEqual({ kind: "camera", lng: 180, lat: -85, zoom: 11 });
});

test("a camera that is no number is refused, and the old one stays", () => {
  const { wish, state } = open();
  const before = state().view;
  expect(() => wish.look({ kind: "camera", lng: Number.NaN, lat: 50, zoom: 5 })).toThrow(RangeError);
  expect(state().view).toBe(before);
});

test("whatever is asked for in the panel opens it, and closing it keeps what was selected", () => {
  const { wish, state } = open();
  wish.selectPlace("camp");
  expect(state().panelOpen).toBe(true);
  wish.closePanel();
  expect(state()).toMatchObject({ panelOpen: false, place: "camp" });
  wish.selectPlace(null);
  expect(state().panelOpen).toBe(false);
  wish.open("sites");
  expect(state().panelOpen).toBe(true);
});
