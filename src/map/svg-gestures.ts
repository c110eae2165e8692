import type { Frame, Size, XY } from "./camera.ts";

export interface GestureOptions {
  readonly surface: HTMLElement;
  readonly size: () => Size;
  /** In an article, where one finger and the wheel are the page's. */
  readonly isCooperative: () => boolean;
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

export interface Drag {
  /** Tells where the map is, so that the next gesture sets out from there. */
  take(frame: Frame): void;
  remove(): void;
}

export interface Gestures extends Drag {
  /** Once all gestures work; in an article, where not all are fetched before a hand comes near, at once. */
  readonly ready: Promise<void>;
}

/** So many pixels is a step of the arrow keys, as on the other map. */
const stride = 100;

/**
 * All that hands do to the map: mouse, wheel, fingers, keys. What needs d3 is almost a third of the script of an embed;
 * there it is fetched when a pointer moves over it, as most readers' never does.
 */
export function makeGestures(options: GestureOptions): Gestures {
  const { surface, isCooperative, on } = options;
  const listening = new AbortController();
  const { signal } = listening;
  let drag: Drag | null = null;
  let last: Frame | null = null;
  const fetchDrag = async (): Promise<void> => {
    const made = await import("./svg-drag.ts").catch(() => null);
    // Without it the keys and the buttons still move the map.
    if (!made || signal.aborted || drag) return;
    drag = made.makeDrag(options);
    if (last) drag.take(last);
  };
  // An article that is scrolled below a pointer at rest brings the map to it, which means nothing.
  for (const sign of isCooperative() ? ["pointermove", "pointerdown"] : [])
    surface.addEventListener(sign, () => void fetchDrag(), { once: true, signal });

  const at = (event: MouseEvent): XY => {
    const box = surface.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  // After a drag no click comes.
  surface.addEventListener(
    "click",
    (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      on.press(at(event), isTouch ? "touch" : "mouse");
    },
    { signal },
  );
  surface.addEventListener(
    "mousemove",
    (event) => {
      if (event.buttons === 0) on.point(at(event));
    },
    { signal },
  );
  surface.addEventListener(
    "wheel",
    (event) => {
      if (isCooperative() && !event.ctrlKey && !event.metaKey) on.left();
      // Meant for the map, also where the map cannot follow yet: else the browser would zoom the article.
      else event.preventDefault();
    },
    { signal, passive: false },
  );
  surface.addEventListener(
    "touchmove",
    (event) => {
      if (isCooperative() && event.touches.length === 1) on.left();
    },
    { signal, passive: true },
  );
  surface.addEventListener(
    "keydown",
    (event) => {
      const wish = wishOf(event);
      if (!wish) return;
      event.preventDefault();
      if (wish.kind === "zoom") on.zoomBy(wish.steps);
      else on.panBy(wish.pixels);
    },
    { signal },
  );

  return {
    ready: isCooperative() ? Promise.resolve() : fetchDrag(),
    take(frame) {
      last = frame;
      drag?.take(frame);
    },
    remove() {
      listening.abort();
      drag?.remove();
    },
  };
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
