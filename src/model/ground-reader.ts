import { feature, mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import * as v from "valibot";
import type { Ground, GroundLabel } from "./ground.ts";
import { decodePolygons, line, lines, many, polygon, polygons, readTopology, withoutEdges } from "./topology.ts";

/** The files of the ground as they were fetched. */
export interface GroundFiles {
  readonly land: unknown;
  readonly water: unknown;
  readonly labels: unknown;
}

/**
 * Derives what is drawn from what is kept. A label that cannot be read is left out; without land or water there is no
 * map, and it throws a sentence.
 */
export function readGround({ land, water, labels }: GroundFiles): Ground {
  return { ...readLand(land), ...readWater(water), labels: readLabels(labels) };
}

const id = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "expected the code of a country"));
const country = v.variant("type", [v.object({ ...polygon.entries, id }), v.object({ ...polygons.entries, id })]);
const area = v.variant("type", [polygon, polygons]);

const landObjects = v.object({ countries: many(country), annexed: area, regions: lines });

export type Land = Pick<Ground, "land" | "annexed" | "borders" | "regions" | "coast">;

/** Countries share their lines, so borders and the coast are found by who is on which side. */
export function readLand(json: unknown): Land {
  const { topology, objects, box } = readTopology(json, "land", landObjects);
  const { countries, annexed, regions } = objects;
  const borders = (belongs: (isUkraines: boolean) => boolean) =>
    mesh(topology, countries, (a, b) => a !== b && belongs(isUkraine(a) || isUkraine(b)));
  return {
    land: {
      type: "FeatureCollection",
      features: countries.geometries.map((each) => ({
        type: "Feature",
        properties: { country: each.id },
        geometry: decodePolygons(topology, each),
      })),
    },
    annexed: decodePolygons(topology, annexed),
    borders: {
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: { rank: "other" }, geometry: borders((isUkraines) => !isUkraines) },
        { type: "Feature", properties: { rank: "ukraine" }, geometry: borders((isUkraines) => isUkraines) },
      ],
    },
    regions: feature(topology, regions).geometry,
    coast: withoutEdges(
      mesh(topology, countries, (a, b) => a === b),
      box,
    ),
  };
}

const isUkraine = (shape: GeometryObject): boolean => shape.id === "UA";

const names = v.object({ en: v.string(), de: v.string(), uk: v.string() });
const properties = v.object({ rank: v.picklist([1, 2, 3]), names: v.nullable(names) });
const river = v.variant("type", [
  v.object({ ...line.entries, properties }),
  v.object({ ...lines.entries, properties }),
]);

const waterObjects = v.object({ rivers: many(river), lakes: many(area) });

function readWater(json: unknown): Pick<Ground, "rivers" | "lakes"> {
  const { topology, objects } = readTopology(json, "water", waterObjects);
  return {
    rivers: {
      type: "FeatureCollection",
      features: objects.rivers.geometries.map((each) => ({
        type: "Feature",
        properties: each.properties,
        geometry: each.type === "LineString" ? feature(topology, each).geometry : feature(topology, each).geometry,
      })),
    },
    lakes: {
      type: "FeatureCollection",
      features: objects.lakes.geometries.map((each) => ({
        type: "Feature",
        properties: null,
        geometry: decodePolygons(topology, each),
      })),
    },
  };
}

const label = v.object({
  kind: v.picklist(["country", "sea", "town", "capital", "note"]),
  zoom: v.pipe(v.number(), v.finite()),
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  en: v.pipe(v.string(), v.nonEmpty()),
  de: v.pipe(v.string(), v.nonEmpty()),
  uk: v.pipe(v.string(), v.nonEmpty()),
});

/** A label as the build knows it. */
export type PlainLabel = v.InferOutput<typeof label>;

const columnNames = ["kind", "zoom", "lng", "lat", "en", "de", "uk"] as const satisfies readonly (keyof PlainLabel)[];

/** Labels by columns, which come a good deal smaller than row by row; the first has the first claim to its place. */
export type PackedLabels = { readonly [K in keyof PlainLabel]: readonly PlainLabel[K][] };

const column = v.array(v.unknown());
const columns = v.object({
  kind: column,
  zoom: column,
  lng: column,
  lat: column,
  en: column,
  de: column,
  uk: column,
});

export const packLabels = (labels: readonly PlainLabel[]): PackedLabels => ({
  kind: labels.map(({ kind }) => kind),
  zoom: labels.map(({ zoom }) => zoom),
  lng: labels.map(({ lng }) => lng),
  lat: labels.map(({ lat }) => lat),
  en: labels.map(({ en }) => en),
  de: labels.map(({ de }) => de),
  uk: labels.map(({ uk }) => uk),
});

function readLabels(json: unknown): readonly GroundLabel[] {
  const read = v.safeParse(columns, json);
  if (!read.success) throw new Error(`the labels cannot be read: ${v.summarize(read.issues)}`);
  return read.output.kind.flatMap((_, rank): readonly GroundLabel[] => {
    const row = v.safeParse(label, Object.fromEntries(columnNames.map((name) => [name, read.output[name][rank]])));
    if (!row.success) return [];
    const { kind, zoom, lng, lat, en, de, uk } = row.output;
    const capital = kind === "capital";
    return [{ kind: capital ? "town" : kind, names: { en, de, uk }, position: [lng, lat], zoom, rank, capital }];
  });
}
