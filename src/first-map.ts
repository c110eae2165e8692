import type { State } from "./state/state.ts";

/** The map of the served page. It holds the place of the live one for as long as it shows what is asked for. */
export interface FirstMap {
  /** Lays it over the slot of the map. */
  put(slot: Element): void;
  /** Takes it away for good, once the reader asks for what it does not show. Whether it is still there. */
  keep(state: State): boolean;
  remove(): void;
}

/** What the drawing depends on. */
const shown = ["date", "known", "from", "layers", "around", "ring", "view", "language"] as const;

/** Takes the map out of the served page, before that makes way for the live one. */
export function takeFirstMap({ documentElement }: Document, root: Element, opened: State): FirstMap {
  const { served } = documentElement.dataset;
  for (const found of ["served", "flags"]) delete documentElement.dataset[found];
  let map = served === "other" ? null : root.querySelector(".first-map");
  // Names are in English; without them the map is true in every language.
  if (served === "foreign") for (const names of root.querySelectorAll(".first-names")) names.remove();
  const remove = (): void => {
    map?.remove();
    map = null;
  };
  return {
    put: (slot) => map && slot.after(map),
    keep: (state) => {
      if (shown.some((key) => state[key] !== opened[key])) remove();
      return map !== null;
    },
    remove,
  };
}
