import { distance, nearestPointOnLine } from "@turf/turf";
import type { Ground } from "./ground.ts";
import type { LngLat, Place } from "./record.ts";

/** Geodesic distances in kilometres, measured between the points of this map. */
export interface Distances {
  /** To the nearest point of Ukraine’s land border; null inside Ukraine, where there is none to measure. */
  readonly border: number | null;
  readonly kyiv: number;
  readonly kharkiv: number;
}

/** City centres (GeoNames 703448, 706483). */
const kyiv: LngLat = [30.5238, 50.4547];
const kharkiv: LngLat = [36.2527, 49.9808];

/** Null where there is no point to measure from (only a region is known), or where a city is named for its talks. */
export function distances(place: Place, borders: Ground["borders"]): Distances | null {
  if (place.precision === "region" || place.kind === "city") return null;
  const from = [...place.position];
  const toBorder = borders.features
    .filter((line) => line.properties.rank === "ukraine" && place.country !== "UA")
    .map((line) => nearestPointOnLine(line.geometry, from).properties.pointDistance);
  return {
    border: toBorder.length === 0 ? null : Math.min(...toBorder),
    kyiv: distance(from, [...kyiv]),
    kharkiv: distance(from, [...kharkiv]),
  };
}

/** A distance as it may be said: no finer than the position it was measured from. */
export interface RoughDistance {
  readonly km: number;
  /** True = nearer than `km`, which is as fine as the position allows. */
  readonly isUnder: boolean;
}

const steps: Readonly<Record<Place["precision"], number>> = { site: 1, town: 5, area: 10, region: 50 };

export function roughly(km: number, precision: Place["precision"]): RoughDistance {
  const step = steps[precision];
  return km < step ? { km: step, isUnder: true } : { km: Math.round(km / step) * step, isUnder: false };
}
