import { makeFade } from "./fade.ts";
import type { Motion } from "./patch.ts";

/**
 * Fades what comes and goes. Written into the elements frame by frame: a browser that is told of an animation makes a
 * layer of its own of each mark and of all that lies above it, and the first picture of a day is late by that.
 */
export function makeMotion(durationMs: number): Motion {
  const leaving = new Map<SVGElement, () => void>();
  /** Of its own opacity, while that is not seen in full. */
  const shares = new Map<SVGElement, number>();
  const fade = makeFade<SVGElement>({
    durationMs,
    isPrompt: true,
    requestFrame: requestAnimationFrame,
    cancelFrame: cancelAnimationFrame,
    rest: (element) => (leaving.has(element) ? 0 : 1),
    write(element, share) {
      const gone = leaving.get(element);
      if (share === 1 || (share === 0 && gone)) {
        shares.delete(element);
        element.removeAttribute("style");
      } else {
        shares.set(element, share);
        element.style.opacity = String(share * Number(element.getAttribute("opacity") ?? 1));
      }
      if (share > 0 || !gone) return;
      leaving.delete(element);
      gone();
    },
  });
  const from = (element: SVGElement, share: number): void => {
    fade.aim(element, share, true);
    fade.aim(element, 1);
  };
  return {
    enter: (element) => from(element, 0),
    change: (element, ratio) => from(element, (shares.get(element) ?? 1) * ratio),
    leave(element, gone) {
      fade.aim(element, 0);
      leaving.set(element, gone);
    },
    callBack(element) {
      leaving.delete(element);
      fade.aim(element, 1);
    },
  };
}
