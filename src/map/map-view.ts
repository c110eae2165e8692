import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapSpeech } from "../i18n/words.ts";
import type { Ground } from "../model/ground.ts";
import type { LngLat, Records } from "../model/record.ts";
import type { Scene } from "../scene.ts";
import type { Camera } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import type { Rectangle } from "./svg-place.ts";

/** What a live map is given and what it can do, whether the engine makes it or a drawing. */

export type MapFailure = "webgl" | "engine" | "lost";

export interface MapOptions {
  readonly container: HTMLElement;
  readonly records: Records;
  readonly ground: Ground;
  /** Asked for once, when the first picture is drawn and the browser is idle. */
  readonly fullGround: () => Promise<Ground>;
  readonly scene: Scene;
  readonly words: MapSpeech;
  readonly palette: Palette;
  readonly fonts: FontFacesSpecification;
  readonly reducedMotion: boolean;
  /** In an article, where one finger and the wheel are the page's. */
  readonly cooperative?: boolean;
  /** What lies on the map, in its pixels: no name is written there. Asked for when the map is at rest. */
  readonly kept?: () => readonly Rectangle[];
  readonly on: {
    readonly look: (camera: Camera) => void;
    readonly selectPlace: (id: string | null) => void;
    readonly selectRecord: (id: string) => void;
    /** The reader has put the point for which the scene waited. */
    readonly putPoint: (point: LngLat) => void;
    readonly ready: () => void;
    readonly failed: (reason: MapFailure) => void;
  };
}

export interface MapView {
  draw(scene: Scene): void;
  dress(palette: Palette): void;
  speak(words: MapSpeech): void;
  zoomBy(steps: number): void;
  /** By parts of the map's width and height. */
  panBy(dx: number, dy: number): void;
  readonly camera: () => Camera;
  /** In an article: leaves one finger and the wheel to the page, or, where nothing else is on the screen, takes them. */
  cooperate(isCooperative: boolean): void;
  destroy(): void;
}

/** How long what changes takes to do so, in milliseconds: marks that come and go, a flight to a view, a step of a button. */
export const motion = { fadeMs: 200, flightMs: 600, stepMs: 200 } as const;
