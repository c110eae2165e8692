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

/**
 * What lies on the map of the page as it is served, where nothing can be measured: zoom at the top left, named views
 * beside it or at the bottom, and the way to the transfer or the layers at the top right.
 */
export const keptOnPage = ({ width, height }: Size): readonly Rectangle[] => {
  const zoom = { left: 0, right: 52, top: 0, bottom: 126 };
  return width < 600
    ? [
        zoom,
        { left: width - 52, right: width, top: 0, bottom: 52 },
        { left: 0, right: 225, top: height - 52, bottom: height },
      ]
    : [zoom, { left: 52, right: 452, top: 0, bottom: 52 }, { left: width - 150, right: width, top: 0, bottom: 186 }];
};

/** Rooms on a live map where no name is written. */
export const roomsIn = (
  { cooperative = false, kept }: { readonly cooperative?: boolean; readonly kept?: () => readonly Rectangle[] },
  size: Size,
): readonly Rectangle[] => (cooperative ? keptInArticle(size) : [scaleBarRoom(size), ...(kept?.() ?? [])]);
