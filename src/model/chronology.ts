import { type Day, today } from "./day.ts";
import type { Occurrence } from "./record.ts";
import { type Known, knownDay } from "./situation.ts";

/** One without a day of publication was public when it happened. */
const publishedOn = (event: Occurrence): Day => event.reported ?? event.date;

/** The events that are known on a day of knowledge. */
export const knownEvents = (events: readonly Occurrence[], knowledge: Day): readonly Occurrence[] =>
  events.filter((event) => publishedOn(event) <= knowledge);

/** The events that show once their own day is shown: “then”, those that were known on it. */
export const reachableEvents = (events: readonly Occurrence[], known: Known): readonly Occurrence[] =>
  events.filter((event) => publishedOn(event) <= knownDay(known, event.date));

export interface Neighbours {
  readonly previous: Occurrence | null;
  readonly next: Occurrence | null;
}

/** The nearest events before and after a day, in a list in order of days; what lies before the first day is left out. */
export function neighbours(events: readonly Occurrence[], date: Day, first: Day, last: Day = today): Neighbours {
  return {
    previous: events.findLast((event) => event.date < date && event.date >= first) ?? null,
    next: events.find((event) => event.date > date && event.date <= last) ?? null,
  };
}

/** The first day with an event after one day, up to another; where play stops on its way. */
export const nextStop = (events: readonly Occurrence[], after: Day, upTo: Day): Day | null =>
  events.find((event) => event.date > after && event.date <= upTo)?.date ?? null;
