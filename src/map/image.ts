import type { Palette } from "../theme/themes.ts";
import { drawGround, groundExtent, groundLooks } from "./ground-look.ts";
import { drawLook, extentOf, type Ink, type Look, softFills } from "./look.ts";
import { type DrawingNode, node, print } from "./node.ts";

/** Two image points for each pixel at zoom 5; marks grow to 1.6 of that, and screens are fine. */
export const pixelRatio = 3;

export interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Width and height in pixels. */
  readonly side: number;
}

export interface Sheet {
  readonly drawing: DrawingNode;
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly height: number;
}

const sheetWidth = 512;

/** All images in one drawing, so that the browser has to decode only one. */
export function sheetOf(looks: ReadonlyMap<string, Look>, palette: Palette): Sheet {
  const ink: Ink = (key) => palette[key];
  const items = [
    ...groundLooks.map((look) => ({ name: look as string, half: groundExtent(look), drawing: drawGround(look, ink) })),
    ...[...looks].map(([name, look]) => ({ name, half: Math.ceil(extentOf(look)) + 1, drawing: drawLook(look, ink) })),
  ];
  const cells: Cell[] = [];
  const drawings: DrawingNode[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const { name, half, drawing } of items.toSorted((a, b) => b.half - a.half)) {
    const side = half * 2;
    if (x + side > sheetWidth) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    cells.push({ name, x, y, side });
    // Cut at its edges: what a pattern draws beyond them must not reach its neighbours.
    drawings.push(
      node("svg", { x, y, width: side, height: side, viewBox: `${-half} ${-half} ${side} ${side}` }, [drawing]),
    );
    x += side;
    rowHeight = Math.max(rowHeight, side);
  }
  const height = y + rowHeight;
  const drawing = node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: sheetWidth * pixelRatio,
      height: height * pixelRatio,
      viewBox: `0 0 ${sheetWidth} ${height}`,
    },
    [node("defs", {}, softFills(ink, "")), ...drawings],
  );
  return { drawing, cells, width: sheetWidth * pixelRatio, height: height * pixelRatio };
}

/** All signs, painted: `cells` say where each is, in pixels of `pixelRatio` points. */
export interface SignSheet {
  readonly picture: HTMLCanvasElement;
  readonly cells: ReadonlyMap<string, Cell>;
}

export async function signSheet(looks: ReadonlyMap<string, Look>, palette: Palette): Promise<SignSheet> {
  const sheet = sheetOf(looks, palette);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(print(sheet.drawing))}`;
  await image.decode();
  const picture = document.createElement("canvas");
  picture.width = sheet.width;
  picture.height = sheet.height;
  contextOf(picture).drawImage(image, 0, 0);
  return { picture, cells: new Map(sheet.cells.map((cell) => [cell.name, cell])) };
}

/** The signs of the ground as the engine takes them, by name; those of records are not its business. */
export function groundImages({ picture, cells }: SignSheet): ReadonlyMap<string, ImageData> {
  const context = contextOf(picture);
  return new Map(
    groundLooks.flatMap((name) => {
      const cell = cells.get(name);
      if (!cell) return [];
      const [x, y, side] = [cell.x, cell.y, cell.side].map((each) => each * pixelRatio) as [number, number, number];
      return [[name, context.getImageData(x, y, side, side)] as const];
    }),
  );
}

function contextOf(picture: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = picture.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas to draw the marks on");
  return context;
}
