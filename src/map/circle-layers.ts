import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../theme/themes.ts";
import { byZoom, is } from "./expression.ts";
import { faces } from "./label-layers.ts";

/** Distances that the reader has asked for: around a point, and as the range of a weapon. */
export const circleLayers = (palette: Palette): readonly LayerSpecification[] => [
  {
    id: "circle-casing",
    type: "line",
    source: "circles",
    filter: is("part", "ring"),
    paint: { "line-color": palette.halo, "line-width": 3, "line-opacity": 0.7 },
  },
  {
    id: "circles-around",
    type: "line",
    source: "circles",
    filter: ["all", is("part", "ring"), is("kind", "around")],
    paint: { "line-color": palette.label, "line-width": 1.2 },
  },
  {
    id: "circles-range",
    type: "line",
    source: "circles",
    filter: ["all", is("part", "ring"), is("kind", "range")],
    paint: { "line-color": palette.label, "line-width": 1.6, "line-dasharray": [4, 3] },
  },
  {
    id: "circle-centres",
    type: "circle",
    source: "circles",
    filter: ["all", is("part", "centre"), is("kind", "around")],
    paint: {
      "circle-color": palette.label,
      "circle-radius": 3,
      "circle-stroke-color": palette.halo,
      "circle-stroke-width": 2,
    },
  },
  {
    id: "circle-distances",
    type: "symbol",
    source: "circles",
    filter: is("part", "label"),
    layout: {
      "text-field": ["coalesce", ["get", "label"], ""],
      "text-font": [faces.bold],
      "text-size": byZoom(2, 11, 8, 13),
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 2 },
  },
];
