import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modes } from "../model/vocabulary.ts";
import { light } from "../theme/themes.ts";
import { numberOf, passes } from "./evaluate.ts";
import { mostLoad, wayLayers } from "./way-layers.ts";
import { isLine, passOf, type WayPass, wayStates } from "./way-pass.ts";

const layers = wayLayers(light).filter(isLine);

/** What the shader makes of a pass. */
function widthIn({ widths: [none, least, one, most] }: WayPass, load: number): number {
  if (load <= 0) return none;
  if (load < 1) return least + (one - least) * load;
  return one + (most - one) * ((Math.min(load, mostLoad) - 1) / (mostLoad - 1));
}

const opacityIn = ({ opacity: [always, ...byState] }: WayPass, state: Readonly<Record<string, number>>): number =>
  wayStates.reduce((sum, name, index) => sum + (byState[index] ?? 0) * (state[name] ?? 0), always);

describe.each(layers)("the layer $id as numbers", (layer) => {
  test("says of any piece at any zoom what its expressions say", () => {
    const state = fc.record({
      load: fc.double({ min: 0, max: 12, noNaN: true }).map((load) => (load < 1e-3 ? 0 : load)),
      behind: fc.double({ min: 0, max: 1, noNaN: true }),
      ahead: fc.double({ min: 0, max: 1, noNaN: true }),
      selected: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(state, fc.double({ min: 0, max: 12, noNaN: true }), (state, zoom) => {
        const pass = passOf(layer, zoom);
        const context = { zoom, properties: {}, state };
        const { paint = {} } = layer;
        expect(widthIn(pass, state.load)).toBeCloseTo(numberOf(paint["line-width"], context, 1), 3);
        expect(opacityIn(pass, state)).toBeCloseTo(numberOf(paint["line-opacity"], context, 1), 9);
      }),
    );
  });

  test("takes the modes that its filter takes", () => {
    const taken = modes.filter((mode) =>
      passes(layer.filter, { zoom: 4, properties: { part: "line", mode }, state: {} }),
    );
    expect(passOf(layer, 4).modes).toEqual(taken);
    expect(taken.length).toBeGreaterThan(0);
  });
});

test("flights are rows of dots, roads and seaways dashes, railways whole lines", () => {
  const dashes = new Map(layers.map((layer) => [layer.id, passOf(layer, 4).dash]));
  expect(dashes.get("way-flow-rail")).toBeNull();
  expect(dashes.get("way-flow-air")).toEqual([0.1, 2.2]);
  expect(dashes.get("way-flow-sea")).toEqual([1.6, 1]);
});
