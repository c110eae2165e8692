import { createStore, type StoreApi } from "zustand/vanilla";
import { addDays, clampDay, type Day, type Span } from "../model/day.ts";
import { type Layer, layers } from "../model/record.ts";
import type { Known } from "../model/situation.ts";
import { type Language, type Panel, type Speed, type State, type Theme, type View, zooms } from "./state.ts";

export type Store = StoreApi<State>;

/** What a reader can ask for, by whatever control, key, link or message. Every wish keeps the state within its limits. */
export interface Wishes {
  scrubTo(date: Day): void;
  step(days: number): void;
  know(known: Known): void;
  show(layer: Layer, on: boolean): void;
  selectPlace(place: string | null): void;
  selectRecord(record: string | null): void;
  look(view: View): void;
  open(panel: Panel): void;
  closePanel(): void;
  speak(language: Language): void;
  dress(theme: Theme): void;
  play(playing: boolean): void;
  pace(speed: Speed): void;
}

export const startingState = (defaults: { readonly date: Day; readonly view: string }): State => ({
  date: defaults.date,
  known: "now",
  layers: new Set<Layer>(layers.filter((layer) => layer !== "axes")),
  place: null,
  record: null,
  view: { kind: "named", name: defaults.view },
  panel: "day",
  panelOpen: false,
  language: "en",
  theme: "auto",
  playing: false,
  speed: 5,
  renderer: "auto",
});

export const makeStore = (state: State): Store => createStore(() => state);

/**
 * The wishes over a store. Any date that the reader gives stops play: only the player, which writes the date itself,
 * goes on.
 */
export function wishes(store: Store, span: Span): Wishes {
  const set = store.setState;
  const scrubTo = (date: Day): void => set({ date: clampDay(date, span), playing: false });
  return {
    scrubTo,
    step: (days) => scrubTo(addDays(store.getState().date, days)),
    know: (known) => set({ known: typeof known === "number" ? clampDay(known, span) : known }),
    show: (layer, on) => {
      const next = new Set(store.getState().layers);
      if (on) next.add(layer);
      else next.delete(layer);
      set({ layers: next });
    },
    selectPlace: (place) => set(place === null ? { place, record: null } : { place, record: null, panelOpen: true }),
    selectRecord: (record) => set(record === null ? { record } : { record, panelOpen: true }),
    look: (view) => set({ view: withinLimits(view) }),
    open: (panel) => set({ panel, panelOpen: true, place: null, record: null }),
    closePanel: () => set({ panelOpen: false }),
    speak: (language) => set({ language }),
    dress: (theme) => set({ theme }),
    play: (playing) => {
      const { date } = store.getState();
      // At the end there is nothing left to play: start over.
      set(playing && date >= span.last ? { playing, date: span.first } : { playing });
    },
    pace: (speed) => set({ speed }),
  };
}

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** MapLibre throws on a latitude beyond 90 degrees, and Mercator has none beyond 85. */
function withinLimits(view: View): View {
  if (view.kind === "named") return view;
  const numbers = [view.lng, view.lat, view.zoom];
  if (!numbers.every(Number.isFinite)) throw new RangeError(`invalid camera: ${numbers.join("/")}`);
  return {
    kind: "camera",
    lng: within(view.lng, -180, 180),
    lat: within(view.lat, -85, 85),
    zoom: within(view.zoom, zooms.min, zooms.max),
  };
}
