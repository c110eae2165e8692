import { type Amount, claimed } from "./amount.ts";
import { type ClaimDays, claimDays, isClaimKnown } from "./claims.ts";
import type { Day } from "./day.ts";
import type { Estimate, Records } from "./record.ts";
import type { Known } from "./situation.ts";
import type { ChartMeasure, Measure } from "./vocabulary.ts";

/** A published number in the chart; never joined to another, averaged or added up. */
export interface ChartClaim extends ClaimDays {
  readonly estimate: Estimate;
  readonly amount: Amount;
}

export interface ChartClaims {
  /** In order of their days. */
  readonly drawn: readonly ChartClaim[];
  /** Those that name no number of what is drawn: they are in the list only. */
  readonly silent: number;
}

const measureOf: Readonly<Record<ChartMeasure, Measure>> = {
  people: "total",
  groups: "total",
  belarus: "belarus",
  plan: "plan",
  remaining: "remaining",
};

/** The claims of one measure that are known; “then” means on the day that is shown, whatever day they are about. */
export function chartClaims(
  { estimates, span }: Pick<Records, "estimates" | "span">,
  measure: ChartMeasure,
  date: Day,
  known: Known,
): ChartClaims {
  const all = estimates.flatMap((estimate) => {
    const days = estimate.measure === measureOf[measure] ? claimDays(estimate) : null;
    if (!days || days.first > span.last || !isClaimKnown(estimate, date, known)) return [];
    const { people, groups } = claimed(estimate);
    return [{ ...days, estimate, amount: measure === "groups" ? groups : people }];
  });
  const drawn = all.flatMap(({ amount, ...claim }) => (amount ? [{ ...claim, amount }] : []));
  return {
    drawn: drawn.sort((a, b) => a.first - b.first || (a.estimate.id < b.estimate.id ? -1 : 1)),
    silent: all.length - drawn.length,
  };
}

/** The highest number of a measure ever published: the height of its chart, the same on every day. */
export const highestClaim = ({ estimates }: Pick<Records, "estimates">, measure: ChartMeasure): number =>
  Math.max(
    1,
    ...estimates
      .filter((estimate) => estimate.measure === measureOf[measure])
      .map(({ low, best, high, btgsLow, btgsHigh }) =>
        measure === "groups" ? Math.max(btgsLow ?? 0, btgsHigh ?? 0) : Math.max(low ?? 0, best ?? 0, high ?? 0),
      ),
  );
