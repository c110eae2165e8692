import type { Day } from "../model/day.ts";
import type { Layer, LngLat } from "../model/record.ts";
import type { Known } from "../model/situation.ts";
import type { ChartMeasure, EventKind } from "../model/vocabulary.ts";

/** What a reader has chosen: nothing that can be derived from it and the records is kept here. */
export interface State {
  readonly date: Day;
  readonly known: Known;
  /** The other day of a comparison with `date`, before or after it; null = one day is shown. */
  readonly from: Day | null;
  readonly layers: ReadonlySet<Layer>;
  /** The selected place, by id. */
  readonly place: string | null;
  /** The selected event or movement, by id. */
  readonly record: string | null;
  /** The point whose surroundings are asked for. */
  readonly around: LngLat | null;
  /** The next press on the map puts that point. */
  readonly placing: boolean;
  /** The published range that is drawn around the selected place, by id. */
  readonly ring: string | null;
  readonly view: View;
  readonly panel: Panel;
  /** Where the panel has no room beside the map it lies over it, and only when asked for; elsewhere it always shows. */
  readonly panelOpen: boolean;
  readonly language: Language;
  readonly theme: Theme;
  readonly playing: boolean;
  /** Play shows the transfer on its whole way, and ends in Belarus. */
  readonly following: boolean;
  readonly speed: Speed;
  /** Play rests on days with events, so that they can be read. */
  readonly pausing: boolean;
  /** The published numbers that the chart of the time bar shows. */
  readonly measure: ChartMeasure;
  /** Where the time bar has little room, its chart and rarer controls show only when asked for. */
  readonly chartOpen: boolean;
  /** The claim of the chart that is pointed at or has the focus, by id. */
  readonly pointed: string | null;
  /** The kinds of events that lists and time bar show. */
  readonly eventKinds: ReadonlySet<EventKind>;
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

export const zooms = { min: 0.8, max: 11 } as const;
