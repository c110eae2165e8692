import { addDays, asDay, type Day, today } from "./day.ts";
import type { Claim, Deployment, Transfer } from "./record.ts";
import { type Stretch, stretchOn, type Windows, windowsOf } from "./stretch.ts";

/**
 * The rule of time, written once. A claim has two times: *valid time*, from when to when something is said to have
 * been so, and *known time*, when it was published and until when it was believed. It is a set of rectangles over
 * the two, and it stands at (day, known) if `from <= day < to` and `reported <= known < withdrawn`.
 */
export interface Rectangle {
  readonly from: Day;
  readonly to: Day;
  readonly reported: Day;
  readonly withdrawn: Day;
  /** Why it ends: reported as gone, continued by another record, or not at all. */
  readonly end: "gone" | "continued" | "open";
}

/** For how many days a new record has its halo, and one that left or was seen on the way still shows. */
export const recentDays = 7;

const after = asDay(today + 1);

interface Successor {
  readonly from: Day;
  readonly reported: Day;
}

interface End {
  readonly at: Day;
  readonly known: Day;
  readonly end: "gone" | "continued";
}

/**
 * The rectangles of one claim.
 * - `reported: null` (day of publication not established): known only “now”.
 * - `from: null` (since when is unknown): from the day it was reported. With neither day there is no rectangle: the
 *   record is listed as undated and never drawn.
 * - `to` with `toReported`: until that day nobody knew of the end, so it was believed to go on.
 * - A successor (see `replaces`) ends it, in valid time, where the successor begins, for all who know the successor;
 *   for earlier knowledge it stands as it was believed.
 */
export function rectangles(claim: Claim, successors: readonly Successor[]): readonly Rectangle[] {
  const from = claim.from ?? claim.reported;
  if (from === null) return [];
  const reported = claim.reported ?? today;
  const ends: readonly End[] = [
    ...(claim.to === null ? [] : [{ at: claim.to, known: claim.toReported ?? reported, end: "gone" as const }]),
    ...successors.map((next) => ({ at: next.from, known: next.reported, end: "continued" as const })),
  ];
  const turns = [...new Set([reported, ...ends.map((end) => end.known)])]
    .filter((turn) => turn >= reported)
    .sort((a, b) => a - b);
  return turns.flatMap((turn, index) => {
    const known = ends.filter((end) => end.known <= turn).sort(byEnd)[0];
    const to = known?.at ?? after;
    const rectangle: Rectangle = {
      from,
      to,
      reported: turn,
      withdrawn: turns[index + 1] ?? after,
      end: known?.end ?? "open",
    };
    return to > from ? [rectangle] : [];
  });
}

/** The earliest end counts; where one is continued on the day on which it is said to end, it did not leave. */
const byEnd = (a: End, b: End): number => a.at - b.at || Number(b.end === "continued") - Number(a.end === "continued");

/** The rule itself. */
export const stands = (rectangle: Rectangle, day: Day, known: Day): boolean =>
  isKnown(rectangle, known) && rectangle.from <= day && day < rectangle.to;

export const isKnown = (rectangle: Rectangle, known: Day): boolean =>
  rectangle.reported <= known && known < rectangle.withdrawn;

/** Rectangles of all claims, by record id; the successors are found by `replaces`. */
export function rectanglesOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Rectangle[]> {
  const successors = new Map<string, Successor[]>();
  for (const claim of claims) {
    const from = claim.from ?? claim.reported;
    if (claim.replaces === null || from === null) continue;
    const list = successors.get(claim.replaces) ?? [];
    list.push({ from, reported: claim.reported ?? today });
    successors.set(claim.replaces, list);
  }
  return new Map(claims.map((claim) => [claim.id, rectangles(claim, successors.get(claim.id) ?? [])]));
}

/**
 * How a record shows on a day.
 * - standing: said to be there; counted.
 * - seen: a sighting on the way, on its day and for seven days after, fading; never counted as standing.
 * - left: reported as gone, or leaving, within seven days; not counted.
 * - announced: a plan; nothing seen; not counted.
 * - claimed: a withdrawal that Moscow claimed; not counted.
 */
export type Phase = "standing" | "seen" | "left" | "announced" | "claimed";

export interface Present {
  readonly record: Deployment;
  readonly phase: Phase;
  /** Days since it began (standing, announced, claimed, seen) or since it ended (left); 0 on the day itself. */
  readonly age: number;
  /** It came onto the map, as known on this day, within the last seven days. */
  readonly isNew: boolean;
}

/**
 * How a movement shows on a day.
 * - under-way: by what is reported, and by the pace where nothing is, it may be under way.
 * - unreported: it should have arrived by now; its arrival is not reported.
 * - arrived: reported as arrived.
 */
export type Course = "under-way" | "unreported" | "arrived";

export interface Moving {
  readonly record: Transfer;
  readonly phase: Course;
  /** Where on its way it may be; null where no day or no way is known to reckon from. */
  readonly stretch: Stretch | null;
  /** Days since its first reported day. */
  readonly age: number;
  readonly isNew: boolean;
}

export interface Situation {
  readonly date: Day;
  readonly known: Day;
  readonly present: readonly Present[];
  readonly moving: readonly Moving[];
}

