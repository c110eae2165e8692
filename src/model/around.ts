import { distance } from "@turf/turf";
import { type Day, today } from "./day.ts";
import type { Deployment, LngLat, Place, Range } from "./record.ts";
import type { Present } from "./situation.ts";

/** Kilometres around a point that a reader can ask about. */
export const reaches = [50, 100, 250, 500] as const;

/** What is reported to stand around a point on a day. */
export interface Around {
  readonly point: LngLat;
  /** One for each of the distances, each holding the ones before. */
  readonly within: readonly Within[];
}

export interface Within {
  readonly km: number;
  readonly places: number;
  /** The nearest first. */
  readonly records: readonly Deployment[];
}

/** Only what stands, and only what has a point: a region is nowhere in particular. */
export function aroundOf(point: LngLat, present: readonly Present[]): Around {
  const near = present
    .filter(({ phase, record }) => phase === "standing" && record.place.precision !== "region")
    .map(({ record }) => ({ record, km: distance([...point], [...record.place.position]) }))
    .sort((a, b) => a.km - b.km || (a.record.id < b.record.id ? -1 : 1));
  return {
    point,
    within: reaches.map((km) => {
      const records = near.filter((each) => each.km <= km).map(({ record }) => record);
      return { km, records, places: new Set(records.map(({ place }) => place.id)).size };
    }),
  };
}

/** The published ranges of the weapons that are reported at a place, as far as either is known. */
export function rangesAt(
  place: Place,
  deployments: readonly Deployment[],
  ranges: readonly Range[],
  known: Day,
): readonly Range[] {
  if (place.precision === "region") return [];
  const here = new Set(
    deployments
      .filter((record) => record.place.id === place.id && (record.reported ?? today) <= known)
      .map(({ id }) => id),
  );
  return ranges.filter((range) => (range.reported ?? today) <= known && range.deployments.some((id) => here.has(id)));
}
