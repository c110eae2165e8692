import type { Feature, GeoJSON, Position } from "geojson";
import type { Ground } from "../model/ground.ts";
import type { Records } from "../model/record.ts";
import { toSheet, type XY } from "./camera.ts";
import { type Circle, circleData } from "./circle.ts";
import { type GroundSource, groundData, type RecordSource, type Universe, universeOf } from "./source.ts";
import { type Trace, traceOf } from "./svg-path.ts";

export type AtlasSource = GroundSource | RecordSource;

/** A feature of a source, projected. */
export interface Shape {
  readonly id: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The same for all with the same properties. */
  readonly kind: string;
  readonly rings: readonly Trace[];
  readonly lines: readonly Trace[];
  readonly point: XY | null;
}

/** All that can ever be drawn, in sheet units: made once, then drawn for any day and any camera. */
export interface Atlas {
  readonly universe: Universe;
  readonly sources: Readonly<Record<AtlasSource, readonly Shape[]>>;
}

export function atlasOf(records: Records, ground: Ground): Atlas {
  const universe = universeOf(records, ground);
  const { land, annexed, borders, regions, coast, lakes, rivers, labels } = groundData(ground);
  const { marks, places, garrisons, pieces, axes, outlines } = universe.sources;
  return {
    universe,
    sources: {
      land: shapesOf(land),
      annexed: shapesOf(annexed),
      borders: shapesOf(borders),
      regions: shapesOf(regions),
      coast: shapesOf(coast),
      lakes: shapesOf(lakes),
      rivers: shapesOf(rivers),
      labels: shapesOf(labels),
      marks: shapesOf(marks),
      places: shapesOf(places),
      garrisons: shapesOf(garrisons),
      pieces: withTwins(shapesOf(pieces)),
      axes: shapesOf(axes),
      outlines: shapesOf(outlines),
    },
  };
}

/** What a reader has asked for is not among all that can ever be drawn. */
export const circleShapes = (circles: readonly Circle[]): readonly Shape[] => shapesOf(circleData(circles));

function shapesOf(data: GeoJSON): readonly Shape[] {
  switch (data.type) {
    case "FeatureCollection":
      return data.features.map(shapeOf);
    case "Feature":
      return [shapeOf(data, 0)];
    default:
      return [shapeOf({ type: "Feature", properties: null, geometry: data }, 0)];
  }
}

/** A line there and back is the very same line, so that it is drawn once. */
function withTwins(shapes: readonly Shape[]): readonly Shape[] {
  const known = new Map<string, Trace>();
  const twin = (line: Trace): Trace => {
    const key = line.points.join();
    const found = known.get(key) ?? line;
    known.set(key, found);
    return found;
  };
  return shapes.map((shape) => ({ ...shape, lines: shape.lines.map(twin) }));
}

function shapeOf({ id, properties, geometry }: Feature, index: number): Shape {
  const kind = JSON.stringify(properties);
  const bare = { id: Number(id ?? index), properties: properties ?? {}, kind, rings: [], lines: [], point: null };
  switch (geometry.type) {
    case "Point":
      return { ...bare, point: pointOf(geometry.coordinates) };
    case "LineString":
      return { ...bare, lines: [traceOf(geometry.coordinates)] };
    case "MultiLineString":
      return { ...bare, lines: geometry.coordinates.map(traceOf) };
    case "Polygon":
      return { ...bare, rings: geometry.coordinates.map(traceOf) };
    case "MultiPolygon":
      return { ...bare, rings: geometry.coordinates.flat().map(traceOf) };
    default:
      return bare;
  }
}

const pointOf = ([lng = 0, lat = 0]: Position): XY => toSheet([lng, lat]);
