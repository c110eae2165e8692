import { createStore, type StoreApi } from "zustand/vanilla";
import { addDays, clampDay, type Day, type Span } from "../model/day.ts";
import { type Layer, type LngLat, layers } from "../model/record.ts";
import type { Known } from "../model/situation.ts";
import { type ChartMeasure, type EventKind, eventKinds } from "../model/vocabulary.ts";
import { beginFollowing } from "./follow.ts";
import { type Language, type Panel, type Speed, type State, type Theme, type View, zooms } from "./state.ts";

export type Store = StoreApi<State>;

/** What a reader can ask for, by whatever control, key, link or message. Every wish keeps the state within its limits. */
export interface Wishes {
  scrubTo(date: Day): void;
  step(days: number): void;
  know(known: Known): void;
  /** Compares the day shown with another; null goes back to the one day. */
  compare(from: Day | null): void;
  show(layer: Layer, on: boolean): void;
  selectPlace(place: string | null): void;
  selectRecord(record: string | null): void;
  /** Asks for what stands around a point; null takes the point away. */
  putPoint(point: LngLat | null): void;
  /** The next press on the map puts the point. */
  placePoint(placing: boolean): void;
  drawRing(range: string | null): void;
  look(view: View): void;
  open(panel: Panel): void;
  closePanel(): void;
  speak(language: Language): void;
  dress(theme: Theme): void;
  play(playing: boolean): void;
  pace(speed: Speed): void;
  /** Plays the weeks of the transfer on its whole way. */
  follow(): void;
  pauseAtEvents(pausing: boolean): void;
  measure(measure: ChartMeasure): void;
  unfold(chartOpen: boolean): void;
  point(claim: string | null): void;
  showEvents(kind: EventKind, on: boolean): void;
}

export const startingState = (defaults: { readonly date: Day; readonly view: string }): State => ({
  date: defaults.date,
  known: "now",
  from: null,
  layers: new Set<Layer>(layers.filter((layer) => layer !== "axes")),
  place: null,
  record: null,
  around: null,
  placing: false,
  ring: null,
  view: { kind: "named", name: defaults.view },
  panel: "day",
  panelOpen: false,
  language: "en",
  theme: "auto",
  playing: false,
  following: false,
  speed: 5,
  pausing: false,
  measure: "people",
  chartOpen: false,
  pointed: null,
  eventKinds: new Set<EventKind>(eventKinds),
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
    compare: (from) => set({ from: from === null ? null : clampDay(from, span), playing: false }),
    show: (layer, on) => {
      const next = new Set(store.getState().layers);
      if (on) next.add(layer);
      else next.delete(layer);
      set({ layers: next });
    },
    selectPlace: (place) => set(place === null ? { place, record: null } : { place, record: null, panelOpen: true }),
    selectRecord: (record) => set(record === null ? { record } : { record, panelOpen: true }),
    putPoint: (point) => set({ around: point && roundedPoint(point), placing: false }),
    placePoint: (placing) => set({ placing }),
    drawRing: (ring) => set({ ring }),
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
    follow: () => beginFollowing(store),
    pauseAtEvents: (pausing) => set({ pausing }),
    measure: (measure) => set({ measure, pointed: null }),
    unfold: (chartOpen) => set({ chartOpen }),
    point: (pointed) => set({ pointed }),
    showEvents: (kind, on) => {
      const next = new Set(store.getState().eventKinds);
      if (on) next.add(kind);
      else next.delete(kind);
      set({ eventKinds: next });
    },
  };
}

/** As fine as a link says it: some ten metres. */
const roundedPoint = ([lng, lat]: LngLat): LngLat => [
  Number(within(lng, -180, 180).toFixed(4)),
  Number(within(lat, -85, 85).toFixed(4)),
];

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
