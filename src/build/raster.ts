import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { palettePng } from "./palette-png.ts";
import { unpackWoff } from "./woff.ts";

/** Turns SVG into PNG. */
export interface Raster {
  png(svg: string, scale: number): Uint8Array;
  /** With few colours, for pictures that have to be light. */
  lightPng(svg: string): Uint8Array;
  close(): void;
}

/** The page's own type, so that a picture looks the same on every machine. */
const cuts = ["400-normal", "600-normal", "400-italic"] as const;
const scripts = ["latin", "latin-ext", "cyrillic"] as const;

/** The cut of this weight calls itself a family of its own, and programs outside of browsers go by that. */
const withOwnFamily = (svg: string): string =>
  svg.replaceAll('font-weight="600"', 'font-family="Noto Sans SemiBold" font-weight="600"');

const load = () => import("@resvg/resvg-js").catch(() => null);

/** What pictures are made of here. */
export const rasterKind = async (): Promise<"png" | "svg"> => ((await load()) ? "png" : "svg");

/** Null where the package that draws is not there: it is optional, and there is none for some machines. */
export async function makeRaster(): Promise<Raster | null> {
  const resvg = await load();
  if (!resvg) return null;
  const folder = mkdtempSync(join(tmpdir(), "buildup-type-"));
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const fontFiles = cuts.flatMap((cut) =>
    scripts.map((script) => {
      const name = `noto-sans-${script}-${cut}`;
      const path = join(folder, `${name}.ttf`);
      writeFileSync(path, unpackWoff(readFileSync(resolve(`@fontsource/noto-sans/files/${name}.woff`))));
      return path;
    }),
  );
  const draw = (svg: string, scale: number) =>
    new resvg.Resvg(withOwnFamily(svg), {
      fitTo: { mode: "zoom", value: scale },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans", sansSerifFamily: "Noto Sans" },
    }).render();
  return {
    png: (svg, scale) => draw(svg, scale).asPng(),
    lightPng(svg) {
      const { pixels, width, height } = draw(svg, 1);
      return palettePng(pixels, width, height);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
