import type { MapSpeech } from "../i18n/words.ts";
import type { Scene } from "../scene.ts";
import type { Camera } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { frameOf, type Size, toSheetPoint } from "./camera.ts";
import { short } from "./node.ts";
import { pictureOf } from "./plan.ts";
import { switched, switches } from "./style.ts";
import type { Atlas } from "./svg-atlas.ts";
import { type Easel, newMemory, statesOf } from "./svg-layer.ts";
import type { Rectangle } from "./svg-place.ts";

export interface MapDrawing {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly words: MapSpeech;
  /** Values for a file; css properties for a page, so that a change of theme needs no new drawing. */
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: Size;
  /** How fine lines are, in pixels. */
  readonly grain?: Grain;
  /** How far beyond the frame the drawing reaches, in parts of the frame: for one that is moved, or has other sides. */
  readonly margin?: { readonly x: number; readonly y: number };
  /** Begins the ids of the drawing. Groups get ids only with it. */
  readonly prefix?: string;
  /** Widths of lines stay as they are while the drawing is scaled. Few programs but browsers know how. */
  readonly constantStrokes?: boolean;
  /** Room that names leave free, in pixels: what lies on the map. */
  readonly kept?: readonly Rectangle[];
}

export interface Grain {
  /** Between two points of the grid that all points lie on. */
  readonly step: number;
  /** How far a line may be off to save a point. */
  readonly tolerance: number;
}

/** As good as the screen, and as small as a picture that soon makes way for a better one may be. */
export const grains = { fine: { step: 0.5, tolerance: 0.3 }, coarse: { step: 1, tolerance: 1 } } as const;

/** Whether two drawings differ in nothing that the ground and the places of names depend on. */
export const isSameGround = (a: MapDrawing, b: MapDrawing): boolean =>
  a.atlas === b.atlas &&
  a.words === b.words &&
  switches.every((layer) => a.scene.state.layers.has(layer) === b.scene.state.layers.has(layer));

export const hiddenLayers = ({ picture: { layers } }: Easel): ReadonlySet<string> =>
  new Set(switches.flatMap((layer) => (layers.has(layer) ? [] : [...switched[layer]])));

/** A stroke and the cut ends of shapes stay out of sight, in pixels. */
const away = 24;

/** Lays everything out that a drawing is made with. */
export function easelOf(drawing: MapDrawing): Easel {
  const { atlas, scene, words, palette, camera, size, grain = grains.fine, constantStrokes = false } = drawing;
  const frame = frameOf(camera, size);
  const margin = { x: (drawing.margin?.x ?? 0) * size.width, y: (drawing.margin?.y ?? 0) * size.height };
  const [left, top] = toSheetPoint(frame, [-margin.x - away, -margin.y - away]);
  const [right, bottom] = toSheetPoint(frame, [size.width + margin.x + away, size.height + margin.y + away]);
  const picture = pictureOf(scene, atlas.universe.piecesByWay, palette, words);
  return {
    atlas,
    picture,
    states: statesOf(picture, atlas),
    frame,
    margin,
    pen: {
      step: grain.step / frame.scale,
      tolerance: grain.tolerance / frame.scale,
      box: { left, top, right, bottom },
      written: new WeakMap(),
    },
    memory: newMemory(),
    alike: new Map(),
    grid: `translate(${short(frame.shift[0], 2)} ${short(frame.shift[1], 2)})scale(${grain.step})`,
    prefix: drawing.prefix ?? "",
    pixel: 1 / grain.step,
    constantStrokes,
  };
}
