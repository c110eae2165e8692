import type { Countries } from "./check-places.ts";
import type { RawFiles } from "./check-shape.ts";
import type { Territory } from "./territory.ts";

/** A small data set without any issue, made anew for every test that spoils it. */
export const goodFiles = (): RawFiles => JSON.parse(JSON.stringify(good));

const words = { en: "Words", de: "Wörter", uk: "Слова" };
const feature = (id: string, geometry: unknown, properties: unknown) => ({ type: "Feature", id, geometry, properties });
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const point = (lng: number, lat: number) => ({ type: "Point", coordinates: [lng, lat] });
const line = (...coordinates: unknown[]) => ({ type: "LineString", coordinates });

const place = (id: string, lng: number, lat: number, more: object) =>
  feature(id, point(lng, lat), {
    names: { ...words, ru: "Слова" },
    local: "Words",
    country: "RU",
    region: words,
    kind: "field-camp",
    precision: "town",
    note: null,
    check: null,
    ...more,
  });

const deployment = (id: string, at: unknown, more: object) =>
  feature(id, at, {
    place: "camp",
    theatre: "border",
    change: "arrival",
    status: "imagery",
    from: "2021-11-10",
    fromBasis: "observed",
    to: "2021-12-01",
    toReported: "2021-12-05",
    lastSeen: "2021-11-30",
    reported: "2021-11-12",
    reportedBasis: "stated-in-text",
    unit: null,
    home: null,
    district: null,
    echelon: null,
    personnel: { low: 100, best: 150, high: 200 },
    btgs: null,
    equipment: [{ type: "tanks", count: 10 }],
    sources: ["src-a"],
    verified: true,
    note: null,
    check: null,
    ...more,
  });

const stop = (name: string, lon: number, lat: number) => ({ name, lon, lat, precision: "town", geonames: null });

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const good: RawFiles = {
  "places.geojson": collection(
    place("camp", 40, 52, {}),
    place("cape", 34.5, 44.5, { country: "UA", held: "crimea" }),
    place("crimea-region", 34, 45, { country: "UA", held: "crimea", precision: "region" }),
    place("depot", 47, 52, {}),
    place("range", 28, 52, { country: "BY" }),
  ),
  "border.geojson": collection(
    deployment("dep-camp-1", point(40, 52), {}),
    deployment("dep-camp-2", point(40, 52), {
      from: "2021-12-01",
      to: null,
      toReported: null,
      lastSeen: "2021-12-24",
      reported: "2021-12-03",
      replaces: "dep-camp-1",
    }),
    deployment("dep-crimea", null, { place: "crimea-region", theatre: "crimea" }),
  ),
  "belarus.geojson": collection(
    deployment("dep-range", point(28, 52), {
      place: "range",
      theatre: "belarus",
      toReported: null,
      lastSeen: undefined,
    }),
  ),
  "transfers.geojson": collection(
    feature("tr-train", line([47, 52], [45, 52], [43, 52], [40, 52]), {
      unit: words,
      what: words,
      origin: "depot",
      destination: "camp",
      mode: "rail",
      departFrom: "2021-11-01",
      departTo: "2021-11-02",
      arriveFrom: "2021-11-08",
      arriveTo: "2021-11-09",
      reported: "2021-11-10",
      reportedBasis: "inferred",
      quantity: { trains: 2 },
      via: [words],
      stations: ["station-east", "station-middle"],
      wayBasis: words,
      sources: ["src-a"],
      verified: true,
      note: null,
      check: null,
    }),
  ),
  "railways.geojson": collection(
    feature("line-a", line([47, 52], [43, 52]), {
      kind: "line",
      name: "East - Middle",
      stations: ["station-east", "station-middle"],
    }),
    feature("station-east", point(47, 52), { kind: "station", name: "East", basis: "geonames" }),
    feature("station-middle", point(43, 52), { kind: "station", name: "Middle", basis: "approximate" }),
  ),
  "axes.geojson": collection(
    feature("x-ax", line([40, 52], [38, 51], [36, 50]), {
      scenario: "plan",
      scenarioTitle: words,
      phase: 1,
      from: stop("Camp", 40, 52),
      via: [stop("Middle", 38, 51)],
      to: stop("Town", 36, 50),
      mode: "land",
      reported: "2021-12-01",
      detailReported: "2021-12-05",
      by: words,
      publisher: "Publisher",
      said: words,
      sources: ["src-a"],
      verified: true,
      note: null,
      check: null,
    }),
  ),
  "context.geojson": collection(
    feature(
      "crimea",
      { type: "Polygon", coordinates: [square(33, 44, 2)] },
      {
        kind: "annexed",
        names: words,
        from: "2014-03-18",
        to: null,
        precisionKm: 1,
        note: null,
        check: null,
      },
    ),
    feature("x-os", point(24, 55), {
      kind: "reinforcement",
      what: words,
      type: "deployment",
      actor: words,
      by: words,
      date: "2022-02-01",
      dateTo: "2022-02-03",
      reported: "2022-02-01",
      from: null,
      place: stop("Base", 24, 55),
      number: { low: 100, best: null, high: 200, unit: words },
      sources: ["src-a"],
      verified: true,
      note: null,
      check: null,
    }),
  ),
  "estimates.json": [
    {
      id: "est-a",
      measure: "total",
      about: "2021-12-01",
      aboutFrom: null,
      aboutTo: null,
      reported: "2021-12-03",
      reportedNotBefore: null,
      reportedNotAfter: null,
      reportedBasis: "source-date",
      by: words,
      group: "us",
      low: 70_000,
      best: 80_000,
      high: 90_000,
      qualifier: null,
      state: "standing",
      btgsLow: 40,
      btgsHigh: 50,
      scope: words,
      includes: { ground: true, air: null, navy: null, belarus: null, crimea: null, separatists: false, guard: null },
      delta: null,
      sources: ["src-a"],
      verified: true,
      note: null,
      check: null,
    },
  ],
  "events.json": [
    {
      id: "ev-a",
      date: "2021-12-07",
      title: words,
      summary: words,
      kind: "diplomacy",
      place: "camp",
      reported: "2021-12-07",
      reportedBasis: "stated-in-text",
      sources: ["src-b"],
      verified: true,
      note: null,
      check: null,
    },
  ],
  "ranges.json": [
    {
      id: "x-rg",
      weapon: words,
      km: 500,
      kmLow: 400,
      drawn: true,
      reported: null,
      sources: ["src-a"],
      verified: true,
      note: null,
      check: null,
    },
  ],
  "sources.json": ["src-a", "src-b"].map((id) => ({
    id,
    publisher: "Publisher",
    title: "Title",
    url: "https://example.org/",
    published: "2021-12-03",
    kind: "press",
    speaker: null,
    language: "en",
    quality: "original",
    archived: null,
    note: null,
    check: null,
  })),
  "dataset.json": {
    title: words,
    description: words,
    span: { first: "2021-10-01", last: "2022-02-24" },
    opensOn: "2022-01-26",
    views: { ukraine: { west: 22, south: 44, east: 41, north: 56.5 } },
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    policy: [words],
    unknown: [words],
    ground: { kind: "built-in", credit: "Credit" },
  },
};

const country = (name: string, west: number, south: number, size: number): [string, Territory] => [
  name,
  { name, shape: { type: "MultiPolygon", coordinates: [[square(west, south, size)]] } },
];

/** Squares for countries; Crimea’s outline lies in the one of Ukraine. */
export const squareCountries: Countries = new Map([
  country("RU", 38, 45, 20),
  country("BY", 24, 51, 8),
  country("UA", 25, 40, 10),
]);
