import type { Amount } from "../model/amount.ts";
import type { Day } from "../model/day.ts";
import type { RoughDistance } from "../model/distance.ts";
import type { Place } from "../model/record.ts";
import type { Known, Moving, Phase } from "../model/situation.ts";
import type { DeploymentText, EstimateText, SourceText } from "../model/texts.ts";
import type { Change, EventKind, Group, Measure, Mode, PlaceKind, Status, Theatre } from "../model/vocabulary.ts";
import type { Panel } from "../state/state.ts";

type Basis = DeploymentText["fromBasis"];
type ReportedBasis = DeploymentText["reportedBasis"];

/** A window of days as published; either end may be missing. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface ShortDates {
  readonly change: Change;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reported: Day | null;
  /** Null also while the texts are not there. */
  readonly basis: Basis;
}

/** Records in words. Sentences say what is reported, by whom and when; none asserts more than its record. */
export interface RecordWords {
  readonly panel: {
    /** Names the navigation between the four parts. */
    readonly parts: string;
    readonly tabs: Readonly<Record<Panel, string>>;
    readonly close: string;
    /** Asked for, but on its way. */
    readonly loading: string;
    readonly failed: string;
    readonly tryAgain: string;
    /** Not asked for yet. */
    readonly load: string;
    readonly notPublished: string;
    readonly notKnown: string;
  };

  /** Numbers as claimed. */
  readonly claim: {
    /** “more than 106,000”, “95,000 to 100,000” */
    readonly number: (amount: Amount) => string;
    /** “55 battalion tactical groups” */
    readonly groups: (amount: Amount) => string;
    /** “about 1,000 people” */
    readonly people: (amount: Amount) => string;
    /** “minus 10,000”, “up to 7,000 more” */
    readonly change: (amount: Amount, direction: "more" | "fewer") => string;
    /** Above the number of one claim. */
    readonly kicker: string;
    /** The claim gives no number. */
    readonly none: string;
    readonly expected: string;
    readonly title: string;
    /** How to read the list: nothing is added up. */
    readonly explanation: string;
    readonly empty: string;
    readonly measure: Readonly<Record<Measure, string>>;
    readonly group: Readonly<Record<Group, string>>;
    /** Day that the number is about, and day of its publication; one of them if they are the same. */
    readonly when: (about: Window, reported: Day | null, notBefore: Day | null, notAfter: Day | null) => string;
    /** How old the claim is on the day shown. */
    readonly age: (days: number) => string;
    readonly older: (count: number) => string;
    readonly state: string;
    readonly includes: string;
    readonly excludes: string;
    readonly included: Readonly<Record<keyof EstimateText["includes"], string>>;
  };

  readonly day: {
    readonly arrived: string;
    readonly left: string;
    readonly underWay: string;
    readonly arrivals: string;
    /** Should have arrived by now. */
    readonly unreported: string;
    readonly none: string;
    readonly events: string;
    readonly noEvents: string;
    readonly previous: string;
    readonly next: string;
    readonly more: (count: number) => string;
  };

  readonly sites: {
    readonly title: string;
    readonly caption: (records: number, places: number, offMap: number) => string;
    readonly columns: {
      readonly place: string;
      readonly unit: string;
      readonly strength: string;
      readonly dates: string;
      readonly certainty: string;
      readonly source: string;
    };
    readonly empty: string;
    readonly offMap: string;
    readonly layersOff: string;
    readonly unitNotNamed: string;
    readonly moreSources: (count: number) => string;
    readonly fresh: string;
    /** The days of a record in a few words, for a cell. */
    readonly dates: (record: ShortDates) => string;
  };

  readonly events: {
    readonly title: string;
    readonly count: (count: number, known: Known) => string;
    readonly kind: Readonly<Record<EventKind, string>>;
    /** “Show 26 January 2022 on the map” */
    readonly goTo: (day: Day) => string;
    /** Before the first day of the map. */
    readonly outside: string;
  };

