import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Frame } from "./camera.ts";
import { type Context, passes } from "./evaluate.ts";
import type { DrawingNode } from "./node.ts";
import type { Picture } from "./plan.ts";
import { type Atlas, type AtlasSource, circleShapes, type Shape } from "./svg-atlas.ts";
import { joined, type Pen, type Trace } from "./svg-path.ts";
import type { PieceState } from "./way.ts";

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
  /** What layers take and how signs are drawn at this zoom, whatever the day. */
  readonly taken: Map<string, readonly Shape[]>;
  readonly images: Map<string, DrawingNode>;
  /** Of this day: what is alike in each source. */
  readonly alike: Map<AtlasSource, readonly Alike[]>;
}

/** Features that differ in nothing that a look depends on: thousands of pieces of railway are a dozen of these. */
export interface Alike {
  readonly context: Context;
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

export function takenBy(layer: LayerSpecification, easel: Easel): readonly Taken[] {
  if (isOfCircles(layer)) return circlesOn(layer, easel);
  if (!("source" in layer) || !isSource(layer.source, easel.atlas)) return [];
  const { zoom } = easel.frame;
  const states = easel.states[layer.source];
  const isDaily = daily.has(layer.source);
  return shapesOf(layer, layer.source, easel).flatMap((shape): readonly Taken[] => {
    const state = states?.get(shape.id);
    if (isDaily && !state) return [];
    return [{ shape, context: { zoom, properties: shape.properties, state: state ?? nothing } }];
  });
}

/** The same for lines and areas, which are drawn together where they look alike. */
export function alikeIn(layer: LayerSpecification, easel: Easel): readonly Alike[] {
  const {
    frame: { zoom },
    atlas,
    alike,
  } = easel;
  if (!("source" in layer) || !isSource(layer.source, atlas) || !isAtZoom(layer, zoom)) return [];
  const known = alike.get(layer.source) ?? gather(layer.source, easel);
  alike.set(layer.source, known);
  return known.filter(({ context }) => isTaken(layer, context));
}

function gather(source: AtlasSource, { atlas, states, frame: { zoom } }: Easel): readonly Alike[] {
  const groups = new Map<Context["state"], Map<string, Shape[]>>();
  for (const shape of atlas.sources[source]) {
    const state = states[source]?.get(shape.id);
    if (!state && daily.has(source)) continue;
    const ofState = groups.get(state ?? nothing) ?? new Map<string, Shape[]>();
    groups.set(state ?? nothing, ofState);
    const same = ofState.get(shape.kind);
    if (same) same.push(shape);
    else ofState.set(shape.kind, [shape]);
  }
  return [...groups].flatMap(([state, kinds]) =>
    [...kinds.values()].map((shapes) => ({
      context: { zoom, properties: shapes[0]?.properties ?? {}, state },
      rings: shapes.flatMap(({ rings }) => rings),
      lines: joined(shapes.flatMap(({ lines }) => lines)),
    })),
  );
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
    taken,
  } = easel;
  const known = taken.get(layer.id);
  if (known) return known;
  const shapes = isAtZoom(layer, zoom)
    ? atlas.sources[source].filter(({ properties }) => isTaken(layer, { properties, zoom }))
    : [];
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
  const seen = new Set([...places, ...(ring ? [ring.place] : [])]);
  return {
    marks: numbered(marks, universe.marks, (opacity) => ({ opacity })),
    places: numbered(new Map([...seen].map((place) => [place, place])), universe.places, (place) => ({
      shown: places.has(place) ? 1 : 0,
      ring: ring?.place === place ? ring.radius : 0,
    })),
    pieces: numbered(
      new Map([...new Set([...pieces.keys(), ...selected])].map((key) => [key, key])),
      universe.pieces,
      (key) => pieceState(pieces.get(key) ?? null, selected.has(key)),
    ),
    garrisons: numbered(new Map([...garrisons].map((id) => [id, id])), universe.garrisons, () => ({ shown: 1 })),
    axes: numbered(new Map([...axes].map((id) => [id, id])), universe.axes, () => shown),
  };
}

const shown: Context["state"] = { shown: 1 };

const pieceStates = new Map<string, Context["state"]>();

/** One value for all pieces that are alike, so that they are known as such. */
function pieceState(state: PieceState | null, selected: boolean): Context["state"] {
  const value = { ...state, selected: selected ? 1 : 0 };
  const key = Object.values(value).join();
  const known = pieceStates.get(key) ?? value;
  pieceStates.set(key, known);
  return known;
}

const numbered = <V>(
  values: ReadonlyMap<string, V>,
  numbers: ReadonlyMap<string, number>,
  state: (value: V) => Context["state"],
): ReadonlyMap<number, Context["state"]> =>
  new Map(
    [...values].flatMap(([key, value]) => {
      const id = numbers.get(key);
      return id === undefined ? [] : [[id, state(value)] as const];
    }),
  );
