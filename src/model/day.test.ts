import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, asDay, clampDay, daysIn, dayToDate, formatDay, never, parseDay, today } from "./day.ts";

const day = (iso: string) => {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`no day: ${iso}`);
  return parsed;
};

test.each([
  ["1970-01-01", 0],
  ["2022-02-24", 19_047],
  ["2024-02-29", 19_782],
])("%s is day %i", (iso, count) => {
  expect(parseDay(iso)).toBe(count);
});

test.each([
  "2022-02-30",
  "2023-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022-01-00",
  "2022-1-1",
  "22-01-01",
  "2022-01-01T00:00",
  " 2022-01-01",
  "2022-01-01 ",
  "2022/01/01",
  "20220101",
  "today",
  "",
  "+002022-01-01",
  "２０２２-01-01",
])("“%s” is no day", (text) => {
  expect(parseDay(text)).toBeNull();
});

test("every day survives being written and read", () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (count) => {
      expect(parseDay(formatDay(asDay(count)))).toBe(count);
    }),
  );
});

test("no text but a real day is read, and it is written as it was", () => {
  const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), twoDigits, twoDigits, (year, month, date) => {
      const text = `${year}-${month}-${date}`;
      const parsed = parseDay(text);
      if (parsed !== null) expect(formatDay(parsed)).toBe(text);
      const lastOfMonth = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
      const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= lastOfMonth;
      expect(parsed !== null).toBe(isReal);
    }),
  );
});

test("a day is midnight UTC as a date", () => {
  expect(dayToDate(day("2022-01-26")).toISOString()).toBe("2022-01-26T00:00:00.000Z");
});

test("the day after 28 February is the 29th in a leap year only", () => {
  expect(formatDay(addDays(day("2024-02-28"), 1))).toBe("2024-02-29");
  expect(formatDay(addDays(day("2022-02-28"), 1))).toBe("2022-03-01");
});

test("a span holds its first and its last day", () => {
  const span = { first: day("2022-02-22"), last: day("2022-02-24") };
  expect(daysIn(span).map(formatDay)).toEqual(["2022-02-22", "2022-02-23", "2022-02-24"]);
});

test("a day outside a span is moved to its nearer end", () => {
  const span = { first: day("2021-10-01"), last: day("2022-02-24") };
  expect(clampDay(day("2021-09-30"), span)).toBe(span.first);
  expect(clampDay(day("2022-02-25"), span)).toBe(span.last);
  expect(clampDay(day("2022-01-26"), span)).toBe(day("2022-01-26"));
});

test("every real day lies between never and today", () => {
  expect(never).toBeLessThan(day("1000-01-01"));
  expect(today).toBeGreaterThan(day("9999-12-31"));
});
