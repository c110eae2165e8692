import { bboxClip } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mergeArcs, mesh } from "topojson-client";
import type {
  Objects,
  Topology,
  Polygon as TopologyPolygon,
  MultiPolygon as TopologyPolygons,
} from "topojson-specification";
import { type Packages, rewind, type Unit } from "./packages.ts";
import { extent, isNear } from "./stage.ts";

type UnitGeometry = (TopologyPolygon | TopologyPolygons) & { readonly properties: UnitProperties };

interface UnitProperties {
  readonly unit: string;
  readonly country: string;
  /** Regions of this country are drawn here. */
  readonly isRegion: boolean;
}

/** Crimea is Ukraine (UN General Assembly resolution 68/262); the source has it with the power that holds it. */
const annexed: ReadonlySet<string> = new Set(["UA-43", "UA-40"]);

/** Units that the source counts apart: a leased town, an autonomous archipelago, bases and unrecognised entities. */
const belongsTo: ReadonlyMap<string, string> = new Map([
  ["KAB", "KZ"],
  ["ALD", "FI"],
  ["CYN", "CY"],
  ["ESB", "CY"],
  ["WSB", "CY"],
  ["KAS", "IN"],
  ["SOL", "SO"],
  ["HKG", "CN"],
  ["MAC", "CN"],
  ["PGA", "PH"],
]);

/** Cities that are units of their own, but would be a mere ring in the region around them. */
const cities: ReadonlyMap<string, string> = new Map([
  ["UA-30", "UA-32"],
  ["BY-HM", "BY-MI"],
  ["RU-MOW", "RU-MOS"],
]);

/** The code that ISO 3166-1 leaves free: for countries far from the story, drawn as one, and for reefs and bases. */
const elsewhere = { code: "ZZ", north: 24 };

const withRegions: ReadonlySet<string> = new Set(["UA", "BY", "RU"]);

function countryOf({ properties }: Unit): string {
  if (annexed.has(properties.iso_3166_2)) return "UA";
  const country = belongsTo.get(properties.adm0_a3) ?? properties.iso_a2;
  return /^[A-Z]{2}$/.test(country) ? country : elsewhere.code;
}

const liesElsewhere = ({ coordinates }: MultiPolygon): boolean =>
  coordinates.every(([outline]) => outline?.every(([, lat = 0]) => lat < elsewhere.north));

/** The unit cut to the extent, or nothing if it lies outside. */
function clipped(unit: Unit): Feature<MultiPolygon, UnitProperties> | null {
  const geometry = bboxClip(unit, [...extent]).geometry as Polygon | MultiPolygon;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.filter(([outline]) => (outline?.length ?? 0) > 3).map(rewind);
  if (coordinates.length === 0) return null;
  const country = countryOf(unit);
  const isRegion = withRegions.has(country) && coordinates.flat(2).some((position: Position) => isNear(position));
  const properties = { unit: unit.properties.iso_3166_2, country, isRegion };
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
}

/**
 * Countries dissolved from their units, the borders of regions near Ukraine, and Crimea: all from shared arcs, so that
 * they stay together however far they are simplified.
 */
export function land({ units, topology }: Packages): Topology<Objects> {
  const features = units.flatMap((unit) => clipped(unit) ?? []);
  const all = topology({ units: { type: "FeatureCollection", features } }, 1e7);
  const geometries = (all.objects["units"] as unknown as { geometries: UnitGeometry[] }).geometries;
  const dissolved = (parts: UnitGeometry[]) => feature(all, mergeArcs(all, parts)).geometry as MultiPolygon;

  const isFar = (country: string) =>
    features.every(({ properties, geometry }) => properties.country !== country || liesElsewhere(geometry));
  const far = new Set(features.map(({ properties }) => properties.country).filter(isFar));
  const stateOf = ({ properties: { country } }: UnitGeometry) => (far.has(country) ? elsewhere.code : country);
  const countries = [...new Set(geometries.map(stateOf))].sort();
  return topology({
    countries: {
      type: "FeatureCollection",
      features: countries.map((country) => ({
        type: "Feature",
        id: country,
        properties: null,
        geometry: dissolved(geometries.filter((each) => stateOf(each) === country)),
      })),
    },
    annexed: dissolved(geometries.filter(({ properties }) => annexed.has(properties.unit))),
    regions: mesh(
      all,
      { type: "GeometryCollection", geometries: geometries.filter(({ properties }) => properties.isRegion) },
      (a, b) => isRegionBorder((a as UnitGeometry).properties, (b as UnitGeometry).properties),
    ),
  });
}

const regionOf = ({ unit }: UnitProperties): string => cities.get(unit) ?? unit;

const isRegionBorder = (a: UnitProperties, b: UnitProperties): boolean =>
  a.country === b.country && regionOf(a) !== regionOf(b);
