import type { Amount } from "../model/amount.ts";
import type { Turn } from "../model/changes.ts";
import type { ClaimDays } from "../model/claims.ts";
import type { Day } from "../model/day.ts";
import type { LeftOut } from "../model/left-out.ts";
import type { Estimate } from "../model/record.ts";
import type { ChartMeasure, Group } from "../model/vocabulary.ts";

/** A claim as it is said in a sentence: never without its speaker and its day. */
export interface SpokenClaim extends ClaimDays, Pick<Estimate, "group" | "expected" | "forces"> {
  readonly group: Group;
  readonly people: Amount | null;
  readonly groups: Amount | null;
}

/** What the summary of a day is made from, beside what the sentence under the date says already. */
export interface SummaryFacts {
  readonly date: Day;
  /** The newest totals of each group of speakers, not older than thirty days. */
  readonly totals: readonly SpokenClaim[];
  readonly belarus: readonly SpokenClaim[];
  /** Places that forces left within seven days; null where no layer with sites is on. */
  readonly left: number | null;
  /** Standing records that name only a region. */
  readonly unplaced: number;
}

/** What a comparison of two days counts. Places of which only the region is known are in `unplaced` alone. */
export interface ChangeFacts extends Readonly<Record<Turn, number>> {
  readonly earlier: Day;
  readonly later: Day;
  readonly unplaced: number;
}

/** Days, knowledge, published numbers and changes. */
export interface TimeWords {
  readonly known: {
    /** The choice “as known … on a day”, whose day is in a field beside it. */
    readonly onDay: string;
    readonly field: string;
    /** How much is left out, because it became known later. */
    readonly leftOut: (left: LeftOut) => string;
  };

  readonly chart: {
    readonly measure: string;
    readonly measures: Readonly<Record<ChartMeasure, string>>;
    /** What the marks are, and how to go through them. */
    readonly marks: string;
    /** One claim in a line: number, who is counted, speaker, day. */
    readonly claim: (claim: SpokenClaim) => string;
    readonly forces: Readonly<Record<NonNullable<Estimate["forces"]>, string>>;
    readonly expected: string;
    /** Claims of what is drawn that name no such number: they are in the list. */
    readonly silent: (count: number) => string;
    readonly empty: string;
    readonly more: string;
  };

  readonly events: {
    readonly pause: string;
    readonly filter: string;
    readonly none: string;
  };

  readonly changes: {
    readonly compare: string;
    readonly leave: string;
    readonly from: string;
    readonly slider: string;
    /** What the second slider says of itself. */
    readonly value: (day: Day) => string;
    /** Above the map, in place of the date. */
    readonly title: (earlier: Day, later: Day) => string;
    readonly sentence: (facts: ChangeFacts) => string;
    readonly explanation: string;
    /** Headings of the lists, and a record’s part in the table. */
    readonly turns: Readonly<Record<Turn, string>>;
    readonly further: (count: number) => string;
    readonly none: string;
    readonly movements: string;
  };

  /** Two or three sentences on what was said of a day, for the panel, for paper and for those who listen. */
  readonly summary: (facts: SummaryFacts) => readonly string[];
}
