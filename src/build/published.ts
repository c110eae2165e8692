import { byRail, courseAlong, networkOf } from "../model/course.ts";
import type { LngLat } from "../model/record.ts";
import type { Files } from "../model/schema.ts";
import { linesOf } from "./check-transfers.ts";

/**
 * Movements as the build publishes them beside the map, for those who draw maps of their own: with the whole line as it
 * is drawn here, where `data/` holds only the points that it is known to pass.
 */
export function publishedTransfers(files: Files): string {
  const transfers = files["transfers.geojson"];
  const network = networkOf([
    ...files["railways.geojson"].features.flatMap(({ geometry }) =>
      geometry.type === "LineString" ? [byRail(geometry.coordinates)] : [],
    ),
    ...transfers.features.flatMap(linesOf),
  ]);
  const features = transfers.features.map((each) => {
    const parts = linesOf(each).map((line) => courseAlong(network, line));
    return { ...each, geometry: geometryOf(parts) };
  });
  return JSON.stringify({ ...transfers, features });
}

function geometryOf(parts: readonly (readonly LngLat[])[]) {
  if (parts.length === 0) return null;
  return parts.length === 1
    ? { type: "LineString", coordinates: parts[0] }
    : { type: "MultiLineString", coordinates: parts };
}
