import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, asDay } from "../model/day.ts";
import { day, records } from "../model/record.fixture.ts";
import { layers } from "../model/record.ts";
import { decode } from "../state/share.ts";
import { languages, themes } from "../state/state.ts";
import { startingState } from "../state/store.ts";
import { embedAddress } from "./address.ts";
import { type Choice, displayQuery, embedQuery, usualHeight, wholeSettings } from "./choice.ts";
import { displayOf, fixable, hideable } from "./display.ts";

const all = records();
const defaults = startingState({ date: day("2022-01-26"), view: "ukraine" });
const { date, known, layers: usual, view, theme } = defaults;
const plain: Choice = {
  date,
  known,
  layers: usual,
  view,
  theme,
  language: "de",
  height: usualHeight,
  hidden: new Set(),
  fixed: new Set(),
};
const other: Choice = {
  ...plain,
  date: addDays(date, 5),
  known: "then",
  layers: new Set(["belarus"]),
  view: { kind: "camera", lng: 31.05, lat: 50.1, zoom: 5.2 },
  theme: "dark",
  language: "uk",
  hidden: new Set(["time", "title"]),
  fixed: new Set(["sites"]),
};

describe("the query of an embed", () => {
  test("always says the day and the language, and else what is not as by default", () => {
    expect(embedQuery(plain, defaults)).toBe("date=2022-01-26&lang=de");
    expect(embedQuery(other, defaults)).toBe(
      "date=2022-01-31&known=then&layers=belarus&view=5.2/50.1/31.05&theme=dark&lang=uk&hide=title,time&fixed=sites",
    );
  });

  test("is read by the embed as it was meant", () => {
    const { patch, issues } = decode(embedQuery(other, defaults), all);
    expect(issues).toEqual([]);
    const { date, known, layers, view, theme, language } = other;
    expect(patch).toEqual({ date, known, layers, view, theme, language });
    const display = displayOf(displayQuery(other));
    expect(display.hidden).toEqual(other.hidden);
    // Without a time bar the day cannot be changed either.
    expect(display.fixed).toEqual(new Set(["sites", "date"]));
  });
});

test("whatever is chosen, the frame reads the same from its address", () => {
  const { first, last } = all.span;
  const days = fc.integer({ min: first, max: last }).map(asDay);
  const some = <T>(list: readonly T[]) => fc.subarray([...list]).map((items): ReadonlySet<T> => new Set(items));
  const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((count) => count / 1e4);
  const choices: fc.Arbitrary<Choice> = fc.record({
    date: days,
    known: fc.oneof(fc.constantFrom("then" as const, "now" as const), days),
    layers: some(layers),
    view: fc.oneof(
      fc.constantFrom(...all.views.keys()).map((name) => ({ kind: "named" as const, name })),
      fc.record({
        kind: fc.constant("camera" as const),
        lng: degrees(180),
        lat: degrees(85),
        zoom: fc.integer({ min: 80, max: 1100 }).map((count) => count / 100),
      }),
    ),
    theme: fc.constantFrom(...themes),
    language: fc.constantFrom(...languages),
    height: fc.integer({ min: 200, max: 1000 }),
    hidden: some(hideable),
    fixed: some(fixable),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const address = new URL(embedAddress("https://map.test/", embedQuery(choice, defaults)));
      const { patch, issues } = decode(address.search, all);
      const { date, known, layers, view, theme, language, hidden, fixed } = choice;
      expect(issues).toEqual([]);
      expect({ ...defaults, ...patch }).toEqual({ ...defaults, date, known, layers, view, theme, language });
      expect(displayOf(address.search)).toEqual({
        hidden,
        fixed: hidden.has("time") ? new Set([...fixed, "date"]) : fixed,
      });
    }),
  );
});

describe("what is told to a map that is shown already", () => {
  test("leaves nothing out, so that every choice can be taken back", () => {
    const told = new URLSearchParams(wholeSettings(plain, defaults));
    expect([...told.keys()].sort()).toEqual(["date", "known", "lang", "layers", "theme", "view"]);
    for (const chosen of [
      plain,
      other,
      { ...plain, layers: new Set<never>() },
      { ...plain, layers: new Set(layers) },
    ]) {
      const { date, known, layers, view, theme, language } = chosen;
      expect(decode(wholeSettings(chosen, defaults), all).patch).toEqual({
        date,
        known,
        layers,
        view,
        theme,
        language,
      });
    }
  });
});
