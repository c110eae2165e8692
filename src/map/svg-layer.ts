import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Frame } from "./camera.ts";
import { type Context, numberOf, passes } from "./evaluate.ts";
import type { DrawingNode } from "./node.ts";
import type { Picture } from "./plan.ts";
import { type Atlas, type AtlasSource, circleShapes, type Shape } from "./svg-atlas.ts";
import { joined, type Pen, type Trace } from "./svg-path.ts";

/** What a day says of the features of a source, by their number. */
export type States = Readonly<Partial<Record<AtlasSource, ReadonlyMap<number, Context["state"]>>>>;

/** All that a layer is drawn with. */
export interface Easel {
  readonly atlas: Atlas;
  readonly picture: Picture;
  readonly states: States;
  readonly frame: Frame;
  readonly pen: Pen;
  /** How far beyond the frame is drawn, in pixels. */
  readonly margin: { readonly x: number; readonly y: number };
  /** From the grid of paths to pixels. */
  readonly grid: string;
  /** Names of patterns begin with it, since they have to be the only ones in a page. */
  readonly prefix: string;
  /** A pixel in steps of the grid. */
  readonly pixel: number;
  /** Keeps widths as they are while the picture is scaled. */
  readonly constantStrokes: boolean;
  readonly memory: Memory;
  /** Of this day: what is alike in each source, by kind. */
  readonly alike: Map<AtlasSource, ReadonlyMap<string, readonly Alike[]>>;
}

/**
 * What has been worked out with the same tables for the same camera. It outlives the day: what a day does not change
 * is found here, and is the very same.
 */
export interface Memory {
  /** What layers take at this zoom, in the order of drawing. */
  readonly taken: Map<string, readonly Shape[]>;
  /** The kinds of features that layers take. */
  readonly kinds: Map<string, readonly string[]>;
  readonly images: Map<string, DrawingNode>;
  /** What is alike, by state and by source and kind. */
  readonly alike: Map<Context["state"], Map<string, Alike>>;
  /** By layer. */
  readonly signs: Map<string, Map<Shape, Sign>>;
  readonly looks: Map<string, Map<Context, unknown>>;
  /** By layer and look. */
  readonly paths: Map<string, Path>;
}

/** What a layer draws for a feature in a state. */
interface Sign {
  readonly state: Context["state"];
  readonly node: DrawingNode | null;
}

/** What a layer draws for all features of a look. */
interface Path {
  readonly members: readonly Alike[];
  readonly nodes: readonly DrawingNode[];
}

export const newMemory = (): Memory => ({
  taken: new Map(),
  kinds: new Map(),
  images: new Map(),
  alike: new Map(),
  signs: new Map(),
  looks: new Map(),
  paths: new Map(),
});

/** Features that differ in nothing that a look depends on: thousands of pieces of railway are a dozen of these. */
export interface Alike {
  readonly context: Context;
  readonly shapes: readonly Shape[];
  readonly rings: readonly Trace[];
  readonly lines: readonly Trace[];
}

/** A feature that a layer takes, with what its properties are evaluated against. */
export interface Taken {
  readonly shape: Shape;
  readonly context: Context;
}

const nothing: Context["state"] = {};

/** Of these the engine holds all that any day can show; what the day says nothing of is not seen. */
const daily: ReadonlySet<AtlasSource> = new Set(["marks", "garrisons", "pieces", "axes"]);

/** What a layer draws for each of its features on this day, the first below. */
export function signsOf(
  layer: LayerSpecification,
  easel: Easel,
  draw: (taken: Taken, index: number) => DrawingNode | null,
): readonly DrawingNode[] {
  if (isOfCircles(layer)) return circlesOn(layer, easel).flatMap((taken, index) => draw(taken, index) ?? []);
  if (!("source" in layer) || !isSource(layer.source, easel.atlas)) return [];
  const { zoom } = easel.frame;
  const states = easel.states[layer.source];
  const isDaily = daily.has(layer.source);
  const { signs } = easel.memory;
  const known = signs.get(layer.id) ?? new Map<Shape, Sign>();
  signs.set(layer.id, known);
  const nodes: DrawingNode[] = [];
  for (const [index, shape] of shapesOf(layer, layer.source, easel).entries()) {
    const state = states?.get(shape.id) ?? (isDaily ? null : nothing);
    if (!state) continue;
    let sign = known.get(shape);
    if (sign?.state !== state) {
      sign = { state, node: draw({ shape, context: { zoom, properties: shape.properties, state } }, index) };
      known.set(shape, sign);
    }
    if (sign.node) nodes.push(sign.node);
  }
  return nodes;
}

