import { type Day, dayToDate } from "../model/day.ts";
import type { Language } from "../state/state.ts";

/** Days and numbers as a language prints them. Days are UTC here as everywhere, so no clock can move them. */
export interface Format {
  /** 26 January 2022 */
  readonly day: (day: Day) => string;
  /** 26 Jan 2022 */
  readonly shortDay: (day: Day) => string;
  /** Wed, 26 January 2022 */
  readonly weekday: (day: Day) => string;
  /** January */
  readonly month: (day: Day) => string;
  /** 106,000 */
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
  /** Name of a country by its ISO code; the code itself where it is none. */
  readonly country: (code: string) => string;
  /** Name of a language by its ISO code; the code itself where it is none. */
  readonly tongue: (code: string) => string;
}

const locales: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE", uk: "uk-UA" };

export function formatOf(language: Language): Format {
  const locale = locales[language];
  const days = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (day: Day) => format.format(dayToDate(day));
  };
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  const names = (type: "region" | "language", form: RegExp) => {
    const display = new Intl.DisplayNames(locale, { type });
    // A malformed code makes `of` throw.
    return (code: string) => (form.test(code) ? (display.of(code) ?? code) : code);
  };
  return {
    country: names("region", /^[A-Z]{2}$/),
    tongue: names("language", /^[a-z]{2,3}$/),
    day: days({ day: "numeric", month: "long", year: "numeric" }),
    shortDay: days({ day: "numeric", month: "short", year: "numeric" }),
    weekday: days({ weekday: "short", day: "numeric", month: "long", year: "numeric" }),
    month: days({ month: "long" }),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    plural: (value) => plurals.select(value),
  };
}
