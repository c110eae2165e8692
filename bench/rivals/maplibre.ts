import "maplibre-gl/dist/maplibre-gl.css";
import "./rival.css";
import type { FeatureCollection } from "geojson";
import { type FilterSpecification, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import {
  bounds,
  colours,
  dayOf,
  daysFrom,
  fetchJson,
  firstDay,
  lastDay,
  openingDay,
  type Records,
  tellReady,
} from "./records.ts";
import { timeSlider } from "./slider.ts";

/** What a developer writes from the documentation's example of a time slider: one filter, set anew for each day. */
setWorkerUrl(new URL(workerUrl, location.href).href);

const filterOf = (day: string): FilterSpecification => [
  "all",
  ["<=", ["coalesce", ["get", "from"], ["get", "reported"], "9999"], day],
  ["<", day, ["coalesce", ["get", "to"], "9999"]],
];

const layers = ["border", "belarus"] as const;

const map = new MapLibre({
  container: "map",
  bounds: [bounds.west, bounds.south, bounds.east, bounds.north],
  attributionControl: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "water", type: "background", paint: { "background-color": colours.water } }],
  },
});

const day = document.createElement("output");
day.textContent = openingDay;

function show(count: number): void {
  const shown = dayOf(count);
  day.textContent = shown;
  for (const layer of layers) map.setFilter(layer, filterOf(shown));
}

map.on("load", async () => {
  const [ground, ...records] = await Promise.all([
    fetchJson<FeatureCollection>("ground.geojson"),
    ...layers.map((layer) => fetchJson<Records>(`${layer}.geojson`)),
  ]);
  map.addSource("ground", { type: "geojson", data: ground });
  map.addLayer({ id: "land", source: "ground", type: "fill", paint: { "fill-color": colours.land } });
  map.addLayer({ id: "borders", source: "ground", type: "line", paint: { "line-color": colours.line } });
  for (const [index, layer] of layers.entries()) {
    map.addSource(layer, { type: "geojson", data: records[index] as FeatureCollection });
    map.addLayer({
      id: layer,
      source: layer,
      type: "circle",
      filter: filterOf(openingDay),
      paint: {
        "circle-color": colours[layer],
        "circle-radius": 6,
        "circle-stroke-color": "#ffffff",
        "circle-stroke-width": 1,
      },
    });
  }
  const days = { first: daysFrom(firstDay), last: daysFrom(lastDay), value: daysFrom(openingDay) };
  document.querySelector(".time")?.append(...timeSlider(days, show), day);
  map.once("idle", tellReady);
});

/** For the bench: one frame of the engine in which nothing has changed. */
Object.assign(window, { redraw: () => map.triggerRepaint() });
