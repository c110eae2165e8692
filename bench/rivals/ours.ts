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
import { timeSlider } from "./slider.ts";

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
      const { first, last } = records.span;
      document.querySelector(".time")?.append(...timeSlider({ first, last, value: records.opensOn }, show));
      tellReady();
    },
  },
});

function show(day: number): void {
  map.draw(sceneOf({ ...start, date: clampDay(asDay(day), records.span) }));
}
