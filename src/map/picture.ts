import type { MapSpeech } from "../i18n/words.ts";
import type { Bounds } from "../model/record.ts";
import type { Scene } from "../scene.ts";
import type { Camera } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { fitBox, noPadding, type Size } from "./camera.ts";
import type { DrawingNode } from "./node.ts";
import { drawMap } from "./svg.ts";
import type { Atlas } from "./svg-atlas.ts";
import type { Rectangle } from "./svg-place.ts";

/** What a reader sees, to be drawn once more at another size. */
export interface PictureOf {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly words: MapSpeech;
  /** The box of a named view; else the part of the map that a camera shows in a frame of a size. */
  readonly part: Part;
}

export type Part = { readonly bounds: Bounds } | { readonly camera: Camera; readonly size: Size };

/** The camera that shows the same part of the map in another frame, whole. */
export function cameraFor(part: Part, size: Size, padding = noPadding): Camera {
  if ("bounds" in part) return fitBox(part.bounds, size, padding);
  const scale = Math.min(
    (size.width - padding.left - padding.right) / part.size.width,
    (size.height - padding.top - padding.bottom) / part.size.height,
  );
  return { ...part.camera, zoom: part.camera.zoom + Math.log2(scale) };
}

export interface Picture extends PictureOf {
  readonly palette: Palette;
  readonly size: Size;
  readonly kept?: readonly Rectangle[];
  /** How far beyond its frame the drawing reaches, where its room may have other sides. */
  readonly beyond?: { readonly x: number; readonly y: number };
}

/** The map alone, as it is printed: room around a named view, so that no mark is cut. */
export const drawPicture = ({ part, beyond = { x: 0, y: 0 }, ...picture }: Picture): DrawingNode =>
  drawMap({ ...picture, camera: cameraFor(part, picture.size, room), margin: beyond, prefix: "picture-" });

const room = { top: 10, right: 10, bottom: 10, left: 10 };
