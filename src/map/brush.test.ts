import { describe, expect, test } from "vitest";
import { en } from "../i18n/en/words.ts";
import { deployment, records, transfer } from "../model/record.fixture.ts";
import { dark, light } from "../theme/themes.ts";
import { makeBrush } from "./brush.ts";
import { universeOf } from "./source.ts";

const universe = universeOf(
  records({
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
  }),
  { labels: [] },
);

/** A map that remembers what it was told. */
function canvas() {
  const states = new Map<string, Record<string, number>>();
  const properties: unknown[][] = [];
  const brush = makeBrush({
    surface: {
      setFeatureState: ({ source, id }, state) =>
        states.set(`${source}/${id}`, { ...states.get(`${source}/${id}`), ...state }),
      setPaintProperty: (...told) => properties.push(told),
      setLayoutProperty: (...told) => properties.push(told),
      setFilter: (...told) => properties.push(told),
    },
    universe,
    palette: light,
    language: "en",
    fadeMs: 0,
    requestFrame: () => 0,
    cancelFrame: () => {},
  });
  return { brush, states, properties };
}

const key = [...universe.marks.keys()][0] ?? "";
const piece = [...universe.pieces.keys()][0] ?? "";

describe("a brush", () => {
  test("shows and hides a mark by its number", () => {
    const { brush, states } = canvas();
    brush.paint({ kind: "mark", key, opacity: 0.5 });
    expect(states.get("marks/1")).toEqual({ opacity: 0.5 });
    brush.paint({ kind: "mark", key, opacity: 0 });
    expect(states.get("marks/1")).toEqual({ opacity: 0 });
  });

  test("tells of a piece of a way what has changed, and takes all of it back", () => {
    const { brush, states } = canvas();
    const bold = { load: 2, behind: 0, ahead: 1 };
    const thin = { load: 0, behind: 1, ahead: 1 };
    brush.paint({ kind: "piece", key: piece, state: bold, last: null });
    expect(states.get("pieces/1")).toEqual({ load: 2, ahead: 1 });
    brush.paint({ kind: "piece", key: piece, state: thin, last: bold });
    expect(states.get("pieces/1")).toEqual({ load: 0, behind: 1, ahead: 1 });
    brush.paint({ kind: "piece", key: piece, state: null, last: thin });
    expect(states.get("pieces/1")).toEqual({ load: 0, behind: 0, ahead: 0 });
  });

  test("moves the ring, and leaves none behind", () => {
    const { brush, states } = canvas();
    brush.paint({ kind: "ring", last: null, ring: { place: "camp", radius: 4 } });
    brush.paint({ kind: "ring", last: { place: "camp", radius: 4 }, ring: null });
    expect(states.get("places/1")).toEqual({ ring: 0 });
  });

  test("marks the whole of a selected way", () => {
    const { brush, states } = canvas();
    brush.paint({ kind: "ways", last: new Set(), ways: new Set(["tr"]) });
    expect([...states.values()].filter((state) => state["selected"] === 1)).toHaveLength(universe.pieces.size);
  });

  test("passes over what it does not know", () => {
    const { brush, states } = canvas();
    brush.paint({ kind: "mark", key: "nowhere", opacity: 1 });
    brush.paint({ kind: "name", place: "nowhere", shown: true });
    expect(states.size).toBe(0);
  });

  test("hides the railways with the movements, and the line of contact with the context", () => {
    const { brush, properties } = canvas();
    brush.paint({ kind: "layer", layer: "transfer", shown: false });
    brush.paint({ kind: "layer", layer: "context", shown: false });
    brush.paint({ kind: "layer", layer: "border", shown: false });
    expect(properties).toEqual([
      ["railways", "visibility", "none"],
      ["contact-line", "visibility", "none"],
      ["separatist-held", "visibility", "none"],
    ]);
  });

  test("changes colours, then names, and each only once", () => {
    const { brush, properties } = canvas();
    brush.paint({ kind: "dress", palette: dark });
    expect(properties).toContainEqual(["water", "background-color", dark.water]);
    const count = properties.length;
    brush.paint({ kind: "dress", palette: dark });
    expect(properties).toHaveLength(count);
    brush.paint({ kind: "speak", words: { ...en, language: "de" } });
    expect(properties).toContainEqual(["towns", "text-field", ["get", "de"]]);
  });
});
