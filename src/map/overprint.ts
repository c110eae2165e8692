import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { CustomLayerInterface } from "maplibre-gl";
import { memo } from "../model/memo.ts";
import type { Palette } from "../theme/themes.ts";
import { type Frame, toSheet, type XY } from "./camera.ts";
import { type Context, numberOf, textOf } from "./evaluate.ts";
import { type GlPlates, makeGlPlates } from "./gl-plates.ts";
import { type GlRing, makeGlRing, type Ring } from "./gl-ring.ts";
import { type GlSprites, makeGlSprites, type SpriteTable, spriteTable } from "./gl-sprites.ts";
import { type GlWays, makeGlWays, type WayTable, wayTable } from "./gl-ways.ts";
import type { SignSheet } from "./image.ts";
import { markLayers } from "./record-layers.ts";
import type { Universe } from "./source.ts";
import { opacityOf, sizesAt, spritesOf } from "./sprite.ts";
import { wayLayers } from "./way-layers.ts";
import { type WayMesh, wayMesh } from "./way-mesh.ts";
import { isLine, passOf, wayStates } from "./way-pass.ts";

/**
 * What changes with the day, printed over the ground by ourselves, in the engine's own picture: ways below all names,
 * marks above them. As layers of the engine every piece and every mark is worked out again by dozens of expressions with
 * each change; here a day is a few numbers in a table. The layers of the style say how it looks, as for the drawing.
 */
export interface Overprint {
  /** New ones each time: the engine lets go of them when the graphics memory is lost. */
  layers(): { readonly ways: CustomLayerInterface; readonly marks: CustomLayerInterface };
  /** What a day says of a feature; false where the feature is the engine's. */
  set(source: string, id: number, state: Readonly<Record<string, number>>): boolean;
  /**
   * Prints what has been set, in this frame. False where the engine has to draw: the map has moved, or something of its
   * own has changed. What it draws then is kept for the next time.
   */
  print(): boolean;
  /** Something of the engine's own is about to change, so that what is kept of it is of no more use. */
  renew(): void;
  /** Other colours, and the signs painted in them. */
  dress(palette: Palette, sheet: SignSheet): void;
}

export interface OverprintOptions {
  readonly universe: Universe;
  readonly palette: Palette;
  readonly sheet: SignSheet;
  /** The frame that the engine draws now. */
  readonly frame: () => Frame;
  /** In a flight or under a hand each frame is another, and not worth to be kept. */
  readonly isMoving: () => boolean;
  /** The graphics card does not take what is to be printed. */
  readonly failed: () => void;
}

export function makeOverprint({ universe, frame, isMoving, failed, ...dress }: OverprintOptions): Overprint {
  let { palette, sheet } = dress;
  const { marks, pieces, places } = universe.sources;
  const mesh = wayMesh(pieces);
  const table = wayTable(universe.pieces.size);
  const signs = signed(spritesOf(markSigns(palette), marks));
  const arrows = signed(spritesOf(waySigns(palette), pieces));
  const turned = new Set<number>();
  const positions = positionsOf(places);
  let ring: { readonly at: XY; readonly radius: number } | null = null;

  const wayLook = memo((palette: Palette, zoom: number) => {
    const layers = wayLayers(palette);
    return {
      passes: layers.filter(isLine).map((layer) => passOf(layer, zoom)),
      sizes: sizesAt(layers.filter(isSigns), zoom),
    };
  });
  const markSizes = memo((palette: Palette, zoom: number) => sizesAt(markSigns(palette), zoom));
  const ringLook = memo(ringsOf);
  const arrowLayers = memo((palette: Palette) => waySigns(palette));

  const setPiece = (id: number, state: Readonly<Record<string, number>>): void => {
    for (const [index, name] of wayStates.entries()) {
      const value = state[name];
      if (value !== undefined) table.numbers[id * 4 + index] = value;
    }
    table.version++;
    if (arrows.of.has(id)) turned.add(id);
  };
  /** Arrows follow their pieces once a frame, however often those have changed. */
  const turnArrows = (): void => {
    const layers = arrowLayers(palette);
    for (const id of turned) {
      const state = Object.fromEntries(wayStates.map((name, index) => [name, table.numbers[id * 4 + index] ?? 0]));
      for (const index of arrows.of.get(id) ?? []) {
        const layer = layers[arrows.table.sprites[index]?.layer ?? 0];
        if (layer) arrows.table.opacity[index] = opacityOf(layer, state);
      }
    }
    if (turned.size > 0) arrows.table.version++;
    turned.clear();
  };
  const setMark = (id: number, { opacity = 0 }: Readonly<Record<string, number>>): void => {
    for (const index of signs.of.get(id) ?? []) signs.table.opacity[index] = opacity;
    signs.table.version++;
  };
  const setRing = (id: number, radius: number): void => {
    const at = positions.get(id);
    if (at && radius > 0) ring = { at, radius };
    else if (at && ring?.at === at) ring = null;
  };

  let press: Press | null = null;
  let hasFailed = false;
  /** The engine's next frame is to be kept. */
  let isWanted = false;
  /** Where the map was when the engine's frame was kept; null once it has drawn another. */
  let kept: Frame | null = null;

  const renew = (): void => {
    isWanted = !isMoving();
    kept = null;
  };
  const printWays = ({ ways, arrowSprites }: Press, now: Frame): void => {
    const { passes, sizes } = wayLook(palette, now.zoom);
    turnArrows();
    ways.draw(passes, now);
    arrowSprites.draw(sheet, sizes, now);
  };
  const printMarks = ({ sprites, rings }: Press, now: Frame): void => {
    sprites.draw(sheet, markSizes(palette, now.zoom), now);
    if (ring) rings.draw(ring.at, ringLook(palette, ring.radius, now.zoom), now);
  };
  const printAll = (press: Press, now: Frame): void => {
    press.plates.drawLower();
    printWays(press, now);
    press.plates.drawUpper();
    printMarks(press, now);
  };
  const safely = (gl: WebGL2RenderingContext, draw: (press: Press, now: Frame) => void): void => {
    if (hasFailed) return;
    try {
      // Not before: outside of a frame the engine does not expect its context to be touched.
      press ??= makePress(gl, { mesh, table, arrows: arrows.table, signs: signs.table });
      draw(press, frame());
    } catch {
      // A card that has just been lost may come back, and the layers with it.
      if (gl.isContextLost()) return;
      hasFailed = true;
      failed();
    }
  };

  return {
    layers: () => ({
      ways: {
        id: "ways",
        type: "custom",
        render: (gl) =>
          safely(gl, (press, now) => {
            if (isWanted) press.plates.takeLower();
            else printWays(press, now);
          }),
      },
      marks: {
        id: "marks",
        type: "custom",
        render: (gl) =>
          safely(gl, (press, now) => {
            kept = isWanted ? now : null;
            isWanted = false;
            if (!kept) return printMarks(press, now);
            press.plates.takeUpper();
            printAll(press, now);
          }),
        onRemove() {
          press?.free();
          press = null;
          kept = null;
          isWanted = false;
        },
      },
    }),
    set(source, id, state) {
      if (source === "pieces") setPiece(id, state);
      else if (source === "marks") setMark(id, state);
      else if (source === "places" && state["ring"] !== undefined) setRing(id, state["ring"]);
      else return false;
      return true;
    },
    print() {
      const now = frame();
      if (!press || !kept || !isSameFrame(kept, now) || !press.plates.isFitting() || press.gl.isContextLost()) {
        renew();
        return false;
      }
      asInFrame(press.gl);
      printAll(press, now);
      return true;
    },
    renew,
    dress(next, painted) {
      palette = next;
      sheet = painted;
      renew();
    },
  };
}

