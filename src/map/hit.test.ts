import { describe, expect, test } from "vitest";
import { place } from "../model/record.fixture.ts";
import type { LngLat } from "../model/record.ts";
import type { XY } from "./camera.ts";
import { hit, type Targets } from "./hit.ts";
import type { Mark } from "./mark.ts";

/** One degree is one pixel. */
const toPixel = ([lng, lat]: LngLat): XY => [lng, lat];

const mark = (id: string, position: LngLat, size = 4): Mark => ({
  key: id,
  site: `${id}/border`,
  place: id,
  position,
  size,
  opacity: 1,
  order: 0,
  look: { kind: "body", layer: "border", shape: "ground", phase: "standing", basis: "imagery", radius: size },
});

const targets = (more: Partial<Targets>): Targets => ({ marks: [], garrisons: [], ways: [], ...more });
const at = (what: Targets, x: number, y: number, reach = 12, scale = 1) => hit(what, [x, y], toPixel, reach, scale);

describe("a pointer", () => {
  test("means the nearest of the marks within its reach", () => {
    const what = targets({ marks: [mark("a", [0, 0]), mark("b", [10, 0])] });
    expect(at(what, 7, 0)).toEqual({ kind: "place", id: "b" });
    expect(at(what, 3, 0)).toEqual({ kind: "place", id: "a" });
  });

  test("means the ground beyond", () => {
    expect(at(targets({ marks: [mark("a", [0, 0])] }), 13, 0)).toEqual({ kind: "ground" });
  });

  test("reaches further with a finger", () => {
    expect(at(targets({ marks: [mark("a", [0, 0])] }), 20, 0, 22)).toEqual({ kind: "place", id: "a" });
  });

  test("means a large mark anywhere on it, as large as it is drawn", () => {
    const what = targets({ marks: [mark("a", [0, 0], 25)] });
    expect(at(what, 24, 0)).toEqual({ kind: "place", id: "a" });
    expect(at(what, 24, 0, 12, 0.5)).toEqual({ kind: "ground" });
  });

  test("does not mean a halo or a patch", () => {
    const patch: Mark = { ...mark("a", [0, 0], 40), look: { kind: "patch", layer: "border" } };
    expect(at(targets({ marks: [patch] }), 5, 0)).toEqual({ kind: "ground" });
  });

  test("means a mark before the line that it lies on, and the line beside it", () => {
    const what = targets({
      marks: [mark(place.id, [0, 0])],
      ways: [
        {
          id: "tr",
          line: [
            [-50, 0],
            [50, 0],
          ],
        },
      ],
    });
    expect(at(what, 2, 0)).toEqual({ kind: "place", id: place.id });
    expect(at(what, 30, 5)).toEqual({ kind: "way", id: "tr" });
    expect(at(what, 60, 0)).toEqual({ kind: "ground" });
  });
});
