import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Scene } from "../scene.ts";
import { textOf } from "./evaluate.ts";
import { type DrawingNode, keyed, node, short, words as textNode } from "./node.ts";
import { pictureOf } from "./plan.ts";
import { layersOf } from "./style.ts";
import { easelOf, hiddenLayers, type MapDrawing } from "./svg-drawing.ts";
import { drawCircles, drawIcons, drawPatterns } from "./svg-icons.ts";
import { drawLabel, type Label, labelsOf } from "./svg-labels.ts";
import { type Easel, statesOf } from "./svg-layer.ts";
import { drawFills, drawLines } from "./svg-lines.ts";

/** The parts of a drawing, the first drawn below; in a file they are groups of these names. */
export const groups = ["ground", "context", "borders", "transfers", "axes", "labels", "sites"] as const;
export type Group = (typeof groups)[number];

/** The whole picture: the same scene, tables and signs as the live map, for any page, file or paper. */
export function drawMap(drawing: MapDrawing): DrawingNode {
  const { size, prefix, words, scene } = drawing;
  const table = setUp(drawing);
  return node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${short(size.width)} ${short(size.height)}`,
      width: size.width,
      height: size.height,
      role: "img",
    },
    [
      textNode("title", words.map.title(words.format.day(scene.state.date))),
      node("defs", {}, drawPatterns(table.easel)),
      ...groups.map((group) => {
        const id = prefix === undefined ? undefined : `${prefix}${group}`;
        return keyed(group, node("g", { id, ...groupAttributes[group] }, drawGroup(group, table)));
      }),
    ],
  );
}

/** A drawing with everything laid out that its groups are made from. */
export interface Table {
  readonly easel: Easel;
  readonly layers: readonly LayerSpecification[];
  readonly labels: readonly Label[];
  /** Names as they are drawn whatever the day. */
  readonly written: Map<Label, readonly DrawingNode[]>;
}

export function setUp(drawing: MapDrawing): Table {
  const easel = easelOf(drawing);
  const hidden = hiddenLayers(easel);
  const layers = layersOf(drawing.palette, drawing.words.language).filter(({ id }) => !hidden.has(id));
  const symbols = layers.filter((layer) => groupOf(layer) === "labels").filter((layer) => layer.type === "symbol");
  return { easel, layers, labels: labelsOf(symbols, easel, drawing.kept ?? []), written: new Map() };
}

/** The same table on another day: nothing that stays is worked out again, and no name moves. */
export function onDay({ easel, ...rest }: Table, scene: Scene): Table {
  const {
    atlas,
    picture: { palette, words },
  } = easel;
  const picture = pictureOf(scene, atlas.universe.piecesByWay, palette, words);
  return { ...rest, easel: { ...easel, picture, states: statesOf(picture, atlas), alike: new Map() } };
}

export function drawGroup(group: Group, { easel, layers, labels, written }: Table): readonly DrawingNode[] {
  if (group === "labels") return labels.flatMap((label) => writeLabel(label, easel, written));
  return layers.filter((layer) => groupOf(layer) === group).flatMap((layer) => drawLayer(layer, easel));
}

/** What is the same for all of a group. */
export const groupAttributes: Readonly<Record<Group, DrawingNode["attributes"]>> = {
  ground: {},
  context: {},
  borders: {},
  transfers: {},
  axes: {},
  labels: {
    "font-family": "Noto Sans, Liberation Sans, Arial, sans-serif",
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  },
  sites: {},
};

/** A name whose look does not depend on the day is the very same node on the next. */
function writeLabel(label: Label, easel: Easel, written: Table["written"]): readonly DrawingNode[] {
  const nodes = written.get(label) ?? drawLabel(label, easel);
  if (label.layer.paint?.["text-opacity"] === undefined) written.set(label, nodes);
  return nodes;
}

/** Layers that lie between others of another group come a little lower or higher than on the live map. */
function groupOf({ id, type, ...layer }: LayerSpecification): Group {
  const source = "source" in layer ? layer.source : "";
  if (id === "separatist-held" || id === "contact-line") return "context";
  if (source === "borders" || source === "regions") return "borders";
  if (source === "pieces" || id === "railways" || id === "garrisons") return "transfers";
  if ((source === "axes" || source === "circles") && type !== "symbol" && type !== "circle") return "axes";
  if (source === "marks" || type === "circle") return "sites";
  return type === "symbol" ? "labels" : "ground";
}

function drawLayer(layer: LayerSpecification, easel: Easel): readonly DrawingNode[] {
  switch (layer.type) {
    case "background": {
      const {
        frame: { width, height, zoom },
        margin,
      } = easel;
      const context = { zoom, properties: {}, state: {} };
      return [
        keyed(
          layer.id,
          node("rect", {
            x: short(-margin.x),
            y: short(-margin.y),
            width: short(width + 2 * margin.x),
            height: short(height + 2 * margin.y),
            fill: textOf(layer.paint?.["background-color"], context, "none"),
          }),
        ),
      ];
    }
    case "fill":
      return onGrid(layer.id, drawFills(layer, easel), easel);
    case "line":
      return onGrid(layer.id, drawLines(layer, easel), easel);
    case "symbol":
      return drawIcons(layer, easel);
    case "circle":
      return drawCircles(layer, easel);
    default:
      return [];
  }
}

/** Paths are written in steps of the grid. */
const onGrid = (id: string, paths: readonly DrawingNode[], { grid }: Easel): readonly DrawingNode[] =>
  paths.length === 0 ? [] : [keyed(id, node("g", { transform: grid }, paths))];
