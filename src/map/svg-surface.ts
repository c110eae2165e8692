import type { MapSpeech } from "../i18n/words.ts";

/** The element that the map lies in: what is seen of it besides the drawing. */
export interface Surface {
  readonly element: HTMLElement;
  /** What and when, for those who do not see it. */
  name(title: string): void;
  pointer(isOverMark: boolean): void;
  /** Whether one finger is the page's. */
  cooperate(isCooperative: boolean): void;
  /** In an article: how to move the map, told when a gesture was left to the page. */
  hint(words: MapSpeech): void;
  remove(): void;
}

const hintMs = 1500;

export function makeSurface(container: HTMLElement, { cooperative }: { readonly cooperative: boolean }): Surface {
  const element = container.ownerDocument.createElement("div");
  element.className = "svg-map";
  element.classList.toggle("is-cooperative", cooperative);
  element.role = "region";
  element.tabIndex = 0;
  const hint = container.ownerDocument.createElement("div");
  hint.className = "svg-hint";
  // The buttons beside the map do the same and are named.
  hint.ariaHidden = "true";
  element.append(hint);
  container.append(element);
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    element,
    name(title) {
      element.ariaLabel = title;
    },
    cooperate(isCooperative) {
      element.classList.toggle("is-cooperative", isCooperative);
    },
    pointer(isOverMark) {
      element.classList.toggle("is-over-mark", isOverMark);
    },
    hint({ map: { hints } }) {
      const isTouch = matchMedia("(hover: none), (pointer: coarse)").matches;
      hint.textContent = isTouch ? hints.fingers : navigator.platform.startsWith("Mac") ? hints.command : hints.control;
      hint.classList.add("is-shown");
      clearTimeout(timer);
      timer = setTimeout(() => hint.classList.remove("is-shown"), hintMs);
    },
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
}
