import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import { toSheet, type XY } from "./camera.ts";
import { type Context, evaluate, numberOf, passes, textOf } from "./evaluate.ts";

/** A sign at a point, that a layer of the style draws of a feature. */
export interface Sprite {
  /** In sheet units. */
  readonly at: XY;
  readonly image: string;
  /** Degrees, as the clock goes. */
  readonly turn: number;
  /** Which of the layers draws it. */
  readonly layer: number;
  /** The number of its feature. */
  readonly id: number;
}

/** All signs that layers ever draw of a source, the first to be drawn below. */
export function spritesOf(layers: readonly SymbolLayerSpecification[], source: GeoJSON): readonly Sprite[] {
  const features = source.type === "FeatureCollection" ? source.features : [];
  return layers.flatMap(({ filter, layout = {} }, layer) =>
    features
      .flatMap(({ id, geometry, properties }): readonly (Sprite & { readonly order: number })[] => {
        // Neither place, nor image, nor order hang on the zoom or the day.
        const context: Context = { zoom: 0, properties: properties ?? {}, state: {} };
        if (geometry.type !== "Point" || !passes(filter, context)) return [];
        const [lng = 0, lat = 0] = geometry.coordinates;
        return [
          {
            at: toSheet([lng, lat]),
            image: textOf(layout["icon-image"], context, ""),
            turn: numberOf(layout["icon-rotate"], context, 0),
            layer,
            id: Number(id),
            order: numberOf(layout["symbol-sort-key"], context, 0),
          },
        ];
      })
      .toSorted((a, b) => a.order - b.order)
      .map(({ order: _order, ...sprite }) => sprite),
  );
}

/** How large the signs of each layer are at a zoom; 0 where the layer is not shown. */
export const sizesAt = (layers: readonly SymbolLayerSpecification[], zoom: number): readonly number[] =>
  layers.map(({ layout = {}, minzoom = 0, maxzoom = 24 }) =>
    zoom < minzoom || zoom >= maxzoom ? 0 : numberOf(layout["icon-size"], { zoom, properties: {}, state: {} }, 1),
  );

/** How strongly a layer draws the sign of a feature, by what a day says of the feature. */
export const opacityOf = ({ paint = {} }: SymbolLayerSpecification, state: Context["state"]): number => {
  const opacity = evaluate(paint["icon-opacity"] ?? 1, { zoom: 0, properties: {}, state });
  return typeof opacity === "number" ? opacity : 1;
};