/** What is known when: on the day shown, on a fixed day, or all that is known now. */
export type Known = "then" | "now" | Day;

export const knownDay = (known: Known, date: Day): Day => (known === "then" ? date : known === "now" ? today : known);

/** The one result that map, chart, panels and table all receive, so that they cannot disagree. */
export function situation(
  deployments: readonly Deployment[],
  transfers: readonly Transfer[],
  table: ReadonlyMap<string, readonly Rectangle[]>,
  date: Day,
  known: Known,
): Situation {
  const knowledge = knownDay(known, date);
  return {
    date,
    known: knowledge,
    present: all(deployments, (record) =>
      present(record, table.get(record.id) ?? [], date, knowledge, known === "then"),
    ),
    moving: all(transfers, (record) => moving(record, date, knowledge, known === "then")),
  };
}

/** Of thousands of records a day shows hundreds. */
function all<R, T>(records: readonly R[], show: (record: R) => T | null): readonly T[] {
  const shown: T[] = [];
  for (const record of records) {
    const found = show(record);
    if (found) shown.push(found);
  }
  return shown;
}

function present(
  record: Deployment,
  list: readonly Rectangle[],
  date: Day,
  knowledge: Day,
  isThen: boolean,
): Present | null {
  const rectangle = list.find((each) => isKnown(each, knowledge));
  if (!rectangle || date < rectangle.from) return null;
  const age = date - rectangle.from;
  // Scrubbing “as known then”, a record comes onto the map on the day it was reported, not on the day it is about.
  const first = isThen ? Math.max(rectangle.from, record.reported ?? rectangle.from) : rectangle.from;
  const isNew = date - first < recentDays;
  const isStanding = stands(rectangle, date, knowledge);
  switch (record.change) {
    case "transit": {
      // A sighting is of its day, whatever end was noted; one without an end is of one day.
      const end = rectangle.end === "open" ? addDays(rectangle.from, 1) : rectangle.to;
      return date < end + recentDays ? { record, phase: "seen", age, isNew: false } : null;
    }
    case "departure":
      return isStanding && age < recentDays ? { record, phase: "left", age, isNew: false } : null;
    case "announced":
      return isStanding ? { record, phase: "announced", age, isNew } : null;
    case "claim-of-withdrawal":
      return isStanding ? { record, phase: "claimed", age, isNew } : null;
    default: {
      if (isStanding) return { record, phase: "standing", age, isNew };
      const gone = date - rectangle.to;
      const left = rectangle.end === "gone" && record.change !== "exercise" && gone < recentDays;
      return left ? { record, phase: "left", age: gone, isNew: false } : null;
    }
  }
}

/** First day on which a movement shows: the first that any source names for it. */
export const firstDay = (record: Transfer): Day | null =>
  record.departFrom ?? record.departTo ?? record.arriveFrom ?? record.arriveTo ?? record.reported;

/**
 * A day that has not yet come cannot have been known: what was then to come is not reported yet, and a departure that
 * went on, went on.
 */
function asKnownOn(record: Transfer, known: Day): Transfer {
  const { departFrom, departTo, arriveFrom, arriveTo } = record;
  const unlessLater = (day: Day | null): Day | null => (day !== null && day > known ? null : day);
  const began = unlessLater(departFrom);
  return {
    ...record,
    departFrom: began,
    departTo: departTo !== null && departTo > known ? (began === null ? null : known) : departTo,
    arriveFrom: unlessLater(arriveFrom),
    arriveTo: unlessLater(arriveTo),
  };
}

/** A way that leads to no destination is drawn as far as the last sighting, whose day is then its latest departure. */
const endsAtSighting = ({ destination, departFrom, arriveFrom, arriveTo }: Transfer): boolean =>
  destination === null && departFrom === null && arriveFrom === null && arriveTo === null;

function windowsAlong(record: Transfer): Windows | null {
  if (record.km === 0) return null;
  const days = endsAtSighting(record) ? { ...record, departTo: null, arriveTo: record.departTo } : record;
  return windowsOf(days, record.km);
}

function moving(record: Transfer, date: Day, knowledge: Day, isThen: boolean): Moving | null {
  const reported = record.reported ?? today;
  const before = asKnownOn(record, knowledge);
  const windows = windowsAlong(before);
  const day = windows ? asDay(Math.ceil(windows.departFrom)) : firstDay(before);
  if (day === null || date < day || reported > knowledge) return null;
  const first = isThen ? Math.max(day, reported) : day;
  const stretch = windows && stretchOn(windows, date);
  return {
    record,
    stretch,
    phase: courseOf(record, stretch, date),
    age: date - day,
    isNew: date - first < recentDays,
  };
}

function courseOf(record: Transfer, stretch: Stretch | null, date: Day): Course {
  if (record.arriveTo !== null && date >= record.arriveTo) return "arrived";
  if (stretch) return stretch.from < 1 ? "under-way" : "unreported";
  // With nothing to reckon from it is under way while it is reported as leaving, or until it is to arrive.
  const last = record.arriveTo ?? record.departTo ?? record.departFrom;
  return last !== null && date <= last ? "under-way" : "unreported";
}
