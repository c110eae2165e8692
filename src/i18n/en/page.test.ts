import { expect, test } from "vitest";
import { type Layer, layers } from "../../model/record.ts";
import type { Drawn } from "../page.ts";
import { page } from "./page.ts";

const summary = (more: Partial<Drawn>): string =>
  page.summary({
    sites: 0,
    belarus: 0,
    withStrength: 0,
    fresh: 0,
    underWay: 0,
    arrived: 0,
    unreported: 0,
    undrawn: 0,
    shows: new Set<Layer>(layers),
    ...more,
  });

test("the sentence under the date says what is drawn, and for how much of it no strength is known", () => {
  expect(
    summary({ sites: 35, belarus: 5, withStrength: 2, fresh: 7, underWay: 11, arrived: 12, unreported: 3, undrawn: 7 }),
  ).toBe(
    "On this day the map shows 35 reported sites, 5 of them in Belarus; 7 are new within seven days. " +
      "For 33 of the 35 no strength was published. 26 transfers are reported: 11 may be under way, " +
      "12 arrived, 3 without a reported arrival. For 7 no way can be drawn.",
  );
});

test("it stays a sentence for one and for none", () => {
  expect(summary({})).toBe("On this day the map shows no reported sites.");
  expect(summary({ sites: 1, fresh: 1, underWay: 1 })).toBe(
    "On this day the map shows 1 reported site, none of them in Belarus; 1 is new within seven days. " +
      "No strength was published for it. 1 transfer is reported: 1 may be under way.",
  );
  expect(summary({ sites: 2, belarus: 1, withStrength: 2, arrived: 1 })).toBe(
    "On this day the map shows 2 reported sites, 1 of them in Belarus. 1 transfer is reported: 1 arrived.",
  );
});

test("a transfer without a reported arrival is not said to be under way", () => {
  expect(summary({ unreported: 3 })).toBe(
    "On this day the map shows no reported sites. 3 transfers are reported: 3 without a reported arrival.",
  );
});

test("it does not speak of layers that are switched off", () => {
  expect(summary({ sites: 5, belarus: 5, withStrength: 5, underWay: 3, shows: new Set<Layer>(["belarus"]) })).toBe(
    "On this day the map shows 5 reported sites in Belarus.",
  );
  expect(summary({ sites: 30, withStrength: 30, shows: new Set<Layer>(["border"]) })).toBe(
    "On this day the map shows 30 reported sites.",
  );
  expect(summary({ shows: new Set<Layer>(["context"]) })).toBe("No layer with dated reports is switched on.");
});
