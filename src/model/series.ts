import { reachableEvents } from "./chronology.ts";
import { type Day, daysIn } from "./day.ts";
import type { Occurrence, Records } from "./record.ts";
import { type Known, type Rectangle, rectanglesOf, situation } from "./situation.ts";

/** What the chart of the time bar shows, for every day of the span, as known. */
export interface Series {
  /** One for each day of the span, in order. */
  readonly sites: readonly DayCount[];
  /** Days on which something happened, in order. */
  readonly events: readonly DayEvents[];
  /** The most sites on any day, in both layers together: the height of the chart. */
  readonly most: number;
}

/** Sites with a standing record: the number that the sentence under the date gives for that day. */
export interface DayCount {
  readonly day: Day;
  readonly border: number;
  readonly belarus: number;
}

export interface DayEvents {
  readonly day: Day;
  readonly events: readonly Occurrence[];
}

interface Memory {
  readonly table: ReadonlyMap<string, readonly Rectangle[]>;
  readonly series: Map<Known, Series>;
}

const memory = new WeakMap<Records, Memory>();

/** The series of a set of records as known; the same object for the same question, so that comparing is cheap. */
export function seriesOf(records: Records, known: Known): Series {
  const remembered = memory.get(records) ?? { table: rectanglesOf(records.deployments), series: new Map() };
  memory.set(records, remembered);
  const made = remembered.series.get(known) ?? make(records, remembered.table, known);
  remembered.series.set(known, made);
  return made;
}

function make(records: Records, table: Memory["table"], known: Known): Series {
  const sites = daysIn(records.span).map((day) => countOn(records, table, day, known));
  return {
    sites,
    events: eventsByDay(records, known),
    most: Math.max(...sites.map((count) => count.border + count.belarus)),
  };
}

function countOn(records: Records, table: Memory["table"], day: Day, known: Known): DayCount {
  const standing = situation(records.deployments, [], table, day, known).present.filter(
    (each) => each.phase === "standing" && each.record.place.precision !== "region",
  );
  const places = (layer: "border" | "belarus"): number =>
    new Set(standing.filter((each) => each.record.layer === layer).map((each) => each.record.place.id)).size;
  return { day, border: places("border"), belarus: places("belarus") };
}

function eventsByDay(records: Records, known: Known): readonly DayEvents[] {
  const days = new Map<Day, Occurrence[]>();
  for (const event of reachableEvents(records.events, known)) {
    const { date } = event;
    if (date < records.span.first || date > records.span.last) continue;
    const list = days.get(date);
    if (list) list.push(event);
    else days.set(date, [event]);
  }
  return [...days].map(([day, events]) => ({ day, events })).sort((a, b) => a.day - b.day);
}
