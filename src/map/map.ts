import { GeoJSONSource } from "maplibre-gl";
import { memo } from "../model/memo.ts";
import type { Scene } from "../scene.ts";
import { type Camera, zooms } from "../state/state.ts";
import { makeBrush } from "./brush.ts";
import { cameraFor, frameOf } from "./camera.ts";
import { birth, drawCircles, frameNames, hint, noMap, pixelOf } from "./engine-map.ts";
import { aboveWays, engineStyle, joinedGround } from "./engine-style.ts";
import { engineSurface } from "./engine-surface.ts";
import { type Hit, hit, reachOf, targetsOf } from "./hit.ts";
import { whenIdle } from "./idle.ts";
import { groundImages, pixelRatio, signSheet } from "./image.ts";
import { roomsIn } from "./kept-rooms.ts";
import { type MapFailure, type MapOptions, type MapView, motion } from "./map-view.ts";
import { markScaleAt } from "./mark-scale.ts";
import { makeOverprint, type Overprint } from "./overprint.ts";
import "./map.css";
import { emptied, type Picture, pictureOf, plan, sameCamera } from "./plan.ts";
import { makeScaleBar } from "./scale-bar.ts";
import { groundData, universeOf } from "./source.ts";
import { makeSwift } from "./swift.ts";

/** A graphics card that was taken away comes back within this time, or not at all. */
const lostMs = 2000;

/**
 * The live map. It holds everything that the records can ever show; a scene only makes it seen or unseen, moves the
 * camera, changes colours or language. Nothing is thrown: what fails is told by `on.failed`, once.
 */
