import { type Day, parseDay } from "./day.ts";
import { lengthOfParts } from "./line.ts";
import type { Deployment, Estimate, Occurrence, Place, Records, Transfer } from "./record.ts";

/** Small records for tests: each test names only what it is about. */

export const day = (iso: string): Day => {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`no day: ${iso}`);
  return parsed;
};

export const place: Place = {
  id: "camp",
  names: { en: "Camp", de: "Lager", uk: "Табір" },
  country: "RU",
  held: null,
  kind: "field-camp",
  precision: "town",
  position: [40, 52],
};

export const deployment = (more: Partial<Deployment> = {}): Deployment => ({
  kind: "deployment",
  id: "dep",
  place,
  layer: "border",
  theatre: "border",
  change: "arrival",
  status: "imagery",
  from: day("2021-11-10"),
  to: null,
  toReported: null,
  reported: day("2021-11-12"),
  replaces: null,
  personnel: null,
  inferred: false,
  btgs: null,
  missiles: false,
  verified: true,
  care: false,
  ...more,
});

export const transfer = (more: Partial<Transfer> = {}): Transfer => ({
  kind: "transfer",
  id: "tr",
  origin: place,
  destination: place,
  mode: "rail",
  departFrom: day("2022-01-05"),
  departTo: day("2022-01-12"),
  arriveFrom: day("2022-01-17"),
  arriveTo: day("2022-01-18"),
  reported: day("2022-01-07"),
  way: [],
  km: lengthOfParts(more.way ?? []),
  verified: true,
  care: false,
  ...more,
});

export const estimate = (more: Partial<Estimate> = {}): Estimate => ({
  id: "est",
  measure: "total",
  group: "us",
  about: day("2022-01-20"),
  aboutFrom: null,
  aboutTo: null,
  reported: day("2022-01-20"),
  reportedNotBefore: null,
  reportedNotAfter: null,
  low: null,
  best: 100_000,
  high: null,
  btgsLow: null,
  btgsHigh: null,
  qualifier: null,
  expected: false,
  forces: null,
  ...more,
});

export const occurrence = (more: Partial<Occurrence> = {}): Occurrence => ({
  id: "event",
  date: day("2022-01-26"),
  reported: null,
  kind: "diplomacy",
  place: null,
  titles: { en: "Replies", de: "Antworten", uk: "Відповіді" },
  ...more,
});

export const records = (more: Partial<Records> = {}): Records => ({
  span: { first: day("2021-10-01"), last: day("2022-02-24") },
  opensOn: day("2022-01-26"),
  views: new Map([
    ["ukraine", { west: 22, south: 44, east: 41, north: 56.5 }],
    ["eurasia", { west: 22, south: 40, east: 140, north: 62 }],
  ]),
  places: new Map([[place.id, place]]),
  deployments: [],
  transfers: [],
  estimates: [],
  events: [],
  axes: [],
  ranges: [],
  outlines: [],
  network: new Map(),
  ...more,
});
