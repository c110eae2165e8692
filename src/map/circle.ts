import { circle } from "@turf/turf";
import type { Feature, FeatureCollection } from "geojson";
import type { MapSpeech } from "../i18n/words.ts";
import type { LngLat } from "../model/record.ts";
import type { Scene } from "../scene.ts";

/** A distance on the ground around a point, with what is written on it. */
export interface Circle {
  readonly centre: LngLat;
  readonly km: number;
  readonly label: string;
  readonly kind: "around" | "range";
}

export function circlesOf({ around, ring }: Scene, words: MapSpeech): readonly Circle[] {
  const label = (km: number): string => words.map.kilometres(words.format.number(km));
  const range = ring && { centre: ring.place.position, km: ring.range.km, kind: "range" as const };
  return [
    ...(around?.within ?? []).map(({ km }) => ({
      km,
      centre: around?.point ?? [0, 0],
      label: label(km),
      kind: "around" as const,
    })),
    ...(range ? [{ ...range, label: label(range.km) }] : []),
  ];
}

/** Geodesic rings: on this map they grow towards the north, as what they stand for does. */
export const circleData = (circles: readonly Circle[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: circles.flatMap(({ centre, km, label, kind }, index): readonly Feature[] => {
    const [ring] = circle([...centre], km, { steps: 96 }).geometry.coordinates;
    if (!ring) return [];
    const top = ring.reduce((highest, each) => ((each[1] ?? 0) > (highest[1] ?? 0) ? each : highest));
    return [
      {
        type: "Feature",
        id: index * 2 + 1,
        geometry: { type: "LineString", coordinates: ring },
        properties: { part: "ring", kind },
      },
      {
        type: "Feature",
        id: index * 2 + 2,
        geometry: { type: "Point", coordinates: top },
        properties: { part: "label", kind, label },
      },
      {
        type: "Feature",
        id: (index + 1) * 1000,
        geometry: { type: "Point", coordinates: [...centre] },
        properties: { part: "centre", kind },
      },
    ];
  }),
});

export const sameCircles = (a: readonly Circle[], b: readonly Circle[]): boolean =>
  a.length === b.length &&
  a.every((each, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      other.km === each.km &&
      other.label === each.label &&
      other.kind === each.kind &&
      other.centre[0] === each.centre[0] &&
      other.centre[1] === each.centre[1]
    );
  });
