import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../theme/themes.ts";
import { byZoom, is } from "./expression.ts";

/**
 * The quiet part: water, land, borders. Ukraine is the lightest and has the strongest border; the annexed and the
 * separatist-held parts are its own land, hatched.
 */
export const groundLayers = (palette: Palette): readonly LayerSpecification[] => [
  { id: "water", type: "background", paint: { "background-color": palette.water } },
  {
    id: "shore",
    type: "line",
    source: "coast",
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.lake,
      "line-width": byZoom(2, 3, 5, 12, 8, 24),
      "line-blur": byZoom(2, 2, 5, 8, 8, 16),
    },
  },
  {
    id: "land",
    type: "fill",
    source: "land",
    paint: {
      "fill-color": [
        "match",
        ["get", "country"],
        "UA",
        palette.ukraine,
        "BY",
        palette.belarusLand,
        "RU",
        palette.russia,
        palette.land,
      ],
    },
  },
  { id: "annexed", type: "fill", source: "annexed", paint: { "fill-pattern": "hatch-annexed" } },
  {
    id: "separatist-held",
    type: "fill",
    source: "outlines",
    filter: is("kind", "separatist-held"),
    paint: { "fill-pattern": "hatch-held" },
  },
  {
    id: "rivers",
    type: "line",
    source: "rivers",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.river,
      "line-width": byZoom(
        3,
        ["match", ["get", "rank"], 1, 0.7, 2, 0.35, 0.1],
        5,
        ["match", ["get", "rank"], 1, 1.5, 2, 0.9, 0.5],
        8,
        ["match", ["get", "rank"], 1, 3, 2, 2, 1.2],
      ),
    },
  },
  { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": palette.lake } },
  {
    id: "regions",
    type: "line",
    source: "regions",
    minzoom: 5,
    paint: { "line-color": palette.region, "line-width": byZoom(5, 0.6, 8, 1.1) },
  },
  {
    id: "coast",
    type: "line",
    source: "coast",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": byZoom(3, 0.4, 6, 0.9) },
  },
  {
    id: "borders",
    type: "line",
    source: "borders",
    filter: is("rank", "other"),
    layout: { "line-join": "round" },
    paint: { "line-color": palette.border, "line-width": byZoom(2, 0.5, 5, 0.9, 8, 1.5) },
  },
  {
    id: "border-casing",
    type: "line",
    source: "borders",
    filter: is("rank", "ukraine"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.borderCasing, "line-width": byZoom(2, 2, 5, 5, 8, 8), "line-opacity": 0.8 },
  },
  {
    id: "border-ukraine",
    type: "line",
    source: "borders",
    filter: is("rank", "ukraine"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.borderUkraine, "line-width": byZoom(2, 0.8, 5, 1.7, 8, 2.6) },
  },
  {
    id: "contact-line",
    type: "line",
    source: "outlines",
    filter: is("kind", "contact-line"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": palette.borderUkraine,
      "line-width": byZoom(3, 0.9, 5, 1.4, 8, 2),
      "line-dasharray": [2.5, 2],
    },
  },
];
