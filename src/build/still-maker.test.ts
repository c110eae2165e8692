import { expect, test } from "vitest";
import { formats } from "../i18n/picture.ts";
import { stillSize } from "../map/still.ts";
import type { Layer } from "../model/record.ts";
import { languages } from "../state/state.ts";
import { openingOf } from "./first-page.ts";
import { palettePng } from "./palette-png.ts";
import { makeRaster } from "./raster.ts";
import { serve } from "./served.ts";
import { stillMaker } from "./still-maker.ts";

const served = serve("data");
const { records } = openingOf(served);
const still = stillMaker(served, records);
const raster = await makeRaster();

const idsIn = (svg: string): readonly string[] => [...svg.matchAll(/<g id="([^"]+)"/g)].map(([, id = ""]) => id);

test("the same state is the same file to the byte, whoever draws it", async () => {
  expect(await stillMaker(served, records)({}, "1:1")).toBe(await still({}, "1:1"));
});

test("groups have the names of what is in them, in the order in which they lie on each other", async () => {
  expect(idsIn(await still({}, "16:9"))).toEqual(
    "map ground context borders transfers axes labels sites heading legend credit".split(" "),
  );
});

test("every id is there once, and everything that is referred to is there", async () => {
  const svg = await still({}, "16:9");
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

test.each(languages)("in %s it says its day, what is known, and where all of it comes from", async (language) => {
  const svg = await still({ language }, "4:5");
  expect(svg).toMatch(
    language === "de" ? />Mi., 26. Januar 2022</ : language === "uk" ? /26 січня 2022/ : />Wed, 26 January 2022</,
  );
  expect(svg).toMatch(/CC BY 4\.0.*Natural Earth/s);
});

test("a layer that is off is neither drawn nor explained", async () => {
  const svg = await still({ layers: new Set<Layer>(["border"]) }, "16:9");
  expect(svg).not.toContain("#006d68");
  expect(svg).not.toContain(">Transfer");
  expect(svg).toContain('<g id="transfers"/>');
});

test("no colour is left to a page that is not there", async () => {
  for (const theme of ["light", "dark"] as const) expect(await still({ theme }, "16:9")).not.toContain("var(");
});

test.each(formats)("%s has its size, and another program reads it", async (format) => {
  const svg = await still({}, format, 900);
  const { width, height } = stillSize(format, 900);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  if (!raster) return;
  const png = Buffer.from(raster.png(svg, 1));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

test.runIf(raster !== null)("letters of all alphabets are drawn in the type of the page", () => {
  const inkOf = (text: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text x="4" y="30" font-family="Noto Sans" font-size="24">${text}</text></svg>`;
    return Buffer.from(raster?.png(svg, 1) ?? []).length;
  };
  const blank = inkOf("");
  for (const text of ["Kyiv", "Київ", "Chişinău", "Łódź"]) expect(inkOf(text)).toBeGreaterThan(blank + 200);
});

test("a picture of few colours keeps them as they are", () => {
  const pixels = new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 1, 2, 3, 255]);
  const png = palettePng(pixels, 2, 2);
  const at = png.indexOf("PLTE") + 4;
  expect([...png.subarray(at, at + 3)]).toEqual([255, 0, 0]);
  expect(png.readUInt32BE(16)).toBe(2);
});
