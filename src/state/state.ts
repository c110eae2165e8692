import type { Day } from "../model/day.ts";
import type { Layer } from "../model/record.ts";
import type { Known } from "../model/situation.ts";

/** What a reader has chosen: nothing that can be derived from it and the records is kept here. */
export interface State {
  readonly date: Day;
  readonly known: Known;
  readonly layers: ReadonlySet<Layer>;
  /** The selected place, by id. */
  readonly place: string | null;
  /** The selected event or movement, by id. */
  readonly record: string | null;
  readonly view: View;
  readonly panel: Panel;
  /** Where the panel has no room beside the map it lies over it, and only when asked for; elsewhere it always shows. */
  readonly panelOpen: boolean;
  readonly language: Language;
  readonly theme: Theme;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly renderer: "auto" | "svg";
}

/** A named view of the dataset is fitted to the map whatever its size; a camera is where the reader moved to. */
export type View = { readonly kind: "named"; readonly name: string } | ({ readonly kind: "camera" } & Camera);

/** Zoom as in MapLibre: the world is 512 * 2^zoom pixels wide. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

export const panels = ["day", "sites", "events", "about"] as const;
export type Panel = (typeof panels)[number];

export const languages = ["en", "de", "uk"] as const;
export type Language = (typeof languages)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Days a second. */
export const speeds = [2, 5, 10] as const;
export type Speed = (typeof speeds)[number];

export const zooms = { min: 1.5, max: 11 } as const;
