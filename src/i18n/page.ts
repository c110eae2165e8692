import type { Day } from "../model/day.ts";
import type { FailureKind } from "../model/loadable.ts";
import type { Layer } from "../model/record.ts";
import type { Known } from "../model/situation.ts";
import type { Notice } from "../state/notice.ts";
import type { Speed, Theme } from "../state/state.ts";

/** Every sign of the map that the legend explains, in its order. */
export const legendKeys = [
  "strength",
  "inferred",
  "unpublished",
  "imagery",
  "report",
  "video",
  "new",
  "left",
  "announced",
  "seen",
  "claimed",
  "air",
  "missile",
  "naval",
  "imprecise",
  "doubtful",
  "under-way",
  "flight",
  "arrived",
  "ahead",
  "garrison",
  "axis",
  "railway",
  "annexed",
  "separatist-held",
  "contact-line",
] as const;
export type LegendKey = (typeof legendKeys)[number];

export const legendGroups = ["sites", "basis", "time", "kind", "movement", "ground"] as const;
export type LegendGroup = (typeof legendGroups)[number];

/** What the sentence under the date counts. */
export interface Drawn {
  readonly sites: number;
  readonly belarus: number;
  readonly withStrength: number;
  readonly fresh: number;
  readonly underWay: number;
  readonly arrived: number;
  /** Should have arrived; the arrival is not reported. */
  readonly unreported: number;
  /** Of all these, those whose way is not known well enough to draw. */
  readonly undrawn: number;
  readonly shows: ReadonlySet<Layer>;
}

/** Title, controls, time bar, legend, notices. */
export interface PageWords {
  readonly name: string;
  /** October 2021 to 24 February 2022 */
  readonly period: (first: Day, last: Day) => string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly share: string;

  /** Two or three sentences that are true of what is drawn. */
  readonly summary: (drawn: Drawn) => string;
  readonly toList: string;
  readonly known: {
    readonly label: string;
    readonly asThen: string;
    readonly asNow: string;
    readonly explain: (known: Known, date: Day) => string;
  };

  readonly time: {
    readonly region: string;
    /** Name of the slider. */
    readonly slider: string;
    /** What the slider says of itself, and the status line after a change. */
    readonly value: (day: Day, sites: number) => string;
    readonly field: string;
    readonly dayBefore: string;
    readonly dayAfter: string;
    readonly play: string;
    readonly pause: string;
    readonly speed: string;
    /** Short enough for a narrow bar: 5 days/s */
    readonly speeds: (speed: Speed) => string;
    /** What the chart shows, for those who do not see it. */
    readonly chart: string;
    /** Null = the most is not to be told yet. */
    readonly sitesAxis: (most: number | null) => string;
    /** Claims that name only one end: “more than”, “up to”. */
    readonly open: Readonly<Record<"up" | "down", string>>;
    readonly eventsAxis: string;
    /** A month under the slider, with its year where one begins: Jan 2022 */
    readonly month: (day: Day, hasYear: boolean) => string;
    /** Several events of one day. */
    readonly events: (day: Day, titles: readonly string[]) => string;
  };

  readonly layers: {
    readonly label: string;
    readonly names: Readonly<Record<Layer, string>>;
    /** What the layer holds, in a few words. */
    readonly about: Readonly<Record<Layer, string>>;
    /** How many of it are drawn. */
    readonly count: (layer: Layer, count: number) => string;
  };

  readonly map: {
    readonly region: string;
    readonly controls: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly views: string;
    /** A named view of the dataset; one that has no word is named by its own key. */
    readonly view: (name: string) => string;
    readonly move: string;
    readonly north: string;
    readonly south: string;
    readonly west: string;
    readonly east: string;
    readonly loading: string;
    readonly failed: Readonly<Record<"webgl" | "engine" | "lost", string>>;
  };

  readonly legend: {
    readonly label: string;
    readonly all: string;
    readonly groups: Readonly<Record<LegendGroup, string>>;
    readonly items: Readonly<Record<LegendKey, string>>;
  };

  readonly panel: {
    readonly region: string;
    readonly open: string;
    readonly close: string;
  };

  readonly notices: string;
  readonly notice: (notice: Notice) => string;
  readonly dismiss: string;
  /** Why the records could not be loaded, without which there is no page. */
  readonly failure: (reason: FailureKind) => string;
  readonly retry: string;

  readonly credits: {
    readonly region: string;
    readonly licence: string;
    /** How uncertain all of it is, in one always visible line. */
    readonly caution: string;
    readonly about: string;
  };
}
