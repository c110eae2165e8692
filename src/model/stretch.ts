import type { Day } from "./day.ts";
import type { Transfer } from "./record.ts";
import type { Mode } from "./vocabulary.ts";

/** Where a movement may have been on a day: parts of its way, 0 at the origin and 1 at the destination. */
export interface Stretch {
  /** The least that it can have come. */
  readonly from: number;
  /** The most that it can have come. */
  readonly to: number;
}

/** Between which speeds a movement is taken to have travelled where a window is not reported, in km a day. */
export interface Pace {
  readonly slow: number;
  readonly fast: number;
}

/**
 * Plausible mean speeds with all stops, used only where a day is not reported. Rail: the movements of January 2022
 * whose both ends are reported took 9 to 14 days for 6,000 to 9,000 km, 450 to 700 km a day; the margin is ours.
 */
export const paces: Readonly<Record<Mode, Pace>> = {
  rail: { slow: 400, fast: 1000 },
  road: { slow: 200, fast: 600 },
  sea: { slow: 200, fast: 700 },
  air: { slow: 3000, fast: 12000 },
};

/** Departure and arrival as windows of days; what is not reported follows from the other end and the pace. */
export interface Windows {
  readonly departFrom: number;
  readonly departTo: number;
  readonly arriveFrom: number;
  readonly arriveTo: number;
  /** False = the window follows from the pace alone. */
  readonly departureReported: boolean;
  readonly arrivalReported: boolean;
}

type Moment = Pick<Transfer, "departFrom" | "departTo" | "arriveFrom" | "arriveTo" | "mode">;

/**
 * The windows of a movement of `km` kilometres; null where no day of it is reported. A day stands for its whole length,
 * so a departure and an arrival on one day are a movement within that day.
 *
 * What is not reported follows from the pace: the other end, or the other side of a window of which only the late side
 * is reported (“left by”, “arrived by”). With nothing to reckon from, a window of one day is that day.
 */
export function windowsOf(transfer: Moment, km: number): Windows | null {
  const { slow, fast } = paces[transfer.mode];
  const { departFrom: leftFrom, departTo: leftBy, arriveFrom: cameFrom, arriveTo: cameBy } = transfer;
  const departures = days(leftFrom, leftBy);
  const arrivals = days(cameFrom, cameBy);
  if (!departures && !arrivals) return null;
  const earliest = departures && arrivals && leftFrom === null ? arrivals.first - km / slow : departures?.first;
  const departFrom = earliest ?? (arrivals?.first ?? 0) - km / slow;
  const departTo = departures?.last ?? (arrivals?.last ?? 0) - km / fast;
  const soonest = departures && arrivals && cameFrom === null ? departFrom + km / fast : arrivals?.first;
  const arriveFrom = soonest ?? departFrom + km / fast;
  const arriveTo = arrivals?.last ?? departTo + km / slow;
  const left = Math.min(departFrom, departTo);
  const came = Math.max(arriveTo, left);
  return {
    departFrom: left,
    departTo: Math.min(Math.max(departFrom, departTo), came),
    arriveFrom: Math.min(Math.max(arriveFrom, left), came),
    arriveTo: came,
    departureReported: departures !== null,
    arrivalReported: arrivals !== null,
  };
}

/** A window of which only one day is known is that day. */
const days = (from: Day | null, to: Day | null): { readonly first: Day; readonly last: Day } | null => {
  const first = from ?? to;
  const last = to ?? from;
  return first === null || last === null ? null : { first, last };
};

/**
 * Where the movement may be on a day: from the place it has reached if it left as late and arrived as late as reported,
 * to the place it has reached if it left and arrived as early; in between it is taken to travel at one speed. Grows
 * with the day, is empty (null) before the earliest departure, and closes at the end after the latest arrival.
 */
export function stretchOn(windows: Windows, day: number): Stretch | null {
  if (day < windows.departFrom) return null;
  return {
    from: progress(day, windows.departTo, windows.arriveTo),
    to: progress(day, windows.departFrom, windows.arriveFrom),
  };
}

/** The part of the way that is done on a day; a way of one day is done on that day. */
function progress(day: number, depart: number, arrive: number): number {
  if (day >= arrive) return 1;
  return day <= depart ? 0 : (day - depart) / (arrive - depart);
}
