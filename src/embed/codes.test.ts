import { describe, expect, test } from "vitest";
import { builder } from "../i18n/de/builder.ts";
import { formatOf } from "../i18n/format.ts";
import { addDays } from "../model/day.ts";
import { day } from "../model/record.fixture.ts";
import { startingState } from "../state/store.ts";
import { usualHeight } from "./choice.ts";
import { type CodesOf, codesOf, isPosterOther } from "./codes.ts";

const defaults = startingState({ date: day("2022-01-26"), view: "ukraine" });
const { date, known, layers, view, theme } = defaults;
const of: CodesOf = {
  choice: {
    date,
    known,
    layers,
    view,
    theme,
    language: "de",
    height: usualHeight,
    hidden: new Set(),
    fixed: new Set(["view"]),
  },
  defaults,
  publication: { site: "https://map.test/", version: "2026-11-20-1a2b3c4d", poster: "png" },
  edition: "live",
  title: "Truppen",
  words: builder.code,
  day: formatOf("de").day,
  opensOn: date,
};

describe("the codes", () => {
  test("all lead to the edition that was chosen", () => {
    for (const [edition, folder] of [
      ["live", "https://map.test/"],
      ["frozen", "https://map.test/v/2026-11-20-1a2b3c4d/"],
    ] as const) {
      const { iframe, script, oembed, poster, link } = codesOf({ ...of, edition });
      expect(iframe).toContain(` src="${folder}embed.html?date=2022-01-26&amp;lang=de&amp;fixed=view"`);
      expect(script).toContain(` src="${folder}embed.js"`);
      expect(oembed).toBe(`${folder}de.html`);
      expect(poster).toContain(` src="${folder}poster-de-light.png"`);
      expect(link).toBe(`${folder}?date=2022-01-26&lang=de`);
      for (const code of [iframe, script, poster]) {
        expect(code?.match(/(?:src|href|srcset)="[^"]*"/g)?.every((each) => each.includes(`="${folder}`))).toBe(true);
      }
    }
  });

  test("speak the language of the embed", () => {
    const { iframe, poster } = codesOf(of);
    expect(iframe).toContain(' title="Interaktive Karte: Truppen"');
    expect(poster).toContain(' alt="Karte: Truppen, 26. Januar 2022"');
  });

  test("are not there for an edition that is not, and a picture is not where none was built", () => {
    const { publication } = of;
    const frozen = codesOf({ ...of, edition: "frozen", publication: { ...publication, version: null } });
    expect(Object.values(frozen)).toEqual([null, null, null, null, null]);
    expect(codesOf({ ...of, publication: { ...publication, poster: null } }).poster).toBeNull();
  });
});

test("the picture is another one than what was chosen, once day, knowledge, view or layers are", () => {
  expect(isPosterOther(of.choice, defaults)).toBe(false);
  expect(isPosterOther({ ...of.choice, theme: "dark", hidden: new Set(["key"]) }, defaults)).toBe(false);
  for (const other of [
    { date: addDays(date, 1) },
    { known: "then" as const },
    { view: { kind: "named" as const, name: "belarus" } },
    { layers: new Set(["border", "belarus", "transfer", "axes"] as const) },
  ]) {
    expect(isPosterOther({ ...of.choice, ...other }, defaults)).toBe(true);
  }
});
