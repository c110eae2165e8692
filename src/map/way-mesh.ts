import type { Feature, GeoJSON, Position } from "geojson";
import { type Mode, modes } from "../model/vocabulary.ts";
import { toSheet, type XY } from "./camera.ts";

/** Numbers of a vertex: where it is, which way it is pushed out, and what it belongs to. */
export const wayVertex = { at: 2, push: 2, beyond: 2, side: 1, far: 1, piece: 1 } as const;
export const wayStride = Object.values(wayVertex).reduce((sum, each) => sum + each, 0);

/** Lines of all pieces as bands of triangles, whose width is found when they are drawn. */
export interface WayMesh {
  /**
   * `wayStride` numbers each. `at` in sheet units; `push` across the line and `beyond` along it, past its ends, in half
   * widths; `side` is -1 or 1; `far` from the beginning of the piece in sheet units; `piece` its number.
   */
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
  /** Which of the indices draw the pieces of a mode. */
  readonly ranges: ReadonlyMap<Mode, { readonly first: number; readonly count: number }>;
}

/** A turn that is sharper is cut off, or its corner would reach far out. */
const longestMiter = 2;

/** From the source of the pieces: its lines, in the order of their modes. */
export function wayMesh(pieces: GeoJSON): WayMesh {
  const lines = pieces.type === "FeatureCollection" ? pieces.features.filter(isLine) : [];
  const vertices: number[] = [];
  const indices: number[] = [];
  const ranges = new Map<Mode, { readonly first: number; readonly count: number }>();
  for (const mode of modes) {
    const first = indices.length;
    for (const { id, properties, geometry } of lines) {
      if (properties?.["mode"] === mode) addBand(geometry.coordinates, Number(id), vertices, indices);
    }
    ranges.set(mode, { first, count: indices.length - first });
  }
  return { vertices: new Float32Array(vertices), indices: new Uint32Array(indices), ranges };
}

type LineFeature = Feature & { readonly geometry: { readonly type: "LineString"; readonly coordinates: Position[] } };

const isLine = (feature: Feature): feature is LineFeature => feature.geometry.type === "LineString";

/** Each end of a line is there twice: where it ends, and pushed out beyond, for a round cap. */
function addBand(line: readonly Position[], piece: number, vertices: number[], indices: number[]): void {
  const points = withoutRepeats(line.map(([lng = 0, lat = 0]) => toSheet([lng, lat])));
  const [start, end] = [points[0], points.at(-1)];
  if (points.length < 2 || !start || !end) return;
  let distance = 0;
  const before = vertices.length / wayStride;
  const pair = (at: XY, out: XY, beyond: XY): void => {
    for (const side of [-1, 1]) {
      vertices.push(...at, out[0] * side, out[1] * side, ...beyond, side, distance, piece);
    }
  };
  const none: XY = [0, 0];
  const turns = points.map((at, index) => turnAt(points[index - 1], at, points[index + 1]));
  const [leave = none] = turns;
  const arrive = turns.at(-1) ?? none;
  pair(start, leave, across(leave, 1));
  for (const [index, at] of points.entries()) {
    const last = points[index - 1];
    if (last) distance += Math.hypot(at[0] - last[0], at[1] - last[1]);
    pair(at, turns[index] ?? none, none);
  }
  pair(end, arrive, across(arrive, -1));
  for (let index = 0; index < points.length + 1; index++) {
    const corner = before + index * 2;
    indices.push(corner, corner + 1, corner + 2, corner + 2, corner + 1, corner + 3);
  }
}

const withoutRepeats = (points: readonly XY[]): readonly XY[] =>
  points.filter(([x, y], index) => {
    const last = points[index - 1];
    return !last || Math.hypot(x - last[0], y - last[1]) > 1e-9;
  });

/** A quarter turn: from the normal of a line to its direction, on or back. */
const across = ([x, y]: XY, turn: 1 | -1): XY => [-y * turn, x * turn];

/** The normal of a line at a point, longer in a turn, so that the band keeps its width. */
function turnAt(before: XY | undefined, at: XY, after: XY | undefined): XY {
  const into = before && normalOf(before, at);
  const out = after && normalOf(at, after);
  if (!into || !out) return into ?? out ?? [0, 0];
  const [x, y] = [into[0] + out[0], into[1] + out[1]];
  const square = x * x + y * y;
  // A line that turns back on itself has no middle.
  if (square < 1e-6) return out;
  const length = Math.min(2 / square, longestMiter / Math.sqrt(square));
  return [x * length, y * length];
}

function normalOf(from: XY, to: XY): XY {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return [-y / length, x / length];
}
