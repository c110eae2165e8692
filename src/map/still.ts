import { type Format, formats, widths } from "../i18n/picture.ts";
import type { Words } from "../i18n/words.ts";
import type { Palette } from "../theme/themes.ts";
import type { Size } from "./camera.ts";
import { textWidth } from "./letters.ts";
import { type DrawingNode, node, short, words as textNode } from "./node.ts";
import { cameraFor, type PictureOf } from "./picture.ts";
import { drawStillLegend } from "./still-legend.ts";
import { drawMap, groups } from "./svg.ts";

/** What stands around the map of a still: said, not derived, so that a picture says what the page says. */
export interface Caption {
  readonly day: string;
  readonly title: string;
  readonly known: string;
  readonly credit: string;
}

export interface Still extends PictureOf {
  readonly words: Words;
  readonly palette: Palette;
  readonly caption: Caption;
  readonly size: Size;
}

const sizes: Readonly<Record<Exclude<Format, "free">, Size>> = {
  "16:9": { width: 1280, height: 720 },
  "1:1": { width: 1080, height: 1080 },
  "4:5": { width: 1080, height: 1350 },
  "9:16": { width: 1080, height: 1920 },
};

/** Three by two, where only the width is given. */
export const stillSize = (format: Format, width: number = widths.usual): Size =>
  format === "free" ? { width, height: Math.round((width * 2) / 3) } : sizes[format];

export const isFormat = (text: string): text is Format => formats.some((format) => format === text);

const gutter = 24;
const type = { day: 34, title: 17, known: 15, credit: 12 } as const;
const family = "Noto Sans, Liberation Sans, Arial, sans-serif";

/**
 * One picture for a file: heading, map, legend, credit. Groups have the names of what is in them; text stays text, in
 * a type that the program which opens it may replace.
 */
export function drawStill(still: Still): DrawingNode {
  const { size, palette, caption, scene, words } = still;
  const { width, height } = size;
  const room = width - 2 * gutter;
  const heading = headingOf(caption, room, palette);
  const credit = creditOf(caption.credit, room, height);
  const legend = drawStillLegend({ scene, words, palette, width: room });
  const top = heading.height;
  const bottom = height - credit.height - legend.height - gutter;
  const map: Size = { width, height: Math.round(bottom - top) };
  const camera = cameraFor(still.part, map, { top: 12, right: 12, bottom: 12, left: 12 });
  const drawn = drawMap({ ...still, camera, size: map, prefix: "" });
  const named = drawn.children.filter(({ attributes }) => groups.some((group) => group === attributes["id"]));
  const rest = drawn.children.filter((child) => !named.includes(child));
  return node(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img" },
    [
      ...rest,
      node("defs", {}, [node("clipPath", { id: "frame" }, [node("rect", { width: map.width, height: map.height })])]),
      node("rect", { id: "paper", width, height, fill: palette.page }),
      node("g", { id: "map", transform: `translate(0 ${short(top)})`, "clip-path": "url(#frame)" }, named),
      node("g", { id: "heading", "font-family": family, fill: palette.ink }, heading.nodes),
      node(
        "g",
        {
          id: "legend",
          transform: `translate(${gutter} ${short(bottom + gutter / 2)})`,
          "font-family": family,
          fill: palette.ink,
        },
        legend.nodes,
      ),
      node("g", { id: "credit", "font-family": family, fill: palette.soft }, credit.nodes),
    ],
  );
}

interface Block {
  readonly nodes: readonly DrawingNode[];
  readonly height: number;
}

function headingOf({ day, title, known }: Caption, room: number, { soft }: Palette): Block {
  const lines = [
    ...wrapped(day, type.day, room).map((text) => ({ text, size: type.day, weight: 600, fill: undefined })),
    ...wrapped(title, type.title, room).map((text) => ({ text, size: type.title, weight: undefined, fill: undefined })),
    ...wrapped(known, type.known, room).map((text) => ({ text, size: type.known, weight: undefined, fill: soft })),
  ];
  let y = 14;
  const nodes = lines.map(({ text, size, weight, fill }) => {
    y += size * 1.28;
    return textNode("text", text, {
      x: gutter,
      y: short(y - size * 0.2),
      "font-size": size,
      "font-weight": weight,
      fill,
    });
  });
  return { nodes, height: Math.round(y + 14) };
}

function creditOf(credit: string, room: number, height: number): Block {
  const lines = wrapped(credit, type.credit, room);
  const step = type.credit * 1.35;
  const nodes = lines.map((text, index) =>
    textNode("text", text, {
      x: gutter,
      y: short(height - 12 - (lines.length - 1 - index) * step),
      "font-size": type.credit,
    }),
  );
  return { nodes, height: Math.round(lines.length * step + 14) };
}

/** Lines of whole words; a word that is wider than the room stands alone. */
export function wrapped(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, "semibold") * size > room) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, joined);
  }
  return lines;
}
