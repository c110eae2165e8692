import type { MapFailure, MapOptions, MapView } from "./map/map-view.ts";
import type { State } from "./state/state.ts";

/** How long a reader waits for the engine before a drawing takes its place. */
const patienceMs = 10_000;

export interface EngineEvents {
  /** The map to be drawn from now on. */
  readonly view: (view: MapView) => void;
  readonly ready: () => void;
  /** A drawing is on the screen in place of the engine. */
  readonly stoodIn: () => void;
  /** Why a drawing stands in for the engine; without it neither came. */
  readonly failed: (reason: MapFailure) => void;
}

/** What the map needs but the events that are told here. */
export type EngineOptions = Omit<MapOptions, "on"> & { readonly on: Omit<MapOptions["on"], "ready" | "failed"> };

export interface Engine {
  /** There is no map on the screen any more that holds the engine's place: a drawing does so until it is ready. */
  hurry(): void;
}

/**
 * Fetches the map engine once the page is there, and makes the map. Where there is no engine, a drawing of the same
 * scene stands in; an engine that comes late takes its place.
 */
export function startEngine(
  prepare: () => Promise<EngineOptions>,
  renderer: State["renderer"],
  events: EngineEvents,
): Engine {
  const options = prepare();
  let standIn: MapView | null = null;
  let isReady = false;
  let isHurried = false;

  const draw = async (whenReady: () => void, isWanted = (): boolean => true): Promise<void> => {
    const [{ makeSvgMap }, given] = await Promise.all([import("./map/svg-map.ts"), options]);
    if (!isWanted()) return;
    standIn ??= makeSvgMap({ ...given, on: { ...given.on, ready: whenReady, failed: events.failed } });
    events.view(standIn);
  };
  const fallBack = (reason: MapFailure): void => {
    clearTimeout(impatient);
    events.failed(reason);
    draw(events.stoodIn).catch(() => {});
  };
  const impatient = setTimeout(() => renderer === "auto" && fallBack("engine"), patienceMs);

  const start = async (): Promise<void> => {
    if (renderer === "svg") {
      await draw(events.ready);
      clearTimeout(impatient);
      return;
    }
    const [{ makeMap }, given] = await Promise.all([import("./map/map.ts"), options]);
    let hasFailed = false;
    const view = makeMap({
      ...given,
      on: {
        ...given.on,
        ready: () => {
          clearTimeout(impatient);
          isReady = true;
          standIn?.destroy();
          standIn = null;
          events.view(view);
          events.ready();
        },
        failed: (reason) => {
          hasFailed = true;
          fallBack(reason);
        },
      },
    });
    if (!hasFailed && standIn === null) events.view(view);
  };
  start().catch(() => fallBack("engine"));

  return {
    hurry() {
      if (isHurried || isReady || renderer === "svg") return;
      isHurried = true;
      draw(events.stoodIn, () => !isReady).catch(() => {});
    },
  };
}
