import type { Feature, FeatureCollection, GeoJSON, Geometry } from "geojson";
import { formatOf } from "../i18n/format.ts";
import { byRail, courseAlong } from "../model/course.ts";
import type { Ground } from "../model/ground.ts";
import type { Axis, LngLat, Records } from "../model/record.ts";
import { languages } from "../state/state.ts";
import { namedArrows } from "./axis.ts";
import { lookId } from "./look.ts";
import type { Mark } from "./mark.ts";
import { everyPiece, type Leg } from "./piece.ts";
import { everyGarrison, everyMark, everyPlace } from "./universe.ts";

/** Everything of the records that the map can ever show, numbered: by the number a day makes it seen or unseen. */
export interface Universe {
  readonly marks: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly garrisons: ReadonlyMap<string, number>;
  readonly pieces: ReadonlyMap<string, number>;
  readonly axes: ReadonlyMap<string, number>;
  readonly piecesByWay: ReadonlyMap<string, readonly Leg[]>;
  /** Each look once, for the images. */
  readonly looks: ReadonlyMap<string, Mark["look"]>;
  readonly sources: Readonly<Record<RecordSource, GeoJSON>>;
}

export const recordSources = ["marks", "places", "garrisons", "pieces", "axes", "outlines"] as const;
export type RecordSource = (typeof recordSources)[number];

export const groundSources = ["land", "annexed", "borders", "regions", "coast", "lakes", "rivers", "labels"] as const;
export type GroundSource = (typeof groundSources)[number];

export function universeOf(records: Records, ground: Pick<Ground, "labels">): Universe {
  const marks = everyMark(records);
  const places = everyPlace(marks, records);
  const pieces = everyPiece(records);
  const garrisons = everyGarrison(records.transfers);
  const axes = records.axes.filter((axis) => axis.way.length > 1);
  const isMarked = new Set(places.map(({ place }) => place.id));
  const towns = ground.labels.filter((label) => label.kind === "town");
  return {
    marks: numbered(marks.map((mark) => mark.key)),
    places: numbered(places.map(({ place }) => place.id)),
    garrisons: numbered(garrisons.map(({ id }) => id)),
    pieces: numbered(pieces.all.map((piece) => piece.key)),
    axes: numbered(axes.map((axis) => axis.id)),
    piecesByWay: pieces.byWay,
    looks: new Map(marks.map(({ look }) => [lookId(look), look])),
    sources: {
      marks: collection(
        marks.map((mark, index) =>
          feature(index + 1, point(mark.position), {
            image: lookId(mark.look),
            part: mark.look.kind === "doubt" || mark.look.kind === "withdrawal" ? "sign" : mark.look.kind,
            order: mark.order,
          }),
        ),
      ),
      places: collection(
        places.map(({ place, reach }, index) =>
          feature(index + 1, point(place.position), {
            ...place.names,
            reach,
            // A town that the ground already names is not named twice.
            named: !towns.some(
              (town) =>
                isNear(town.position, place.position) &&
                town.names.en.startsWith(place.names.en.split(/[ ,(]/)[0] ?? ""),
            ),
          }),
        ),
      ),
      garrisons: collection(
        garrisons.map((place, index) =>
          feature(index + 1, point(place.position), { ...place.names, isMarked: isMarked.has(place.id) }),
        ),
      ),
      pieces: collection(
        pieces.all.flatMap(({ line, mode, arrows }, index) => [
          feature(
            index + 1,
            { type: "LineString", coordinates: fromWest(line).map(([lng, lat]) => [lng, lat]) },
            { part: "line", mode },
          ),
          ...arrows.map(({ position, bearing, rank }) =>
            feature(index + 1, point(position), { part: rank, mode, bearing }),
          ),
        ]),
      ),
      axes: collection(
        namedArrows(axes).flatMap(({ axis, outline, label, isFirst }) => {
          const index = axes.indexOf(axis);
          const ring = [...outline, ...outline.slice(0, 1)].map(([lng, lat]) => [lng, lat]);
          return [
            feature(index + 1, { type: "Polygon", coordinates: [ring] }, { part: "body" }),
            feature(index + 1, { type: "LineString", coordinates: ring }, { part: "edge" }),
            feature(index + 1, point(label), { part: isFirst ? "first" : "each", ...sayings(axis) }),
          ];
        }),
      ),
      outlines: collection(
        records.outlines.map((outline, index) => {
          const isRailway = outline.kind === "railway";
          const rings = outline.parts.map((part) =>
            (isRailway ? courseAlong(records.network, byRail(part)) : part).map(([lng, lat]) => [lng, lat]),
          );
          const isArea = outline.kind === "annexed" || outline.kind === "separatist-held";
          const geometry: Geometry = isArea
            ? { type: "Polygon", coordinates: rings }
            : { type: "MultiLineString", coordinates: rings };
          return feature(index + 1, geometry, { kind: outline.kind, ...outline.names });
        }),
      ),
    },
  };
}

/** The ground as sources of the style. */
export const groundData = (ground: Ground): Readonly<Record<GroundSource, GeoJSON>> => ({
  land: ground.land,
  annexed: ground.annexed,
  borders: ground.borders,
  regions: ground.regions,
  coast: ground.coast,
  lakes: ground.lakes,
  rivers: collection(
    ground.rivers.features.map(({ geometry, properties: { rank, names } }, index) =>
      feature(index + 1, geometry, { rank, ...names }),
    ),
  ),
  labels: collection(
    ground.labels.map(({ kind, names, position, zoom, rank, capital }, index) =>
      feature(index + 1, point(position), { kind, zoom, rank, capital, ...names }),
    ),
  ),
});

/** Who published a route, and when, in every language. */
const sayings = ({ publisher, reported }: Axis): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      reported === null ? publisher : `${publisher}\n${formatOf(language).shortDay(reported)}`,
    ]),
  );

/** Numbers from 1: the map takes 0 for no number in places. */
const numbered = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, index) => [key, index + 1]));

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

const feature = (id: number, geometry: Geometry, properties: Feature["properties"]): Feature => ({
  type: "Feature",
  id,
  geometry,
  properties,
});

const point = ([lng, lat]: LngLat): Geometry => ({ type: "Point", coordinates: [lng, lat] });

/** The same there and back, so that the dashes of both fall on each other. */
const fromWest = (line: readonly LngLat[]): readonly LngLat[] =>
  (line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0) ? line : line.toReversed();

/** Within some ten kilometres, where two names would crowd each other. */
const isNear = (a: LngLat, b: LngLat): boolean => Math.abs(a[0] - b[0]) < 0.2 && Math.abs(a[1] - b[1]) < 0.12;
