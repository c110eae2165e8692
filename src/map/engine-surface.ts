import type { Map as MapLibre } from "maplibre-gl";
import type { Surface } from "./brush.ts";
import { holdStates } from "./held-states.ts";
import { placeNamesFrom } from "./label-layers.ts";
import type { Overprint } from "./overprint.ts";

/** So many days may fly by before the engine has to follow, in days. */
const mostFlown = 30;

/**
 * What a brush does to the engine's map. Ways and marks go to the overprint. The engine is told as little as can be, for
 * whatever it is told, it draws its whole map again: not of names that are not written at this zoom, and not of
 * garrisons, which are only context, while days fly by faster than a name can be read.
 */
export interface EngineSurface extends Surface {
  /** A day is about to be painted, and flies by or not. */
  begin(flies: boolean): void;
  /** Tells the engine what can now be seen. */
  release(): void;
  /** Days that flew by have come to rest. */
  rest(): void;
}

export interface EngineSurfaceOptions {
  readonly map: MapLibre;
  /** Null as long as the map has no style that could be painted. */
  readonly overprint: () => Overprint | null;
}

export function engineSurface({ map, overprint }: EngineSurfaceOptions): EngineSurface {
  let flown = 0;
  let isPrinting = false;

  const telling =
    <Given extends readonly unknown[]>(change: (...given: Given) => unknown): ((...given: Given) => void) =>
    (...given) => {
      overprint()?.renew();
      change(...given);
    };
  const setState = telling((source: string, id: number, state: Readonly<Record<string, number>>) =>
    map.setFeatureState({ source, id }, state),
  );
  const hold = (source: string, isSeen: () => boolean) =>
    [source, holdStates({ isSeen, tell: (id, state) => setState(source, id, state) })] as const;
  const held = new Map([
    hold("places", () => map.getZoom() >= placeNamesFrom),
    hold("garrisons", () => flown % mostFlown === 0),
  ]);
  const release = (): void => {
    if (overprint()) for (const states of held.values()) states.release();
  };
  /** All that is set at once is printed at once, still in the frame in which it was set. */
  const print = (): void => {
    if (isPrinting) return;
    isPrinting = true;
    queueMicrotask(() => {
      isPrinting = false;
      const now = overprint();
      if (now && !now.print()) map.triggerRepaint();
    });
  };

  return {
    // A fade that is under way when the graphics card is lost writes to a map without a style.
    setFeatureState({ source, id }, state) {
      const now = overprint();
      if (!now) return;
      const waiting = held.get(source);
      if (now.set(source, id, state)) print();
      else if (waiting) waiting.set(id, state);
      else setState(source, id, state);
    },
    setPaintProperty: telling((layer, name, value) => map.setPaintProperty(layer, name as never, value as never)),
    setLayoutProperty: telling((layer, name, value) => map.setLayoutProperty(layer, name as never, value as never)),
    setFilter: telling((layer, filter) => map.setFilter(layer, filter)),
    begin(flies) {
      flown = flies ? flown + 1 : 0;
    },
    release,
    rest() {
      flown = 0;
      release();
    },
  };
}
