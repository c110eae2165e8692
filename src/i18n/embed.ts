import type { Day } from "../model/day.ts";
import type { Known } from "../model/situation.ts";

/** The map within an article: few words, because they come with the first hundred kilobytes. */
export interface EmbedWords {
  /** How many sites the map shows: 41 reported sites */
  readonly sites: (count: number) => string;
  /** Under the date, where not all that is known today is shown. */
  readonly known: (known: Known) => string;
  readonly time: {
    readonly region: string;
    readonly slider: string;
    /** What the slider says of itself. */
    readonly value: (day: Day, sites: number) => string;
    readonly chart: string;
    readonly play: string;
    readonly pause: string;
    /** A month under the slider, with its year where one begins: Jan 2022 */
    readonly month: (day: Day, hasYear: boolean) => string;
  };
  readonly map: {
    readonly region: string;
    readonly controls: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** Day, map and time bar over the whole screen. */
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly loading: string;
    readonly failed: string;
    /** Where the reader saves data, the engine is loaded only when asked for. */
    readonly detail: string;
  };
  readonly key: {
    readonly label: string;
    readonly border: string;
    readonly belarus: string;
    readonly transfer: string;
    readonly strength: string;
    readonly unpublished: string;
  };
  readonly chosen: {
    readonly details: string;
    readonly close: string;
  };
  readonly sources: {
    readonly region: string;
    readonly caution: string;
    readonly data: string;
    /** Opens the page with the same state, in a new window. */
    readonly full: string;
  };
  /** Without the records there is no map. */
  readonly failure: string;
  readonly retry: string;
}
