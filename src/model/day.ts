/**
 * A calendar day without time zone, counted from 1 January 1970. Days are made at the edges from `YYYY-MM-DD` and
 * printed through `i18n`; nothing between knows of clocks, so the same link shows the same day everywhere.
 */
export type Day = number & { readonly day: unique symbol };

const dayMs = 86_400_000;

/** Only to name days that the code itself computed; text goes through `parseDay`. */
export const asDay = (count: number): Day => count as Day;

/** Later than every day of publication: the knowledge that “as known now” uses. */
export const today: Day = asDay(2 ** 30);

/** Before every day: the beginning of what nobody dated. */
export const never: Day = asDay(-(2 ** 30));

/** Reads `YYYY-MM-DD` strictly: 30 February, times and other forms are null. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  // Engines roll 30 February over to 2 March; only a round trip shows it.
  const day = asDay(ms / dayMs);
  return formatDay(day) === text ? day : null;
}

/** `2022-01-26`, the form of data, links and messages. */
export const formatDay = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** Midnight UTC of the day, for `Intl` formatters that are set to UTC. */
export const dayToDate = (day: Day): Date => new Date(day * dayMs);

export const addDays = (day: Day, count: number): Day => asDay(day + count);

export const clampDay = (day: Day, span: Span): Day => asDay(Math.min(Math.max(day, span.first), span.last));

/** First and last day, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export const daysIn = (span: Span): readonly Day[] =>
  Array.from({ length: span.last - span.first + 1 }, (_, index) => addDays(span.first, index));
