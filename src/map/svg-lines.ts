import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { type Context, evaluate, numberOf, textOf } from "./evaluate.ts";
import { type Attributes, type DrawingNode, node, short } from "./node.ts";
import { type Alike, alikeIn, type Easel, lookIn, pathsOf } from "./svg-layer.ts";
import { fillPath, linePath } from "./svg-path.ts";

/** Between two fills of one border, where each is drawn half, the water below would shine through. */
const seam = 0.6;

/** Shapes of the same look are one path. */
export function drawFills(layer: FillLayerSpecification, easel: Easel): readonly DrawingNode[] {
  const { paint = {} } = layer;
  return gathered(layer, easel, (context) => {
    const pattern = paint["fill-pattern"];
    if (pattern !== undefined) return { fill: `url(#${easel.prefix}${textOf(pattern, context, "")})` };
    const fill = textOf(paint["fill-color"], context, "none");
    const opacity = numberOf(paint["fill-opacity"], context, 1);
    if (opacity === 0) return null;
    // A see-through edge would be seen twice.
    if (opacity < 1) return { fill, "fill-opacity": short(opacity, 2) };
    return { fill, stroke: fill, ...strokeOf(easel, seam) };
  }).flatMap(({ name, look, members }) =>
    pathsOf(name, members, easel, () => {
      const path = fillPath(
        members.flatMap(({ rings }) => rings),
        easel.pen,
      );
      return pathOf({ "fill-rule": "evenodd", ...look }, path);
    }),
  );
}

export function drawLines(layer: LineLayerSpecification, easel: Easel): readonly DrawingNode[] {
  const { paint = {}, layout = {} } = layer;
  return gathered(layer, easel, (context) => {
    const opacity = numberOf(paint["line-opacity"], context, 1);
    const width = numberOf(paint["line-width"], context, 1);
    if (opacity === 0 || width === 0) return null;
    const line = {
      color: textOf(paint["line-color"], context, "#000"),
      opacity,
      width,
      blur: numberOf(paint["line-blur"], context, 0),
      dashes: dashesOf(evaluate(paint["line-dasharray"], context)),
      join: layout["line-join"] === "round" ? "round" : "miter",
      cap: layout["line-cap"] === "round" ? "round" : "butt",
    };
    return strokesOf(line, easel);
  }).flatMap(({ name, look, members }) =>
    pathsOf(name, members, easel, () => {
      const path = linePath(
        members.flatMap(({ lines }) => lines),
        easel.pen,
      );
      return look.flatMap((attributes) => pathOf(attributes, path));
    }),
  );
}

interface Line {
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  readonly blur: number;
  readonly dashes: readonly number[];
  readonly join: string;
  readonly cap: string;
}

/** Of how many strokes a soft edge is made. */
const softness = 3;

function strokesOf(line: Line, easel: Easel): readonly Attributes[] {
  const { color, opacity, width, blur, dashes, join, cap } = line;
  const base = {
    fill: "none",
    stroke: color,
    "stroke-linejoin": join === "miter" ? undefined : join,
    "stroke-linecap": cap === "butt" ? undefined : cap,
    "stroke-opacity": opacity === 1 ? undefined : short(opacity, 2),
  };
  if (blur > 0) {
    return Array.from({ length: softness }, (_, index) => ({
      ...base,
      "stroke-opacity": short(opacity / (softness - index), 2),
      ...strokeOf(easel, width - (blur * (index + 0.5)) / softness),
    }));
  }
  return [{ ...base, ...strokeOf(easel, width, dashes) }];
}

/** A stroke of so many pixels. */
function strokeOf({ pixel, constantStrokes }: Easel, pixels: number, dashes: readonly number[] = []): Attributes {
  const stroke = (width: number): number => (constantStrokes ? width : width * pixel);
  return {
    "stroke-width": short(stroke(pixels), 2),
    "stroke-dasharray":
      dashes.length === 0 ? undefined : dashes.map((each) => short(stroke(each * pixels), 2)).join(" "),
    "vector-effect": constantStrokes ? "non-scaling-stroke" : undefined,
  };
}

const dashesOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];

interface Gathered<L> {
  readonly name: string;
  readonly look: L;
  readonly members: Alike[];
}

/** Features by the look that they have, in the order in which the looks come up. */
function gathered<L extends object>(
  layer: LayerSpecification,
  easel: Easel,
  look: (context: Context) => L | null,
): readonly Gathered<L>[] {
  const groups = new Map<string, Gathered<L>>();
  for (const each of alikeIn(layer, easel)) {
    const found = lookIn(layer, each.context, easel, () => {
      const drawn = look(each.context);
      return drawn && { look: drawn, name: `${layer.id} ${JSON.stringify(drawn)}` };
    });
    if (!found) continue;
    const group = groups.get(found.name);
    if (group) group.members.push(each);
    else groups.set(found.name, { ...found, members: [each] });
  }
  return [...groups.values()];
}

const pathOf = (attributes: Attributes, d: string): readonly DrawingNode[] =>
  d === "" ? [] : [node("path", { ...attributes, d })];