/** All that prints in one context. */
interface Press {
  readonly gl: WebGL2RenderingContext;
  readonly ways: GlWays;
  readonly arrowSprites: GlSprites;
  readonly sprites: GlSprites;
  readonly rings: GlRing;
  readonly plates: GlPlates;
  free(): void;
}

interface Tables {
  readonly mesh: WayMesh;
  readonly table: WayTable;
  readonly arrows: SpriteTable;
  readonly signs: SpriteTable;
}

function makePress(gl: WebGL2RenderingContext, { mesh, table, arrows, signs }: Tables): Press {
  const ways = makeGlWays(gl, mesh, table);
  const arrowSprites = makeGlSprites(gl, arrows);
  const sprites = makeGlSprites(gl, signs);
  const rings = makeGlRing(gl);
  const plates = makeGlPlates(gl);
  return {
    gl,
    ways,
    arrowSprites,
    sprites,
    rings,
    plates,
    free() {
      for (const each of [ways, arrowSprites, sprites, rings, plates]) each.free();
    },
  };
}

const isSameFrame = (a: Frame, b: Frame): boolean =>
  a.scale === b.scale &&
  a.shift[0] === b.shift[0] &&
  a.shift[1] === b.shift[1] &&
  a.width === b.width &&
  a.height === b.height;

/**
 * What the engine sets before it calls a layer of ours. It takes nothing for granted when its next frame begins, so
 * nothing has to be put back.
 */
function asInFrame(gl: WebGL2RenderingContext): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
  gl.colorMask(true, true, true, true);
  gl.blendEquation(gl.FUNC_ADD);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
}

const isSigns = (layer: { readonly type: string }): layer is SymbolLayerSpecification => layer.type === "symbol";
const markSigns = (palette: Palette): readonly SymbolLayerSpecification[] => markLayers(palette).filter(isSigns);
const waySigns = (palette: Palette): readonly SymbolLayerSpecification[] => wayLayers(palette).filter(isSigns);

/** Sprites with their table, and which of them are of a feature. */
function signed(sprites: SpriteTable["sprites"]) {
  const of = new Map<number, number[]>();
  for (const [index, { id }] of sprites.entries()) of.set(id, [...(of.get(id) ?? []), index]);
  return { table: spriteTable(sprites), of };
}

function positionsOf(source: Universe["sources"]["places"]): ReadonlyMap<number, XY> {
  const features = source.type === "FeatureCollection" ? source.features : [];
  return new Map(
    features.flatMap(({ id, geometry }) => {
      if (geometry.type !== "Point") return [];
      const [lng = 0, lat = 0] = geometry.coordinates;
      return [[Number(id), toSheet([lng, lat])] as const];
    }),
  );
}

/** The ring around the selected place, as the layers of the style have it. */
function ringsOf(palette: Palette, ring: number, zoom: number): readonly Ring[] {
  const context: Context = { zoom, properties: {}, state: { ring } };
  return markLayers(palette).flatMap(({ paint, type }) => {
    if (type !== "circle" || !paint) return [];
    const table: Readonly<Record<string, unknown>> = paint;
    return [
      {
        radius: numberOf(table["circle-radius"], context, 0),
        width: numberOf(table["circle-stroke-width"], context, 0),
        color: textOf(table["circle-stroke-color"], context, "#000000"),
      },
    ];
  });
}
