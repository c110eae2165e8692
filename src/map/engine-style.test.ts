import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { languages } from "../state/state.ts";
import { dark, light } from "../theme/themes.ts";
import { aboveWays, engineLayers, engineStyle, joinedGround } from "./engine-style.ts";
import { mapFonts } from "./fonts.ts";
import { type GroundSource, groundData, groundSources, universeOf } from "./source.ts";
import { layersOf } from "./style.ts";
import { ground, records } from "./svg.fixture.ts";

const universe = universeOf(records, ground);
const data = groundData(ground);
const fonts = mapFonts("https://example.org/");
const style = engineStyle(light, "en", data, universe.sources, fonts);

describe("the engine", () => {
  for (const language of languages) {
    test(`gets a valid style in ${language}, light and dark`, () => {
      const styles = [light, dark].map((palette) => engineStyle(palette, language, data, universe.sources, fonts));
      expect(styles.flatMap((each) => validateStyleMin(each))).toEqual([]);
    });
  }

  test("draws nothing that changes with every day, and does not even hold it", () => {
    expect(style.layers.map(({ id }) => id).filter((id) => /^(way|mark|ring)/.test(id))).toEqual([]);
    expect(Object.keys(style.sources)).not.toContain("marks");
    expect(Object.keys(style.sources)).not.toContain("pieces");
  });

  test("draws all else, in the same order", () => {
    const others = layersOf(light, "en").filter(({ id }) => !/^(way|mark|ring)/.test(id));
    expect(engineLayers(light, "en").map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  test("holds no source that no layer draws", () => {
    const drawn = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(Object.keys(style.sources))).toEqual(new Set(drawn));
  });

  test("has a layer above the ways, and below it no name", () => {
    const ids = style.layers.map(({ id }) => id);
    const below = style.layers.slice(0, ids.indexOf(aboveWays));
    expect(ids).toContain(aboveWays);
    expect(below.filter(({ type }) => type === "symbol")).toEqual([]);
  });
});

describe("the ground as one source", () => {
  const all = joinedGround(data).features;
  const isPart = (name: unknown): name is GroundSource => groundSources.some((each) => each === name);
  const typeOf: Readonly<Record<string, 1 | 2 | 3>> = { Point: 1, LineString: 2, MultiLineString: 2 };
  const takenBy = (layer: unknown, features: typeof all) => {
    const has = typeof layer === "object" && layer !== null && "filter" in layer ? layer.filter : undefined;
    const { filter } = featureFilter(has as Parameters<typeof featureFilter>[0], "filter");
    return features.filter(({ geometry, properties }) =>
      filter({ zoom: 6 }, { type: typeOf[geometry.type] ?? 3, properties: properties ?? {} }),
    );
  };
  const [own, joined] = [layersOf(light, "en"), engineLayers(light, "en")];

  for (const layer of own) {
    const source = "source" in layer ? layer.source : null;
    if (!isPart(source) || source === "labels") continue;
    test(`gives the layer ${layer.id} what its own source gave it`, () => {
      const before = takenBy(
        layer,
        all.filter(({ properties }) => properties?.["of"] === source),
      );
      const after = takenBy(
        joined.find(({ id }) => id === layer.id),
        all,
      );
      expect(after).toEqual(before);
      expect(after.length).toBeGreaterThan(0);
    });
  }
});
