import type { Estimate } from "./record.ts";
import type { Strength } from "./schema.ts";
import { qualifiers } from "./vocabulary.ts";

export type Qualifier = (typeof qualifiers)[number];

/** A number as it was claimed: a range stays a range, and “more than” stays with its number. */
export type Amount =
  | { readonly kind: "number"; readonly value: number; readonly qualifier: Qualifier | null }
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly best: number | null;
      readonly qualifier: Qualifier | null;
    };

/**
 * What the published numbers say; null = no number was published. A lower end alone means “more than” and an upper end
 * alone “up to”, unless the source put it in another word.
 */
export function amountOf({ low, best, high }: Strength, word: string | null = null): Amount | null {
  const qualifier = qualifiers.find((each) => each === word) ?? null;
  if (low !== null && high !== null && low !== high) return { kind: "range", low, high, best, qualifier };
  if (best !== null) return { kind: "number", value: best, qualifier };
  if (low !== null && low === high) return { kind: "number", value: low, qualifier };
  if (low !== null) return { kind: "number", value: low, qualifier: qualifier ?? "more-than" };
  if (high !== null) return { kind: "number", value: high, qualifier: qualifier ?? "up-to" };
  return null;
}

/** People and battalion tactical groups of a claim; one is never turned into the other. */
export interface Claimed {
  readonly people: Amount | null;
  readonly groups: Amount | null;
}

/** A source’s word such as “about” belongs to the people; only where it counts groups alone does it belong to them. */
export function claimed(
  estimate: Pick<Estimate, "low" | "best" | "high" | "qualifier" | "btgsLow" | "btgsHigh">,
): Claimed {
  const people = amountOf(estimate, estimate.qualifier);
  return {
    people,
    groups: amountOf(
      { low: estimate.btgsLow, best: null, high: estimate.btgsHigh },
      people === null ? estimate.qualifier : null,
    ),
  };
}
