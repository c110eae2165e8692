import { describe, expect, test } from "vitest";
import { legendKeys } from "../i18n/page.ts";
import { colour, dark, light, type Palette } from "../theme/themes.ts";
import { sheetOf } from "./image.ts";
import { legendOf } from "./legend.ts";
import { drawLook, extentOf, type Look, lookId } from "./look.ts";
import { print } from "./node.ts";

type Body = Extract<Look, { kind: "body" }>;
const body = (more: Partial<Body> = {}): Body => ({
  kind: "body",
  layer: "border",
  shape: "ground",
  phase: "standing",
  basis: "imagery",
  radius: 3.8,
  ...more,
});
const all: readonly Look[] = [
  ...(["ground", "air", "missile", "naval"] as const).flatMap((shape) =>
    (["imagery", "stated", "video"] as const).map((basis) => body({ shape, basis })),
  ),
  ...(["left", "seen", "announced", "claimed"] as const).map((phase) => body({ phase })),
  { kind: "patch", layer: "border" },
  { kind: "halo", layer: "border", radius: 3.8 },
  { kind: "inferred", layer: "border", radius: 3.8 },
  { kind: "doubt", radius: 3.8 },
  { kind: "withdrawal", radius: 3.8 },
];

/** As a print in one colour. */
const drawn = (look: Look): string => print(drawLook(look, () => "black"));

describe("looks", () => {
  test("differ without colour", () => {
    expect(new Set(all.map(drawn)).size).toBe(all.length);
  });

  test("of the two layers differ by colour, in one print by nothing: the legend says so", () => {
    const inks: string[] = [];
    print(
      drawLook(body({ layer: "belarus" }), (key) => {
        inks.push(key);
        return key;
      }),
    );
    expect(inks).toContain("layerBelarus");
    expect(inks).not.toContain("layerBorder");
  });

  test("have names of their own", () => {
    const looks = [
      ...all,
      ...all.map((look) => ("layer" in look ? { ...look, layer: "belarus" as const } : { ...look, radius: 9 })),
    ];
    expect(new Set(looks.map(lookId)).size).toBe(looks.length);
  });
});

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("in the %s theme", (_, palette: Palette) => {
  const grounds = ["ukraine", "belarusLand", "russia", "land", "water", "lake", "halo"] as const;

  test("outlines of marks and lines stand out 3 to 1 from every ground", () => {
    for (const ink of ["layerBorder", "layerBelarus", "layerTransfer", "layerAxes", "focus"] as const) {
      for (const ground of grounds)
        expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test("names on the map stand out 4.5 to 1 from their halo and their ground", () => {
    for (const ink of ["label", "labelSoft"] as const) {
      for (const ground of ["ukraine", "belarusLand", "russia", "land", "halo"] as const) {
        expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ground of ["water", "halo"] as const) {
      expect(contrast(palette.labelWater, palette[ground]), `labelWater on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("the sheet of images", () => {
  const sheet = sheetOf(new Map(all.map((look) => [lookId(look), look])), light);

  test("has a cell for every look, large enough, and none over another", () => {
    for (const look of all) {
      const cell = sheet.cells.find(({ name }) => name === lookId(look));
      expect(cell?.side ?? 0).toBeGreaterThanOrEqual(2 * extentOf(look));
    }
    for (const [index, a] of sheet.cells.entries()) {
      for (const b of sheet.cells.slice(index + 1)) {
        const isApart = a.x + a.side <= b.x || b.x + b.side <= a.x || a.y + a.side <= b.y || b.y + b.side <= a.y;
        expect(isApart, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  });

  test("names no css property: an image has none", () => {
    expect(print(sheet.drawing)).not.toContain("var(");
  });
});

describe("the legend", () => {
  test("draws a sign for every word that explains one, once", () => {
    expect(
      legendOf(colour)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(legendKeys.toSorted());
  });

  test("follows the theme of the page", () => {
    for (const { key, drawing } of legendOf(colour)) expect(print(drawing), key).not.toMatch(/#[0-9a-f]{6}/);
  });
});
