import type { LegendKey } from "../i18n/page.ts";
import type { Format } from "../i18n/picture.ts";
import type { Words } from "../i18n/words.ts";
import type { Distances } from "../model/distance.ts";
import type { Loadable } from "../model/loadable.ts";
import type { LngLat, Place, Records } from "../model/record.ts";
import type { Texts } from "../model/texts.ts";
import type { Scene } from "../scene.ts";
import type { Notice } from "../state/notice.ts";
import type { Wishes } from "../state/store.ts";

/** All that the page is made of. It keeps nothing itself: the same props give the same page. */
export interface PageProps {
  readonly records: Records;
  readonly scene: Scene;
  /** For what need not say each day of a fast drag, such as the panel: the same, or what was so a moment before. */
  readonly told: Scene;
  /** The same for sentences and counts, which are read sooner: at most a blink behind. */
  readonly said: Scene;
  readonly words: Words;
  /** Texts of the records in the page's language. */
  readonly texts: Loadable<Texts>;
  /** Measured on the ground, which comes later than the records; null until then, or where there is nothing to measure. */
  readonly distances: (place: Place) => Distances | null;
  /** Towns of the ground, which comes later than the records. */
  readonly towns: readonly Town[];
  readonly notices: readonly Notice[];
  readonly map: MapStatus;
  readonly legend: readonly LegendItem[];
  readonly dataset: DatasetWords;
  /** What the status line says now (see `status.ts`); empty while nothing is to be said. */
  readonly status: string;
  readonly on: PageWishes;
}

/** A part of the page that may be a moment behind the day. */
export type Calm = (part: (props: PageProps) => unknown) => unknown;

export interface Town {
  readonly name: string;
  readonly position: LngLat;
}

export type MapStatus =
  | { readonly status: "loading" }
  | { readonly status: "ready" }
  | { readonly status: "failed"; readonly reason: MapFailure };

/** No WebGL2, the engine did not arrive, or the graphics memory was lost and did not come back. */
export type MapFailure = "webgl" | "engine" | "lost";

/** A sign of the map as a picture: a `data:image/svg+xml` address, drawn from what the map draws. */
export interface LegendItem {
  readonly key: LegendKey;
  readonly picture: string;
}

/** What `data/dataset.json` says, in the page's language. */
export interface DatasetWords {
  readonly title: string;
  readonly description: string;
  readonly policy: readonly string[];
  readonly unknown: readonly string[];
  readonly licence: { readonly name: string; readonly url: string };
  /** Where the ground comes from. */
  readonly credit: string;
}

/** A drawing, or so many pixels a point; the width counts where the format is free. */
export interface PictureWish {
  readonly format: Format;
  readonly width: number;
  readonly file: "svg" | 1 | 2 | 3;
}

/** What the page can ask for beyond the store's wishes. */
export interface PageWishes extends Wishes {
  /** Copies a link to what is shown, or hands it to the device's own way of sharing. */
  share(): void;
  /** Saves what is seen as a file. */
  save(wanted: PictureWish): void;
  /** To the event before or after the day shown. */
  toEvent(side: "previous" | "next"): void;
  dismiss(notice: Notice): void;
  /** Fetches the texts of the records, again if it failed. */
  loadTexts(): void;
  /** Whole steps of zoom. */
  zoomBy(steps: number): void;
  /** Parts of the map's width and height. */
  panBy(dx: number, dy: number): void;
}
