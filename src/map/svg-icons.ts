import type { CircleLayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { toPixel, type XY } from "./camera.ts";
import { numberOf, textOf } from "./evaluate.ts";
import { drawGround, groundLooks, hatchSize } from "./ground-look.ts";
import { drawLook, extentOf, type Ink, softFills } from "./look.ts";
import { type DrawingNode, keyed, node, short } from "./node.ts";
import { type Easel, signsOf } from "./svg-layer.ts";

/** Where a sign or a name stands. Nothing else moves it, so that it keeps its size when the map is zoomed. */
export const translated = ([x, y]: XY): string => `translate(${short(x)} ${short(y)})`;

/** An image of the style, as the drawing that it was made from; the very same for the same sign. */
export function imageOf(name: string, scale: number, easel: Easel, turn = 0): DrawingNode {
  const key = `${name} ${scale} ${turn}`;
  const { images } = easel.memory;
  const drawn = images.get(key) ?? drawImage(name, scale, turn, easel);
  images.set(key, drawn);
  return drawn;
}

function drawImage(name: string, scale: number, turn: number, { atlas, picture, prefix }: Easel): DrawingNode {
  const ink: Ink = (key) => picture.palette[key];
  const look = atlas.universe.looks.get(name);
  const sign = groundLooks.find((each) => each === name);
  const drawing = look ? drawLook(look, ink, prefix) : sign ? drawGround(sign, ink) : node("g", {});
  const transform = [
    ...(turn === 0 ? [] : [`rotate(${short(turn)})`]),
    ...(scale === 1 ? [] : [`scale(${short(scale, 3)})`]),
  ].join("");
  if (transform === "") return drawing;
  // An element of its own only for this would be one for each mark.
  const { attributes } = drawing;
  return { ...drawing, attributes: { ...attributes, transform: `${transform}${attributes["transform"] ?? ""}` } };
}

/** Signs without words: marks, heads of arrows. */
export function drawIcons(layer: SymbolLayerSpecification, easel: Easel): readonly DrawingNode[] {
  const { paint = {}, layout = {} } = layer;
  return signsOf(layer, easel, ({ shape, context }, index) => {
    const opacity = numberOf(paint["icon-opacity"], context, 1);
    if (opacity === 0 || !shape.point) return null;
    const at = toPixel(easel.frame, shape.point);
    const scale = numberOf(layout["icon-size"], context, 1);
    const name = textOf(layout["icon-image"], context, "");
    const look = easel.atlas.universe.looks.get(name);
    if (!isSeen(at, (look ? extentOf(look) : 8) * scale, easel)) return null;
    const turn = numberOf(layout["icon-rotate"], context, 0);
    return keyed(
      `${layer.id}/${shape.id}/${look ? "" : index}`,
      node("g", { transform: translated(at), opacity: opacity === 1 ? undefined : short(opacity, 2) }, [
        imageOf(name, scale, easel, turn),
      ]),
    );
  });
}

export function drawCircles(layer: CircleLayerSpecification, easel: Easel): readonly DrawingNode[] {
  const { paint = {} } = layer;
  return signsOf(layer, easel, ({ shape, context }) => {
    const width = numberOf(paint["circle-stroke-width"], context, 0);
    if (width === 0 || !shape.point) return null;
    // The engine puts the stroke around the circle, SVG on its line.
    const r = numberOf(paint["circle-radius"], context, 5) + width / 2;
    return keyed(
      `${layer.id}/${shape.id}`,
      node("circle", {
        transform: translated(toPixel(easel.frame, shape.point)),
        r: short(r),
        fill: "none",
        stroke: textOf(paint["circle-stroke-color"], context, "#000"),
        "stroke-width": width,
      }),
    );
  });
}

const isSeen = ([x, y]: XY, extent: number, { frame: { width, height }, margin }: Easel): boolean =>
  x + extent > -margin.x && x - extent < width + margin.x && y + extent > -margin.y && y - extent < height + margin.y;

/** What areas and soft patches are filled with. */
export function drawPatterns({ picture: { palette }, prefix, pixel }: Easel): readonly DrawingNode[] {
  const ink: Ink = (key) => palette[key];
  const patterns = (["hatch-annexed", "hatch-held"] as const).map((look) =>
    keyed(
      look,
      node(
        "pattern",
        {
          id: `${prefix}${look}`,
          patternUnits: "userSpaceOnUse",
          x: -hatchSize / 2,
          y: -hatchSize / 2,
          width: hatchSize,
          height: hatchSize,
          patternTransform: `scale(${short(pixel, 3)})`,
        },
        [drawGround(look, ink)],
      ),
    ),
  );
  return [...patterns, ...softFills(ink, prefix)];
}
