/** What runs within a measured page. Each function is sent there by itself, so none may use anything around it. */

export interface Watched {
  /** Milliseconds since the page was asked for; null = not yet. */
  readonly times: { paint: number | null; slider: number | null; ready: number | null };
  readonly isReady: Promise<void>;
  /** When keys were pressed, by the clock of the day. */
  readonly keys: number[];
}

declare global {
  interface Window {
    bench: Watched;
    /** Of the page of MapLibre alone: a frame in which nothing has changed. */
    redraw?: () => void;
  }
}

/** Installed before any script of the page: notes when things are there, by looking once a frame. */
export function watch({ slider, ready }: { readonly slider: string; readonly ready: string }): void {
  const times: Watched["times"] = { paint: null, slider: null, ready: null };
  const keys: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName("first-contentful-paint")) times.paint = entry.startTime;
  }).observe({ type: "paint", buffered: true });
  addEventListener("keydown", (event) => keys.push(performance.timeOrigin + event.timeStamp), true);
  const isReady = new Promise<void>((resolve) => {
    const look = (): void => {
      if (times.slider === null && document.querySelector(slider)) times.slider = performance.now();
      if (times.ready === null && document.querySelector(ready)) times.ready = performance.now();
      if (times.slider === null || times.ready === null) requestAnimationFrame(look);
      else resolve();
    };
    requestAnimationFrame(look);
  });
  window.bench = { times, isReady, keys };
}

export interface Drag {
  readonly slider: string;
  /** What happens in each frame: a step of one day, nothing, or a redraw that the page offers. */
  readonly kind: "step" | "idle" | "redraw";
  readonly frames: number;
  /** Days from the beginning of the slider. */
  readonly from: number;
  /** A drag that takes longer ends early: then there are fewer frames. */
  readonly atMostMs: number;
}

/** A fast drag of the slider: one day a frame. Marks each frame for the trace; gives the times of the frames. */
export async function drag({ slider, kind, frames, from, atMostMs }: Drag): Promise<readonly number[]> {
  const input = document.querySelector<HTMLInputElement>(slider);
  if (!input) throw new Error(`There is no ${slider}.`);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const tell = (): boolean => input.dispatchEvent(new Event("input", { bubbles: true }));
  if (kind === "step") {
    input.valueAsNumber = Number(input.min) + from * Number(input.step);
    tell();
    // What the jump to the beginning costs is over before the first step.
    const began = performance.now();
    let last = await frame();
    let swift = 0;
    while (swift < 30 && performance.now() - began < 6000) {
      const next = await frame();
      swift = next - last < 34 ? swift + 1 : 0;
      last = next;
    }
  }
  const times: number[] = [];
  for (let count = 0; count <= frames; count++) {
    times.push(await frame());
    performance.mark(`bench-${kind}-${count}`);
    if (count === frames || (times.at(-1) ?? 0) - (times[0] ?? 0) > atMostMs) break;
    if (kind === "redraw") window.redraw?.();
    if (kind === "step") {
      input.stepUp();
      tell();
    }
  }
  return times;
}

/** Times of frames for a while. */
export async function frames(durationMs: number): Promise<readonly number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [await frame()];
  for (;;) {
    const time = await frame();
    times.push(time);
    if (time - (times[0] ?? 0) > durationMs) return times;
  }
}

export interface Film {
  /** Pictures as base64 of JPEG. */
  readonly pictures: readonly string[];
  /** The part that counts, in parts of the whole picture. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Seen {
  /** Pixels in strong colours, which only marks have. */
  readonly coloured: number;
  /** Pixels that differ from the first picture. */
  readonly changed: number;
}

/** Runs in a page beside the measured one: what is on the pictures. */
export async function look({ pictures, box }: Film): Promise<readonly Seen[]> {
  let first: Uint8ClampedArray | null = null;
  const seen: Seen[] = [];
  for (const picture of pictures) {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("There is no canvas.");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(
      Math.round(box.x * bitmap.width),
      Math.round(box.y * bitmap.height),
      Math.round(box.width * bitmap.width),
      Math.round(box.height * bitmap.height),
    );
    first ??= data;
    let coloured = 0;
    let changed = 0;
    for (let index = 0; index < data.length; index += 4) {
      const [red = 0, green = 0, blue = 0] = [data[index], data[index + 1], data[index + 2]];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) >= 70) coloured++;
      const apart =
        Math.abs(red - (first[index] ?? 0)) +
        Math.abs(green - (first[index + 1] ?? 0)) +
        Math.abs(blue - (first[index + 2] ?? 0));
      if (apart > 24) changed++;
    }
    seen.push({ coloured, changed });
  }
  return seen;
}
