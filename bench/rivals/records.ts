import type { FeatureCollection, Point } from "geojson";

/** Of a published record only what a time slider needs; days are `YYYY-MM-DD` and compare as text. */
export interface Dated {
  readonly from: string | null;
  readonly to: string | null;
  readonly reported: string | null;
}

export type Records = FeatureCollection<Point | null, Dated>;

export const firstDay = "2021-10-01";
export const lastDay = "2022-02-24";
export const openingDay = "2022-01-26";
export const bounds = { west: 22, south: 44, east: 41, north: 56.5 } as const;
export const colours = {
  border: "#b4530f",
  belarus: "#6b3fa0",
  water: "#dde5ea",
  land: "#efebe1",
  line: "#a8a295",
} as const;

const dayMs = 86_400_000;
export const daysFrom = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
export const dayOf = (count: number): string => new Date(count * dayMs).toISOString().slice(0, 10);

/** The data of the page lie beside it, in the folder that it was opened from. */
export async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`data/${name}`, document.baseURI));
  return (await response.json()) as T;
}

/** Tells the bench that the map follows the slider from now on. */
export const tellReady = (): void => {
  document.body.dataset["map"] = "ready";
};
