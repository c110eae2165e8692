import type { MapOptions, MapView } from "./map/map-view.ts";
import { makeSvgMap } from "./map/svg-map.ts";
import type { GuestMap } from "./ui/guest-page.ts";

export interface GuestMapOptions {
  /** Where the map lies. */
  readonly slot: HTMLElement;
  /** All that a map needs at the moment it is made. */
  readonly prepare: () => Omit<MapOptions, "container" | "fullGround" | "on" | "fonts">;
  readonly fullGround: MapOptions["fullGround"];
  readonly fonts: () => Promise<MapOptions["fonts"]>;
  /** The reader pays for each byte or has asked to save them. */
  readonly isDear: () => boolean;
  readonly on: Omit<MapOptions["on"], "ready" | "failed">;
  readonly tell: (map: GuestMap) => void;
}

export interface LiveGuestMap {
  /** What is seen now. */
  readonly views: () => readonly MapView[];
  /** The map has come into sight: from now on it is drawn. */
  enter(): void;
  /** Out of sight no graphics memory is held: an article may have many maps, a browser few contexts. */
  leave(): void;
  /** The reader wants more than a drawing; `isAsked` = has agreed to what it weighs. */
  reach(isAsked: boolean): void;
  /** On paper the drawing stands in for the engine, whose canvas prints grey or not at all. */
  paper(isPaper: boolean): void;
}

/** A drawing first; the engine takes its place when the reader reaches for the map, and gives it back out of sight. */
export function guestMap({ slot, prepare, fullGround, fonts, isDear, on, tell }: GuestMapOptions): LiveGuestMap {
  let drawing: MapView | null = null;
  let engine: MapView | null = null;
  let isEngineSeen = false;
  let isLoading = false;
  let isInSight = false;
  let reached: () => void = () => {};
  const reaching = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const later: MapOptions["fullGround"] = () => reaching.then(fullGround);

  const room = (): HTMLElement => {
    const element = slot.ownerDocument.createElement("div");
    element.className = "guest-room";
    slot.append(element);
    return element;
  };
  const ready = (): void => {
    if (!isEngineSeen) tell("drawn");
  };
  const draw = (): void => {
    drawing ??= makeSvgMap({
      ...prepare(),
      container: room(),
      cooperative: true,
      fonts: {},
      fullGround: later,
      on: { ...on, look, ready, failed: () => {} },
    });
  };
  const look: MapOptions["on"]["look"] = (camera) => {
    on.look(camera);
    reach(false);
  };
  const drop = (view: MapView | null): void => {
    view?.destroy();
    for (const element of [...slot.children]) if (element.childElementCount === 0) element.remove();
  };

  const load = async (): Promise<void> => {
    isLoading = true;
    const container = room();
    // Below the drawing until it has a picture of its own.
    slot.prepend(container);
    const fail = (): void => {
      isLoading = false;
      isEngineSeen = false;
      engine = null;
      container.remove();
      draw();
      tell("failed");
    };
    try {
      const [{ makeMap }, faces] = await Promise.all([import("./map/map.ts"), fonts()]);
      if (!isInSight) {
        isLoading = false;
        container.remove();
        return;
      }
      engine = makeMap({
        ...prepare(),
        container,
        cooperative: true,
        fonts: faces,
        fullGround: later,
        on: {
          ...on,
          failed: fail,
          ready: () => {
            isLoading = false;
            isEngineSeen = true;
            drop(drawing);
            drawing = null;
            tell("engine");
          },
        },
      });
    } catch {
      fail();
    }
  };
  const reach = (isAsked: boolean): void => {
    if (engine || isLoading || !isInSight) return;
    if (isDear() && !isAsked) {
      tell("asked");
      return;
    }
    reached();
    void load();
  };

  return {
    views: () => [drawing, engine].filter((view) => view !== null),
    enter() {
      isInSight = true;
      if (!isEngineSeen) draw();
    },
    leave() {
      isInSight = false;
      if (!engine) return;
      const gone = engine;
      engine = null;
      isLoading = false;
      isEngineSeen = false;
      draw();
      drop(gone);
      tell("drawn");
    },
    reach,
    paper(isPaper) {
      if (!isEngineSeen) return;
      if (isPaper) draw();
      else {
        drop(drawing);
        drawing = null;
      }
    },
  };
}
