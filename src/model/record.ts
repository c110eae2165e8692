import type { Network } from "./course.ts";
import type { Day } from "./day.ts";
import type { Strength } from "./schema.ts";
import type { Change, EventKind, Group, Measure, Mode, PlaceKind, Status, Theatre } from "./vocabulary.ts";

/** Records as the running app holds them: days are numbers, the texts come later (see `Texts`). */

export type LngLat = readonly [lng: number, lat: number];

export interface Place {
  readonly id: string;
  readonly names: Readonly<Record<"en" | "de" | "uk", string>>;
  readonly country: string;
  readonly held: "crimea" | "donbas" | "transnistria" | null;
  readonly kind: PlaceKind;
  readonly precision: "site" | "town" | "area" | "region";
  readonly position: LngLat;
}

/** Order of the switches, of drawing (first below) and of the legend. */
export const layers = ["context", "axes", "transfer", "border", "belarus"] as const;
export type Layer = (typeof layers)[number];

/** What every dated claim has: the two times (see `situation.ts`). */
export interface Claim {
  readonly id: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly toReported: Day | null;
  readonly reported: Day | null;
  readonly replaces: string | null;
}

export interface Deployment extends Claim {
  readonly kind: "deployment";
  readonly place: Place;
  readonly layer: "border" | "belarus";
  readonly theatre: Theatre;
  readonly change: Change;
  readonly status: Status;
  readonly personnel: Strength | null;
  readonly inferred: boolean;
  readonly btgs: number | null;
  /** Air-defence or ballistic missiles are the only equipment that the record names. */
  readonly missiles: boolean;
  readonly verified: boolean;
  readonly care: boolean;
}

export interface Transfer {
  readonly kind: "transfer";
  readonly id: string;
  readonly origin: Place | null;
  readonly destination: Place | null;
  readonly mode: Mode;
  readonly departFrom: Day | null;
  readonly departTo: Day | null;
  readonly arriveFrom: Day | null;
  readonly arriveTo: Day | null;
  readonly reported: Day | null;
  /** Parts of the way, by the points that it is known to pass; none where an end is not known well enough to draw. */
  readonly way: readonly (readonly LngLat[])[];
  /** Length of the way as drawn (see `course.ts`); 0 where none is. */
  readonly km: number;
  readonly verified: boolean;
  readonly care: boolean;
}

export interface Estimate {
  readonly id: string;
  readonly measure: Measure;
  readonly group: Group;
  readonly about: Day | null;
  readonly aboutFrom: Day | null;
  readonly aboutTo: Day | null;
  readonly reported: Day | null;
  /** Between which days it was published, where the day is not established. */
  readonly reportedNotBefore: Day | null;
  readonly reportedNotAfter: Day | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly btgsLow: number | null;
  readonly btgsHigh: number | null;
  readonly qualifier: string | null;
  readonly expected: boolean;
  /** Whether it says that it counts ground forces alone, or air force and navy too; null = it does not say. */
  readonly forces: "ground" | "all" | null;
}

export interface Occurrence {
  readonly id: string;
  readonly date: Day;
  readonly reported: Day | null;
  readonly kind: EventKind;
  readonly place: Place | null;
  readonly titles: Readonly<Record<"en" | "de" | "uk", string>>;
}

export interface Axis {
  readonly id: string;
  readonly reported: Day | null;
  readonly scenario: string;
  /** Empty where the source names no ends that can be drawn. */
  readonly way: readonly LngLat[];
  readonly sea: boolean;
  readonly publisher: string;
  readonly verified: boolean;
}

/** How far a weapon reaches, as published. */
export interface Range {
  readonly id: string;
  readonly km: number;
  readonly reported: Day | null;
  readonly verified: boolean;
  /** Records that name the weapon. */
  readonly deployments: readonly string[];
}

/** Annexed Crimea, the separatist-held part of the Donbas, the line of contact, a railway line. */
export interface Outline {
  readonly id: string;
  readonly kind: "annexed" | "separatist-held" | "contact-line" | "railway";
  /** Rings of a polygon, or one line. */
  readonly parts: readonly (readonly LngLat[])[];
  readonly names: Readonly<Record<"en" | "de" | "uk", string>> | null;
}

/** Everything that the first picture, the chart and the counts need. */
export interface Records {
  readonly span: { readonly first: Day; readonly last: Day };
  readonly opensOn: Day;
  readonly views: ReadonlyMap<string, Bounds>;
  readonly places: ReadonlyMap<string, Place>;
  readonly deployments: readonly Deployment[];
  readonly transfers: readonly Transfer[];
  readonly estimates: readonly Estimate[];
  readonly events: readonly Occurrence[];
  readonly axes: readonly Axis[];
  readonly ranges: readonly Range[];
  readonly outlines: readonly Outline[];
  /** What railways and ways pass from point to point, over all of them: the smooth lines are drawn by it. */
  readonly network: Network;
}

/** A box in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
