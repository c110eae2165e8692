import type { MapSpeech } from "../i18n/words.ts";
import { fitBox, frameOf, type Size, toPixel, toSheet, viewPadding } from "../map/camera.ts";
import { keptInArticle, keptOnPage } from "../map/kept-rooms.ts";
import { type DrawingNode, node, print, short, words as textNode } from "../map/node.ts";
import { drawGroup, groupAttributes, groups, setUp, type Table } from "../map/svg.ts";
import type { Atlas } from "../map/svg-atlas.ts";
import { type Grain, grains } from "../map/svg-drawing.ts";
import { drawPatterns } from "../map/svg-icons.ts";
import type { Rectangle } from "../map/svg-place.ts";
import type { Bounds } from "../model/record.ts";
import type { Scene } from "../scene.ts";
import { colours } from "../theme/themes.ts";

/** The room of the map where there is much and where there is little: names are placed for these two. */
export interface Rooms {
  readonly wide: Size;
  readonly narrow: Size;
  /** So far beyond the wide room is drawn, in parts of it: what shows in a room of other sides. */
  readonly margin: { readonly x: number; readonly y: number };
  readonly grain: Grain;
  /** From these sides on, the names of the wide room have their place. */
  readonly wideFrom: string;
  /** What lies on the map, and names leave free. */
  readonly kept: (size: Size) => readonly Rectangle[];
}
type Room = "wide" | "narrow";

export const rooms = {
  /** On a desktop, and on a phone held upright. */
  page: {
    wide: { width: 1008, height: 342 },
    narrow: { width: 390, height: 474 },
    margin: { x: 0.35, y: 0.5 },
    grain: grains.coarse,
    wideFrom: "5 / 4",
    kept: keptOnPage,
  },
  /** In the column of an article, and on a phone; as high as `guest.css` makes the map of this width. */
  embed: {
    wide: { width: 640, height: 380.8 },
    narrow: { width: 340, height: 288 },
    // Seen by itself it is as wide as a screen.
    margin: { x: 0.6, y: 0.15 },
    grain: grains.coarse,
    wideFrom: "3 / 2",
    kept: keptInArticle,
  },
} as const satisfies Readonly<Record<string, Rooms>>;

export interface FirstMap {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly words: MapSpeech;
  readonly bounds: Bounds;
  readonly rooms: Rooms;
}

/**
 * The map for the page as it is served. Its view box is the box of the view, so that any browser fits it into any room
 * exactly as the live map is fitted, without a script. Marks and names keep their size (see `first-map.css`).
 */
export function printFirstMap(first: FirstMap): string {
  const { scene, words } = first;
  const wide = tableOf(first, "wide");
  const drawn = groups.filter((group) => group !== "labels");
  const map = node("svg", { class: "first-ground", ...fitted(first, "wide"), role: "img" }, [
    textNode("title", words.map.title(words.format.day(scene.state.date))),
    node("defs", {}, drawPatterns(wide.easel)),
    ...drawn.map((group) => node("g", { class: group }, drawGroup(group, wide))),
  ]);
  const names = (room: Room, table: Table): DrawingNode =>
    node("svg", { class: `first-names is-${room}`, ...fitted(first, room), "aria-hidden": "true" }, [
      node("g", { class: "labels", ...groupAttributes.labels }, drawGroup("labels", table)),
    ]);
  const parts = [map, names("wide", wide), names("narrow", tableOf(first, "narrow"))];
  return `<div class="first-map">${parts.map(print).join("")}</div>`;
}

function tableOf({ atlas, scene, words, bounds, rooms }: FirstMap, room: Room): Table {
  const size = rooms[room];
  return setUp({
    atlas,
    scene,
    words,
    palette: colours,
    camera: fitBox(bounds, size, viewPadding(size)),
    size,
    grain: rooms.grain,
    kept: rooms.kept(size),
    prefix: "first-",
    constantStrokes: true,
    ...(room === "wide" ? { margin: rooms.margin } : {}),
  });
}

/** The box of the view in the pixels of a room. */
function boxIn(bounds: Bounds, size: Size): { readonly x: number; readonly y: number } & Size {
  const frame = frameOf(fitBox(bounds, size, viewPadding(size)), size);
  const [x, y] = toPixel(frame, toSheet([bounds.west, bounds.north]));
  const [right, bottom] = toPixel(frame, toSheet([bounds.east, bounds.south]));
  return { x, y, width: right - x, height: bottom - y };
}

function fitted({ bounds, rooms }: FirstMap, room: Room): DrawingNode["attributes"] {
  const { x, y, width, height } = boxIn(bounds, rooms[room]);
  return { viewBox: [x, y, width, height].map((each) => short(each, 2)).join(" ") };
}

/** Where a page is too narrow for the padding of a wide map. */
const narrowUpTo = "(max-width: 599px)";

/**
 * What the style sheet has to know: what a named view leaves free at its edges, and how large its box is drawn, from
 * which it reckons by how much marks and names are to be scaled back.
 */
export function firstMapCss(bounds: Bounds, rooms: Rooms): string {
  const box = (room: Room): string => {
    const { width, height } = boxIn(bounds, rooms[room]);
    return `--box-width:${short(width, 2)};--box-height:${short(height, 2)}`;
  };
  const inset = (room: Room): string => {
    const { top, right, bottom, left } = viewPadding(rooms[room]);
    return `.first-map{inset:${[top, right, bottom, left].map((each) => `${each}px`).join(" ")}}`;
  };
  const shown = (room: Room, display: string): string => `.first-names.is-${room}{display:${display}}`;
  return [
    inset("wide"),
    `@media ${narrowUpTo}{${inset("narrow")}}`,
    `.first-map svg{${box("wide")}}`,
    `.first-map .is-narrow{${box("narrow")}}`,
    shown("wide", "none"),
    `@container (min-aspect-ratio: ${rooms.wideFrom}){${shown("wide", "block")}${shown("narrow", "none")}}`,
  ].join("\n");
}
