import type { LngLat } from "../model/record.ts";
import type { ContextFeature, Files, PlaceFeature } from "../model/schema.ts";
import type { Issue } from "./issue.ts";
import { kilometresOutside, type Territory, tolerance } from "./territory.ts";

/** A strait or a bay has a country, but lies off its shore. */
const toleranceOnWater = 40;

/** Countries by code, as far as the ground draws them whole; others are not tested. */
export type Countries = ReadonlyMap<string, Territory>;

/** Places lie in their country, and records lie at their places. */
export function* checkPlaces(files: Files, countries: Countries): Iterable<Issue> {
  const places = new Map(files["places.geojson"].features.map((each) => [each.id, each]));
  const contested = files["context.geojson"].features.flatMap(contestedTerritory);

  for (const place of places.values()) {
    const country = countries.get(place.properties.country);
    if (country) yield* within(place, country);
    for (const territory of contested) yield* heldOrNot(place, territory);
  }

  for (const file of ["border.geojson", "belarus.geojson"] as const) {
    for (const { id, geometry, properties: p } of files[file].features) {
      if ((p.theatre === "belarus") !== (file === "belarus.geojson")) {
        const expected = file === "belarus.geojson" ? "belarus" : "another theatre, or the record in belarus.geojson";
        yield { file, record: id, field: "properties.theatre", value: p.theatre, expected };
      }
      const place = places.get(p.place);
      if (!place) continue;
      const field = "geometry";
      const at = place.geometry.coordinates;
      if (place.properties.precision === "region") {
        if (geometry)
          yield {
            file,
            record: id,
            field,
            value: geometry.coordinates,
            expected: `null, as ${p.place} is only a region`,
          };
      } else if (!geometry || !isSame(geometry.coordinates, at)) {
        const value = geometry?.coordinates ?? null;
        yield { file, record: id, field, value, expected: `the point of ${p.place}, ${at.join(", ")}` };
      }
      yield* theatre(file, id, p.theatre, place);
    }
  }
}

export const isSame = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

function* within(place: PlaceFeature, country: Territory): Iterable<Issue> {
  const allowed = place.properties.onWater ? toleranceOnWater : tolerance;
  const distance = kilometresOutside(place.geometry.coordinates, country);
  if (distance <= allowed) return;
  yield {
    file: "places.geojson",
    record: place.id,
    field: "geometry.coordinates",
    value: place.geometry.coordinates,
    expected: `a point in ${country.name}, not ${Math.round(distance)} km outside,`,
  };
}

interface Contested extends Territory {
  readonly held: "crimea" | "donbas";
  /** How far, in kilometres, the outline may be wrong. */
  readonly precision: number;
}

function contestedTerritory({ id, geometry, properties: p }: ContextFeature): readonly Contested[] {
  if (p.kind !== "annexed" && p.kind !== "separatist-held") return [];
  const held = p.kind === "annexed" ? "crimea" : "donbas";
  const precision = Math.max(tolerance, p.precisionKm ?? 0);
  switch (geometry?.type) {
    case "Polygon":
      return [{ name: id, held, precision, shape: { type: "MultiPolygon", coordinates: [geometry.coordinates] } }];
    case "MultiPolygon":
      return [{ name: id, held, precision, shape: geometry }];
    default:
      return [];
  }
}

function* heldOrNot({ id, geometry, properties: p }: PlaceFeature, territory: Contested): Iterable<Issue> {
  const allowed = p.onWater ? toleranceOnWater : territory.precision;
  const distance = kilometresOutside(geometry.coordinates, territory);
  const issue = { file: "places.geojson", record: id } as const;
  if (p.held === territory.held && distance > allowed) {
    yield {
      ...issue,
      field: "geometry.coordinates",
      value: geometry.coordinates,
      expected: `a point in the outline ${territory.name}, not ${Math.round(distance)} km outside,`,
    };
  }
  if (p.held !== territory.held && distance === 0 && p.country !== "RU") {
    yield {
      ...issue,
      field: "properties.held",
      value: p.held,
      expected: `${territory.held}, as it lies in the outline ${territory.name},`,
    };
  }
}

/** The theatre says again what the place says; on the Black Sea it may be any. */
function* theatre(
  file: Issue["file"],
  record: string,
  value: "border" | "crimea" | "donbas" | "black-sea" | "transnistria" | "belarus",
  { properties: p }: PlaceFeature,
): Iterable<Issue> {
  if (value === "black-sea") return;
  const expected = p.held ?? (p.country === "BY" ? "belarus" : "border");
  if (value !== expected)
    yield { file, record, field: "properties.theatre", value, expected: `${expected}, by the place,` };
}
