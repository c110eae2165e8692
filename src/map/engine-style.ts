import type { FontFacesSpecification, LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, GeoJSON } from "geojson";
import type { Language } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { is } from "./expression.ts";
import { type GroundSource, groundSources, type RecordSource } from "./source.ts";
import { layersOf } from "./style.ts";

/** What of the style is given to the engine, and how. */

/**
 * Layers that change with every day are not the engine's, though they are printed into its picture (`overprint.ts`):
 * marks, ways, and the ring of the selection.
 */
export const isOverprinted = (layer: LayerSpecification): boolean =>
  "source" in layer && (layer.source === "marks" || layer.source === "pieces" || /^ring(-|$)/.test(layer.id));

/**
 * The engine cuts each source into tiles, and masks the tiles anew whenever the source changes from one layer to the
 * next: so all lines and areas of the ground are one source for it. Names have one of their own, which never changes.
 */
const joined: ReadonlySet<string> = new Set<GroundSource>(groundSources.filter((name) => name !== "labels"));

/** The layers that the engine draws. */
export const engineLayers = (palette: Palette, language: Language): readonly LayerSpecification[] =>
  layersOf(palette, language)
    .filter((layer) => !isOverprinted(layer))
    .map(onJoined);

function onJoined(layer: LayerSpecification): LayerSpecification {
  if (!("source" in layer) || typeof layer.source !== "string" || !joined.has(layer.source)) return layer;
  const own = is("of", layer.source);
  const filter = "filter" in layer && layer.filter !== undefined ? ["all", own, layer.filter] : own;
  return { ...layer, source: "ground", filter } as LayerSpecification;
}

/** The first of them that lies above the ways. */
export const aboveWays = "axes";

/** Lines and areas of the ground as one source. */
export const joinedGround = (data: Readonly<Record<GroundSource, GeoJSON>>): FeatureCollection => ({
  type: "FeatureCollection",
  features: groundSources
    .filter((name) => joined.has(name))
    .flatMap((name) =>
      featuresOf(data[name]).map((feature) => ({ ...feature, properties: { ...feature.properties, of: name } })),
    ),
});

function featuresOf(data: GeoJSON): readonly Feature[] {
  switch (data.type) {
    case "FeatureCollection":
      return data.features;
    case "Feature":
      return [data];
    default:
      return [{ type: "Feature", properties: {}, geometry: data }];
  }
}

/** Smooth lines: as coarse as the engine makes others, in pixels, they would have corners again. */
const smooth = { tolerance: 0.05 };

export function engineStyle(
  palette: Palette,
  language: Language,
  ground: Readonly<Record<GroundSource, GeoJSON>>,
  records: Readonly<Record<RecordSource, GeoJSON>>,
  fonts: FontFacesSpecification,
): StyleSpecification {
  const source = (data: GeoJSON) => ({ type: "geojson" as const, data, maxzoom: 9 });
  const nothing = { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } };
  return {
    version: 8,
    "font-faces": fonts,
    // What a day changes fades by our own clock; what a theme changes, changes at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      ground: source(joinedGround(ground)),
      labels: source(ground.labels),
      outlines: { ...source(records.outlines), ...smooth },
      places: source(records.places),
      garrisons: source(records.garrisons),
      axes: source(records.axes),
      circles: nothing,
      frame: nothing,
    },
    layers: [...engineLayers(palette, language), frameLayer],
  };
}

/** Takes the room around the frame while the map is at rest, so that no name is cut by it (see `frame.ts`). */
const frameLayer: LayerSpecification = {
  id: "frame",
  type: "symbol",
  source: "frame",
  layout: { "icon-image": "clear", "icon-size": 4, "icon-allow-overlap": true, "icon-padding": 0 },
};
