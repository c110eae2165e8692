import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { byZoom, fromState, is, markScale } from "./expression.ts";

/** Names of the weights as the style declares their files: what is not declared becomes a font of the machine. */
export const faces = { regular: "Noto Sans", bold: "Noto Sans SemiBold", italic: "Noto Sans Italic" } as const;

/** Countries that are named from a smaller zoom on than this have room to spare. */
const largest = 3.3;

/** From this zoom on there is room for the names of places with a mark. */
export const placeNamesFrom = 5.6;

const aside: (string | [number, number])[] = [
  "center",
  [0, 0],
  "bottom",
  [0, -1.2],
  "top",
  [0, 1.2],
  "left",
  [1.5, 0],
  "right",
  [-1.5, 0],
  "bottom-left",
  [1.5, -2],
  "top-right",
  [-1.5, 2],
];

/** Over Eurasia, what is aside of a country is another one. */
const atHome: ExpressionSpecification = ["step", ["zoom"], ["literal", aside.slice(0, 2)], 3, ["literal", aside]];

type Anchor = "left" | "right" | "bottom" | "top" | "bottom-left" | "top-left" | "bottom-right" | "top-right";

/** The sides of a point at which its name may stand, the best first. */
const besides: Anchor[] = ["left", "right", "bottom", "top", "bottom-left", "top-left", "bottom-right", "top-right"];

/**
 * Names on the ground, the later in the list the sooner they get their place. All give way to every place that can ever
 * have a mark, whether it has one today or not: so no name lies under a mark, and none moves when the day does.
 */
