import { GeoJSONSource, GPUInitializationError, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { MapSpeech } from "../i18n/words.ts";
import type { LngLat } from "../model/record.ts";
import { type Camera, zooms } from "../state/state.ts";
import type { Size, XY } from "./camera.ts";
import { type Circle, circleData } from "./circle.ts";
import { edgesOf } from "./frame.ts";
import type { MapOptions, MapView } from "./map-view.ts";
import type { Rectangle } from "./svg-place.ts";

/** The engine's own map: how it is made, and the few things that are done to it whole. */

/** Null where there is no WebGL2, or the engine does not start: that is told once the caller has its map. */
export function birth(options: MapOptions, camera: Camera): MapLibre | null {
  const { container, words, scene, reducedMotion, cooperative = false, on } = options;
  const { hints, title } = words.map;
  // A worker from a `data:` address, as in a sandbox, has no address of its own to start from.
  setWorkerUrl(new URL(workerUrl, location.href).href);
  try {
    const map = new MapLibre({
      container,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom: Math.min(zooms.min, camera.zoom),
      maxZoom: zooms.max,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      renderWorldCopies: false,
      // Names do not fade in; at 0 the engine would place all of them anew in each frame of a drag.
      fadeDuration: 1,
      reduceMotion: reducedMotion,
      cooperativeGestures: cooperative,
      locale: {
        "Map.Title": title(words.format.day(scene.state.date)),
        "CooperativeGesturesHandler.WindowsHelpText": hints.control,
        "CooperativeGesturesHandler.MacHelpText": hints.command,
        "CooperativeGesturesHandler.MobileHelpText": hints.fingers,
      },
    });
    // North is up, as in the drawing and for what is printed over the ground: there is no compass to find the way back.
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    const reason = error instanceof GPUInitializationError ? "webgl" : "engine";
    queueMicrotask(() => on.failed(reason));
    return null;
  }
}

export const noMap = (camera: Camera): MapView => ({
  draw() {},
  dress() {},
  speak() {},
  zoomBy() {},
  panBy() {},
  camera: () => camera,
  cooperate() {},
  destroy() {},
});

/** The engine takes its words only at birth. */
export function hint(container: HTMLElement, { map: { hints } }: MapSpeech): void {
  const write = (selector: string, text: string): void => {
    const element = container.querySelector(selector);
    if (element) element.textContent = text;
  };
  write(".maplibregl-desktop-message", navigator.platform.startsWith("Mac") ? hints.command : hints.control);
  write(".maplibregl-mobile-message", hints.fingers);
}

/** Names give way to the edges of the frame as they do to marks. */
export function frameNames(map: MapLibre, size: Size, kept: readonly Rectangle[]): void {
  const source = map.getStyle() ? map.getSource("frame") : undefined;
  if (!(source instanceof GeoJSONSource)) return;
  const coordinates = edgesOf(size, kept).map(([x, y]) => map.unproject([x, y]).toArray());
  source.setData({ type: "MultiPoint", coordinates });
}

export function drawCircles(map: MapLibre, circles: readonly Circle[]): void {
  const source = map.getSource("circles");
  if (source instanceof GeoJSONSource) source.setData(circleData(circles));
}

export const pixelOf = (map: MapLibre, [lng, lat]: LngLat): XY => {
  const { x, y } = map.project([lng, lat]);
  return [x, y];
};
