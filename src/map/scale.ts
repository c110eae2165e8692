import type { Camera } from "../state/state.ts";

export interface Scale {
  readonly kilometres: number;
  /** Length of the bar in pixels. */
  readonly width: number;
}

const equatorKm = 40_075;

/** The longest round distance that fits, true in the middle of the map: Mercator stretches towards the poles. */
export function scaleOf(camera: Camera, widest: number): Scale {
  const perPixel = (equatorKm * Math.cos((camera.lat * Math.PI) / 180)) / (512 * 2 ** camera.zoom);
  const most = perPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2].find((each) => each * power <= most) ?? 1);
  return { kilometres, width: Math.round(kilometres / perPixel) };
}
