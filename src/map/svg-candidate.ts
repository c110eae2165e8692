import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { XY } from "./camera.ts";
import { type Context, evaluate, numberOf, textOf } from "./evaluate.ts";
import { type Cut, textWidth } from "./letters.ts";
import type { Taken } from "./svg-layer.ts";
import type { Candidate, Stand } from "./svg-place.ts";

/** Of the dot of a town, at its own size. */
const dotRadius = 2.5;

/** What a layer of the style writes for a feature; null where it has nothing to write. */
export function candidateOf(layer: SymbolLayerSpecification, { shape, context }: Taken, at: XY): Candidate | null {
  const { layout = {} } = layer;
  const text = layout["text-field"] === undefined ? "" : textOf(layout["text-field"], context, "");
  if (text === "") return null;
  const size = numberOf(layout["text-size"], context, 16);
  const spacing = numberOf(layout["text-letter-spacing"], context, 0);
  const cut = cutOf(evaluate(layout["text-font"], context));
  const widest = layout["symbol-placement"] === "line" ? Infinity : numberOf(layout["text-max-width"], context, 10);
  return {
    key: `${layer.id}/${shape.id}`,
    lines: wrap(layout["text-transform"] === "uppercase" ? text.toUpperCase() : text, cut, spacing, widest),
    cut,
    size,
    spacing,
    at,
    stands: standsOf(layout, context, size),
    padding: numberOf(layout["text-padding"], context, 2),
    dot: layout["icon-image"] === undefined ? 0 : numberOf(layout["icon-size"], context, 1) * dotRadius,
  };
}

function cutOf(font: unknown): Cut {
  const name = Array.isArray(font) ? String(font[0]) : "";
  if (name.endsWith("Italic")) return "italic";
  return name.endsWith("SemiBold") ? "semibold" : "regular";
}

/** As few lines as are no wider than `widest`, in parts of the size, and about as wide as each other. */
function wrap(text: string, cut: Cut, spacing: number, widest: number): readonly string[] {
  const widthOf = (line: string): number => textWidth(line, cut) + spacing * line.length;
  return text.split("\n").flatMap((paragraph) => {
    const target = widthOf(paragraph) / Math.ceil(widthOf(paragraph) / widest);
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1);
      const longer = `${last} ${word}`;
      // A line takes another word while that brings it nearer to the width that all should have.
      if (last !== undefined && widthOf(longer) - target <= target - widthOf(last)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

function standsOf(layout: Layout, context: Context, size: number): readonly Stand[] {
  const offsets = evaluate(layout["text-variable-anchor-offset"], context);
  if (Array.isArray(offsets)) {
    return offsets.flatMap((anchor: unknown, index): readonly Stand[] => {
      const offset: unknown = offsets[index + 1];
      if (typeof anchor !== "string" || !Array.isArray(offset)) return [];
      return [{ side: sideOf(anchor), offset: [Number(offset[0]) * size, Number(offset[1]) * size] }];
    });
  }
  const radius = numberOf(layout["text-radial-offset"], context, 0) * size;
  const anchors: unknown = layout["text-variable-anchor"] ?? ["center"];
  return (Array.isArray(anchors) ? anchors : []).map((anchor): Stand => {
    const side = sideOf(String(anchor));
    const share = side[0] !== 0 && side[1] !== 0 ? Math.SQRT1_2 : 1;
    return { side, offset: [-side[0] * radius * share, -side[1] * radius * share] };
  });
}

const sideOf = (anchor: string): XY => [
  anchor.endsWith("left") ? -1 : anchor.endsWith("right") ? 1 : 0,
  anchor.startsWith("top") ? -1 : anchor.startsWith("bottom") ? 1 : 0,
];
