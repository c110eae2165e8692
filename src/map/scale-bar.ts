import type { MapSpeech } from "../i18n/words.ts";
import type { Camera } from "../state/state.ts";
import { scaleOf } from "./scale.ts";

export interface ScaleBar {
  draw(camera: Camera, words: MapSpeech): void;
  remove(): void;
}

const widest = 110;

/** In the corner of the map. Only the length is shown that is true in its middle. */
export function makeScaleBar(container: HTMLElement): ScaleBar {
  const bar = container.ownerDocument.createElement("div");
  bar.className = "map-scale";
  // Of no use without the picture.
  bar.ariaHidden = "true";
  container.append(bar);
  return {
    draw(camera, words) {
      const { kilometres, width } = scaleOf(camera, widest);
      bar.style.width = `${width}px`;
      bar.textContent = words.map.kilometres(words.format.number(kilometres));
    },
    remove: () => bar.remove(),
  };
}
