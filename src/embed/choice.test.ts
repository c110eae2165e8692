import { describe, expect, test } from "vitest";
import { addDays } from "../model/day.ts";
import { day, records } from "../model/record.fixture.ts";
import { layers } from "../model/record.ts";
import { decode } from "../state/share.ts";
import { startingState } from "../state/store.ts";
import { type Choice, displayQuery, embedQuery, usualHeight, wholeSettings } from "./choice.ts";
import { displayOf } from "./display.ts";

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
