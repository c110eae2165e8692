import type { MapSpeech } from "../i18n/words.ts";
import type { Camera } from "../state/state.ts";
import { scaleOf } from "./scale.ts";

export interface ScaleBar {
  draw(camera: Camera, words: MapSpeech): void;
  remove(): void;
}

/** In pixels. On a narrow map a longer one would lie on the marks of the south. */
const widest = { narrow: 64, wide: 110 } as const;

/** In the corner of the map. Only the length is shown that is true in its middle. */
export function makeScaleBar(container: HTMLElement): ScaleBar {
  const bar = container.ownerDocument.createElement("div");
  bar.className = "map-scale";
  // Of no use without the picture.
  bar.ariaHidden = "true";
  container.append(bar);
  // Asked in each frame of a gesture: the page's own width, not the map's, which would have to be laid out.
  const narrow = matchMedia("(max-width: 37.49em)");
  let drawn = "";
  return {
    draw(camera, words) {
      const { kilometres, width } = scaleOf(camera, narrow.matches ? widest.narrow : widest.wide);
      const length = `${width}px`;
      const text = words.map.kilometres(words.format.number(kilometres));
      if (drawn === length + text) return;
      drawn = length + text;
      bar.style.setProperty("--length", length);
      bar.textContent = text;
    },
    remove: () => bar.remove(),
  };
}
