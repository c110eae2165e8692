import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { MultiPolygon as MultiPolygonArcs, Polygon as PolygonArcs, Topology } from "topojson-specification";
import * as v from "valibot";

/**
 * Topologies as this app's build writes them: quantised, with a box, made of lines and polygons only. Whatever passes
 * here can be decoded without a surprise: no arc is missing and no position is off the map.
 */

const number = v.pipe(v.number(), v.finite());
const pair = v.tuple([number, number]);
const indexes = v.array(v.pipe(v.number(), v.integer()));

export const line = v.object({ type: v.literal("LineString"), arcs: indexes });
export const lines = v.object({ type: v.literal("MultiLineString"), arcs: v.array(indexes) });
export const polygon = v.object({ type: v.literal("Polygon"), arcs: v.array(indexes) });
export const polygons = v.object({ type: v.literal("MultiPolygon"), arcs: v.array(v.array(indexes)) });

export const many = <S extends v.GenericSchema>(shape: S) =>
  v.object({ type: v.literal("GeometryCollection"), geometries: v.array(shape) });

const head = v.object({
  type: v.literal("Topology"),
  bbox: v.tuple([number, number, number, number]),
  transform: v.object({ scale: pair, translate: pair }),
  objects: v.unknown(),
  // Some ten thousand positions: walked through below, as a schema for each would take longer than all the rest.
  arcs: v.array(v.array(v.unknown())),
});

type Head = v.InferOutput<typeof head>;

export interface ReadTopology<T> {
  readonly topology: Topology;
  readonly objects: T;
  /** West, south, east, north: where shapes were cut. */
  readonly box: Head["bbox"];
}

/** Reads a topology with these objects, or throws a sentence that names what was to be read. */
export function readTopology<T>(json: unknown, what: string, schema: v.GenericSchema<unknown, T>): ReadTopology<T> {
  const refuse = (problem: string) => new Error(`the ${what} cannot be read: ${problem}`);
  const read = v.safeParse(head, json);
  if (!read.success) throw refuse(v.summarize(read.issues));
  const { arcs, transform, bbox } = read.output;
  const objects = v.safeParse(schema, read.output.objects);
  if (!objects.success) throw refuse(v.summarize(objects.issues));
  if (!arcs.every((arc) => isOnTheMap(arc, transform))) throw refuse("a line has a position that is not on the map");
  if (!usesOnly(objects.output, arcs.length)) throw refuse("a shape has a line that is missing");
  return {
    topology: { type: "Topology", objects: {}, arcs: arcs as Position[][], transform },
    objects: objects.output,
    box: bbox,
  };
}

function isOnTheMap(arc: readonly unknown[], { scale, translate }: Head["transform"]): boolean {
  let x = 0;
  let y = 0;
  return (
    arc.length > 1 &&
    arc.every((step) => {
      if (!Array.isArray(step) || typeof step[0] !== "number" || typeof step[1] !== "number") return false;
      x += step[0];
      y += step[1];
      return Math.abs(x * scale[0] + translate[0]) <= 180.01 && Math.abs(y * scale[1] + translate[1]) <= 85;
    })
  );
}

/** Whether all numbers in `arcs`, at any depth, name one of so many arcs; a reversed arc is its complement. */
function usesOnly(value: unknown, count: number, inArcs = false): boolean {
  if (typeof value === "number") return !inArcs || (value < count && ~value < count);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, each]) => usesOnly(each, count, inArcs || key === "arcs"));
}

export function decodePolygons(topology: Topology, shape: PolygonArcs | MultiPolygonArcs): MultiPolygon {
  return shape.type === "Polygon"
    ? { type: "MultiPolygon", coordinates: [feature(topology, shape).geometry.coordinates] }
    : feature(topology, shape).geometry;
}

/** Lines without what runs along the edges of the box. */
export function withoutEdges(
  { coordinates }: MultiLineString,
  [west, south, east, north]: ReadTopology<unknown>["box"],
): MultiLineString {
  const isAt = (value: number | undefined, edge: number) => value !== undefined && Math.abs(value - edge) < 0.02;
  const isEdge = (from: Position, to: Position) =>
    [west, east].some((edge) => isAt(from[0], edge) && isAt(to[0], edge)) ||
    [south, north].some((edge) => isAt(from[1], edge) && isAt(to[1], edge));
  const pieces = coordinates.flatMap((each) => {
    const found: Position[][] = [[]];
    each.forEach((position, index) => {
      const last = each[index - 1];
      if (last !== undefined && isEdge(last, position)) found.push([]);
      found.at(-1)?.push(position);
    });
    return found;
  });
  return { type: "MultiLineString", coordinates: pieces.filter(({ length }) => length > 1) };
}
