import type { Size } from "./camera.ts";
import type { Rectangle } from "./svg-place.ts";

/** Where the scale bar lies, in the corner at the bottom right. */
export const scaleBarRoom = ({ width, height }: Size): Rectangle => ({
  left: width - 125,
  right: width,
  top: height - 37,
  bottom: height,
});

/** In an article three buttons lie below each other in the corner at the top left as well. */
export const keptInArticle = (size: Size): readonly Rectangle[] => [
  scaleBarRoom(size),
  { left: 0, right: 56, top: 0, bottom: 152 },
];

/** Rooms on a live map where no name is written. */
export const roomsIn = (
  { cooperative = false, kept }: { readonly cooperative?: boolean; readonly kept?: () => readonly Rectangle[] },
  size: Size,
): readonly Rectangle[] => (cooperative ? keptInArticle(size) : [scaleBarRoom(size), ...(kept?.() ?? [])]);
