import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { markStops } from "./mark-scale.ts";

/** Straight lines between values at zooms: `byZoom(4, 0.5, 8, 2)`. */
export const byZoom = (...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as ExpressionSpecification;

/** What a day says of a feature; 0 where it has said nothing. */
export const fromState = (key: string): ExpressionSpecification => ["coalesce", ["feature-state", key], 0];

export const is = (property: string, value: string | number | boolean): ExpressionSpecification => [
  "==",
  ["get", property],
  value,
];

/** Sizes that go with the marks: rings around them, the room that names leave them. */
export const markScale = (factor: number | ExpressionSpecification = 1): ExpressionSpecification =>
  byZoom(...markStops.flatMap(({ zoom, scale }) => [zoom, ["*", scale, factor] as ExpressionSpecification]));
