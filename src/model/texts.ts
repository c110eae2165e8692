import type { Day } from "./day.ts";
import type { DeploymentFeature, Estimate, Source } from "./schema.ts";

/** Texts of the records in one language, fetched when somebody reads rather than looks. */
export interface Texts {
  readonly places: ReadonlyMap<string, PlaceText>;
  readonly deployments: ReadonlyMap<string, DeploymentText>;
  readonly transfers: ReadonlyMap<string, TransferText>;
  readonly estimates: ReadonlyMap<string, EstimateText>;
  readonly events: ReadonlyMap<string, EventText>;
  readonly axes: ReadonlyMap<string, AxisText>;
  readonly ranges: ReadonlyMap<string, RangeText>;
  readonly sources: ReadonlyMap<string, SourceText>;
}

type DeploymentProperties = DeploymentFeature["properties"];

export interface PlaceText {
  readonly local: string;
  readonly region: string;
  /** Of a garrison that movements left. */
  readonly district: DeploymentProperties["district"];
  readonly note: string | null;
}

export interface DeploymentText
  extends Readonly<
    Pick<DeploymentProperties, "unit" | "home" | "district" | "echelon" | "equipment" | "fromBasis" | "reportedBasis">
  > {
  readonly lastSeen: Day | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface TransferText {
  readonly unit: string | null;
  readonly what: string;
  readonly quantity: Readonly<Record<string, number>>;
  readonly via: readonly string[];
  readonly wayBasis: string | null;
  readonly reportedBasis: DeploymentProperties["reportedBasis"];
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface EstimateText {
  readonly by: string;
  readonly scope: string;
  readonly includes: Estimate["includes"];
  readonly delta: Estimate["delta"];
  readonly reportedBasis: DeploymentProperties["reportedBasis"];
  readonly verified: boolean;
  readonly care: boolean;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface EventText {
  readonly summary: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface AxisText {
  readonly scenario: string;
  readonly by: string;
  readonly said: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface RangeText {
  readonly weapon: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface SourceText
  extends Readonly<Pick<Source, "publisher" | "title" | "url" | "kind" | "speaker" | "language" | "quality" | "note">> {
  readonly published: Day | null;
  readonly titleIsDescription: boolean;
  readonly originalPublisher: string | null;
  readonly relays: string | null;
}
