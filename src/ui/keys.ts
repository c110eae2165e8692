import type { State } from "../state/state.ts";
import type { PageWishes } from "./props.ts";

/** What a key means where no control has it for itself. Only keys that type no character, and the space bar. */
export type KeyWish =
  | { readonly kind: "step"; readonly days: number }
  | { readonly kind: "play"; readonly playing: boolean }
  | { readonly kind: "deselect" }
  | { readonly kind: "close" }
  | { readonly kind: "leave-comparison" }
  | { readonly kind: "event"; readonly side: "previous" | "next" };

export interface Pressed {
  readonly key: string;
  /** With Ctrl, Alt or Meta, which belong to the browser and the system. */
  readonly isModified: boolean;
  /** With Shift alone. */
  readonly isShifted: boolean;
  /** Where the focus is: nowhere in particular, in a field that types or opens, or on something else that takes keys. */
  readonly focus: "free" | "field" | "control";
}

export type KeyState = Pick<State, "playing" | "place" | "record" | "panelOpen" | "from">;

export function wishOf({ key, isModified, isShifted, focus }: Pressed, state: KeyState): KeyWish | null {
  if (isModified || focus === "field") return null;
  if (isShifted) {
    if (focus === "control") return null;
    if (key === "ArrowLeft") return { kind: "event", side: "previous" };
    return key === "ArrowRight" ? { kind: "event", side: "next" } : null;
  }
  if (key === "Escape") {
    if (state.place !== null || state.record !== null) return { kind: "deselect" };
    if (state.from !== null) return { kind: "leave-comparison" };
    return state.panelOpen ? { kind: "close" } : null;
  }
  if (focus === "control") return null;
  switch (key) {
    case "ArrowLeft":
      return { kind: "step", days: -1 };
    case "ArrowRight":
      return { kind: "step", days: 1 };
    case " ":
      return { kind: "play", playing: !state.playing };
    default:
      return null;
  }
}

const fields = "input:not([type=range], [type=checkbox], [type=radio]), select, textarea, [contenteditable]";
const controls = "a, button, input, summary, [tabindex]:not([tabindex='-1'])";

/** For the document's `keydown`. */
export function onKey(event: KeyboardEvent, state: KeyState, on: PageWishes): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  const { target } = event;
  const focus = target.closest(fields) ? "field" : target.closest(controls) ? "control" : "free";
  const isModified = event.ctrlKey || event.altKey || event.metaKey;
  const wish = wishOf({ key: event.key, isModified, isShifted: event.shiftKey, focus }, state);
  if (!wish) return;
  event.preventDefault();
  switch (wish.kind) {
    case "step":
      on.step(wish.days);
      break;
    case "play":
      on.play(wish.playing);
      break;
    case "deselect":
      on.selectPlace(null);
      break;
    case "close":
      on.closePanel();
      break;
    case "leave-comparison":
      on.compare(null);
      break;
    case "event":
      on.toEvent(wish.side);
      break;
  }
}
