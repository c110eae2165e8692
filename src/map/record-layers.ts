import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../theme/themes.ts";
import { byZoom, fromState, is, markScale } from "./expression.ts";
import { wayLayers } from "./way-layers.ts";

/** Railways, movements along them, and axes of attack that were published as possible: lines below all names. */
export const lineLayers = (palette: Palette): readonly LayerSpecification[] => [
  {
    id: "railways",
    type: "line",
    source: "outlines",
    filter: is("kind", "railway"),
    layout: { "line-join": "round" },
    paint: { "line-color": palette.rail, "line-width": byZoom(2, 0.5, 5, 0.8, 8, 1.2) },
  },
  ...wayLayers(palette),
  {
    id: "axes",
    type: "fill",
    source: "axes",
    filter: is("part", "body"),
    paint: { "fill-color": palette.layerAxes, "fill-opacity": ["*", 0.16, fromState("shown")] },
  },
  {
    id: "axis-edges",
    type: "line",
    source: "axes",
    filter: is("part", "edge"),
    paint: {
      "line-color": palette.layerAxes,
      "line-opacity": ["*", 0.8, fromState("shown")],
      "line-width": byZoom(3, 0.7, 5, 1, 8, 1.4),
      "line-dasharray": [3, 2.5],
    },
  },
];

/** Where movements began: small and grey, since it is only context. A place with a mark of its own needs no other. */
export const garrisonLayer: LayerSpecification = {
  id: "garrisons",
  type: "symbol",
  source: "garrisons",
  filter: ["!", ["get", "isMarked"]],
  layout: {
    "icon-image": "garrison",
    "icon-size": byZoom(1, 0.75, 5, 1, 8, 1.3),
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
  },
  paint: { "icon-opacity": fromState("shown") },
};

/** Marks of sites: soft patches below, then halos, bodies, second outlines and signs. */
export const markLayers = (palette: Palette): readonly LayerSpecification[] => [
  ...(["patch", "halo", "body", "inferred", "sign"] as const).map(
    (part): LayerSpecification => ({
      id: `mark-${part}`,
      type: "symbol",
      source: "marks",
      filter: is("part", part),
      layout: {
        "icon-image": ["get", "image"],
        // A patch stands for an area on the ground, so it grows with the map, until it would fill the frame.
        "icon-size": part === "patch" ? byZoom(2, 0.35, 3.5, 0.6, 5, 1, 8, 2.6) : markScale(),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["get", "order"],
        "symbol-z-order": "source",
      },
      paint: { "icon-opacity": fromState("opacity") },
    }),
  ),
  {
    id: "ring-casing",
    type: "circle",
    source: "places",
    paint: {
      "circle-color": "transparent",
      "circle-radius": markScale(["+", fromState("ring"), 6]),
      "circle-stroke-width": ["case", [">", fromState("ring"), 0], 6, 0],
      "circle-stroke-color": palette.halo,
    },
  },
  {
    id: "ring",
    type: "circle",
    source: "places",
    paint: {
      "circle-color": "transparent",
      "circle-radius": markScale(["+", fromState("ring"), 7.5]),
      "circle-stroke-width": ["case", [">", fromState("ring"), 0], 3, 0],
      "circle-stroke-color": palette.focus,
    },
  },
];
