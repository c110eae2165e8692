import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Mode } from "../model/vocabulary.ts";
import type { Palette } from "../theme/themes.ts";
import { byZoom, fromState, is } from "./expression.ts";

const load = fromState("load");

/** Wider for more movements, up to so many: beyond that a reader sees no difference. */
export const mostLoad = 8;

/** The width of one movement, and what each further one adds. */
const widthOf = (one: number, more: number): ExpressionSpecification => [
  "+",
  ["*", one, ["min", 1, load]],
  ["*", more, ["max", 0, ["-", ["min", mostLoad, load], 1]]],
];

const casing = (one: number, more: number): ExpressionSpecification => [
  "case",
  [">", load, 0],
  ["+", widthOf(one, more), 2],
  0,
];

const selection = (one: number, more: number): ExpressionSpecification => ["+", widthOf(one, more), 6];

/**
 * Pairs of zoom, width of one movement, and of each further one. Over Eurasia the flow is the subject; near Ukraine it
 * is the sites, and the flow steps back.
 */
const widths = (width: (one: number, more: number) => ExpressionSpecification): ExpressionSpecification =>
  byZoom(1, width(2.4, 0.5), 2.6, width(3, 0.7), 3.4, width(1.6, 0.3), 5, width(2.2, 0.5), 8, width(4.5, 1));

/** A flight is a row of dots, which needs no casing: with one it would look like a railway. */
const dots = (width: number): ExpressionSpecification => ["*", width, ["min", 1, load]];
const widthsOfFlight = byZoom(1, dots(1.8), 2.6, dots(2.2), 3.4, dots(1.6), 5, dots(2), 8, dots(4));

/** By air, by sea and by road nobody published a way: it is only sketched. In widths of the line. */
const dashes: Readonly<Record<Mode, readonly number[] | null>> = {
  rail: null,
  road: [1.6, 1],
  sea: [1.6, 1],
  air: [0.1, 2.2],
};
const sketchedModes = ["road", "sea", "air"] as const;

const part = (mode: Mode): ExpressionSpecification => ["all", is("part", "line"), is("mode", mode)];

/** Reported movements: where they may be (bold), where they came from (thin) and where they lead (a hairline). */
export const wayLayers = (palette: Palette): readonly LayerSpecification[] => [
  {
    id: "way-selected",
    type: "line",
    source: "pieces",
    filter: is("part", "line"),
    layout: { "line-cap": "round" },
    paint: {
      "line-color": palette.focus,
      "line-opacity": fromState("selected"),
      "line-width": widths(selection),
    },
  },
  {
    id: "way-ahead",
    type: "line",
    source: "pieces",
    filter: is("part", "line"),
    paint: {
      "line-color": palette.layerTransfer,
      "line-opacity": ["*", 0.75, fromState("ahead")],
      "line-width": byZoom(1, 0.6, 5, 0.8, 8, 1.2),
    },
  },
  ...(["rail", ...sketchedModes] as const).map((mode): LayerSpecification => {
    const dashed = dashes[mode];
    return {
      id: `way-behind-${mode}`,
      type: "line",
      source: "pieces",
      filter: part(mode),
      // Dots are made by round ends.
      layout: { "line-cap": mode === "air" ? "round" : "butt" },
      paint: {
        "line-color": palette.layerTransfer,
        "line-opacity": fromState("behind"),
        "line-width": byZoom(1, 1, 5, 1.5, 8, 2.4),
        ...(dashed && { "line-dasharray": dashed.map((each) => each * 1.6) }),
      },
    };
  }),
  {
    id: "way-casing",
    type: "line",
    source: "pieces",
    filter: ["all", is("part", "line"), ["!=", ["get", "mode"], "air"]],
    layout: { "line-cap": "round" },
    paint: { "line-color": palette.halo, "line-width": widths(casing) },
  },
  ...(["rail", ...sketchedModes] as const).map((mode): LayerSpecification => {
    const dashed = dashes[mode];
    return {
      id: `way-flow-${mode}`,
      type: "line",
      source: "pieces",
      filter: part(mode),
      layout: { "line-cap": mode === "rail" || mode === "air" ? "round" : "butt" },
      paint: {
        "line-color": palette.layerTransfer,
        "line-width": mode === "air" ? widthsOfFlight : widths(widthOf),
        ...(dashed && { "line-dasharray": [...dashed] }),
      },
    };
  }),
  ...(["far", "near"] as const).map(
    (arrow): LayerSpecification => ({
      id: `way-arrows-${arrow}`,
      type: "symbol",
      source: "pieces",
      minzoom: arrow === "far" ? 0 : 5,
      filter: is("part", arrow),
      layout: {
        "icon-image": ["match", ["get", "mode"], "air", "plane", "arrow"],
        "icon-rotate": ["get", "bearing"],
        "icon-rotation-alignment": "map",
        "icon-size": byZoom(0.5, 0.8, 2.6, 1, 3.4, 0.8, 5, 1, 8, 1.5),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": ["max", ["min", 1, load], ["*", 0.8, fromState("behind")]] },
    }),
  ),
];
