import type { Rectangle } from "./map/svg-place.ts";

/** Where elements lie on another, in its pixels; one that is not shown lies nowhere. */
export function roomsOver(ground: Element, elements: Iterable<Element>): readonly Rectangle[] {
  const { left, top, width, height } = ground.getBoundingClientRect();
  return [...elements]
    .map((element) => element.getBoundingClientRect())
    .map((box) => ({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }))
    .filter(
      (room) => room.right > room.left && room.right > 0 && room.left < width && room.bottom > 0 && room.top < height,
    );
}
