import cyrillicItalic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url";
import cyrillicRegular from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url";
import cyrillicBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url";
import latinItalic from "@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url";
import latinRegular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import extendedRegular from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import { faces } from "./label-layers.ts";

const latin = ["U+0000-00FF", "U+0131", "U+0152-0153", "U+02BB-02BC", "U+02C6", "U+02DA", "U+02DC", "U+2000-206F"];
const extended = ["U+0100-0130", "U+0132-0151", "U+0154-02BA", "U+1E00-1EFF"];
const cyrillic = ["U+0301", "U+0400-045F", "U+0490-0491"];

/** The page's own font files for the map, whose worker knows no relative addresses. */
export function mapFonts(base: string): FontFacesSpecification {
  const file = (url: string, range: string[]) => ({ url: new URL(url, base).href, "unicode-range": range });
  return {
    [faces.regular]: [file(latinRegular, latin), file(cyrillicRegular, cyrillic), file(extendedRegular, extended)],
    [faces.bold]: [file(latinBold, latin), file(cyrillicBold, cyrillic)],
    [faces.italic]: [file(latinItalic, latin), file(cyrillicItalic, cyrillic)],
  };
}
