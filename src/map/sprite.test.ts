import { describe, expect, test } from "vitest";
import { dark, light } from "../theme/themes.ts";
import { markScaleAt } from "./mark-scale.ts";
import { markLayers } from "./record-layers.ts";
import { universeOf } from "./source.ts";
import { opacityOf, type Sprite, sizesAt, spritesOf } from "./sprite.ts";
import { ground, records } from "./svg.fixture.ts";
import { wayLayers } from "./way-layers.ts";

const signs = markLayers(light).filter((layer) => layer.type === "symbol");
const arrows = wayLayers(light).filter((layer) => layer.type === "symbol");
const universe = universeOf(records, ground);

const count = (sprites: readonly Sprite[]): number => new Set(sprites.map(({ id }) => id)).size;

describe("the signs of a source", () => {
  const sprites = spritesOf(signs, universe.sources.marks);

  test("are all there, each once", () => {
    expect(sprites).toHaveLength(universe.marks.size);
    expect(count(sprites)).toBe(universe.marks.size);
    for (const { image } of sprites) expect(universe.looks.has(image)).toBe(true);
  });

  test("lie as the layers do: patches lowest, signs on top", () => {
    const layers = sprites.map(({ layer }) => layer);
    expect(layers).toEqual(layers.toSorted((a, b) => a - b));
    expect(sprites[0]?.image).toMatch(/^patch/);
    expect(sprites.at(-1)?.image).toMatch(/^(doubt|withdrawal)/);
  });

  test("within a layer, small ones lie on large ones", () => {
    const ids = sprites.filter(({ image }) => image.startsWith("body")).map(({ id }) => id);
    // The source is in the order of drawing.
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  test("do not hang on the theme", () => {
    const others = markLayers(dark).filter((layer) => layer.type === "symbol");
    expect(spritesOf(others, universe.sources.marks)).toEqual(sprites);
  });
});

test("arrows of a way are turned as it runs, planes fly", () => {
  const sprites = spritesOf(arrows, universe.sources.pieces);
  expect(new Set(sprites.map(({ image }) => image))).toEqual(new Set(["arrow", "plane"]));
  expect(new Set(sprites.map(({ turn }) => turn)).size).toBeGreaterThan(20);
});

test("signs grow with the map, as everything that goes with them does", () => {
  const [patch, halo, body] = sizesAt(signs, 6);
  expect(halo).toBeCloseTo(markScaleAt(6));
  expect(body).toBeCloseTo(markScaleAt(6));
  expect(patch).not.toBeCloseTo(markScaleAt(6));
});

test("arrows for a near look are not there from afar", () => {
  expect(sizesAt(arrows, 4.9)[1]).toBe(0);
  expect(sizesAt(arrows, 5)[1]).toBeGreaterThan(0);
});

test("an arrow is seen where a movement may be, less where it has been, and nowhere else", () => {
  const [far] = arrows;
  if (!far) throw new Error("there are arrows");
  expect(opacityOf(far, {})).toBe(0);
  expect(opacityOf(far, { load: 3 })).toBe(1);
  expect(opacityOf(far, { behind: 1 })).toBeCloseTo(0.8);
  expect(opacityOf(far, { ahead: 1 })).toBe(0);
});
