import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/turf";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type GroundFiles, readGround } from "./ground-reader.ts";

const fileOf = (name: string): unknown => JSON.parse(readFileSync(`data/ground/${name}.json`, "utf8"));

const filesOf = (suffix: "" | "-first"): GroundFiles => ({
  land: fileOf(`land${suffix}`),
  water: fileOf(`water${suffix}`),
  labels: fileOf("labels"),
});

const stages = [
  ["the first ground", readGround(filesOf("-first"))],
  ["the full ground", readGround(filesOf(""))],
] as const;

const crimea: readonly (readonly [string, Position])[] = [
  ["Simferopol", [34.1, 44.95]],
  ["Sevastopol", [33.55, 44.58]],
  ["Kerch", [36.4, 45.33]],
  ["Dzhankoi", [34.39, 45.71]],
  ["Armiansk", [33.69, 46.1]],
];

/** Whether any part of a line lies in the box, also where it only passes through. */
function passesThrough([west, south, east, north]: readonly [number, number, number, number], lines: MultiLineString) {
  return lines.coordinates.some((line) =>
    line.some(([x = 0, y = 0], index) => {
      const [lastX = x, lastY = y] = line[index - 1] ?? [];
      return Array.from({ length: 21 }, (_, step) => step / 20).some((share) => {
        const lng = lastX + (x - lastX) * share;
        const lat = lastY + (y - lastY) * share;
        return lng > west && lng < east && lat > south && lat < north;
      });
    }),
  );
}

describe.each(stages)("%s", (_, ground) => {
  const shapeOf = (country: string): MultiPolygon => {
    const found = ground.land.features.find(({ properties }) => properties.country === country);
    return found?.geometry ?? { type: "MultiPolygon", coordinates: [] };
  };

  test.each(crimea)("has %s in Ukraine, not in Russia, and in the annexed part", (_name, position) => {
    expect(booleanPointInPolygon(position, shapeOf("UA"))).toBe(true);
    expect(booleanPointInPolygon(position, shapeOf("RU"))).toBe(false);
    expect(booleanPointInPolygon(position, ground.annexed)).toBe(true);
  });

  test("has no international border in or around Crimea, but one between Kharkiv and Belgorod", () => {
    const passing = (box: readonly [number, number, number, number]) =>
      ground.borders.features
        .filter(({ geometry }) => passesThrough(box, geometry))
        .map((each) => each.properties.rank);
    expect(passing([32.4, 44.3, 36.7, 46.35])).toEqual([]);
    expect(passing([36, 50, 36.8, 50.6])).toEqual(["ukraine"]);
  });

  test.each([
    ["UA", [30.52, 50.45]],
    ["UA", [37.8, 48]],
    ["UA", [39.31, 48.57]],
    ["BY", [27.56, 53.9]],
    ["RU", [20.51, 54.71]],
    ["RU", [113.5, 52.03]],
    ["MD", [29.6, 46.84]],
    ["KZ", [63.3, 45.62]],
  ])("has in %s the point %j", (country, position) => {
    expect(booleanPointInPolygon(position, shapeOf(country))).toBe(true);
  });

  test("shows no edge of the box as coast or border", () => {
    const lines = [ground.coast, ...ground.borders.features.map(({ geometry }) => geometry)];
    const alongMeridian = lines.flatMap(({ coordinates }) =>
      coordinates.flatMap((line) =>
        line.filter(([lng = 0], index) => lng > 179.9 && (line[index - 1]?.[0] ?? 0) > 179.9),
      ),
    );
    expect(alongMeridian).toEqual([]);
  });

  test("draws the rivers that matter with a name, the greater the river the higher its rank", () => {
    const ranks = new Map(
      ground.rivers.features.flatMap(({ properties: { names, rank } }) => (names ? [[names.en, rank] as const] : [])),
    );
    expect(["Dnipro", "Don", "Volga", "Pripyat"].map((name) => ranks.get(name))).toEqual([1, 1, 1, 1]);
    expect(["Desna", "Southern Bug"].map((name) => ranks.get(name))).toEqual([2, 2]);
  });

  test.each([
    ["the Kyiv reservoir", [30.5, 50.85]],
    ["the Kakhovka reservoir", [34.9, 47.45]],
    ["the Syvash", [35.15, 45.45]],
  ])("has water at %s", (_name, position) => {
    expect(ground.lakes.features.some((lake) => booleanPointInPolygon(position, lake))).toBe(true);
  });
});