export function makeMap(options: MapOptions): MapView {
  const { container, records, on, reducedMotion } = options;
  let { scene, palette, words } = options;
  const universe = universeOf(records, options.ground);

  const measured = () => ({ width: container.clientWidth, height: container.clientHeight });
  // Asked for in every frame, when asking the page would make it lay itself out.
  let size = measured();
  const first = cameraFor(scene.state.view, records.views, size);

  const map = birth(options, first);
  if (!map) return noMap(first);

  let isLive = false;
  let isOver = false;
  let isReady = false;
  let isScheduled = false;
  let overprint: Overprint | null = null;
  let printed: readonly string[] = [];
  let drawn: Picture = emptied(pictureOf(scene, universe.piecesByWay, palette, words));

  const fail = (reason: MapFailure): void => {
    if (isOver) return;
    destroy();
    on.failed(reason);
  };
  let lostTimer: ReturnType<typeof setTimeout> | undefined;

  const surface = engineSurface({ map, overprint: () => (isLive && !isOver ? overprint : null) });
  const isSwift = makeSwift(requestAnimationFrame, surface.rest);
  const brush = makeBrush({
    surface,
    universe,
    palette,
    language: words.language,
    fadeMs: reducedMotion ? 0 : motion.fadeMs,
    requestFrame: (callback) => requestAnimationFrame(callback),
    cancelFrame: (handle) => cancelAnimationFrame(handle),
  });
  const scaleBar = makeScaleBar(container);

  let rest = first;

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lng, lat, zoom: map.getZoom() };
  };

  const go = (to: Camera, durationMs: number): void => {
    // A named view shows its box whole, even where that is less than a reader may zoom to.
    map.setMinZoom(Math.min(zooms.min, to.zoom));
    map.easeTo({ center: [to.lng, to.lat], zoom: to.zoom, duration: durationMs }, { own: true });
  };

  const flush = (): void => {
    isScheduled = false;
    if (!isLive || isOver) return;
    const next = pictureOf(scene, universe.piecesByWay, palette, words);
    const steps = plan(drawn, next);
    const atOnce = steps.length > 0 && isSwift();
    surface.begin(atOnce);
    for (const step of steps) {
      if (step.kind === "look") go(cameraFor(step.view, records.views, size), motion.flightMs);
      else if (step.kind === "circles") drawCircles(map, step.circles);
      else if (step.kind === "title") map.getCanvas().setAttribute("aria-label", step.title);
      else brush.paint(step, atOnce);
      if (step.kind === "speak") hint(container, step.words);
      if (step.kind === "dress") void paintImages();
    }
    surface.release();
    drawn = next;
    scaleBar.draw(camera(), words);
  };
  /** All that is told at once is told to the engine at once, still in the frame in which it was told. */
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(flush);
  };

  /** Of two palettes in quick succession only the later one is put on the map. */
  const paintImages = async (): Promise<void> => {
    const wanted = palette;
    const sheet = await signSheet(universe.looks, wanted);
    if (wanted !== palette || !isLive) return;
    for (const [name, image] of groundImages(sheet)) map.updateImage(name, image);
    overprint?.dress(wanted, sheet);
    map.triggerRepaint();
  };

  const print = (): void => {
    const layers = overprint?.layers();
    if (!layers) return;
    map.addLayer(layers.ways, aboveWays);
    map.addLayer(layers.marks);
    printed = [layers.ways.id, layers.marks.id];
  };

  /** The style comes with its images, so that no worker asks for one in vain. */
  const dressFirst = async (): Promise<void> => {
    const sheet = await signSheet(universe.looks, palette);
    if (isOver) return;
    const images = groundImages(sheet);
    overprint = makeOverprint({
      universe,
      palette,
      sheet,
      frame: () => frameOf(camera(), size),
      isMoving: () => map.isMoving(),
      // Not within a frame of the engine, which goes on with its work after it.
      failed: () => queueMicrotask(() => fail("engine")),
    });
    map.on("style.load", () => {
      for (const [name, image] of images) if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio });
      print();
      isLive = true;
      // A restored map has its sources and layers again, but not the states of their features.
      const last = drawn;
      drawn = emptied(last);
      for (const step of plan(drawn, last)) {
        if (step.kind === "circles") drawCircles(map, step.circles);
        else if (step.kind !== "look" && step.kind !== "title") brush.paint(step);
      }
      drawn = last;
      frameNames(map, size, roomsIn(options, size));
      flush();
      map.once("idle", () => {
        if (isReady) return;
        isReady = true;
        on.ready();
        whenIdle(() => void refine());
      });
    });
    map.setStyle(engineStyle(palette, words.language, groundData(options.ground), universe.sources, options.fonts), {
      diff: false,
    });
  };
  dressFirst().catch(() => fail("engine"));

  map.on("error", () => {
    if (!map.loaded() && !isReady) fail("engine");
  });
  // Taken away before the engine is told: it would complain of layers that it cannot bring back by itself.
  const unprint = (): void => {
    for (const id of printed) if (map.getLayer(id)) map.removeLayer(id);
  };
  container.addEventListener("webglcontextlost", unprint, true);
  map.on("webglcontextlost", () => {
    isLive = false;
    lostTimer = setTimeout(() => fail("lost"), lostMs);
  });
  map.on("webglcontextrestored", () => clearTimeout(lostTimer));

  /** The fine ground takes the place of the first one; without it the first one stays, which is true as well. */
  const refine = async (): Promise<void> => {
    const ground = await options.fullGround().catch(() => null);
    if (!ground || isOver || !isLive) return;
    const source = map.getSource("ground");
    if (source instanceof GeoJSONSource) source.setData(joinedGround(groundData(ground)));
  };

  map.on("resize", () => {
    size = measured();
    if (drawn.view.kind === "named") go(cameraFor(drawn.view, records.views, size), 0);
    scaleBar.draw(camera(), words);
  });
  map.on("move", () => scaleBar.draw(camera(), words));
  map.on("zoom", surface.release);
  map.on("moveend", () => frameNames(map, size, roomsIn(options, size)));
  map.on("moveend", (event) => {
    const now = camera();
    // Only what the reader did: not our own flights, nor a change of size.
    const isReaders = !("own" in event) && !sameCamera(now, rest);
    rest = now;
    if (!isReaders) return;
    drawn = { ...drawn, view: { kind: "camera", ...now } };
    on.look(now);
  });

  /** Asked for by a pointer alone: a drag through the days needs none. */
  const targetsIn = memo((scene: Scene, { pieces }: Picture) => targetsOf(scene, universe.piecesByWay, pieces));
  const hitAt = (point: { readonly x: number; readonly y: number }, reach: number): Hit =>
    hit(
      targetsIn(scene, drawn),
      [point.x, point.y],
      (position) => pixelOf(map, position),
      reach,
      markScaleAt(map.getZoom()),
    );
  map.on("click", ({ point, lngLat, originalEvent }) => {
    if (scene.state.placing) {
      on.putPoint([lngLat.lng, lngLat.lat]);
      return;
    }
    const isTouch = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
    const found = hitAt(point, isTouch ? reachOf.touch : reachOf.mouse);
    if (found.kind === "place") on.selectPlace(found.id);
    else if (found.kind === "way") on.selectRecord(found.id);
    else on.selectPlace(null);
  });
  map.on("mousemove", ({ point }) => {
    if (scene.state.placing) map.getCanvas().style.cursor = "crosshair";
    else map.getCanvas().style.cursor = hitAt(point, reachOf.mouse).kind === "ground" ? "" : "pointer";
  });

  function destroy(): void {
    if (isOver) return;
    isOver = true;
    isLive = false;
    clearTimeout(lostTimer);
    container.removeEventListener("webglcontextlost", unprint, true);
    brush.stop();
    scaleBar.remove();
    map?.remove();
  }

  return {
    draw(next) {
      if (scene === next) return;
      scene = next;
      schedule();
    },
    dress(next) {
      if (palette === next) return;
      palette = next;
      schedule();
    },
    speak(next) {
      if (words === next) return;
      words = next;
      schedule();
    },
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: motion.stepMs }),
    panBy(dx, dy) {
      const { width, height } = size;
      map.panBy([dx * width, dy * height], { duration: motion.stepMs });
    },
    camera,
    cooperate(isCooperative) {
      const { cooperativeGestures } = map;
      if (cooperativeGestures.isEnabled() === isCooperative) return;
      if (isCooperative) cooperativeGestures.enable();
      else cooperativeGestures.disable();
    },
    destroy,
  };
}