/** The same for lines and areas, which are drawn together where they look alike. */
export function alikeIn(layer: LayerSpecification, easel: Easel): readonly Alike[] {
  const { frame, atlas, alike } = easel;
  if (!("source" in layer) || !isSource(layer.source, atlas) || !isAtZoom(layer, frame.zoom)) return [];
  const known = alike.get(layer.source) ?? gather(layer.source, easel);
  alike.set(layer.source, known);
  return kindsOf(layer, layer.source, easel).flatMap((kind) => known.get(kind) ?? []);
}

function kindsOf(layer: LayerSpecification, source: AtlasSource, { atlas, frame: { zoom }, memory }: Easel) {
  const known = memory.kinds.get(layer.id);
  if (known) return known;
  const each = new Map(atlas.sources[source].map(({ kind, properties }) => [kind, properties]));
  const kinds = [...each].flatMap(([kind, properties]) => (isTaken(layer, { properties, zoom }) ? kind : []));
  memory.kinds.set(layer.id, kinds);
  return kinds;
}

function gather(
  source: AtlasSource,
  { atlas, states, frame: { zoom }, memory }: Easel,
): ReadonlyMap<string, readonly Alike[]> {
  const groups = new Map<Context["state"], Map<string, Shape[]>>();
  for (const shape of atlas.sources[source]) {
    if (shape.point) continue;
    const state = states[source]?.get(shape.id);
    if (!state && daily.has(source)) continue;
    const ofState = groups.get(state ?? nothing) ?? new Map<string, Shape[]>();
    groups.set(state ?? nothing, ofState);
    const same = ofState.get(shape.kind);
    if (same) same.push(shape);
    else ofState.set(shape.kind, [shape]);
  }
  const all = new Map<string, Alike[]>();
  for (const [state, kinds] of groups) {
    const known = memory.alike.get(state) ?? new Map<string, Alike>();
    memory.alike.set(state, known);
    for (const [kind, shapes] of kinds) {
      const last = known.get(source + kind);
      const alike =
        last && isSame(last.shapes, shapes)
          ? last
          : {
              context: last?.context ?? { zoom, properties: shapes[0]?.properties ?? {}, state },
              shapes,
              rings: shapes.flatMap(({ rings }) => rings),
              lines: joined(shapes.flatMap(({ lines }) => lines)),
            };
      known.set(source + kind, alike);
      const ofKind = all.get(kind);
      if (ofKind) ofKind.push(alike);
      else all.set(kind, [alike]);
    }
  }
  return all;
}

/** Whether two lists hold the very same. */
const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** How a layer draws what has one context; worked out once, as long as nothing but the day changes. */
export function lookIn<L>(layer: LayerSpecification, context: Context, { memory: { looks } }: Easel, look: () => L): L {
  const known = looks.get(layer.id) ?? new Map<Context, L>();
  looks.set(layer.id, known);
  if (!known.has(context)) known.set(context, look());
  return known.get(context) as L;
}

/** The paths of all features of one look; the very same while they are the same features. */
export function pathsOf(
  name: string,
  members: readonly Alike[],
  { memory: { paths } }: Easel,
  draw: () => readonly DrawingNode[],
): readonly DrawingNode[] {
  const last = paths.get(name);
  if (last && isSame(last.members, members)) return last.nodes;
  const nodes = draw();
  paths.set(name, { members, nodes });
  return nodes;
}

