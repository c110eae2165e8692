import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import type { LngLat } from "../model/record.ts";

/** An area of the ground or of the data, to test places against. */
export interface Territory {
  readonly name: string;
  readonly shape: MultiPolygon;
}

/** Outlines are simplified and towns are points: so far outside, in kilometres, a place still counts as inside. */
export const tolerance = 3;

/** Kilometres from the area; 0 inside. */
export const kilometresOutside = ([lng, lat]: LngLat, { shape }: Territory): number =>
  booleanPointInPolygon([lng, lat], shape)
    ? 0
    : Math.max(0, pointToPolygonDistance([lng, lat], shape, { units: "kilometers" }));

/** Kilometres from the edge of the area to a place in it; 0 outside. */
export const depthIn = ([lng, lat]: LngLat, { shape }: Territory): number =>
  booleanPointInPolygon([lng, lat], shape)
    ? Math.max(0, -pointToPolygonDistance([lng, lat], shape, { units: "kilometers" }))
    : 0;
