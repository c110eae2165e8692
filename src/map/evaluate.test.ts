import { expression, featureFilter, latest } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { light } from "../theme/themes.ts";
import { evaluate, numberOf, passes, textOf } from "./evaluate.ts";
import { layersOf } from "./style.ts";
import { ground, records } from "./svg.fixture.ts";
import { atlasOf } from "./svg-atlas.ts";

const context = { zoom: 4, properties: {}, state: {} };

/** Some features of every source, and states that a day may give them. */
const { sources } = atlasOf(records, ground);
const states = [{}, { opacity: 0.5, shown: 1, ring: 5, selected: 1, load: 0.4, ahead: 1 }, { load: 3, behind: 0.45 }];

describe("an expression of the style", () => {
  const specification = new Map<string, unknown>(Object.entries(latest));
  for (const layer of layersOf(light, "en")) {
    const features = "source" in layer ? (sources[layer.source as keyof typeof sources] ?? []) : [];
    const kinds = [...new Map(features.map(({ kind, properties }) => [kind, properties])).values()];
    const filter = "filter" in layer ? layer.filter : undefined;
    // At the last zoom filters take all that they ever take; of the others no property has to make sense.
    const taken = kinds.filter((properties) => passes(filter, { zoom: 22, properties, state: {} }));
    const samples = taken.length > 0 ? taken.slice(0, 40) : [{}];
    for (const group of ["paint", "layout"] as const) {
      for (const [name, value] of Object.entries(layer[group] ?? {})) {
        const properties = new Map(Object.entries(Object(specification.get(`${group}_${layer.type}`))));
        const property = properties.get(name);
        if (!isExpression(value) || name.startsWith("text-variable-anchor")) continue;
        test(`${layer.id} ${name} comes out as the engine has it`, () => {
          const theirs = engine(value, property);
          for (const zoom of [1.2, 3, 4.6, 5, 6.7, 9.1]) {
            for (const properties of samples) {
              for (const state of states) {
                const expected = theirs(zoom, properties, state);
                const result = evaluate(value, { zoom, properties, state });
                if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
                // Colours, fonts and images have forms of the engine's own.
                else
                  expect(
                    String(
                      engine(Array.isArray(result) ? ["literal", result] : result, property)(zoom, properties, state),
                    ),
                  ).toBe(String(expected));
              }
            }
          }
        });
      }
    }
    if ("filter" in layer) {
      test(`the filter of ${layer.id} takes what the engine takes`, () => {
        const filter = featureFilter(layer.filter, "filter");
        for (const zoom of [1, 3, 4, 5, 7]) {
          for (const properties of kinds.slice(0, 200)) {
            const theirs = filter.filter({ zoom }, { type: "Point", properties: { ...properties } } as never);
            expect(passes(layer.filter, { zoom, properties, state: {} })).toBe(theirs);
          }
        }
      });
    }
  }
});

const isExpression = (value: unknown): boolean => Array.isArray(value) && /^[a-z+*/<>=-]+$/.test(String(value[0]));

/** A value as the engine evaluates it. */
function engine(value: unknown, property: unknown) {
  const parsed = expression.createPropertyExpression(value, "value", property as never);
  if (parsed.result === "error") throw new Error(parsed.value.map(({ message }) => message).join());
  return (zoom: number, properties: object, state: object): unknown =>
    parsed.value.evaluate({ zoom }, { type: "Point", properties } as never, state);
}

test("a value that is no expression is itself", () => {
  expect([3, "a", true, [2, 1]].map((value) => evaluate(value, context))).toEqual([3, "a", true, [2, 1]]);
});

test("what only the engine understands is refused, not drawn as something else", () => {
  expect(() => numberOf(["cubic", 3], context, 1)).toThrow("only MapLibre");
  expect(() => textOf(["concat", "a", "b"], context, "")).toThrow("only MapLibre");
});

test("a property that is left out has its fallback", () => {
  expect([numberOf(undefined, context, 7), textOf(undefined, context, "none")]).toEqual([7, "none"]);
});
