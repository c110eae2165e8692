import type { LngLat } from "./record.ts";

/** Lines on the ground, measured on a sphere. */

const earthKm = 6371;
const radians = Math.PI / 180;

export function kilometres([lng0, lat0]: LngLat, [lng1, lat1]: LngLat): number {
  const chord =
    Math.sin(((lat1 - lat0) * radians) / 2) ** 2 +
    Math.cos(lat0 * radians) * Math.cos(lat1 * radians) * Math.sin(((lng1 - lng0) * radians) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export const lengthOf = (line: readonly LngLat[]): number =>
  line.reduce((total, point, index) => total + kilometres(line[index - 1] ?? point, point), 0);

/** The length of a way in parts, without the gaps between them. */
export const lengthOfParts = (parts: readonly (readonly LngLat[])[]): number =>
  parts.reduce((total, part) => total + lengthOf(part), 0);

/** A place between two others, in degrees, as a straight line on the map has it. */
export const between = (from: LngLat, to: LngLat, share: number): LngLat => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
