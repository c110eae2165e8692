import type { Feature, GeoJSON } from "geojson";
import { describe, expect, test } from "vitest";
import { toSheet } from "./camera.ts";
import { universeOf } from "./source.ts";
import { ground, records } from "./svg.fixture.ts";
import { wayMesh, wayStride } from "./way-mesh.ts";

const line = (id: number, mode: string, coordinates: number[][]): Feature => ({
  type: "Feature",
  id,
  geometry: { type: "LineString", coordinates },
  properties: { part: "line", mode },
});
const collection = (...features: Feature[]): GeoJSON => ({ type: "FeatureCollection", features });

const numbers = ({ vertices }: { readonly vertices: Float32Array }) =>
  Array.from({ length: vertices.length / wayStride }, (_, index) => {
    const [x = 0, y = 0, outX = 0, outY = 0, onX = 0, onY = 0, side = 0, distance = 0, piece = 0] = vertices.subarray(
      index * wayStride,
    );
    return { x, y, out: [outX, outY], beyond: [onX, onY], side, distance, piece };
  });

describe("the band of a line", () => {
  const mesh = wayMesh(
    collection(
      line(7, "rail", [
        [30, 50],
        [31, 50],
        [32, 50],
      ]),
    ),
  );
  const all = numbers(mesh);

  test("goes from end to end, with both ends twice", () => {
    expect(all).toHaveLength(10);
    expect(mesh.indices).toHaveLength(4 * 6);
    expect(all[0]?.x).toBeCloseTo(toSheet([30, 50])[0], 3);
    expect(all.at(-1)?.x).toBeCloseTo(toSheet([32, 50])[0], 3);
  });

  test("is pushed out half a width to either side, and beyond its ends only there", () => {
    for (const { out, side } of all) {
      expect(Math.hypot(out[0] ?? 0, out[1] ?? 0)).toBeCloseTo(1, 5);
      expect(out[1]).toBeCloseTo(side, 5);
    }
    expect(all.map(({ beyond }) => Math.round(beyond[0] ?? 0))).toEqual([-1, -1, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  test("knows how far it has come, and whose it is", () => {
    const length = toSheet([32, 50])[0] - toSheet([30, 50])[0];
    expect(all[0]?.distance).toBe(0);
    expect(all.at(-1)?.distance).toBeCloseTo(length, 3);
    expect(new Set(all.map(({ piece }) => piece))).toEqual(new Set([7]));
  });
});

test("a band keeps its width in a turn, but no corner reaches far out", () => {
  const [right, hairpin] = [
    wayMesh(
      collection(
        line(1, "road", [
          [0, 0],
          [1, 0],
          [1, 1],
        ]),
      ),
    ),
    wayMesh(
      collection(
        line(1, "road", [
          [0, 0],
          [1, 0],
          [0, 0.01],
        ]),
      ),
    ),
  ].map((mesh) => numbers(mesh)[4]?.out ?? []);
  expect(Math.hypot(...(right ?? []))).toBeCloseTo(Math.SQRT2, 2);
  expect(Math.hypot(...(hairpin ?? []))).toBeLessThanOrEqual(2.001);
});

test("points on the same spot, and a line without length, do no harm", () => {
  const mesh = wayMesh(
    collection(
      line(1, "sea", [
        [0, 0],
        [0, 0],
        [1, 0],
      ]),
      line(2, "sea", [
        [3, 3],
        [3, 3],
      ]),
    ),
  );
  expect([...mesh.vertices].every(Number.isFinite)).toBe(true);
  expect(new Set(numbers(mesh).map(({ piece }) => piece))).toEqual(new Set([1]));
});

test("every piece of the dataset is in the range of its mode, once", () => {
  const universe = universeOf(records, ground);
  const { pieces } = universe.sources;
  const mesh = wayMesh(pieces);
  const all = numbers(mesh);
  const features = pieces.type === "FeatureCollection" ? pieces.features : [];
  const modeOf = new Map(features.map(({ id, properties }) => [Number(id), properties?.["mode"]]));
  const seen = new Set<number>();
  for (const [mode, { first, count }] of mesh.ranges) {
    for (const index of mesh.indices.subarray(first, first + count)) {
      const piece = all[index]?.piece ?? 0;
      seen.add(piece);
      expect(modeOf.get(piece)).toBe(mode);
    }
  }
  expect(seen.size).toBe(universe.pieces.size);
  expect([...mesh.vertices].every(Number.isFinite)).toBe(true);
});
