import type { MapSpeech } from "../i18n/words.ts";
import { type Layer, layers } from "../model/record.ts";
import type { Scene, Way } from "../scene.ts";
import type { Camera, View } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { type Circle, circlesOf, sameCircles } from "./circle.ts";
import { marksOf } from "./mark.ts";
import type { Leg } from "./piece.ts";
import { type PieceState, pieceStates, piecesIn } from "./way.ts";

/** What the map shows, or is to show: all that it has to be told, and nothing else of the scene. */
export interface Picture {
  /** Opacity of every mark that is seen, by key. */
  readonly marks: ReadonlyMap<string, number>;
  /** Places whose names may be written. */
  readonly places: ReadonlySet<string>;
  readonly pieces: ReadonlyMap<string, PieceState>;
  /** Places that movements left. */
  readonly garrisons: ReadonlySet<string>;
  readonly axes: ReadonlySet<string>;
  /** The selected place and how far its marks reach. */
  readonly ring: Ring | null;
  /** The selected movement, or all from and to the selected place. */
  readonly ways: ReadonlySet<string>;
  readonly circles: readonly Circle[];
  readonly layers: ReadonlySet<Layer>;
  readonly view: View;
  readonly palette: Palette;
  readonly words: MapSpeech;
  /** The name of the map for those who do not see it: what and when. */
  readonly title: string;
}

export interface Ring {
  readonly place: string;
  readonly radius: number;
}

export type Step =
  | { readonly kind: "mark"; readonly key: string; readonly opacity: number }
  | { readonly kind: "name"; readonly place: string; readonly shown: boolean }
  | {
      readonly kind: "piece";
      readonly key: string;
      readonly state: PieceState | null;
      readonly last: PieceState | null;
    }
  | { readonly kind: "garrison"; readonly id: string; readonly shown: boolean }
  | { readonly kind: "axis"; readonly id: string; readonly shown: boolean }
  | { readonly kind: "ring"; readonly ring: Ring | null; readonly last: Ring | null }
  | { readonly kind: "ways"; readonly ways: ReadonlySet<string>; readonly last: ReadonlySet<string> }
  | { readonly kind: "circles"; readonly circles: readonly Circle[] }
  | { readonly kind: "layer"; readonly layer: Layer; readonly shown: boolean }
  | { readonly kind: "look"; readonly view: View }
  | { readonly kind: "dress"; readonly palette: Palette }
  | { readonly kind: "speak"; readonly words: MapSpeech }
  | { readonly kind: "title"; readonly title: string };

/** Where no mark is seen today, the ring is drawn around the bare place. */
const bareRadius = 4;

export function pictureOf(
  scene: Scene,
  pieces: ReadonlyMap<string, readonly Leg[]>,
  palette: Palette,
  words: MapSpeech,
): Picture {
  const { state } = scene;
  const marks = marksOf(scene);
  const reaches = marks.flatMap((mark) =>
    mark.place === scene.ringed && mark.look.kind === "body" ? [mark.size] : [],
  );
  return {
    marks: new Map(marks.map(({ key, opacity }) => [key, opacity])),
    places: new Set(scene.sites.map((site) => site.place.id)),
    pieces: piecesIn(scene, pieces),
    garrisons: new Set(scene.garrisons.map(({ id }) => id)),
    axes: new Set(scene.axes.map((axis) => axis.id)),
    ring: scene.ringed === null ? null : { place: scene.ringed, radius: Math.max(bareRadius, ...reaches) },
    ways: selectedWays(scene, pieces),
    circles: circlesOf(scene, words),
    layers: state.layers,
    view: state.view,
    palette,
    words,
    title: words.map.title(words.format.day(state.date)),
  };
}

function selectedWays({ state, ways }: Scene, pieces: ReadonlyMap<string, readonly Leg[]>): ReadonlySet<string> {
  if (state.record !== null) return new Set(pieces.has(state.record) ? [state.record] : []);
  if (state.place === null) return new Set();
  const touches = ({ record: { origin, destination } }: Way): boolean =>
    origin?.id === state.place || destination?.id === state.place;
  return new Set(ways.filter(touches).flatMap(({ id }) => (pieces.has(id) ? [id] : [])));
}

