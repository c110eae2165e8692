import type { Position } from "geojson";
import { linesOf, stitched } from "./coastlines.ts";
import { networkOf, wayThrough } from "./network.ts";

/**
 * The lagoon between Crimea and the mainland, which Natural Earth counts as land. Its eastern part follows the shore of
 * GSHHG from the strait at Henichesk round to the Arabat Spit and back.
 */
const easternShore: readonly Position[] = [
  [34.8, 46.16],
  [34.45, 46.1],
  [34.35, 45.95],
  [35.2, 45.35],
  [35.35, 45.3],
  [34.86, 46],
  [34.83, 46.15],
];

/** The western part is in neither source: drawn by hand, to within some five kilometres. */
const westernPart: Position[] = [
  [33.7, 46.17],
  [33.78, 46.12],
  [33.9, 46.13],
  [33.98, 46.06],
  [34.08, 46.06],
  [34.13, 46],
  [34.25, 46.01],
  [34.33, 45.95],
  [34.4, 45.95],
  [34.46, 45.88],
  [34.52, 45.89],
  [34.51, 45.96],
  [34.42, 46.03],
  [34.33, 46.08],
  [34.2, 46.13],
  [34.06, 46.15],
  [33.93, 46.2],
  [33.7, 46.17],
];

export function sivash(): readonly Position[][] {
  const lines = stitched(linesOf("coast")).filter((line) =>
    line.some(([lng = 0, lat = 0]) => lng > 34 && lng < 35.6 && lat > 45.2 && lat < 46.3),
  );
  const shore = wayThrough(networkOf([{ kind: "shore", lines, cost: 1 }]), easternShore);
  return [[...shore, ...shore.slice(0, 1)], westernPart];
}
