import type { Position } from "geojson";
import { feature, quantize } from "topojson-client";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import type { Packages } from "./packages.ts";
import { extent, pixelArea, type Stage, toPixels, zoomAt } from "./stage.ts";

/** Triangles of fewer square pixels are left out; hairlines may be rougher. */
const detail = { line: 0.4, hairline: 2 };

/** Objects that are drawn as hairlines. */
const hairlines: ReadonlySet<string> = new Set(["regions"]);

/** The arcs in degrees, whether they come as differences on a grid or not. */
function absoluteArcs({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The arcs that these objects use, at whatever depth; a reversed arc is its complement. */
function arcsOf(value: unknown): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (each: unknown, isIndex: boolean) => {
    if (typeof each === "number" && isIndex) found.add(each < 0 ? ~each : each);
    if (typeof each !== "object" || each === null) return;
    for (const [key, inner] of Object.entries(each)) visit(inner, isIndex || key === "arcs");
  };
  visit(value, false);
  return found;
}

const triangleArea = ([[ax, ay], [bx, by], [cx, cy]]: [[number, number], [number, number], [number, number]]) =>
  Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;

/**
 * Visvalingam's method with triangles measured in the pixels of the map and a threshold that depends on the place.
 * It works on arcs that neighbours share, so no slivers open between them.
 */
export function simplify(
  topology: Topology<Objects>,
  stage: Stage,
  packages: Packages,
  keepRing: (ring: Position[]) => boolean = (ring) => pixelArea(ring, stage) >= stage.island,
): Topology<Objects> {
  const arcs = absoluteArcs(topology);
  const weighed = packages.presimplify(
    { type: "Topology", objects: topology.objects, arcs: arcs.map((arc) => arc.map(toPixels)) },
    triangleArea,
  );
  const outlines = arcsOf(
    Object.entries(topology.objects).flatMap(([name, object]) => (hairlines.has(name) ? [] : [object])),
  );
  const thinned: Topology<Objects> = {
    type: "Topology",
    objects: topology.objects,
    arcs: arcs.map((arc, arcIndex) =>
      arc.filter((position, index) => {
        const weight = weighed.arcs[arcIndex]?.[index]?.[2] ?? 0;
        const least = outlines.has(arcIndex) ? detail.line : detail.hairline;
        return index === 0 || index === arc.length - 1 || weight >= least / 4 ** zoomAt(position, stage);
      }),
    ),
  };
  const kept = packages.filter(thinned, (ring) => {
    const { coordinates } = feature(thinned, { type: "Polygon", arcs: [[...ring]] }).geometry as unknown as {
      coordinates: Position[][];
    };
    const outline = coordinates[0] ?? [];
    return outline.length > 3 && keepRing(outline);
  });
  const [west, south, east, north] = extent;
  return {
    ...quantize(kept, { scale: [stage.grid, stage.grid], translate: [west, south] }),
    bbox: [west, south, east, north],
  };
}

export const collection = (topology: Topology<Objects>, name: string): GeometryCollection =>
  topology.objects[name] as GeometryCollection;
