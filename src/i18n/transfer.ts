import type { Pace } from "../model/stretch.ts";
import type { Mode } from "../model/vocabulary.ts";

/** Movements along their ways, what they left from, and what is within reach of a point. */
export interface TransferWords {
  /** Plays the weeks of the transfer on the whole way, and ends in Belarus. */
  readonly follow: string;
  readonly stop: string;
  /** What is assumed where a day is not reported, in km a day. */
  readonly pace: (paces: Readonly<Record<Mode, Pace>>) => string;
  readonly stretch: string;
  /** Where a movement may be, in km from its origin, of the whole length as drawn. */
  readonly between: (from: number, to: number, km: number) => string;
  readonly length: string;
  readonly drawn: (km: number) => string;
  readonly from: string;
  readonly to: string;

  readonly reach: {
    readonly title: string;
    readonly explanation: string;
    readonly choose: string;
    readonly none: string;
    readonly put: string;
    readonly press: string;
    readonly clear: string;
    readonly point: (lat: string, lng: string) => string;
    readonly at: (name: string) => string;
    readonly within: (km: number) => string;
    readonly count: (places: number, records: number) => string;
    readonly strengths: string;
    readonly noStrength: string;
    readonly nothing: string;
  };

  readonly ring: {
    readonly title: string;
    readonly label: (weapon: string, km: number) => string;
    readonly explanation: string;
  };
}
