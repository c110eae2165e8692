import type { FilterSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../state/state.ts";
import type { Palette } from "../theme/themes.ts";
import { engineLayers } from "./engine-style.ts";
import { makeFade } from "./fade.ts";
import type { Step } from "./plan.ts";
import type { RecordSource, Universe } from "./source.ts";
import { type Change, changesBetween, switched, switches } from "./style.ts";
import { pieceStates } from "./way.ts";

/** The few things that a brush does to a map. */
export interface Surface {
  setFeatureState(
    feature: { readonly source: string; readonly id: number },
    state: Readonly<Record<string, number>>,
  ): unknown;
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
  setFilter(layer: string, filter: FilterSpecification): unknown;
}

/** Steps that change what is painted; the others are the camera's, lines that the reader has asked for, and words that are not written on the map. */
export type PaintStep = Exclude<Step, { readonly kind: "look" | "title" | "circles" }>;

export interface Brush {
  /** At once = the days fly by, and nothing has the time to fade. */
  paint(step: PaintStep, atOnce?: boolean): void;
  stop(): void;
}

export interface BrushOptions {
  readonly surface: Surface;
  readonly universe: Universe;
  readonly palette: Palette;
  readonly language: Language;
  readonly fadeMs: number;
  readonly requestFrame: (callback: (nowMs: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
}

interface Target {
  readonly source: RecordSource;
  readonly id: number;
  readonly name: string;
}

/** Puts steps onto a map: states of features, properties of layers. */
export function makeBrush({ surface, universe, fadeMs, requestFrame, cancelFrame, ...dress }: BrushOptions): Brush {
  let { palette, language } = dress;
  const targets = new Map<string, Map<number, Target>>();
  /** The same value for the same target, so that it can stand for it. */
  const targetOf = (source: RecordSource, id: number, name: string): Target => {
    const field = `${source} ${name}`;
    const all = targets.get(field) ?? new Map<number, Target>();
    if (all.size === 0) targets.set(field, all);
    const target = all.get(id) ?? { source, id, name };
    all.set(id, target);
    return target;
  };

  const write = ({ source, id, name }: Target, value: number): void => {
    surface.setFeatureState({ source, id }, { [name]: value });
  };
  const fade = makeFade<Target>({ durationMs: fadeMs, requestFrame, cancelFrame, write });
  let isSwift = false;
  const aim = (source: RecordSource, id: number | undefined, name: string, value: number): void => {
    if (id === undefined) return;
    fade.aim(targetOf(source, id, name), value, isSwift);
  };
  const put = (source: RecordSource, id: number | undefined, name: string, value: number): void => {
    if (id !== undefined) write({ source, id, name }, value);
  };
  const restyle = (before: readonly LayerSpecification[]): void => {
    for (const change of changesBetween(before, engineLayers(palette, language))) apply(surface, change);
  };

  return {
    paint(step, atOnce = false) {
      isSwift = atOnce;
      switch (step.kind) {
        case "mark":
          return aim("marks", universe.marks.get(step.key), "opacity", step.opacity);
        case "name":
          return aim("places", universe.places.get(step.place), "shown", step.shown ? 1 : 0);
        case "piece": {
          const id = universe.pieces.get(step.key);
          for (const name of pieceStates) {
            const value = step.state?.[name] ?? 0;
            if (value !== (step.last?.[name] ?? 0)) aim("pieces", id, name, value);
          }
          return;
        }
        case "garrison":
          return aim("garrisons", universe.garrisons.get(step.id), "shown", step.shown ? 1 : 0);
        case "axis":
          return aim("axes", universe.axes.get(step.id), "shown", step.shown ? 1 : 0);
        case "ring":
          if (step.last) put("places", universe.places.get(step.last.place), "ring", 0);
          if (step.ring) put("places", universe.places.get(step.ring.place), "ring", step.ring.radius);
          return;
        case "ways":
          for (const [ways, value] of [
            [step.last, 0],
            [step.ways, 1],
          ] as const) {
            for (const way of ways) {
              for (const { key } of universe.piecesByWay.get(way) ?? [])
                put("pieces", universe.pieces.get(key), "selected", value);
            }
          }
          return;
        case "layer": {
          const name = switches.find((each) => each === step.layer);
          for (const layer of name ? switched[name] : [])
            surface.setLayoutProperty(layer, "visibility", step.shown ? "visible" : "none");
          return;
        }
        case "dress": {
          const before = engineLayers(palette, language);
          palette = step.palette;
          return restyle(before);
        }
        case "speak": {
          const before = engineLayers(palette, language);
          language = step.words.language;
          return restyle(before);
        }
      }
    },
    stop: () => fade.stop(),
  };
}

function apply(surface: Surface, { layer, group, name, value }: Change): void {
  switch (group) {
    case "paint":
      surface.setPaintProperty(layer, name, value);
      return;
    case "layout":
      surface.setLayoutProperty(layer, name, value);
      return;
    case "filter":
      surface.setFilter(layer, value as FilterSpecification);
      return;
  }
}
