import { type Claimed, claimed } from "./amount.ts";
import { asDay, type Day } from "./day.ts";
import type { Estimate, Records } from "./record.ts";
import { type Known, knownDay } from "./situation.ts";
import { groups } from "./vocabulary.ts";

/** The days to which a claim belongs: one, or some between the two where no day is established. */
export interface ClaimDays {
  readonly first: Day;
  readonly last: Day;
}

/** A published strength as it stands on a day: the newest that a speaker has given for one measure. */
export interface StandingClaim extends ClaimDays {
  readonly estimate: Estimate;
  /** Days since the one that it is about; null where only a window of days is known. */
  readonly age: number | null;
  /** Its numbers that stand; the other may have given way to a newer claim of the same speaker. */
  readonly standing: Claimed;
}

/** The days that a claim is about, else those on which it was published; null = neither is known at all. */
export function claimDays(estimate: Estimate): ClaimDays | null {
  const { about, aboutFrom, aboutTo, reported, reportedNotBefore, reportedNotAfter } = estimate;
  return (
    windowOf(about, about) ??
    windowOf(aboutFrom, aboutTo) ??
    windowOf(reported, reported) ??
    windowOf(reportedNotBefore, reportedNotAfter)
  );
}

function windowOf(from: Day | null, to: Day | null): ClaimDays | null {
  const first = from ?? to;
  return first === null ? null : { first, last: to ?? first };
}

/** Whether it had been published; one whose day of publication is not established is known only “now”. */
export const isClaimKnown = ({ reported }: Estimate, date: Day, known: Known): boolean =>
  reported === null ? known === "now" : reported <= knownDay(known, date);

/**
 * The claims that stand on a day: of each group of speakers and each measure the newest that names people, and the
 * newest that names battalion groups. Plans, counts for Belarus and
 * remaining forces are measures of their own and never stand for the total. Claims of one group that are about the same
 * day, or of which nobody can say which is the newer, stand side by side: which of them is right is not ours to say.
 */
export function standingClaims(records: Pick<Records, "estimates">, date: Day, known: Known): readonly StandingClaim[] {
  const candidates = records.estimates.flatMap((estimate) => {
    const days = claimDays(estimate);
    if (days === null || days.first > date || !isClaimKnown(estimate, date, known)) return [];
    return [{ estimate, ...days, age: days.first === days.last ? date - days.first : null }];
  });
  // A claim gives way to one that is certainly newer.
  const newest = new Map<string, Day>();
  for (const { estimate, first } of candidates) {
    for (const key of keysOf(estimate)) newest.set(key, asDay(Math.max(newest.get(key) ?? first, first)));
  }
  return candidates
    .flatMap((claim): readonly StandingClaim[] => {
      const { people, groups: formations } = claimed(claim.estimate);
      const stands = (unit: Unit): boolean => claim.last >= (newest.get(keyOf(claim.estimate, unit)) ?? claim.last);
      const standing = {
        people: people && stands("people") ? people : null,
        groups: formations && stands("groups") ? formations : null,
      };
      const isSpoken = people === null && formations === null && stands("words");
      return standing.people || standing.groups || isSpoken ? [{ ...claim, standing }] : [];
    })
    .sort(
      (a, b) =>
        b.first - a.first ||
        groups.indexOf(a.estimate.group) - groups.indexOf(b.estimate.group) ||
        (a.estimate.id < b.estimate.id ? -1 : 1),
    );
}

type Unit = "people" | "groups" | "words";

function keysOf(estimate: Estimate): readonly string[] {
  const { people, groups: formations } = claimed(estimate);
  const units: readonly Unit[] = [...(people ? ["people" as const] : []), ...(formations ? ["groups" as const] : [])];
  return (units.length > 0 ? units : (["words"] as const)).map((unit) => keyOf(estimate, unit));
}

/** What a claim is a claim of. What is expected is another thing than what is said to be there. */
const keyOf = ({ group, measure, expected }: Estimate, unit: Unit): string => `${group}/${measure}/${expected}/${unit}`;