/** A map that has just been born, or has just been restored: no record is seen on it yet, and no layer is switched off. */
export const emptied = (picture: Picture): Picture => ({
  ...picture,
  marks: new Map(),
  places: new Set(),
  pieces: new Map(),
  garrisons: new Set(),
  axes: new Set(),
  ring: null,
  circles: [],
  ways: new Set(),
  layers: new Set(layers),
});

/** What the map has to be told, in order, so that it shows `next`. For the same picture, nothing. */
export function plan(drawn: Picture, next: Picture): readonly Step[] {
  return [
    ...(drawn.palette === next.palette ? [] : [{ kind: "dress" as const, palette: next.palette }]),
    ...(drawn.words === next.words ? [] : [{ kind: "speak" as const, words: next.words }]),
    ...(drawn.title === next.title ? [] : [{ kind: "title" as const, title: next.title }]),
    ...toggled(drawn.layers, next.layers).map(([layer, shown]) => ({ kind: "layer" as const, layer, shown })),
    ...changed(drawn.marks, next.marks).map(([key, opacity]) => ({
      kind: "mark" as const,
      key,
      opacity: opacity ?? 0,
    })),
    ...toggled(drawn.places, next.places).map(([place, shown]) => ({ kind: "name" as const, place, shown })),
    ...changed(drawn.pieces, next.pieces, samePiece).map(([key, state]) => ({
      kind: "piece" as const,
      key,
      state,
      last: drawn.pieces.get(key) ?? null,
    })),
    ...toggled(drawn.garrisons, next.garrisons).map(([id, shown]) => ({ kind: "garrison" as const, id, shown })),
    ...toggled(drawn.axes, next.axes).map(([id, shown]) => ({ kind: "axis" as const, id, shown })),
    ...(sameRing(drawn.ring, next.ring) ? [] : [{ kind: "ring" as const, ring: next.ring, last: drawn.ring }]),
    ...(toggled(drawn.ways, next.ways).length === 0
      ? []
      : [{ kind: "ways" as const, ways: next.ways, last: drawn.ways }]),
    ...(sameCircles(drawn.circles, next.circles) ? [] : [{ kind: "circles" as const, circles: next.circles }]),
    ...(sameView(drawn.view, next.view) ? [] : [{ kind: "look" as const, view: next.view }]),
  ];
}

/** Keys whose value differs, with the new one; null for those that are gone. */
function changed<K, V>(
  drawn: ReadonlyMap<K, V>,
  next: ReadonlyMap<K, V>,
  same: (a: V | undefined, b: V) => boolean = Object.is,
): readonly (readonly [K, V | null])[] {
  return [
    ...[...drawn.keys()].flatMap((key) => (next.has(key) ? [] : [[key, null] as const])),
    ...[...next].flatMap(([key, value]) => (same(drawn.get(key), value) ? [] : [[key, value] as const])),
  ];
}

function toggled<K>(drawn: ReadonlySet<K>, next: ReadonlySet<K>): readonly (readonly [K, boolean])[] {
  if (drawn === next) return [];
  return [
    ...[...drawn].flatMap((key) => (next.has(key) ? [] : [[key, false] as const])),
    ...[...next].flatMap((key) => (drawn.has(key) ? [] : [[key, true] as const])),
  ];
}

const samePiece = (a: PieceState | undefined, b: PieceState): boolean =>
  a !== undefined && pieceStates.every((name) => a[name] === b[name]);

const sameRing = (a: Ring | null, b: Ring | null): boolean => a?.place === b?.place && a?.radius === b?.radius;

export function sameView(a: View, b: View): boolean {
  if (a.kind === "named" || b.kind === "named") return a.kind === "named" && b.kind === "named" && a.name === b.name;
  return sameCamera(a, b);
}

/** Cameras that differ by less than a reader sees are the same: the store and the link round them. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.005 && (Math.abs(a.lng - b.lng) + Math.abs(a.lat - b.lat)) * 2 ** a.zoom < 0.2;
