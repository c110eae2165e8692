import type { Position } from "geojson";
import type { GeometryObject, Topology } from "topojson-specification";
import type { PackedLabels } from "../../model/ground-reader.ts";
import { pixelArea, type Stage, toPixels, zoomAt } from "./stage.ts";

/**
 * The ground of the embedded map: the one of the first view, made coarser for a picture some 600 pixels wide. What is
 * left out comes back once the reader zooms in and the full ground is fetched.
 */
export const leanStage: Pick<Stage, "near" | "fall" | "floor" | "island" | "grid"> = {
  near: 4,
  fall: 0.75,
  floor: 0.2,
  island: 50,
  grid: 0.02,
};

/** Triangles of fewer square pixels are left out. */
const detail = 0.8;

/** Labels that only show closer up than an embed opens. */
const closest = 5;

/** Without the borders of regions, which are hairlines that show when zoomed in. */
export function leanLand(topology: Topology): Topology {
  const objects = {
    ...topology.objects,
    regions: { type: "MultiLineString", arcs: [] },
  } as Topology["objects"];
  return coarser({ ...topology, objects });
}

/** Rivers that have a name, and lakes. */
export function leanWater(topology: Topology): Topology {
  const rivers = topology.objects["rivers"];
  if (rivers?.type !== "GeometryCollection") throw new Error("The water has no rivers.");
  const geometries = rivers.geometries.filter(
    ({ properties }) => (properties as { readonly names: unknown }).names !== null,
  );
  return coarser({ ...topology, objects: { ...topology.objects, rivers: { ...rivers, geometries } } });
}

export function leanLabels(labels: PackedLabels): PackedLabels {
  const kept = labels.zoom.map((zoom) => zoom <= closest);
  const column = <T>(values: readonly T[]): readonly T[] => values.filter((_, index) => kept[index] === true);
  return {
    kind: column(labels.kind),
    zoom: column(labels.zoom),
    lng: column(labels.lng),
    lat: column(labels.lat),
    en: column(labels.en),
    de: column(labels.de),
    uk: column(labels.uk),
  };
}

/** Fewer points on a coarser grid; neighbours still share their lines, because whole lines are thinned. */
function coarser(topology: Topology): Topology {
  const { transform } = topology;
  if (transform === undefined) throw new Error("Only a ground on a grid can be made coarser.");
  const stage = { ...leanStage, lake: 0, width: 0, stream: 0, name: "first" } as const;
  const arcs = topology.arcs.map((arc) => thinned(absolute(arc, transform)));
  const isSpeck = (ring: readonly number[]): boolean => {
    const [only] = ring;
    if (ring.length !== 1 || only === undefined) return false;
    const outline = arcs[only < 0 ? ~only : only] ?? [];
    return outline.length < 4 || pixelArea(outline, stage) < stage.island;
  };
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [name, withoutRings(object as GeometryObject, isSpeck)]),
  );
  const used = [...new Set(Object.values(objects).flatMap((object) => [...arcsOf(object)]))].sort((a, b) => a - b);
  const places = new Map(used.map((arc, index) => [arc, index]));
  const grid = leanStage.grid;
  const [west = 0, south = 0] = transform.translate;
  return {
    ...topology,
    transform: { scale: [grid, grid], translate: [west, south] },
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, object]) => [name, renumbered(object, places) as GeometryObject]),
    ),
    arcs: used.map((arc) => onGrid(arcs[arc] ?? [], grid, [west, south])),
  };
}

function absolute(arc: readonly Position[], { scale, translate }: NonNullable<Topology["transform"]>): Position[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)];
  });
}

function onGrid(arc: readonly Position[], grid: number, [west, south]: readonly [number, number]): Position[] {
  let last: readonly [number, number] = [0, 0];
  const steps: Position[] = [];
  arc.forEach(([lng = 0, lat = 0], index) => {
    const next = [Math.round((lng - west) / grid), Math.round((lat - south) / grid)] as const;
    const step = [next[0] - last[0], next[1] - last[1]];
    if (index > 0 && index < arc.length - 1 && step[0] === 0 && step[1] === 0) return;
    steps.push(step);
    last = next;
  });
  return steps;
}

/** Visvalingam's method: the point with the smallest triangle goes first. */
function thinned(arc: readonly Position[]): Position[] {
  const points = arc.map((position) => ({ position, at: toPixels(position) }));
  const stage = { ...leanStage, lake: 0, width: 0, stream: 0, name: "first" } as const;
  const isClosed = String(arc[0]) === String(arc.at(-1));
  while (points.length > (isClosed ? 4 : 2)) {
    let least = Number.POSITIVE_INFINITY;
    let where = -1;
    for (let index = 1; index < points.length - 1; index++) {
      const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
      if (!a || !b || !c) continue;
      const area = Math.abs((a.at[0] - c.at[0]) * (b.at[1] - a.at[1]) - (a.at[0] - b.at[0]) * (c.at[1] - a.at[1])) / 2;
      const seen = area * 4 ** zoomAt(b.position, stage);
      if (seen < least) {
        least = seen;
        where = index;
      }
    }
    if (least >= detail) break;
    points.splice(where, 1);
  }
  return points.map(({ position }) => position);
}

/** A shape without the polygons whose outline goes. */
function withoutRings(object: GeometryObject, goes: (ring: readonly number[]) => boolean): GeometryObject {
  switch (object.type) {
    case "GeometryCollection":
      return { ...object, geometries: object.geometries.map((each) => withoutRings(each, goes)) };
    case "MultiPolygon":
      return {
        ...object,
        arcs: object.arcs.filter(([outline]) => !goes(outline ?? [])).map((each) => keptHoles(each, goes)),
      };
    case "Polygon":
      return { ...object, arcs: keptHoles(object.arcs, goes) };
    default:
      return object;
  }
}

const keptHoles = (rings: number[][], goes: (ring: readonly number[]) => boolean): number[][] =>
  rings.filter((ring, index) => index === 0 || !goes(ring));

function arcsOf(value: unknown, found: Set<number> = new Set(), isIndex = false): ReadonlySet<number> {
  if (typeof value === "number" && isIndex) found.add(value < 0 ? ~value : value);
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) arcsOf(inner, found, isIndex || key === "arcs");
  }
  return found;
}

/** The same shape with the new numbers of its arcs; a reversed arc is its complement. */
function renumbered(value: unknown, places: ReadonlyMap<number, number>, isIndex = false): unknown {
  if (typeof value === "number") {
    if (!isIndex) return value;
    const place = places.get(value < 0 ? ~value : value) ?? 0;
    return value < 0 ? ~place : place;
  }
  if (Array.isArray(value)) return value.map((each) => renumbered(each, places, isIndex));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, renumbered(inner, places, isIndex || key === "arcs")]),
  );
}
