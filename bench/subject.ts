/** A page that is measured, and how its parts are called. */
export interface Subject {
  readonly name: string;
  readonly title: string;
  /** Folder and page; the folder of a generated data set has its size behind the name. */
  readonly folder: "app" | "rivals";
  readonly page: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** There once the time slider does something. */
  readonly slider: string;
  /** There once the map follows the slider. */
  readonly ready: string;
  readonly map: string;
  readonly play: string;
}

const desktop = { width: 1280, height: 720 } as const;
const rival = {
  folder: "rivals",
  viewport: desktop,
  slider: ".time input[type=range]",
  ready: "body[data-map=ready]",
  map: "#map",
} as const;

export const subjects = {
  app: {
    name: "app",
    title: "Buildup, the page",
    folder: "app",
    page: "index.html",
    viewport: desktop,
    // The served page has a slider before there is a script that hears it.
    slider: "html:not([data-served]) .page input[type=range]",
    ready: "[data-map=ready]",
    map: ".map-slot",
    play: ".playback .play",
  },
  embed: {
    name: "embed",
    title: "Buildup, an embed",
    folder: "app",
    page: "embed.html",
    // As wide as an article.
    viewport: { width: 680, height: 620 },
    slider: ".guest input[type=range]",
    ready: "[data-map=drawn]",
    map: ".guest-map",
    play: ".guest .play",
  },
  /** To tell what a step costs in the map from what it costs in all that is said beside it. */
  ours: {
    ...rival,
    name: "ours",
    title: "Buildup, its map alone",
    page: "ours.html",
    play: ".play",
  },
  maplibre: {
    ...rival,
    name: "maplibre",
    title: "MapLibre with `setFilter`",
    page: "maplibre.html",
    play: ".play",
  },
  leaflet: {
    ...rival,
    name: "leaflet",
    title: "Leaflet.timeline",
    page: "leaflet.html",
    play: ".play",
  },
} as const satisfies Readonly<Record<string, Subject>>;

/** The limit of what can be reached: a page with one word. */
export const blankPage = "rivals/blank.html";

export type SubjectName = keyof typeof subjects;
export const subjectNames = Object.keys(subjects) as readonly SubjectName[];
/** Those that a reader can open: a map alone is opened by nobody. */
export const openedNames = subjectNames.filter((name) => name !== "ours");

/** How fast the reader's machine and network are. */
export interface Profile {
  readonly name: "full" | "slow";
  readonly title: string;
  readonly slowdown: number;
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null;
}

export const profiles = {
  full: { name: "full", title: "full speed", slowdown: 1, network: null },
  slow: {
    name: "slow",
    title: "processor 4 times slower, slow 4G (1.6 Mbit/s, 150 ms)",
    slowdown: 4,
    network: { latencyMs: 150, bytesPerSecond: 200_000 },
  },
} as const satisfies Readonly<Record<string, Profile>>;
