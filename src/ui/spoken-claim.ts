import type { SpokenClaim } from "../i18n/time.ts";
import { claimed } from "../model/amount.ts";
import type { ClaimDays } from "../model/claims.ts";
import type { Estimate } from "../model/record.ts";

/** What a claim says in a sentence. */
export function spokenClaim(estimate: Estimate, { first, last }: ClaimDays): SpokenClaim {
  const { group, expected, forces, qualifier } = estimate;
  // That it is expected is said after the number.
  const numbers = claimed({ ...estimate, qualifier: qualifier === "expected" ? null : qualifier });
  return { group, expected, forces, first, last, ...numbers };
}
