import { captionOf } from "../caption.ts";
import { datasetWords } from "../dataset-words.ts";
import type { Format } from "../i18n/picture.ts";
import { wordsOf } from "../i18n/words.ts";
import { print } from "../map/node.ts";
import { drawStill, stillSize } from "../map/still.ts";
import { atlasOf } from "../map/svg-atlas.ts";
import { readGround } from "../model/ground-reader.ts";
import type { Records } from "../model/record.ts";
import { sceneMaker } from "../scene.ts";
import type { State } from "../state/state.ts";
import { startingState } from "../state/store.ts";
import { dark, light } from "../theme/themes.ts";
import { jsonOf } from "./first-page.ts";
import type { Served } from "./served.ts";

/** Draws any state of the map as a file, without a browser: the same state gives the same bytes. */
export function stillMaker(
  served: Served,
  records: Records,
): (patch: Partial<State>, format: Format, width?: number) => Promise<string> {
  const ground = readGround({
    land: jsonOf(served, "land"),
    water: jsonOf(served, "water"),
    labels: jsonOf(served, "labels"),
  });
  const atlas = atlasOf(records, ground);
  const sceneOf = sceneMaker(records);
  const start = startingState({ date: records.opensOn, view: [...records.views.keys()][0] ?? "" });
  return async (patch, format, width) => {
    const state: State = { ...start, ...patch };
    const scene = sceneOf(state);
    const words = await wordsOf(state.language);
    const size = stillSize(format, width);
    const { view } = state;
    const bounds = view.kind === "named" ? records.views.get(view.name) : undefined;
    // What a link shows on a screen of usual size.
    const camera = view.kind === "camera" ? view : { lng: 31, lat: 50, zoom: 4 };
    const drawn = drawStill({
      atlas,
      scene,
      words,
      palette: state.theme === "dark" ? dark : light,
      part: bounds ? { bounds } : { camera, size: { width: 1000, height: 600 } },
      caption: captionOf(scene, words, datasetWords(served.dataset, state.language)),
      size,
    });
    return `${print(drawn)}\n`;
  };
}
