import { type Day, today } from "./day.ts";
import type { Occurrence } from "./record.ts";

/** The events that are known on a day of knowledge; one without a day of publication was public when it happened. */
export const knownEvents = (events: readonly Occurrence[], knowledge: Day): readonly Occurrence[] =>
  events.filter((event) => (event.reported ?? event.date) <= knowledge);

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
