import type { LayerSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Mode, modes } from "../model/vocabulary.ts";
import { type Context, evaluate, numberOf, passes, textOf } from "./evaluate.ts";
import { mostLoad } from "./way-layers.ts";

/** What is said of a piece of a way, in the order in which it is kept: by a day, and by a selection. */
export const wayStates = ["load", "behind", "ahead", "selected"] as const;
export type WayState = (typeof wayStates)[number];

/** A layer of ways at a zoom, as numbers: what its expressions come to for any piece. */
export interface WayPass {
  readonly modes: readonly Mode[];
  /** `#rrggbb`. */
  readonly color: string;
  /** In pixels, without a load, with the least, with one movement, and with as many as make a difference. */
  readonly widths: readonly [none: number, least: number, one: number, most: number];
  /** Opacity is the first number plus, for each of `wayStates`, its number times the state. */
  readonly opacity: readonly [always: number, ...byState: number[]];
  readonly isRound: boolean;
  /** A line and a gap, in pixels for each pixel of its width; null = a whole line. */
  readonly dash: readonly [line: number, gap: number] | null;
}

/**
 * Reads a layer of the style for a shader: widths are straight between a few loads, opacities straight in every state,
 * and `way-pass.test.ts` finds out if a layer is ever written otherwise.
 */
export function passOf(layer: LineLayerSpecification, zoom: number): WayPass {
  const { paint = {}, layout = {} } = layer;
  const context = (state: Context["state"] = {}, properties: Context["properties"] = {}): Context => ({
    zoom,
    properties,
    state,
  });
  const width = (load: number): number => numberOf(paint["line-width"], context({ load }), 1);
  const opacity = (state: Context["state"]): number => numberOf(paint["line-opacity"], context(state), 1);
  const always = opacity({});
  const dash = evaluate(paint["line-dasharray"], context());
  const [line, gap] = Array.isArray(dash) ? dash.map(Number) : [];
  return {
    modes: modes.filter((mode) => passes(layer.filter, context({}, { part: "line", mode }))),
    color: textOf(paint["line-color"], context(), "#000000"),
    widths: [width(0), width(1e-6), width(1), width(mostLoad)],
    opacity: [always, ...wayStates.map((name) => opacity({ [name]: 1 }) - always)],
    isRound: layout["line-cap"] === "round",
    dash: line === undefined || gap === undefined ? null : [line, gap],
  };
}

export const isLine = (layer: LayerSpecification): layer is LineLayerSpecification => layer.type === "line";