describe("the rivers of the full ground", () => {
  test("run on without a gap, but for reservoirs", () => {
    const [, ground] = stages[1];
    const dnipro = ground.rivers.features.find(({ properties }) => properties.names?.en === "Dnipro")?.geometry;
    const pieces = dnipro?.type === "MultiLineString" ? dnipro.coordinates : [];
    expect(pieces.length).toBeGreaterThan(1);
    const shores = ground.lakes.features.flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
    );
    const ends = pieces.slice(1).flatMap((piece, index) => [pieces[index]?.at(-1) ?? [], piece[0] ?? []]);
    for (const [lng = 0, lat = 0] of ends) {
      const distances = shores.map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat));
      expect(Math.min(...distances)).toBeLessThan(0.1);
    }
  });
});

describe("labels", () => {
  const [, { labels }] = stages[1];

  test("all speak three languages", () => {
    expect(labels.length).toBe((fileOf("labels") as { kind: unknown[] }).kind.length);
    for (const { names } of labels) {
      expect(names.uk).toMatch(/\p{Script=Cyrillic}/u);
      expect(`${names.en}${names.de}`).not.toMatch(/\p{Script=Cyrillic}|^$/u);
    }
  });

  test("name Kaliningrad’s country and who annexed Crimea", () => {
    const at = (west: number, south: number, east: number, north: number) =>
      labels.filter(({ position: [lng, lat] }) => lng > west && lng < east && lat > south && lat < north);
    expect(at(20, 54.3, 22.8, 55.3).map(({ kind, names }) => [kind, names.en])).toContainEqual(["country", "Russia"]);
    const notes = at(32.4, 44.3, 36.7, 46.35).filter(({ kind }) => kind === "note");
    expect(notes.map(({ names }) => names.en)).toEqual(["Crimea\n(annexed by Russia in 2014)"]);
  });

  test("give the three capitals of the story their place before other towns of the region", () => {
    const towns = labels.filter(({ kind, position: [lng] }) => kind === "town" && lng > 20 && lng < 45);
    expect(towns.slice(0, 3).map(({ names, capital }) => [names.en, capital])).toEqual([
      ["Kyiv", true],
      ["Moscow", true],
      ["Minsk", true],
    ]);
  });

  test("show a dozen towns along the Trans-Siberian Railway at the zoom of Eurasia", () => {
    const along = labels.filter(
      ({ kind, zoom, position: [lng, lat] }) => kind === "town" && zoom <= 3 && lng > 45 && lat > 43 && lng < 136,
    );
    expect(along.length).toBeGreaterThanOrEqual(12);
  });
});

describe("a ground that cannot be read", () => {
  const files = filesOf("-first");
  const spoilt = (part: keyof GroundFiles, spoil: (json: never) => unknown): GroundFiles => ({
    ...files,
    [part]: spoil(structuredClone(files[part]) as never),
  });
  interface Land {
    readonly arcs: number[][][];
    readonly objects: {
      countries?: { readonly geometries: object[] };
      readonly regions: { readonly arcs: number[][] };
    };
  }
  const landWith = (change: (land: Land) => void): GroundFiles =>
    spoilt("land", (land: Land) => {
      change(land);
      return land;
    });

  test.each<[string, GroundFiles, RegExp]>([
    ["nothing", { ...files, land: null }, /^the land cannot be read: /],
    ["a text", { ...files, water: "404" }, /^the water cannot be read: /],
    ["no labels", { ...files, labels: {} }, /^the labels cannot be read: /],
    ["a page instead of lines", landWith((land) => Object.assign(land, { arcs: "x" })), /^the land cannot be read: /],
    ["a position off the map", landWith((land) => land.arcs[0]?.push([1e9, 0])), /position that is not on the map/],
    ["a position without numbers", landWith((land) => land.arcs[0]?.push([])), /position that is not on the map/],
    ["a line that is not there", landWith((land) => land.objects.regions.arcs.push([1e6])), /line that is missing/],
    ["no such line from behind", landWith((land) => land.objects.regions.arcs.push([-1e6])), /line that is missing/],
    ["no countries", landWith((land) => delete land.objects.countries), /^the land cannot be read: .*countries/s],
    [
      "a country without a code",
      landWith((land) => Object.assign(land.objects.countries?.geometries[0] ?? {}, { id: 7 })),
      /^the land cannot be read: /,
    ],
    ["land for water", { ...files, water: files.land }, /^the water cannot be read: /],
  ])("with %s is refused with a sentence", (_name, bad, sentence) => {
    expect(() => readGround(bad)).toThrow(sentence);
  });

  test("is still read where only a label is bad, which is left out", () => {
    const good = readGround(files).labels;
    const bad = spoilt("labels", (labels: { lat: unknown[] }) => ({ ...labels, lat: labels.lat.with(0, 91) }));
    expect(readGround(bad).labels).toEqual(good.slice(1));
  });
});
