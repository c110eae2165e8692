import type { Day } from "./day.ts";
import type { Estimate, Records } from "./record.ts";
import { type Known, knownDay } from "./situation.ts";
import { type Group, groups, type Measure } from "./vocabulary.ts";

/** A published strength as it stands on a day: the newest that a speaker has given for one measure. */
export interface StandingClaim {
  readonly estimate: Estimate;
  /** Days since it was published or, where that is not established, since the day it is about. */
  readonly age: number;
  /** Since when it counts on the time bar. */
  readonly since: Day;
}

/** The day that a claim belongs to on the time bar: what it is about, else the day of its publication. */
export const claimDay = (estimate: Estimate): Day | null =>
  estimate.about ?? estimate.aboutTo ?? estimate.aboutFrom ?? estimate.reported;

/** Since when a claim can stand: not before it was made, and not before the day that it is about. */
export function standsSince(estimate: Estimate): Day | null {
  const about = claimDay(estimate);
  if (about === null) return null;
  return estimate.reported !== null && estimate.reported > about ? estimate.reported : about;
}

/**
 * The claims that stand on a day: of each group of speakers and each measure the newest. Plans, counts for Belarus and
 * remaining forces are measures of their own and never stand for the total. Claims of one group on one day stand side
 * by side: which of them is right is not ours to say.
 */
export function standingClaims(records: Pick<Records, "estimates">, date: Day, known: Known): readonly StandingClaim[] {
  const knowledge = knownDay(known, date);
  const candidates = records.estimates.flatMap((estimate): readonly StandingClaim[] => {
    const since = standsSince(estimate);
    if (since === null || since > date) return [];
    // Without a day of publication it is known only “now”.
    if (estimate.reported === null ? known !== "now" : estimate.reported > knowledge) return [];
    return [{ estimate, since, age: date - since }];
  });
  const newest = new Map<string, Day>();
  const key = ({ estimate }: StandingClaim): string => keyOf(estimate.group, estimate.measure, estimate.expected);
  for (const claim of candidates) {
    const last = newest.get(key(claim));
    if (last === undefined || claim.since > last) newest.set(key(claim), claim.since);
  }
  return candidates
    .filter((claim) => newest.get(key(claim)) === claim.since)
    .sort(
      (a, b) =>
        b.since - a.since ||
        groups.indexOf(a.estimate.group) - groups.indexOf(b.estimate.group) ||
        (a.estimate.id < b.estimate.id ? -1 : 1),
    );
}

/** What is expected is another claim than what is said to be there. */
const keyOf = (group: Group, measure: Measure, expected: boolean): string => `${group}/${measure}/${expected}`;
