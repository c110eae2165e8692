import type { LngLat } from "../model/record.ts";
import type { Files } from "../model/schema.ts";
import { isSame } from "./check-places.ts";
import type { Issue } from "./issue.ts";

type Line = readonly LngLat[];

/** What is drawn is what the fields say: railways, axes, reinforcements; and rings are rings. */
export function* checkOutlines(files: Files): Iterable<Issue> {
  const stations = new Map(
    files["railways.geojson"].features.flatMap(({ id, geometry }) =>
      geometry.type === "Point" ? [[id, geometry.coordinates] as const] : [],
    ),
  );
  const field = "geometry.coordinates";

  for (const { id, geometry, properties: p } of files["railways.geojson"].features) {
    if (geometry.type !== "LineString" || p.kind !== "line") continue;
    const points = p.stations.map((each) => stations.get(each));
    // A station that is not there is told with the references.
    if (!points.includes(undefined) && !isSameLine(geometry.coordinates, points)) {
      yield {
        file: "railways.geojson",
        record: id,
        field,
        value: geometry.coordinates,
        expected: "the points of its stations, in order,",
      };
    }
  }

  for (const { id, geometry, properties: p } of files["axes.geojson"].features) {
    const stops = [p.from, ...p.via, p.to].map((stop): LngLat | undefined => (stop ? [stop.lon, stop.lat] : undefined));
    if (geometry && !isSameLine(geometry.coordinates, stops)) {
      yield {
        file: "axes.geojson",
        record: id,
        field,
        value: geometry.coordinates,
        expected: "the points of from, via and to",
      };
    }
  }

  for (const { id, geometry, properties: p } of files["context.geojson"].features) {
    if (p.kind === "reinforcement" && geometry?.type === "Point") {
      const at: LngLat | null = p.place && [p.place.lon, p.place.lat];
      if (!at || !isSame(geometry.coordinates, at)) {
        yield {
          file: "context.geojson",
          record: id,
          field,
          value: geometry.coordinates,
          expected: "the point of its place",
        };
      }
    }
    if (geometry?.type === "Polygon") yield* rings(id, geometry.coordinates);
    if (geometry?.type === "MultiPolygon") for (const polygon of geometry.coordinates) yield* rings(id, polygon);
  }
}

const isSameLine = (a: Line, b: readonly (LngLat | undefined)[]): boolean =>
  a.length === b.length && a.every((point, index) => isSamePoint(point, b[index]));

const isSamePoint = (a: LngLat | undefined, b: LngLat | undefined): boolean => !!a && !!b && isSame(a, b);

function* rings(id: string, polygon: readonly Line[]): Iterable<Issue> {
  const issue = { file: "context.geojson", record: id, field: "geometry.coordinates" } as const;
  for (const [index, ring] of polygon.entries()) {
    if (area(ring) > 0 !== (index === 0)) {
      yield { ...issue, value: ring, expected: `a ring ${index === 0 ? "against" : "with"} the clock (RFC 7946)` };
    }
  }
}

/** Signed area of a ring in square degrees: positive where it runs against the clock. */
const area = (ring: Line): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
