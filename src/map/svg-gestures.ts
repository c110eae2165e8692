import { type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
import { type Frame, type Size, sheetZoom, toSheet, type XY } from "./camera.ts";

export interface GestureOptions {
  readonly surface: HTMLElement;
  readonly size: () => Size;
  /** In an article, where one finger and the wheel are the page's. */
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  readonly zooms: { readonly min: number; readonly max: number };
  readonly on: {
    readonly start: () => void;
    readonly move: (frame: Frame) => void;
    readonly end: (frame: Frame) => void;
    readonly press: (at: XY, pointer: "touch" | "mouse") => void;
    readonly point: (at: XY) => void;
    readonly zoomBy: (steps: number) => void;
    readonly panBy: (pixels: XY) => void;
    /** A gesture was left to the page. */
    readonly left: () => void;
  };
}

export interface Gestures {
  /** Tells where the map is, so that the next gesture sets out from there. */
  take(frame: Frame): void;
  remove(): void;
}

/** So many pixels is a step of the arrow keys, as on the other map. */
const stride = 100;
/** So far a finger may slip in a tap, in pixels. */
const slip = 6;

/** All that hands do to the map: mouse, wheel, fingers, keys. */
export function makeGestures({ surface, size, cooperative, reducedMotion, zooms, on }: GestureOptions): Gestures {
  // What is taken over from elsewhere is told of as if it was a gesture.
  let isOwn = false;
  const behavior = zoom<HTMLElement, unknown>()
    .filter((event: unknown) => isForMap(event, cooperative, on.left))
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

  const at = (event: MouseEvent): XY => {
    const box = surface.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  selection
    .on("click.press", (event: MouseEvent) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      on.press(at(event), isTouch ? "touch" : "mouse");
    })
    .on("mousemove.point", (event: MouseEvent) => {
      if (event.buttons === 0) on.point(at(event));
    })
    .on("touchmove.left", (event: TouchEvent) => {
      if (cooperative && event.touches.length === 1) on.left();
    })
    .on("keydown.keys", (event: KeyboardEvent) => {
      const wish = wishOf(event);
      if (!wish) return;
      event.preventDefault();
      if (wish.kind === "zoom") on.zoomBy(wish.steps);
      else on.panBy(wish.pixels);
    });

  return {
    take(frame) {
      isOwn = true;
      // A named view shows its box whole, even where that is less than a reader may zoom to.
      behavior.scaleExtent([Math.min(frame.scale, 2 ** (zooms.min - sheetZoom)), 2 ** (zooms.max - sheetZoom)]);
      selection.call(behavior.transform, zoomIdentity.translate(...frame.shift).scale(frame.scale));
      isOwn = false;
    },
    remove() {
      selection.on(".zoom .press .point .left .keys", null);
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
function isForMap(event: unknown, cooperative: boolean, left: () => void): boolean {
  if (event instanceof WheelEvent) {
    if (!cooperative || event.ctrlKey || event.metaKey) return true;
    left();
    return false;
  }
  if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent) {
    return !cooperative || event.touches.length > 1;
  }
  return event instanceof MouseEvent && !event.ctrlKey && event.button === 0;
}

export type KeyWish = { readonly kind: "zoom"; readonly steps: number } | { readonly kind: "pan"; readonly pixels: XY };

export function wishOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): KeyWish | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case "+":
    case "=":
      return { kind: "zoom", steps: 1 };
    case "-":
    case "_":
      return { kind: "zoom", steps: -1 };
    case "ArrowLeft":
      return { kind: "pan", pixels: [-stride, 0] };
    case "ArrowRight":
      return { kind: "pan", pixels: [stride, 0] };
    case "ArrowUp":
      return { kind: "pan", pixels: [0, -stride] };
    case "ArrowDown":
      return { kind: "pan", pixels: [0, stride] };
    default:
      return null;
  }
}
