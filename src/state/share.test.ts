import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, formatDay } from "../model/day.ts";
import { day, estimate, occurrence, records, transfer } from "../model/record.fixture.ts";
import { type Layer, layers } from "../model/record.ts";
import { chartMeasures } from "../model/vocabulary.ts";
import { decode, encode } from "./share.ts";
import { languages, panels, type State, speeds, themes, type View, zooms } from "./state.ts";
import { startingState } from "./store.ts";

const known = records({ transfers: [transfer()], events: [occurrence()], estimates: [estimate()] });
const defaults = startingState({ date: known.opensOn, view: "ukraine" });
const reopen = (query: string): State => ({ ...defaults, ...decode(query, known).patch });

describe("a link", () => {
  const days = fc.integer({ min: known.span.first, max: known.span.last }).map(asDay);
  const rounded = (min: number, max: number, digits: number) =>
    fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);
  const camera: fc.Arbitrary<View> = fc.record({
    kind: fc.constant("camera" as const),
    lng: rounded(-180, 180, 4),
    lat: rounded(-85, 85, 4),
    zoom: rounded(zooms.min, zooms.max, 2),
  });
  const states: fc.Arbitrary<State> = fc.record({
    date: days,
    known: fc.oneof(fc.constantFrom("then" as const, "now" as const), days),
    from: fc.oneof(fc.constant(null), days),
    layers: fc.subarray([...layers]).map((list) => new Set<Layer>(list)),
    place: fc.constantFrom("camp", null),
    record: fc.constantFrom("tr", "event", "est", null),
    view: fc.oneof(
      camera,
      fc.constantFrom("ukraine", "eurasia").map((name) => ({ kind: "named" as const, name })),
    ),
    panel: fc.constantFrom(...panels),
    panelOpen: fc.constant(false),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
    playing: fc.constant(false),
    following: fc.constant(false),
    around: fc.oneof(fc.constant(null), fc.tuple(rounded(-180, 180, 4), rounded(-85, 85, 4))),
    placing: fc.constant(false),
    ring: fc.constant(null),
    speed: fc.constantFrom(...speeds),
    pausing: fc.constant(false),
    measure: fc.constantFrom(...chartMeasures),
    chartOpen: fc.constant(false),
    pointed: fc.constant(null),
    eventKinds: fc.constant(defaults.eventKinds),
    renderer: fc.constantFrom("auto" as const, "svg" as const),
  });

  test("opens the state that it was made from", () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = encode(state, defaults);
        expect(decode(query, known).issues).toEqual([]);
        expect(reopen(query)).toEqual(state);
      }),
    );
  });

  test("says nothing about what is as by default", () => {
    expect(encode(defaults, defaults)).toBe("");
  });

  test("keeps commas and slashes readable", () => {
    const state: State = {
      ...defaults,
      layers: new Set<Layer>(["border", "axes"]),
      view: { kind: "camera", lng: 31.05, lat: 50.1, zoom: 5.2 },
    };
    expect(encode(state, defaults)).toBe("layers=axes,border&view=5.2/50.1/31.05");
  });
});

describe("what cannot be read falls back to the default and is named", () => {
  test.each([
    ["date", "2022-02-30"],
    ["date", "24.02.2022"],
    ["date", "2022-02-24T00:00:00+14:00"],
    ["date", "NaN"],
    ["date", ""],
    ["known", "always"],
    ["from", "2021-13-01"],
    ["measure", "total"],
    ["layers", "everything"],
    ["place", "__proto__"],
    ["record", "constructor"],
    ["view", "5/999/30"],
    ["view", "-Infinity/NaN/Infinity"],
    ["view", "//"],
    ["view", "5/50"],
    ["lang", "xx"],
    ["lang", "__proto__"],
    ["theme", '"><script>'],
    ["panel", "toString"],
    ["speed", "1e9"],
    ["renderer", "canvas"],
  ])("%s=%s", (parameter, value) => {
    const { patch, issues } = decode(new URLSearchParams([[parameter, value]]).toString(), known);
    expect(patch).toEqual({});
    expect(issues).toEqual([{ parameter, value, kind: "invalid" }]);
  });

  test("whatever is written, the state stays possible", () => {
    const names = fc.constantFrom(
      "date",
      "known",
      "from",
      "measure",
      "layers",
      "place",
      "record",
      "view",
      "panel",
      "lang",
      "theme",
      "speed",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const state = reopen(new URLSearchParams(pairs).toString());
        expect(state.date).toBeGreaterThanOrEqual(known.span.first);
        expect(state.date).toBeLessThanOrEqual(known.span.last);
        expect(languages).toContain(state.language);
        expect(layers).toEqual(expect.arrayContaining([...state.layers]));
      }),
    );
  });

  test("a value longer than any that is written is refused unread", () => {
    const { patch, issues } = decode(`layers=${"border,".repeat(60)}border`, known);
    expect(patch).toEqual({});
    expect(issues[0]?.value).toHaveLength(60);
  });
});

describe("what can be read in part is taken as far as possible, and named", () => {
  test("a day outside the span becomes the nearest inside", () => {
    const { patch, issues } = decode("date=9999-12-31", known);
    expect(patch.date === undefined ? null : formatDay(patch.date)).toBe("2022-02-24");
    expect(issues).toEqual([{ parameter: "date", value: "9999-12-31", kind: "clamped" }]);
  });

  test("a zoom beyond the limit becomes the limit", () => {
    const { patch, issues } = decode("view=99/50/30", known);
    expect(patch.view).toEqual({ kind: "camera", lng: 30, lat: 50, zoom: zooms.max });
    expect(issues[0]?.kind).toBe("clamped");
  });

  test("an unknown layer is left out, the known ones are shown", () => {
    const { patch, issues } = decode("layers=border,airships", known);
    expect(patch.layers).toEqual(new Set(["border"]));
    expect(issues[0]?.kind).toBe("unknown");
  });
});

test("a language with its country is read as the language", () => {
  expect(decode("lang=de_DE", known).patch).toEqual({ language: "de" });
  expect(decode("lang=uk-UA", known).patch).toEqual({ language: "uk" });
});

test("parameters of others are left alone in silence", () => {
  expect(decode("utm_source=x&parentUrl=javascript:1&lat=&lng=&zoom=", known)).toEqual({ patch: {}, issues: [] });
});

test("of a parameter given twice the first counts", () => {
  expect(decode("date=2021-12-01&date=2022-01-01", known).patch).toEqual({ date: day("2021-12-01") });
});
