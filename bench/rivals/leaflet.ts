import "leaflet/dist/leaflet.css";
import "./rival.css";
import type { FeatureCollection } from "geojson";
import L from "leaflet";
import "leaflet.timeline";
import {
  bounds,
  colours,
  type Dated,
  daysFrom,
  fetchJson,
  firstDay,
  lastDay,
  openingDay,
  type Records,
  tellReady,
} from "./records.ts";

/** What a developer writes from the read-me of Leaflet.timeline; steps and speed set to days. */
const dayMs = 86_400_000;
const layers = ["border", "belarus"] as const;

const map = L.map("map", { attributionControl: false });
map.fitBounds([
  [bounds.south, bounds.west],
  [bounds.north, bounds.east],
]);

const intervalOf = ({ from, to, reported }: Dated) => {
  const start = from ?? reported;
  return (
    start !== null && {
      start: daysFrom(start) * dayMs,
      end: to === null ? Number.MAX_SAFE_INTEGER : daysFrom(to) * dayMs,
      endExclusive: true,
    }
  );
};

const [ground, ...records] = await Promise.all([
  fetchJson<FeatureCollection>("ground.geojson"),
  ...layers.map((layer) => fetchJson<Records>(`${layer}.geojson`)),
]);
L.geoJSON(ground, { style: { color: colours.line, weight: 1, fillColor: colours.land, fillOpacity: 1 } }).addTo(map);

const control = L.timelineSliderControl({
  start: daysFrom(firstDay) * dayMs,
  end: daysFrom(lastDay) * dayMs,
  steps: daysFrom(lastDay) - daysFrom(firstDay),
  duration: (daysFrom(lastDay) - daysFrom(firstDay)) * 100,
  showTicks: false,
  formatOutput: (time) => new Date(time).toISOString().slice(0, 10),
});
control.addTo(map);
// Beside the map, as in the other pages: what moves on the map is the records alone.
document.querySelector(".time")?.append(control.getContainer() ?? "");
for (const [index, layer] of layers.entries()) {
  const features = (records[index]?.features ?? []).filter(({ geometry }) => geometry !== null);
  const timeline = L.timeline({ type: "FeatureCollection", features } as Records, {
    getInterval: (feature) => intervalOf(feature.properties),
    pointToLayer: (_feature, position) =>
      L.circleMarker(position, { radius: 6, color: "#ffffff", weight: 1, fillColor: colours[layer], fillOpacity: 1 }),
  });
  timeline.addTo(map);
  control.addTimelines(timeline);
}
control.setTime(daysFrom(openingDay) * dayMs);
// The slider counts milliseconds: without this an arrow key moves it by one of them.
const slider = document.querySelector<HTMLInputElement>(".time-slider");
if (slider) slider.step = String(dayMs);
requestAnimationFrame(tellReady);