const isAtZoom = ({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean =>
  zoom >= minzoom && zoom < maxzoom;

/** Filters are asked at whole zooms, as the engine asks them for its tiles. */
const isTaken = (layer: LayerSpecification, { properties, zoom }: Pick<Context, "properties" | "zoom">): boolean =>
  passes("filter" in layer ? layer.filter : undefined, { properties, zoom: Math.floor(zoom), state: nothing });

/** All that a layer can ever take, whatever the day says of it: names find their places among all of them. */
export function everyOf(layer: LayerSpecification, easel: Easel): readonly Taken[] {
  if (isOfCircles(layer)) return circlesOn(layer, easel);
  if (!("source" in layer) || !isSource(layer.source, easel.atlas)) return [];
  const { zoom } = easel.frame;
  return shapesOf(layer, layer.source, easel).map((shape) => ({
    shape,
    context: { zoom, properties: shape.properties, state: nothing },
  }));
}

const isOfCircles = (layer: LayerSpecification): boolean => "source" in layer && layer.source === "circles";

function circlesOn(layer: LayerSpecification, { picture, frame: { zoom } }: Easel): readonly Taken[] {
  const filter = "filter" in layer ? layer.filter : undefined;
  return circleShapes(picture.circles).flatMap((shape): readonly Taken[] => {
    const context = { zoom, properties: shape.properties, state: nothing };
    return passes(filter, context) ? [{ shape, context }] : [];
  });
}

function shapesOf(layer: LayerSpecification, source: AtlasSource, easel: Easel): readonly Shape[] {
  const {
    atlas,
    frame: { zoom },
    memory: { taken },
  } = easel;
  const known = taken.get(layer.id);
  if (known) return known;
  const key = layer.type === "symbol" ? layer.layout?.["symbol-sort-key"] : undefined;
  const order = ({ properties }: Shape): number => numberOf(key, { properties, zoom, state: nothing }, 0);
  const all = isAtZoom(layer, zoom)
    ? atlas.sources[source].filter(({ properties }) => isTaken(layer, { properties, zoom }))
    : [];
  const shapes = key === undefined ? all : all.toSorted((a, b) => order(a) - order(b));
  taken.set(layer.id, shapes);
  return shapes;
}

/** What the day says of a feature of a layer. */
export const stateOf = (layer: LayerSpecification, { id }: Shape, { atlas, states }: Easel): Context["state"] =>
  ("source" in layer && isSource(layer.source, atlas) && states[layer.source]?.get(id)) || nothing;

const isSource = (name: unknown, { sources }: Atlas): name is AtlasSource =>
  typeof name === "string" && Object.hasOwn(sources, name);

export function statesOf({ marks, places, pieces, garrisons, axes, ring, ways }: Picture, { universe }: Atlas): States {
  const selected = new Set([...ways].flatMap((way) => (universe.piecesByWay.get(way) ?? []).map(({ key }) => key)));
  const unseen = [...selected].filter((key) => !pieces.has(key)).map((key) => [key, null] as const);
  return {
    marks: numbered(marks, universe.marks, (opacity) => alike(opacity, { opacity })),
    places: numbered(
      [...places.entries(), ...(ring ? [[ring.place, ring.place] as const] : [])],
      universe.places,
      (place) => {
        const state = { shown: places.has(place) ? 1 : 0, ring: ring?.place === place ? ring.radius : 0 };
        return alike(`${state.shown} ${state.ring}`, state);
      },
    ),
    pieces: numbered([...pieces, ...unseen], universe.pieces, (piece, key) => {
      const state = { ...piece, selected: selected.has(key) ? 1 : 0 };
      return alike(`${piece?.load} ${piece?.behind} ${piece?.ahead} ${state.selected}`, state);
    }),
    garrisons: numbered(garrisons.entries(), universe.garrisons, () => shown),
    axes: numbered(axes.entries(), universe.axes, () => shown),
  };
}

const shown: Context["state"] = { shown: 1 };

const likes = new Map<string | number, Context["state"]>();

/** One value for all that are alike, so that they are known as such, also on another day. */
function alike(key: string | number, state: Context["state"]): Context["state"] {
  const known = likes.get(key) ?? state;
  likes.set(key, known);
  return known;
}

function numbered<V>(
  values: Iterable<readonly [string, V]>,
  numbers: ReadonlyMap<string, number>,
  state: (value: V, key: string) => Context["state"],
): ReadonlyMap<number, Context["state"]> {
  const found = new Map<number, Context["state"]>();
  for (const [key, value] of values) {
    const id = numbers.get(key);
    if (id !== undefined) found.set(id, state(value, key));
  }
  return found;
}
