import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { toPixel, type XY } from "./camera.ts";
import { numberOf, textOf } from "./evaluate.ts";
import type { Cut } from "./letters.ts";
import { type DrawingNode, keyed, node, short, words } from "./node.ts";
import { candidateOf } from "./svg-candidate.ts";
import { imageOf, translated } from "./svg-icons.ts";
import { type Easel, everyOf, stateOf, type Taken } from "./svg-layer.ts";
import { type Candidate, type Disc, lineHeight, type Placed, placeLabels, type Rectangle } from "./svg-place.ts";
import { placeOnLine } from "./svg-river.ts";

/** A name that waits for its place, with the layer that says how it looks. */
interface Waiting {
  readonly layer: SymbolLayerSpecification;
  readonly taken: Taken;
  readonly candidate: Candidate;
}

/** A name in its place, whatever the day. */
export interface Label extends Waiting {
  readonly placed: Placed;
}

/**
 * All names in their places, the first to be drawn below. Placed as the engine does: the layers on top first, in each
 * the lowest sort key first, around all places that can ever have a mark.
 */
export function labelsOf(
  layers: readonly SymbolLayerSpecification[],
  easel: Easel,
  kept: readonly Rectangle[],
): readonly Label[] {
  const waiting = layers.toReversed().flatMap((layer) => waitingIn(layer, easel));
  const byCandidate = new Map(waiting.map((each) => [each.candidate, each]));
  const discs = keptClear(layers, easel);
  const placed = placeLabels([...byCandidate.keys()], { discs, rooms: kept }, easel.frame);
  return [
    ...alongLines(layers, easel, discs, [...kept, ...placed.flatMap(({ rooms }) => rooms)]),
    ...placed.toReversed().flatMap((each): readonly Label[] => {
      const found = byCandidate.get(each.candidate);
      return found ? [{ ...found, placed: each }] : [];
    }),
  ];
}

/** The places that the style keeps clear for marks. */
export function keptClear(layers: readonly SymbolLayerSpecification[], easel: Easel): readonly Disc[] {
  return layers
    .filter(({ layout }) => layout?.["icon-image"] === "clear")
    .flatMap((layer) =>
      everyOf(layer, easel).flatMap(({ shape, context }) => {
        const size = numberOf(layer.layout?.["icon-size"], context, 1);
        return shape.point ? [{ at: toPixel(easel.frame, shape.point), radius: size * clearRadius + aura }] : [];
      }),
    );
}

/** What surrounds a mark: its pale rim, the halo of a new one. */
const aura = 3;

/** Of the image that keeps room and has nothing to see. */
const clearRadius = 5;

function waitingIn(layer: SymbolLayerSpecification, easel: Easel): readonly Waiting[] {
  const { layout = {} } = layer;
  if (layout["symbol-placement"] === "line") return [];
  return everyOf(layer, easel)
    .map((taken) => ({ taken, order: numberOf(layout["symbol-sort-key"], taken.context, 0) }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ taken }): readonly Waiting[] => {
      const at = taken.shape.point && toPixel(easel.frame, taken.shape.point);
      const candidate = at && isNear(at, easel.frame) ? candidateOf(layer, taken, at) : null;
      return candidate ? [{ layer, taken, candidate }] : [];
    });
}

/** Names on lines take what room is left. */
function alongLines(
  layers: readonly SymbolLayerSpecification[],
  easel: Easel,
  discs: readonly Disc[],
  others: readonly Rectangle[],
): readonly Label[] {
  const rooms = [...others];
  return layers
    .filter(({ layout }) => layout?.["symbol-placement"] === "line")
    .flatMap((layer) =>
      everyOf(layer, easel).flatMap((taken): readonly Label[] => {
        const candidate = candidateOf(layer, taken, [0, 0]);
        const found = candidate && placeOnLine(candidate, taken.shape.lines, easel.frame, { discs, rooms });
        if (!found) return [];
        rooms.push(...found.rooms);
        return [{ layer, taken, candidate: found.candidate, placed: found }];
      }),
    );
}

const isNear = ([x, y]: XY, { width, height }: Easel["frame"]): boolean =>
  x > -width && x < 2 * width && y > -height && y < 2 * height;

/** From the middle of a line to where its letters stand, in parts of the size. */
const baseline = 0.35;

export const cutAttributes: Readonly<Record<Cut, Readonly<Record<string, string | number>>>> = {
  regular: {},
  semibold: { "font-weight": 600 },
  italic: { "font-style": "italic" },
};

export function drawLabel({ placed, layer, taken, candidate }: Label, easel: Easel): readonly DrawingNode[] {
  const { paint = {}, layout = {} } = layer;
  // The day may say more of a place now than when its name found its room.
  const { zoom, properties } = taken.context;
  const context = { zoom, properties, state: stateOf(layer, taken.shape, easel) };
  const opacity = numberOf(paint["text-opacity"], context, 1);
  if (opacity === 0) return [];
  const { lines, size, spacing, cut, at } = candidate;
  const rise = ((lines.length - 1) / 2) * lineHeight * size - baseline * size;
  // Counted from what is named, so that a label is moved as a whole.
  const [x, y] = [short(placed.at[0] - at[0]), short(placed.at[1] - at[1] - rise)];
  const attributes = {
    fill: textOf(paint["text-color"], context, "#000"),
    stroke: textOf(paint["text-halo-color"], context, "none"),
    "stroke-width": short(numberOf(paint["text-halo-width"], context, 0) * 2),
    "font-size": short(size),
    ...cutAttributes[cut],
    "letter-spacing": spacing === 0 ? undefined : short(spacing * size, 2),
    "text-anchor": placed.align === "start" ? undefined : placed.align,
    transform: placed.turn === undefined ? undefined : `rotate(${short(placed.turn)})`,
  };
  const [first = ""] = lines;
  const text =
    lines.length === 1
      ? words("text", first, { x, y, ...attributes })
      : node(
          "text",
          { y, ...attributes },
          lines.map((line, index) =>
            words("tspan", line, { x, dy: index === 0 ? undefined : short(lineHeight * size) }),
          ),
        );
  const icon = textOf(layout["icon-image"], context, "");
  const dot = icon === "" ? [] : [imageOf(icon, numberOf(layout["icon-size"], context, 1), easel)];
  return [keyed(candidate.key, node("g", { transform: translated(at) }, [...dot, text]))];
}
