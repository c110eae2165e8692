import { featureFilter, type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { Ground } from "../model/ground.ts";
import { deployment, place, records, transfer } from "../model/record.fixture.ts";
import { languages } from "../state/state.ts";
import { dark, light } from "../theme/themes.ts";
import { mapFonts } from "./fonts.ts";
import { groundLooks } from "./ground-look.ts";
import { faces } from "./label-layers.ts";
import { groundSources, recordSources, universeOf } from "./source.ts";
import { changesBetween, layersOf, switched } from "./style.ts";

const names = { en: "Kyiv", de: "Kyjiw", uk: "Київ" };
const lines = {
  type: "MultiLineString" as const,
  coordinates: [
    [
      [30, 50],
      [31, 51],
    ],
  ],
};
const ground: Ground = {
  land: { type: "FeatureCollection", features: [] },
  annexed: { type: "MultiPolygon", coordinates: [] },
  borders: { type: "FeatureCollection", features: [] },
  regions: lines,
  coast: lines,
  lakes: { type: "FeatureCollection", features: [] },
  rivers: {
    type: "FeatureCollection",
    features: [{ type: "Feature", geometry: lines, properties: { rank: 1, names } }],
  },
  labels: [{ kind: "town", names, position: [30.5, 50.4], zoom: 2, rank: 1, capital: true }],
};
const all = records({
  deployments: [deployment()],
  transfers: [
    transfer({
      way: [
        [
          [40, 52],
          [30, 52],
        ],
      ],
    }),
  ],
});
const universe = universeOf(all, ground);
const fonts = mapFonts("https://example.org/");
const style = (palette: typeof light, language: (typeof languages)[number]): StyleSpecification => ({
  version: 8,
  "font-faces": fonts,
  sources: Object.fromEntries(
    [...groundSources, ...recordSources, "circles"].map((name) => [
      name,
      { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } },
    ]),
  ),
  layers: [...layersOf(palette, language)],
});

describe("the style", () => {
  for (const language of languages) {
    test(`is valid in ${language}, light and dark`, () => {
      expect([light, dark].flatMap((palette) => validateStyleMin(style(palette, language)))).toEqual([]);
    });
  }

  test("has the same layers in every theme and language, so that it is set only once", () => {
    const ids = (palette: typeof light, language: (typeof languages)[number]) =>
      layersOf(palette, language).map(({ id }) => id);
    expect(ids(dark, "uk")).toEqual(ids(light, "en"));
    expect(new Set(ids(light, "en")).size).toBe(ids(light, "en").length);
  });

  test("draws text only in fonts that it brings along", () => {
    const used = new Set(JSON.stringify(layersOf(light, "en")).match(/Noto Sans[A-Za-z ]*/g));
    expect(used).toEqual(new Set(Object.values(faces)));
    expect(Object.keys(fonts)).toEqual(Object.values(faces));
    for (const files of Object.values(fonts)) {
      for (const file of files) expect(typeof file === "string" ? file : file.url).toMatch(/^https:\/\//);
    }
  });

  test("asks for no image that is not drawn", () => {
    const asked = JSON.stringify(layersOf(light, "en").map((layer) => [layer.layout, layer.paint]));
    const images = [...asked.matchAll(/"(?:icon-image|fill-pattern)":"([^"]+)"/g)].map((found) => found[1] ?? "");
    expect(images.length).toBeGreaterThan(3);
    for (const image of images) expect(groundLooks).toContain(image);
  });

  test("switches only layers that it has", () => {
    const ids = layersOf(light, "en").map(({ id }) => id);
    for (const layer of Object.values(switched).flat()) expect(ids).toContain(layer);
  });

  test("draws marks above all names, and takes room for them before any name", () => {
    const ids = layersOf(light, "en").map(({ id }) => id);
    const last = Math.max(
      ...ids.flatMap((id, index) => (/towns|capitals|seas|notes|countries|names/.test(id) ? [index] : [])),
    );
    expect(ids.indexOf("kept-clear")).toBeGreaterThan(last);
    expect(ids.indexOf("mark-body")).toBeGreaterThan(last);
  });
});

describe("the separatist-held area", () => {
  test("is found by its filter, railways are not", () => {
    const layer = layersOf(light, "en").find(({ id }) => id === "separatist-held");
    const filter = featureFilter(layer && "filter" in layer ? layer.filter : undefined, "filter");
    const takes = (kind: string) => filter.filter({ zoom: 5 }, { type: 3, properties: { kind } });
    expect([takes("separatist-held"), takes("railway")]).toEqual([true, false]);
  });
});

describe("another theme or language", () => {
  test("changes colours only", () => {
    const changes = changesBetween(layersOf(light, "en"), layersOf(dark, "en"));
    expect(changes).toContainEqual({ layer: "water", group: "paint", name: "background-color", value: dark.water });
    expect(new Set(changes.map(({ group }) => group))).toEqual(new Set(["paint"]));
  });

  test("changes names only, and whether there is one", () => {
    const changes = changesBetween(layersOf(light, "en"), layersOf(light, "uk"));
    expect(changes).toContainEqual({ layer: "towns", group: "layout", name: "text-field", value: ["get", "uk"] });
    expect(new Set(changes.map(({ name }) => name))).toEqual(new Set(["text-field", "filter"]));
  });

  test("that is the same changes nothing", () => {
    expect(changesBetween(layersOf(light, "en"), layersOf(light, "en"))).toEqual([]);
  });
});

describe("the sources", () => {
  test("number every feature once, from 1, as a day will name it", () => {
    const { marks } = universe.sources;
    const ids = marks.type === "FeatureCollection" ? marks.features.map(({ id }) => id) : [];
    expect(ids).toEqual([...universe.marks.values()]);
    expect(ids[0]).toBe(1);
  });

  test("do not name a place that the ground names as a town", () => {
    const deployments = [
      deployment({ id: "a", place: { ...place, id: "kyiv", names, position: [30.52, 50.45] } }),
      deployment({ id: "b" }),
    ];
    const places = new Map(deployments.map((record) => [record.place.id, record.place]));
    const { sources } = universeOf(records({ deployments, places }), ground);
    const named =
      sources.places.type === "FeatureCollection"
        ? sources.places.features.map(({ properties }) => [properties?.["en"], properties?.["named"]])
        : [];
    expect(new Map(named as [string, boolean][])).toEqual(
      new Map([
        ["Kyiv", false],
        ["Camp", true],
      ]),
    );
  });
});
