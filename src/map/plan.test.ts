import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../i18n/en/words.ts";
import { day, deployment, place, records, transfer } from "../model/record.fixture.ts";
import type { Layer } from "../model/record.ts";
import { sceneMaker } from "../scene.ts";
import type { State } from "../state/state.ts";
import { startingState } from "../state/store.ts";
import { dark, light } from "../theme/themes.ts";
import { everyPiece } from "./piece.ts";
import { emptied, type Picture, pictureOf, plan, type Step } from "./plan.ts";

const all = records({
  deployments: [
    deployment({ id: "a" }),
    deployment({
      id: "b",
      place: { ...place, id: "range" },
      layer: "belarus",
      from: day("2022-01-20"),
      to: day("2022-02-10"),
    }),
    deployment({ id: "c", change: "transit", from: day("2022-01-25") }),
  ],
  transfers: [
    transfer({
      way: [
        [
          [90, 55],
          [60, 57],
          [37, 55],
        ],
      ],
    }),
  ],
});
const pieces = everyPiece(all).byWay;
const make = sceneMaker(all);
const state = startingState({ date: all.opensOn, view: "ukraine" });
const picture = (more: Partial<State> = {}): Picture => pictureOf(make({ ...state, ...more }), pieces, light, en);

/** What the map shows after it was told a step. */
function told(drawn: Picture, step: Step): Picture {
  const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> => {
    const next = new Map(map);
    if (value === null) next.delete(key);
    else next.set(key, value);
    return next;
  };
  const toggle = <K>(set: ReadonlySet<K>, key: K, on: boolean): ReadonlySet<K> => {
    const next = new Set(set);
    if (on) next.add(key);
    else next.delete(key);
    return next;
  };
  switch (step.kind) {
    case "mark":
      return { ...drawn, marks: put(drawn.marks, step.key, step.opacity || null) };
    case "name":
      return { ...drawn, places: toggle(drawn.places, step.place, step.shown) };
    case "piece":
      return { ...drawn, pieces: put(drawn.pieces, step.key, step.state) };
    case "garrison":
      return { ...drawn, garrisons: toggle(drawn.garrisons, step.id, step.shown) };
    case "axis":
      return { ...drawn, axes: toggle(drawn.axes, step.id, step.shown) };
    case "ring":
      return { ...drawn, ring: step.ring };
    case "ways":
      return { ...drawn, ways: step.ways };
    case "circles":
      return { ...drawn, circles: step.circles };
    case "layer":
      return { ...drawn, layers: toggle(drawn.layers, step.layer, step.shown) };
    case "look":
      return { ...drawn, view: step.view };
    case "dress":
      return { ...drawn, palette: step.palette };
    case "speak":
      return { ...drawn, words: step.words };
    case "title":
      return { ...drawn, title: step.title };
  }
}

const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    date: fc.integer({ min: all.span.first, max: all.span.last }),
    known: fc.constantFrom("then" as const, "now" as const),
    layers: fc.subarray<Layer>(["context", "axes", "transfer", "border", "belarus"]).map((list) => new Set(list)),
    place: fc.constantFrom(null, "camp", "range"),
    record: fc.constantFrom(null, "tr", "event"),
    view: fc.oneof(
      fc.constantFrom("ukraine", "eurasia").map((name) => ({ kind: "named" as const, name })),
      fc.record({
        kind: fc.constant("camera" as const),
        lng: fc.constantFrom(30, 40),
        lat: fc.constant(50),
        zoom: fc.constantFrom(4, 6),
      }),
    ),
    palette: fc.constantFrom(light, dark),
  })
  .map(({ palette, date, ...more }) =>
    pictureOf(make({ ...state, ...more, date: date as State["date"] }), pieces, palette, en),
  );

describe("a plan", () => {
  test("carried out on what is drawn makes what is wanted", () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (drawn, next) => {
        expect(plan(drawn, next).reduce(told, drawn)).toEqual(next);
      }),
    );
  });

  test("for what is drawn already is empty, even if it was worked out anew", () => {
    expect(plan(picture(), picture())).toEqual([]);
  });

  test("says everything to a map that has forgotten all", () => {
    const next = picture({ place: "camp", record: "tr" });
    expect(plan(emptied(next), next).reduce(told, emptied(next))).toEqual(next);
  });

  test("from one day to the next tells only what differs", () => {
    const kinds = plan(picture({ date: day("2022-02-01") }), picture({ date: day("2022-02-02") })).map(
      ({ kind }) => kind,
    );
    // The sighting of 25 January fades on the last day of its week; its place has another mark.
    expect(new Set(kinds)).toEqual(new Set(["title"]));
  });
});

describe("the camera", () => {
  const at = (lng: number) => picture({ view: { kind: "camera", lng, lat: 50, zoom: 5 } });

  test("is left alone if the map is there already, as far as a reader can see", () => {
    expect(plan(at(30), at(30.0005))).toEqual([]);
  });

  test("moves for a named view even if a camera was there by chance", () => {
    expect(plan(at(30), picture()).map(({ kind }) => kind)).toEqual(["look"]);
  });
});

test("a selected place keeps its ring after its marks have gone", () => {
  expect(picture({ place: "range", date: day("2021-11-20") }).ring).toEqual({ place: "range", radius: 4 });
});

test("a movement is selected as a way, an event is not", () => {
  expect([picture({ record: "tr" }).ways, picture({ record: "event" }).ways]).toEqual([new Set(["tr"]), new Set()]);
});

test("a place selects the movements from and to it, as far as they are shown", () => {
  expect(picture({ place: "camp" }).ways).toEqual(new Set(["tr"]));
  expect(picture({ place: "range" }).ways).toEqual(new Set());
  expect(picture({ place: "camp", date: day("2021-10-01") }).ways).toEqual(new Set());
});

test("the name of the map says what and when", () => {
  expect(picture().title).toBe("Map of reported Russian deployments around Ukraine on 26 January 2022");
});
