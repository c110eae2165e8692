import { type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
import { type Frame, type Size, sheetZoom, toSheet } from "./camera.ts";
import type { Drag, GestureOptions } from "./svg-gestures.ts";

/** So far a finger may slip in a tap, in pixels. */
const slip = 6;

/** Dragging, the wheel and two fingers: the part of the gestures that d3 knows how to do, and that comes with it. */
export function makeDrag({ surface, size, isCooperative, reducedMotion, zooms, on }: GestureOptions): Drag {
  // What is taken over from elsewhere is told of as if it was a gesture.
  let isOwn = false;
  const behavior = zoom<HTMLElement, unknown>()
    .filter((event: unknown) => isForMap(event, isCooperative()))
    .extent(() => [
      [0, 0],
      [size().width, size().height],
    ])
    .scaleExtent([2 ** (zooms.min - sheetZoom), 2 ** (zooms.max - sheetZoom)])
    .translateExtent([[...toSheet([-180, 84])], [...toSheet([180, -84])]])
    .clickDistance(slip)
    .tapDistance(slip)
    .duration(reducedMotion ? 0 : 200)
    .on("start", () => isOwn || on.start())
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => isOwn || on.move(frameIn(transform, size())))
    .on("end", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => isOwn || on.end(frameIn(transform, size())));
  const selection = select(surface).call(behavior);

  return {
    take(frame) {
      isOwn = true;
      // A named view shows its box whole, even where that is less than a reader may zoom to.
      behavior.scaleExtent([Math.min(frame.scale, 2 ** (zooms.min - sheetZoom)), 2 ** (zooms.max - sheetZoom)]);
      selection.call(behavior.transform, zoomIdentity.translate(...frame.shift).scale(frame.scale));
      isOwn = false;
    },
    remove() {
      selection.on(".zoom", null);
    },
  };
}

const frameIn = (transform: { readonly x: number; readonly y: number; readonly k: number }, size: Size): Frame => ({
  ...size,
  scale: transform.k,
  zoom: Math.log2(transform.k) + sheetZoom,
  shift: [transform.x, transform.y],
});

/** The main button, not with Ctrl, which opens a menu; in an article the wheel only with Ctrl or Cmd, and two fingers. */
function isForMap(event: unknown, isCooperative: boolean): boolean {
  if (event instanceof WheelEvent) return !isCooperative || event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
    return !isCooperative || event.touches.length > 1;
  }
  return event instanceof MouseEvent && !event.ctrlKey && event.button === 0;
}
