import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { CustomLayerInterface } from "maplibre-gl";
import { memo } from "../model/memo.ts";
import type { Palette } from "../theme/themes.ts";
import { type Frame, toSheet, type XY } from "./camera.ts";
import { type Context, numberOf, textOf } from "./evaluate.ts";
import { makeGlRing, type Ring } from "./gl-ring.ts";
import { makeGlSprites, type SpriteTable, spriteTable } from "./gl-sprites.ts";
import { makeGlWays, wayTable } from "./gl-ways.ts";
import type { SignSheet } from "./image.ts";
import { markLayers } from "./record-layers.ts";
import type { Universe } from "./source.ts";
import { opacityOf, sizesAt, spritesOf } from "./sprite.ts";
import { wayLayers } from "./way-layers.ts";
import { wayMesh } from "./way-mesh.ts";
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
  /** Other colours, and the signs painted in them. */
  dress(palette: Palette, sheet: SignSheet): void;
}

export interface OverprintOptions {
  readonly universe: Universe;
  readonly palette: Palette;
  readonly sheet: SignSheet;
  /** The frame that the engine draws now. */
  readonly frame: () => Frame;
  /** The graphics card does not take what is to be printed. Told once for each layer. */
  readonly failed: () => void;
}

export function makeOverprint({ universe, frame, failed, ...dress }: OverprintOptions): Overprint {
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

  return {
    layers: () => ({
      ways: custom("ways", failed, (gl) => {
        const ways = makeGlWays(gl, mesh, table);
        const sprites = makeGlSprites(gl, arrows.table);
        return {
          draw() {
            const now = frame();
            const { passes, sizes } = wayLook(palette, now.zoom);
            turnArrows();
            ways.draw(passes, now, gl.drawingBufferWidth / now.width);
            sprites.draw(sheet, sizes, now);
          },
          free() {
            ways.free();
            sprites.free();
          },
        };
      }),
      marks: custom("marks", failed, (gl) => {
        const sprites = makeGlSprites(gl, signs.table);
        const rings = makeGlRing(gl);
        return {
          draw() {
            const now = frame();
            sprites.draw(sheet, markSizes(palette, now.zoom), now);
            if (ring)
              rings.draw(ring.at, ringLook(palette, ring.radius, now.zoom), now, gl.drawingBufferWidth / now.width);
          },
          free() {
            sprites.free();
            rings.free();
          },
        };
      }),
    }),
    set(source, id, state) {
      if (source === "pieces") setPiece(id, state);
      else if (source === "marks") setMark(id, state);
      else if (source === "places" && state["ring"] !== undefined) setRing(id, state["ring"]);
      else return false;
      return true;
    },
    dress(next, painted) {
      palette = next;
      sheet = painted;
    },
  };
}

interface Drawn {
  draw(): void;
  free(): void;
}

function custom(id: string, failed: () => void, make: (gl: WebGL2RenderingContext) => Drawn): CustomLayerInterface {
  let drawn: Drawn | null = null;
  let hasFailed = false;
  return {
    id,
    type: "custom",
    render(gl) {
      if (hasFailed) return;
      try {
        // Not before: outside of a frame the engine does not expect its context to be touched.
        drawn ??= make(gl);
        drawn.draw();
      } catch {
        // A card that has just been lost may come back, and the layers with it.
        if (gl.isContextLost()) return;
        hasFailed = true;
        failed();
      }
    },
    onRemove: () => drawn?.free(),
  };
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
