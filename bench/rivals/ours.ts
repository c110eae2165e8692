import "./rival.css";
import { Map as MapLibre } from "maplibre-gl";
import { wordsOf } from "../../src/i18n/words.ts";
import { mapFonts } from "../../src/map/fonts.ts";
import { makeMap } from "../../src/map/map.ts";
import { asDay, clampDay } from "../../src/model/day.ts";
import { sceneMaker } from "../../src/scene.ts";
import { loadGuest } from "../../src/state/load.ts";
import { startingState } from "../../src/state/store.ts";
import { light } from "../../src/theme/themes.ts";
import { fetchJson, tellReady } from "./records.ts";

/** The live map of the page without the page: what a step costs in the map, and what in all that is said beside it. */

// The map shows its engine to nobody; here a frame is wanted in which nothing has changed.
const { setStyle } = MapLibre.prototype;
MapLibre.prototype.setStyle = function (...given) {
  Object.assign(window, { redraw: () => this.triggerRepaint() });
  return setStyle.apply(this, given);
};

const [{ records, ground }, words] = await Promise.all([loadGuest(fetchJson, "guest.json"), wordsOf("en")]);
const sceneOf = sceneMaker(records);
const start = startingState({ date: records.opensOn, view: "ukraine" });
const container = document.querySelector<HTMLElement>("#map");
if (!container) throw new Error("There is no room for the map.");

const slider = document.createElement("input");
slider.type = "range";
slider.min = String(records.span.first);
slider.max = String(records.span.last);
slider.value = String(records.opensOn);
const play = document.createElement("button");
play.className = "play";
play.textContent = "Play";

const map = makeMap({
  container,
  records,
  ground,
  fullGround: () => new Promise(() => {}),
  scene: sceneOf(start),
  words,
  palette: light,
  fonts: mapFonts(document.baseURI),
  reducedMotion: false,
  on: {
    look() {},
    selectPlace() {},
    selectRecord() {},
    putPoint() {},
    failed() {},
    ready() {
      slider.addEventListener("input", show);
      play.addEventListener("click", toggle);
      document.querySelector(".time")?.append(play, slider);
      tellReady();
    },
  },
});

function show(): void {
  map.draw(sceneOf({ ...start, date: clampDay(asDay(slider.valueAsNumber), records.span) }));
}

let timer: ReturnType<typeof setInterval> | undefined;
function toggle(): void {
  clearInterval(timer);
  timer =
    timer === undefined
      ? setInterval(() => {
          slider.valueAsNumber += 1;
          show();
        }, 100)
      : undefined;
}
