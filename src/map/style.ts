import type { FontFacesSpecification, LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import type { Language } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { circleLayers } from "./circle-layers.ts";
import { groundLayers } from "./ground-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { garrisonLayer, lineLayers, markLayers } from "./record-layers.ts";
import type { GroundSource, RecordSource } from "./source.ts";

/** The first drawn below. */
export const layersOf = (palette: Palette, language: Language): readonly LayerSpecification[] => [
  ...groundLayers(palette),
  ...lineLayers(palette),
  garrisonLayer,
  ...labelLayers(palette, language),
  ...circleLayers(palette),
  ...markLayers(palette),
];

/** Layers of the style that a switch of the reader's shows and hides as a whole. */
export const switched = {
  context: ["contact-line", "separatist-held"],
  transfer: ["railways"],
  // Names of routes that nobody sees would take the room of others.
  axes: ["axes", "axis-edges", "axis-names-each", "axis-names-first"],
} as const;
export const switches = ["context", "transfer", "axes"] as const satisfies readonly (keyof typeof switched)[];

/**
 * Layers that change with every day are not the engine's, though they are printed into its picture (`overprint.ts`):
 * marks, ways, and the ring of the selection.
 */
export const isOverprinted = (layer: LayerSpecification): boolean =>
  "source" in layer && (layer.source === "marks" || layer.source === "pieces" || /^ring(-|$)/.test(layer.id));

/** The layers that the engine draws. */
export const engineLayers = (palette: Palette, language: Language): readonly LayerSpecification[] =>
  layersOf(palette, language).filter((layer) => !isOverprinted(layer));

/** The first of them that lies above the ways. */
export const aboveWays = "axes";

/** Sources of smooth lines: as coarse as the engine makes others, in pixels, they would have corners again. */
const bent: ReadonlySet<string> = new Set<RecordSource>(["outlines"]);

export function styleOf(
  palette: Palette,
  language: Language,
  data: Readonly<Record<GroundSource | RecordSource, GeoJSON>>,
  fonts: FontFacesSpecification,
): StyleSpecification {
  const layers = engineLayers(palette, language);
  const used = new Set(layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
  return {
    version: 8,
    "font-faces": fonts,
    // What a day changes fades by our own clock; what a theme changes, changes at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(
        Object.entries(data)
          .filter(([name]) => used.has(name))
          .map(([name, each]) => [
            name,
            { type: "geojson" as const, data: each, maxzoom: 9, ...(bent.has(name) && { tolerance: 0.05 }) },
          ]),
      ),
      circles: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
      frame: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: [...layers, frameLayer],
  };
}

/** Takes the room around the frame while the map is at rest, so that no name is cut by it (see `frame.ts`). */
const frameLayer: LayerSpecification = {
  id: "frame",
  type: "symbol",
  source: "frame",
  layout: { "icon-image": "clear", "icon-size": 4, "icon-allow-overlap": true, "icon-padding": 0 },
};

/** One property of one layer that has to change. */
export interface Change {
  readonly layer: string;
  readonly group: "paint" | "layout" | "filter";
  readonly name: string;
  readonly value: unknown;
}

/** What differs between two sets of the same layers: a style is set once, later only its properties change. */
export function changesBetween(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly Change[] {
  const last = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) => {
    const old = last.get(layer.id);
    if (!old) return [];
    return [
      ...differing(valuesOf(old, "paint"), valuesOf(layer, "paint")).map(([name, value]) => ({
        layer: layer.id,
        group: "paint" as const,
        name,
        value,
      })),
      ...differing(valuesOf(old, "layout"), valuesOf(layer, "layout")).map(([name, value]) => ({
        layer: layer.id,
        group: "layout" as const,
        name,
        value,
      })),
      ...differing(valuesOf(old, "filter"), valuesOf(layer, "filter")).map(([name, value]) => ({
        layer: layer.id,
        group: "filter" as const,
        name,
        value,
      })),
    ];
  });
}

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (layer: LayerSpecification, group: Change["group"]): Values => {
  if (group === "filter") return "filter" in layer ? { filter: layer.filter } : {};
  return { ...layer[group] };
};

const differing = (before: Values, after: Values): readonly (readonly [string, unknown])[] =>
  Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value));