  readonly place: {
    readonly kind: Readonly<Record<PlaceKind, string>>;
    /** “Autonomous Republic of Crimea (the peninsula was annexed by Russia in 2014), Ukraine” */
    readonly where: (region: string | null, country: string, held: Place["held"]) => string;
    readonly precision: Readonly<Record<Place["precision"], string>>;
    readonly localName: string;
    readonly position: string;
    readonly distance: string;
    readonly toBorder: (distance: RoughDistance) => string;
    readonly toKyiv: (distance: RoughDistance) => string;
    readonly toKharkiv: (distance: RoughDistance) => string;
    readonly measured: string;
    readonly records: (count: number) => string;
    readonly overlap: string;
    /** Records that were published after the day of knowledge. */
    readonly hidden: (count: number) => string;
    readonly noRecords: string;
    readonly events: string;
    readonly back: (place: string) => string;
  };

  readonly deployment: {
    readonly change: Readonly<Record<Change, string>>;
    readonly phase: Readonly<Record<Phase, string>>;
    /** How it stands on the day shown. */
    readonly onDay: (day: Day, phase: Phase) => string;
    readonly theatre: Readonly<Record<Theatre, string>>;
    readonly unit: string;
    readonly home: string;
    readonly district: string;
    readonly districts: Readonly<Record<NonNullable<DeploymentText["district"]>, string>>;
    readonly echelon: string;
    readonly echelons: Readonly<Record<NonNullable<DeploymentText["echelon"]>, string>>;
    readonly strength: string;
    readonly strengthNotPublished: string;
    readonly inferred: string;
    readonly inferredExplained: string;
    readonly groups: string;
    readonly equipment: string;
    readonly countNotPublished: string;
    readonly basis: string;
    readonly status: Readonly<Record<Status, string>>;
    readonly since: (change: Change, from: Day | null, basis: Basis, reported: Day | null) => string;
    readonly until: (to: Day | null, toReported: Day | null) => string;
    /** A sighting of a day, or of several. */
    readonly seen: (from: Day | null, to: Day | null, reported: Day | null) => string;
    readonly lastSeen: (day: Day) => string;
    readonly continued: (from: Day) => string;
    readonly dates: string;
    readonly firstReported: string;
    readonly reported: (day: Day | null, basis: ReportedBasis) => string;
    readonly unverified: string;
    readonly unverifiedExplained: string;
    readonly care: string;
    readonly careExplained: string;
  };

  readonly movement: {
    readonly title: string;
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly via: string;
    readonly mode: string;
    readonly modes: Readonly<Record<Mode, string>>;
    readonly departure: string;
    readonly arrival: string;
    readonly window: (window: Window) => string;
    readonly quantity: string;
    /** A number as published, by the key that `data/` gives to what it counts. */
    readonly counted: (what: string, count: number) => string;
    readonly way: string;
    readonly schematic: string;
    readonly notDrawn: string;
    /** How it shows on the day; null = not on the map on that day. */
    readonly onDay: (day: Day, phase: Moving["phase"] | null) => string;
    readonly route: (origin: string | null, destination: string | null) => string;
  };

  readonly axis: {
    readonly title: string;
    readonly scenario: string;
    readonly by: string;
    readonly publisher: string;
    readonly explanation: string;
  };

  readonly source: {
    readonly title: (count: number) => string;
    readonly kind: Readonly<Record<SourceText["kind"], string>>;
    readonly undated: string;
    readonly copy: (original: string | null) => string;
    readonly unseen: string;
    readonly relays: (publisher: string) => string;
    readonly speaker: (speaker: string) => string;
    readonly described: string;
    readonly noAddress: string;
    readonly opens: string;
    readonly missing: string;
  };

  readonly about: {
    readonly what: string;
    readonly claimsTitle: string;
    readonly claims: string;
    readonly timesTitle: string;
    readonly times: string;
    readonly asThen: string;
    readonly asNow: string;
    readonly unknownTitle: string;
    readonly policyTitle: string;
    readonly certaintyTitle: string;
    readonly certainty: readonly (readonly [term: string, meaning: string])[];
    readonly creditsTitle: string;
    readonly licence: string;
  };
}
