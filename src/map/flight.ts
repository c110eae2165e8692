import { type Frame, type Size, sheetZoom, toSheetPoint, type XY } from "./camera.ts";

/** The frame of a scale and of what lies in its middle, in sheet units. */
export const frameAround = ([x, y]: XY, scale: number, { width, height }: Size): Frame => ({
  width,
  height,
  scale,
  zoom: Math.log2(scale) + sheetZoom,
  shift: [width / 2 - x * scale, height / 2 - y * scale],
});

export const middleOf = (frame: Frame): XY => toSheetPoint(frame, [frame.width / 2, frame.height / 2]);

/**
 * The frame at a share of the way between two: it zooms evenly, and around the one point that lies at the same place in
 * both, if there is one.
 */
export function frameBetween(from: Frame, to: Frame, share: number): Frame {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const [start, end] = [middleOf(from), middleOf(to)];
  const isZoomed = Math.abs(to.zoom - from.zoom) > 0.01;
  const done = isZoomed ? (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale) : share;
  return frameAround([start[0] + (end[0] - start[0]) * done, start[1] + (end[1] - start[1]) * done], scale, to);
}

/** The frame after a step of zoom, or after a move by pixels. */
export const zoomed = (
  frame: Frame,
  steps: number,
  { min, max }: { readonly min: number; readonly max: number },
): Frame => frameAround(middleOf(frame), 2 ** (Math.min(max, Math.max(min, frame.zoom + steps)) - sheetZoom), frame);

export const moved = (frame: Frame, [dx, dy]: XY): Frame => ({
  ...frame,
  shift: [frame.shift[0] - dx, frame.shift[1] - dy],
});

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

export interface Flight {
  /** Sets out for a frame; a flight under way ends where it is. */
  start(from: Frame, to: Frame, durationMs: number, arrive: () => void): void;
  stop(): void;
}

export function makeFlight(show: (frame: Frame) => void): Flight {
  let handle: number | null = null;
  const stop = (): void => {
    if (handle !== null) cancelAnimationFrame(handle);
    handle = null;
  };
  return {
    start(from, to, durationMs, arrive) {
      stop();
      if (durationMs === 0) {
        show(to);
        arrive();
        return;
      }
      let startMs: number | null = null;
      const step = (nowMs: number): void => {
        startMs ??= nowMs;
        const share = Math.min(1, (nowMs - startMs) / durationMs);
        show(share === 1 ? to : frameBetween(from, to, eased(share)));
        handle = share === 1 ? null : requestAnimationFrame(step);
        if (share === 1) arrive();
      };
      handle = requestAnimationFrame(step);
    },
    stop,
  };
}
