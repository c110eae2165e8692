import type { Scene } from "../scene.ts";
import { type Frame, frameOf, type XY } from "./camera.ts";
import { type DrawingNode, keyed, node, short } from "./node.ts";
import { type Motion, patch } from "./patch.ts";
import { drawGroup, type Group, groupAttributes, onDay, setUp, type Table } from "./svg.ts";
import type { MapDrawing } from "./svg-drawing.ts";
import { drawPatterns } from "./svg-icons.ts";

/** The drawing in the page: drawn when the map is at rest, and in between only moved. */
export interface Stage {
  /** Draws everything, for a camera at rest. */
  rest(drawing: MapDrawing): void;
  /** Draws what a day changes, in its place, faded or at once; the ground and the names stay. */
  day(scene: Scene, isFaded: boolean): void;
  /** Moves what is drawn to where it belongs in another frame. */
  move(frame: Frame): void;
  /** Whether what is drawn still fills a frame, or has become too coarse or too fine for it. */
  serves(frame: Frame): boolean;
  remove(): void;
}

const below = ["ground", "context", "borders"] as const satisfies readonly Group[];
const above = ["transfers", "axes", "labels", "sites"] as const satisfies readonly Group[];

/** So far beyond the frame is drawn, in parts of it: as far as a drag comes before it is drawn again. */
const margin = { x: 0.3, y: 0.3 };

/** By how much a drawing may be scaled before it is drawn again. */
const scales = { least: 0.65, most: 2.5 };

/** What keeps its place but not its size when the map is zoomed, or both. */
interface Movable {
  readonly element: Element;
  readonly at: XY;
  /** Of paths, which grow with the map; null = it stays as large as it is. */
  readonly scale: number | null;
}

export function makeStage(parent: HTMLElement, prefix: string, motion: Motion | null): Stage {
  const [groundLayer, recordLayer] = [layerIn(parent), layerIn(parent)];
  let table: Table | null = null;
  let frame: Frame | null = null;
  let movables: readonly Movable[] | null = null;
  let ratio = 1;

  const put = (layer: SVGSVGElement, nodes: readonly DrawingNode[], how: Motion | null): void => {
    patch(layer, nodes, how);
    movables = null;
  };

  const scaleTo = (next: number): void => {
    if (next === ratio) return;
    movables ??= movablesIn(recordLayer);
    for (const { element, at, scale } of movables) {
      const place = `translate(${short(at[0] * next, 2)} ${short(at[1] * next, 2)})`;
      element.setAttribute("transform", scale === null ? place : `${place}scale(${short(scale * next, 4)})`);
    }
    ratio = next;
  };

  return {
    rest(drawing) {
      frame = frameOf(drawing.camera, drawing.size);
      table = setUp({ ...drawing, margin, prefix, constantStrokes: true });
      // What was moved goes back before it is compared with what is to be.
      scaleTo(1);
      for (const layer of [groundLayer, recordLayer]) fitLayer(layer, frame);
      put(groundLayer, [keyed("defs", node("defs", {}, drawPatterns(table.easel))), ...grouped(below, table)], null);
      put(recordLayer, grouped(above, table), null);
    },
    day(scene, isFaded) {
      if (!table) return;
      const last = ratio;
      table = onDay(table, scene);
      scaleTo(1);
      put(recordLayer, grouped(above, table), isFaded ? motion : null);
      scaleTo(last);
    },
    move(next) {
      if (!frame) return;
      const scale = next.scale / frame.scale;
      const [x, y] = [next.shift[0] - frame.shift[0] * scale, next.shift[1] - frame.shift[1] * scale];
      groundLayer.style.transform = `matrix(${scale},0,0,${scale},${x},${y})`;
      recordLayer.style.transform = `translate(${x}px,${y}px)`;
      scaleTo(scale);
    },
    serves(next) {
      if (!frame) return false;
      const scale = next.scale / frame.scale;
      const [x, y] = [next.shift[0] - frame.shift[0] * scale, next.shift[1] - frame.shift[1] * scale];
      const [mx, my] = [frame.width * margin.x, frame.height * margin.y];
      return (
        scale >= scales.least &&
        scale <= scales.most &&
        x - mx * scale <= 0 &&
        y - my * scale <= 0 &&
        x + (frame.width + mx) * scale >= frame.width &&
        y + (frame.height + my) * scale >= frame.height
      );
    },
    remove() {
      groundLayer.remove();
      recordLayer.remove();
    },
  };
}

function layerIn(parent: HTMLElement): SVGSVGElement {
  const layer = parent.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
  layer.setAttribute("class", "svg-layer");
  // The region around it is named by what it shows.
  layer.setAttribute("aria-hidden", "true");
  parent.append(layer);
  return layer;
}

/** Lays a layer around its frame; it is moved and scaled from the frame's corner. */
function fitLayer(layer: SVGSVGElement, { width, height }: Frame): void {
  const [x, y] = [width * margin.x, height * margin.y];
  layer.setAttribute("viewBox", `${-x} ${-y} ${width + 2 * x} ${height + 2 * y}`);
  layer.style.left = `${-x}px`;
  layer.style.top = `${-y}px`;
  layer.style.width = `${width + 2 * x}px`;
  layer.style.height = `${height + 2 * y}px`;
  layer.style.transformOrigin = `${x}px ${y}px`;
}

const grouped = (groups: readonly Group[], table: Table): readonly DrawingNode[] =>
  groups.map((group) => keyed(group, node("g", groupAttributes[group], drawGroup(group, table))));

const pose = /^translate\(([-\d.]+) ([-\d.]+)\)(?:scale\(([\d.]+)\))?$/;

/** Everything that is drawn at a place of its own begins with it. */
function movablesIn(layer: SVGSVGElement): readonly Movable[] {
  return [...layer.querySelectorAll(":scope > g > [transform]")].flatMap((element): readonly Movable[] => {
    const [, x, y, scale] = pose.exec(element.getAttribute("transform") ?? "") ?? [];
    return x === undefined
      ? []
      : [{ element, at: [Number(x), Number(y)], scale: scale === undefined ? null : Number(scale) }];
  });
}
