import { expect, test } from "vitest";
import { parseDay } from "../../model/day.ts";
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

test("the sentence under the date says what is drawn, for many, few, one and none", () => {
  expect(
    summary({ sites: 35, belarus: 5, withStrength: 2, fresh: 7, underWay: 11, arrived: 12, unreported: 3, undrawn: 7 }),
  ).toBe(
    "Цього дня карта показує 35 місць, про які є повідомлення, з них 5 у Білорусі; за останні сім днів — 7 нових. " +
      "Для 33 із 35 чисельність не оприлюднено. Є повідомлення про 26 перекидань: можливо, у дорозі — 11; " +
      "прибуття відоме — 12; про прибуття не повідомлено — 3. Без шляху на карті — 7.",
  );
  expect(summary({ sites: 1, fresh: 1, underWay: 1 })).toBe(
    "Цього дня карта показує 1 місце, про яке є повідомлення, з них жодного у Білорусі; за останні сім днів — 1 нове. " +
      "Чисельність для нього не оприлюднено. Є повідомлення про 1 перекидання: можливо, у дорозі — 1.",
  );
  expect(summary({ sites: 22, withStrength: 22, shows: new Set<Layer>(["belarus"]) })).toBe(
    "Цього дня карта показує 22 місця у Білорусі, про які є повідомлення.",
  );
  expect(summary({ arrived: 2 })).toBe(
    "Цього дня карта не показує жодного місця, про яке є повідомлення. " +
      "Є повідомлення про 2 перекидання: прибуття відоме — 2.",
  );
});

test("the period names its first month in the genitive", () => {
  const [first, last] = [parseDay("2021-10-01"), parseDay("2022-02-24")];
  expect(first && last && page.period(first, last)).toBe("з жовтня 2021 року до 24 лютого 2022 року");
});
