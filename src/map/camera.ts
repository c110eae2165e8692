import type { Bounds, LngLat } from "../model/record.ts";
import type { Camera, View } from "../state/state.ts";

/**
 * Web Mercator as MapLibre has it: the world is 512 * 2^zoom pixels wide. What is drawn is kept in *sheet units*:
 * pixels at zoom 6, counted from 30° E 50° N, so that numbers stay short and exact near Ukraine; a camera is then
 * nothing but a scale and a shift, and a picture fits every size without being drawn again.
 */
export const sheetZoom = 6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type XY = readonly [x: number, y: number];

const world = 512 * 2 ** sheetZoom;

const mercator = ([lng, lat]: LngLat): XY => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [world * (lng / 360 + 0.5), world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
};

const origin = mercator([30, 50]);

/** Degrees to sheet units. */
export const toSheet = (position: LngLat): XY => {
  const [x, y] = mercator(position);
  return [x - origin[0], y - origin[1]];
};

/** Sheet units to degrees. */
export const fromSheet = ([x, y]: XY): LngLat => {
  const lng = ((x + origin[0]) / world - 0.5) * 360;
  const n = Math.PI * (1 - (2 * (y + origin[1])) / world);
  return [lng, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
};

/** How sheet units become pixels: `pixel = sheet * scale + shift`. */
export interface Frame extends Size {
  readonly scale: number;
  readonly shift: XY;
  readonly zoom: number;
}

export function frameOf(camera: Camera, size: Size): Frame {
  const scale = 2 ** (camera.zoom - sheetZoom);
  const [x, y] = toSheet([camera.lng, camera.lat]);
  return {
    ...size,
    scale,
    zoom: camera.zoom,
    shift: [size.width / 2 - x * scale, size.height / 2 - y * scale],
  };
}

/** The camera of a frame: the way back from `frameOf`. */
export function cameraOf(frame: Frame): Camera {
  const [lng, lat] = fromSheet(toSheetPoint(frame, [frame.width / 2, frame.height / 2]));
  return { lng, lat, zoom: Math.log2(frame.scale) + sheetZoom };
}

/** Sheet units to pixels. */
export const toPixel = (frame: Frame, [x, y]: XY): XY => [
  x * frame.scale + frame.shift[0],
  y * frame.scale + frame.shift[1],
];

/** Pixels to sheet units. */
export const toSheetPoint = (frame: Frame, [x, y]: XY): XY => [
  (x - frame.shift[0]) / frame.scale,
  (y - frame.shift[1]) / frame.scale,
];

/** What overlaps the map's edges: the box is fitted into what is left. In pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * What every picture of a named view leaves free at its edges, so that no mark is cut; where the map is narrow, its
 * buttons would else lie on what is furthest west.
 */
export const viewPadding = ({ width }: Size): Padding => ({ top: 8, right: 8, bottom: 8, left: width < 600 ? 60 : 8 });

/** The camera that shows a box whole and as large as possible: MapLibre's `fitBounds`, for any size without a map. */
export function fitBox(bounds: Bounds, size: Size, padding: Padding = noPadding): Camera {
  const [x0, y0] = toSheet([bounds.west, bounds.north]);
  const [x1, y1] = toSheet([bounds.east, bounds.south]);
  const width = Math.max(size.width - padding.left - padding.right, 40);
  const height = Math.max(size.height - padding.top - padding.bottom, 40);
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  const centre: XY = [
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / scale,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / scale,
  ];
  const [lng, lat] = fromSheet(centre);
  return { lng, lat, zoom: Math.log2(scale) + sheetZoom };
}

/** The camera of a view: a named one shows its box whole; a name that is not known, the first of them. */
export function cameraFor(view: View, views: ReadonlyMap<string, Bounds>, size: Size): Camera {
  if (view.kind === "camera") return view;
  const box = views.get(view.name) ?? [...views.values()][0];
  return box ? fitBox(box, size, viewPadding(size)) : { lng: 31, lat: 50, zoom: 4 };
}
