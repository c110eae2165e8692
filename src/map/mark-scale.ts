/** Sizes of marks: as they are drawn at zoom 5, smaller on a phone and over Eurasia, where they crowd. */
export const markStops: readonly { readonly zoom: number; readonly scale: number }[] = [
  { zoom: 0.5, scale: 0.3 },
  { zoom: 2, scale: 0.5 },
  { zoom: 3.5, scale: 0.74 },
  { zoom: 5, scale: 1 },
  { zoom: 8, scale: 1.35 },
  { zoom: 11, scale: 1.6 },
];

/** The same as the map reckons between the stops. */
export function markScaleAt(zoom: number): number {
  const next = markStops.findIndex((stop) => stop.zoom > zoom);
  const after = markStops[next];
  const before = markStops[next - 1];
  if (!after) return markStops.at(-1)?.scale ?? 1;
  if (!before) return after.scale;
  return before.scale + ((zoom - before.zoom) / (after.zoom - before.zoom)) * (after.scale - before.scale);
}
