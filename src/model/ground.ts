import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "./record.ts";

/** The map under the records: geometry in degrees, ready to be drawn by any renderer. */
export interface Ground {
  /** Countries; Crimea is Ukraine's. */
  readonly land: FeatureCollection<MultiPolygon, { readonly country: string }>;
  /** The part of Ukraine that Russia annexed in 2014. */
  readonly annexed: MultiPolygon;
  /** International borders; those of Ukraine are drawn heavier. */
  readonly borders: FeatureCollection<MultiLineString, { readonly rank: "ukraine" | "other" }>;
  /** Borders of regions near Ukraine. */
  readonly regions: MultiLineString;
  readonly coast: MultiLineString;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon>;
  readonly rivers: FeatureCollection<LineString | MultiLineString, RiverProperties>;
  readonly labels: readonly GroundLabel[];
}

export interface RiverProperties {
  readonly rank: 1 | 2 | 3;
  readonly names: Names | null;
}

type Names = Readonly<Record<"en" | "de" | "uk", string>>;

export interface GroundLabel {
  readonly kind: "country" | "sea" | "town" | "note";
  readonly names: Names;
  readonly position: LngLat;
  /** Shown from this zoom on. */
  readonly zoom: number;
  /** The lower, the sooner it gets its place. */
  readonly rank: number;
  readonly capital: boolean;
}
