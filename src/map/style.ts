import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { circleLayers } from "./circle-layers.ts";
import { groundLayers } from "./ground-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { garrisonLayer, lineLayers, markLayers } from "./record-layers.ts";

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
