import { readFileSync } from "node:fs";
import { readData } from "../build/data.ts";
import { en } from "../i18n/en/words.ts";
import type { Ground } from "../model/ground.ts";
import { readGround } from "../model/ground-reader.ts";
import { pack, unpack } from "../model/pack.ts";
import { type Scene, sceneMaker } from "../scene.ts";
import type { State } from "../state/state.ts";
import { startingState } from "../state/store.ts";
import { light } from "../theme/themes.ts";
import { fitBox, type Size, viewPadding } from "./camera.ts";
import { atlasOf } from "./svg-atlas.ts";
import type { MapDrawing } from "./svg-drawing.ts";

/** The whole dataset as it ships: what is drawn has to be right for it, not for a toy. */

export const { records } = unpack(pack(readData("data")));

const file = (name: string): unknown => JSON.parse(readFileSync(`data/ground/${name}.json`, "utf8"));

export const ground: Ground = readGround({
  land: file("land-first"),
  water: file("water-first"),
  labels: file("labels"),
});

const sceneOf = sceneMaker(records);
const start = startingState({ date: records.opensOn, view: "ukraine" });

export const sceneWith = (more: Partial<State> = {}): Scene => sceneOf({ ...start, ...more });

const atlas = atlasOf(records, ground);

export function drawingOf(
  view: string,
  size: Size,
  more: Partial<State> = {},
  how: Partial<MapDrawing> = {},
): MapDrawing {
  const box = records.views.get(view);
  if (!box) throw new Error(`no view: ${view}`);
  return {
    atlas,
    scene: sceneWith(more),
    words: en,
    palette: light,
    camera: fitBox(box, size, viewPadding(size)),
    size,
    ...how,
  };
}
