import type { MapSpeech } from "./i18n/words.ts";
import type { PictureOf } from "./map/picture.ts";
import { atlasOf } from "./map/svg-atlas.ts";
import type { Ground } from "./model/ground.ts";
import { memo } from "./model/memo.ts";
import type { Records } from "./model/record.ts";
import type { Scene } from "./scene.ts";

/** What the page shows at this moment, and on what. */
export interface Now {
  readonly records: Records;
  readonly ground: Ground;
  readonly scene: Scene;
  readonly words: MapSpeech;
  /** Where the map lies. */
  readonly slot: Element;
}

const atlasIn = memo(atlasOf);

/** The map as it is seen now, to be drawn once more for paper or a file. */
export function pictureNow({ records, ground, scene, words, slot }: Now): PictureOf {
  const atlas = atlasIn(records, ground);
  const { view } = scene.state;
  const bounds = view.kind === "named" ? records.views.get(view.name) : undefined;
  const { clientWidth: width, clientHeight: height } = slot;
  const camera = view.kind === "camera" ? view : { lng: 31, lat: 50, zoom: 4 };
  return { atlas, scene, words, part: bounds ? { bounds } : { camera, size: { width, height } } };
}