export const labelLayers = (palette: Palette, language: Language): readonly LayerSpecification[] => {
  const text = ["get", language] as ["get", string];
  const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.5 };
  return [
    {
      id: "river-names",
      type: "symbol",
      source: "rivers",
      minzoom: 5.5,
      filter: ["all", ["has", language], ["<", ["get", "rank"], 3]],
      layout: {
        "symbol-placement": "line",
        "text-field": text,
        "text-font": [faces.italic],
        "text-size": 11,
        "symbol-spacing": 420,
        "text-max-angle": 45,
        "text-letter-spacing": 0.06,
      },
      paint: { "text-color": palette.labelWater, ...halo },
    },
    townNames("towns", palette, text),
    {
      id: "seas",
      type: "symbol",
      source: "labels",
      filter: ["all", is("kind", "sea"), ["<=", ["get", "zoom"], ["+", ["zoom"], 1]]],
      layout: {
        "text-field": text,
        "text-font": [faces.italic],
        "text-size": byZoom(2, 11, 5, ["case", ["<", ["get", "zoom"], 4], 14, 12], 8, 16),
        "text-letter-spacing": 0.08,
        "text-max-width": 6,
        "text-padding": 2,
      },
      paint: { "text-color": palette.labelWater, "text-halo-color": palette.water, "text-halo-width": 1.2 },
    },
    {
      id: "notes",
      type: "symbol",
      source: "labels",
      minzoom: 4.4,
      filter: is("kind", "note"),
      layout: {
        "text-field": text,
        "text-font": [faces.regular],
        "text-size": byZoom(4.4, 10.5, 7, 13),
        "text-max-width": 14,
        // On the peninsula where its marks leave room, else in the sea beside it.
        "text-variable-anchor-offset": [
          "literal",
          ["center", [0, 0], "right", [-5.2, 1.5], "top", [0, 6], "left", [6, 2]],
        ],
        "text-justify": "auto",
        "text-padding": 0,
      },
      paint: { "text-color": palette.label, ...halo },
    },
    {
      id: "place-names",
      type: "symbol",
      source: "places",
      minzoom: placeNamesFrom,
      filter: ["get", "named"],
      layout: {
        "text-field": text,
        "text-font": [faces.regular],
        "text-size": byZoom(placeNamesFrom, 11, 8, 13),
        "text-variable-anchor": besides,
        "text-radial-offset": 0.75,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-padding": 1,
      },
      paint: { "text-color": palette.label, "text-opacity": fromState("shown"), ...halo },
    },
    {
      id: "garrison-names",
      type: "symbol",
      source: "garrisons",
      filter: ["!", ["get", "isMarked"]],
      layout: {
        "text-field": text,
        "text-font": [faces.bold],
        "text-size": byZoom(2, 10.5, 5, 12, 8, 13.5),
        "text-variable-anchor": ["top", "bottom", "left", "right", "top-left", "bottom-right"],
        "text-radial-offset": 0.7,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-padding": 1,
      },
      paint: { "text-color": palette.label, "text-opacity": fromState("shown"), ...halo },
    },
    ...(["large", "small"] as const).map((extent): LayerSpecification => {
      const isLarge = extent === "large";
      return {
        id: `countries-${extent}`,
        type: "symbol",
        source: "labels",
        filter: [
          "all",
          is("kind", "country"),
          [isLarge ? "<" : ">=", ["get", "zoom"], largest],
          ["<=", ["get", "zoom"], ["+", ["zoom"], 1]],
        ],
        layout: {
          "text-field": text,
          "text-font": [faces.bold],
          "text-transform": "uppercase",
          "text-letter-spacing": isLarge ? 0.22 : 0.14,
          "text-max-width": 8,
          "text-size": isLarge ? byZoom(2, 10.5, 5, 15, 8, 18) : byZoom(2, 10, 5, 11.5, 8, 15),
          "text-padding": 4,
          // A large country has room for its name a little aside of where marks may come.
          ...(isLarge ? { "text-variable-anchor-offset": atHome, "text-justify": "center" as const } : {}),
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": palette.labelSoft, ...halo },
      };
    }),
    // They are asked for, and nothing else says whose fear an arrow shows: only capitals go before, which show where all
    // this is. From afar one arrow of each publisher and day is named for the others.
    ...(["each", "first"] as const).map(
      (which): LayerSpecification => ({
        id: `axis-names-${which}`,
        type: "symbol",
        source: "axes",
        minzoom: which === "first" ? 3 : 4.8,
        filter: is("part", which),
        layout: {
          "text-field": ["coalesce", text, ""],
          "text-font": [faces.italic],
          "text-size": byZoom(3, 10.5, 8, 13),
          "text-variable-anchor": besides,
          "text-radial-offset": 0.5,
          "text-justify": "auto",
          "text-max-width": 8,
          "text-line-height": 1.1,
          "text-padding": 1,
        },
        paint: { "text-color": palette.layerAxes, "text-opacity": fromState("shown"), ...halo },
      }),
    ),
    townNames("capitals", palette, text),
    // Takes the room of all marks there can be; has nothing to see.
    {
      id: "kept-clear",
      type: "symbol",
      source: "places",
      layout: {
        "icon-image": "clear",
        "icon-size": markScale(["/", ["get", "reach"], 5]),
        "icon-allow-overlap": true,
        "icon-padding": 0,
      },
    },
  ];
};

/** Capitals before all other names, since they show where everything is; towns where there is room. */
function townNames(id: "capitals" | "towns", palette: Palette, text: ["get", string]): LayerSpecification {
  const isCapital = id === "capitals";
  return {
    id,
    type: "symbol",
    source: "labels",
    filter: ["all", is("kind", "town"), is("capital", isCapital), ["<=", ["get", "zoom"], ["+", ["zoom"], 1]]],
    layout: {
      "text-field": text,
      "text-font": [isCapital ? faces.bold : faces.regular],
      "text-size": isCapital
        ? byZoom(2, 11, 5, 13.5, 8, 17)
        : byZoom(2, 11, 5, ["case", ["<=", ["get", "zoom"], 4.2], 12, 11.5], 8, 14),
      "text-variable-anchor": besides,
      "text-radial-offset": 0.55,
      "text-justify": "auto",
      "text-padding": 3,
      "icon-image": isCapital ? "capital" : "town",
      "icon-size": byZoom(2, 0.8, 5, 1, 8, 1.2),
      // Its dot may lie under a mark, but not under a name.
      "icon-overlap": "cooperative",
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": isCapital ? palette.label : palette.labelSoft,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.5,
    },
  };
}
