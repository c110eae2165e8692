import type { Position } from "geojson";

/** How fine the ground is, and where. Two are built: one for the first view, one that takes its place when idle. */
export interface Stage {
  readonly name: "first" | "full";
  /** The zoom up to which lines look exact in the near box. */
  readonly near: number;
  /** How much of that zoom is lost with each degree of distance from the box, and the least that remains. */
  readonly fall: number;
  readonly floor: number;
  /** What is smaller than so many square pixels, at the zoom that holds there, is left out. */
  readonly island: number;
  readonly lake: number;
  /** A lake that is narrower on average, in pixels, is drawn only as the river that flows through it. */
  readonly width: number;
  /** Rivers without a name: the shortest system kept, in pixels. */
  readonly stream: number;
  /** The grid of the coordinates, in degrees. */
  readonly grid: number;
}

export const stages: readonly Stage[] = [
  { name: "first", near: 4.5, fall: 0.5, floor: 0.7, island: 18, lake: 60, width: 1.6, stream: 250, grid: 0.0125 },
  { name: "full", near: 6.2, fall: 0.38, floor: 2, island: 8, lake: 80, width: 2, stream: 100, grid: 0.005 },
];

/** West, south, east, north: so far that a view of Eurasia on a wide screen or on a tall one shows no cut edge. */
export const extent = [-25, -36, 180, 84] as const;

/** Ukraine with Belarus and the Russian regions along the border. */
const nearBox = [21.5, 43.8, 41.5, 56.5] as const;

/** Beyond the padded extent the reader only needs to see that there is land. */
const farBox = [10, 36, 150, 72] as const;

const outside = ([lng, lat]: Position, [west, south, east, north]: readonly [number, number, number, number]): number =>
  Math.hypot(
    Math.max(west - (lng ?? 0), (lng ?? 0) - east, 0) * 0.65,
    Math.max(south - (lat ?? 0), (lat ?? 0) - north, 0),
  );

export const isNear = (position: Position): boolean => outside(position, nearBox) === 0;

/** The zoom up to which a line at this place has to look exact. */
export function zoomAt(position: Position, { near, fall, floor }: Stage): number {
  return Math.max(floor, near - fall * outside(position, nearBox)) - Math.min(2, 0.2 * outside(position, farBox));
}

/** Web Mercator in pixels at zoom 0, as the map draws it. */
export function toPixels([lng = 0, lat = 0]: Position): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [512 * (lng / 360 + 0.5), 512 * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/** The area of a ring in square pixels, at the zoom that holds at its place. */
export function pixelArea(ring: readonly Position[], stage: Stage): number {
  const points = ring.map(toPixels);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return (Math.abs(twice) / 2) * 4 ** zoomAt(ring[ring.length >> 1] ?? [0, 0], stage);
}

export const kilometresPerPixel = (position: Position, stage: Stage): number =>
  (40_075 * Math.cos(((position[1] ?? 0) * Math.PI) / 180)) / (512 * 2 ** zoomAt(position, stage));

/** How wide a lake is on average, in pixels, its arms included. */
export const pixelWidth = (ring: readonly Position[], stage: Stage): number =>
  (2 * pixelArea(ring, stage)) / pixelLength(ring, stage);

/** The length of a line in pixels, at the zoom that holds in its middle. */
export function pixelLength(line: readonly Position[], stage: Stage): number {
  const points = line.map(toPixels);
  const length = points.reduce((sum, [x, y], index) => {
    const [lastX, lastY] = points[index - 1] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);
  return length * 2 ** zoomAt(line[line.length >> 1] ?? [0, 0], stage);
}
