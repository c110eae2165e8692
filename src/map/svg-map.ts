import { memo } from "../model/memo.ts";
import type { Scene } from "../scene.ts";
import { type View, zooms } from "../state/state.ts";
import { colours } from "../theme/themes.ts";
import {
  cameraFor,
  cameraOf,
  type Frame,
  frameOf,
  fromSheet,
  type Size,
  toPixel,
  toSheet,
  toSheetPoint,
  type XY,
} from "./camera.ts";
import { makeFlight, moved, zoomed } from "./flight.ts";
import { type Hit, hit, reachOf, targetsOf } from "./hit.ts";
import { whenIdle } from "./idle.ts";
import { roomsIn } from "./kept-rooms.ts";
import { type MapOptions, type MapView, motion } from "./map-view.ts";
import { markScaleAt } from "./mark-scale.ts";
import { sameView } from "./plan.ts";
import { makeScaleBar } from "./scale-bar.ts";
import { type Atlas, atlasOf } from "./svg-atlas.ts";
import { isSameGround, type MapDrawing } from "./svg-drawing.ts";
import { makeGestures } from "./svg-gestures.ts";
import { makeMotion } from "./svg-motion.ts";
import { makeStage } from "./svg-stage.ts";
import { makeSurface } from "./svg-surface.ts";
import { makeSwift } from "./swift.ts";
import { piecesIn } from "./way.ts";
import "./map.css";
import "./svg-map.css";

/**
 * The live map without WebGL: the same scene, looks, names and gestures, drawn as SVG. It is drawn anew when it comes
 * to rest; under the hand it is only moved.
 */
export function makeSvgMap(options: MapOptions): MapView {
  const { container, records, on, reducedMotion, cooperative = false } = options;
  let { scene, words } = options;
  let isCooperative = cooperative;
  let atlas = atlasOf(records, options.ground);

  const surface = makeSurface(container, { cooperative });
  const measured = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  // Asked for in every frame of a gesture, when asking the page would make it lay itself out.
  let size = measured();
  const frameFor = (view: View): Frame => frameOf(cameraFor(view, records.views, size), size);

  let view = scene.state.view;
  let frame = frameFor(view);
  let isOver = false;
  let isScheduled = false;
  const isSwift = makeSwift(requestAnimationFrame);
  /** Where the map was when a hand was laid on it. */
  let held: Frame | null = null;
  /** What was last drawn at rest: as long as that is the same, only the day has changed. */
  let rested: MapDrawing | null = null;

  const stage = makeStage(surface.element, "map-", reducedMotion ? null : makeMotion(motion.fadeMs));
  const scaleBar = makeScaleBar(container);

  let rooms = roomsIn(options, size);
  const drawing = (): MapDrawing => ({
    atlas,
    scene,
    words,
    palette: colours,
    camera: cameraOf(frame),
    size,
    kept: rooms,
  });

  const rest = (): void => {
    rooms = roomsIn(options, size);
    rested = drawing();
    stage.rest(rested);
    stage.move(frame);
    surface.name(words.map.title(words.format.day(scene.state.date)));
    scaleBar.draw(cameraOf(frame), words);
  };
  const day = (): void => {
    if (!rested || !isSameGround(rested, drawing())) {
      rest();
      return;
    }
    stage.day(scene, !isSwift());
    surface.name(words.map.title(words.format.day(scene.state.date)));
  };
  const show = (next: Frame): void => {
    frame = next;
    if (stage.serves(frame)) stage.move(frame);
    else rest();
    scaleBar.draw(cameraOf(frame), words);
  };

  const flight = makeFlight((next) => {
    show(next);
    gestures.take(next);
  });
  const fly = (to: Frame, durationMs: number, arrive: () => void): void => {
    flight.start(frame, to, reducedMotion ? 0 : durationMs, () => {
      rest();
      arrive();
    });
  };
  /** Tells where the reader has moved to. */
  const tell = (): void => {
    const camera = cameraOf(frame);
    const next: View = { kind: "camera", ...camera };
    if (sameView(view, next)) return;
    view = next;
    on.look(camera);
  };

  /** Asked for by a pointer alone: a drag through the days needs none. */
  const targetsIn = memo((scene: Scene, { universe: { piecesByWay } }: Atlas) =>
    targetsOf(scene, piecesByWay, piecesIn(scene, piecesByWay)),
  );
  const hitAt = (at: XY, reach: number): Hit =>
    hit(targetsIn(scene, atlas), at, (position) => toPixel(frame, toSheet(position)), reach, markScaleAt(frame.zoom));

  const gestures = makeGestures({
    surface: surface.element,
    size: () => size,
    isCooperative: () => isCooperative,
    reducedMotion,
    zooms,
    on: {
      start() {
        flight.stop();
        held = frame;
      },
      move: show,
      end() {
        // A press that moved nothing.
        if (held === frame) return;
        rest();
        tell();
      },
      press(at, pointer) {
        if (scene.state.placing) {
          on.putPoint(fromSheet(toSheetPoint(frame, at)));
          return;
        }
        const found = hitAt(at, reachOf[pointer]);
        if (found.kind === "place") on.selectPlace(found.id);
        else if (found.kind === "way") on.selectRecord(found.id);
        else on.selectPlace(null);
      },
      point: (at) => surface.pointer(hitAt(at, reachOf.mouse).kind !== "ground"),
      zoomBy: (steps) => fly(zoomed(frame, steps, zooms), motion.stepMs, tell),
      panBy: (pixels) => fly(moved(frame, pixels), motion.stepMs, tell),
      left: () => surface.hint(words),
    },
  });

  const flush = (): void => {
    isScheduled = false;
    if (isOver) return;
    if (!sameView(view, scene.state.view)) {
      view = scene.state.view;
      fly(frameFor(view), motion.flightMs, () => undefined);
    }
    day();
  };
  /** All that is told at once is drawn at once, still in the frame in which it was told. */
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(flush);
  };

  const sizes = new ResizeObserver(() => {
    const next = measured();
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    flight.stop();
    frame = view.kind === "named" ? frameFor(view) : frameOf(cameraOf(frame), size);
    gestures.take(frame);
    rest();
  });

  /** The fine ground takes the place of the first one; without it the first one stays, which is true as well. */
  const refine = async (): Promise<void> => {
    const ground = await options.fullGround().catch(() => null);
    if (!ground || isOver) return;
    atlas = atlasOf(records, ground);
    rest();
  };

  gestures.take(frame);
  rest();
  sizes.observe(container);
  requestAnimationFrame(async () => {
    await gestures.ready;
    if (isOver) return;
    on.ready();
    whenIdle(() => void refine());
  });

  return {
    draw(next) {
      scene = next;
      schedule();
    },
    // Colours are the page's own properties, which change by themselves.
    dress() {},
    speak(next) {
      if (words === next) return;
      words = next;
      schedule();
    },
    zoomBy: (steps) => fly(zoomed(frame, steps, zooms), motion.stepMs, tell),
    panBy: (dx, dy) => fly(moved(frame, [dx * frame.width, dy * frame.height]), motion.stepMs, tell),
    camera: () => cameraOf(frame),
    cooperate(next) {
      isCooperative = next;
      surface.cooperate(next);
    },
    destroy() {
      isOver = true;
      flight.stop();
      sizes.disconnect();
      gestures.remove();
      scaleBar.remove();
      surface.remove();
    },
  };
}
