import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type FileName, type Files, records } from "../model/schema.ts";
import { goodFiles, squareCountries } from "./check.fixture.ts";
import { check } from "./check.ts";
import { fileNames } from "./check-shape.ts";
import { printCodebook, printSchema } from "./codebook.ts";
import { readCountries } from "./countries.ts";
import { checkData, readData, readRaw } from "./data.ts";
import { countRecords } from "./entry.ts";
import { printIssue } from "./issue.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";
import { printLayout } from "./layout.ts";
import { kilometresOutside } from "./territory.ts";

/** As many records as were taken over; the reasons for each difference from what was collected are in the codebook. */
const counts: Readonly<Partial<Record<FileName, number>>> = {
  "places.geojson": 152,
  "border.geojson": 166,
  "belarus.geojson": 65,
  "transfers.geojson": 46,
  "railways.geojson": 331,
  "axes.geojson": 48,
  "context.geojson": 72,
  "estimates.json": 98,
  "events.json": 105,
  "ranges.json": 8,
  "sources.json": 569,
};

const kinds: readonly (readonly [file: "railways.geojson" | "context.geojson", kind: string, count: number])[] = [
  ["railways.geojson", "line", 29],
  ["railways.geojson", "station", 302],
  ["context.geojson", "annexed", 1],
  ["context.geojson", "separatist-held", 1],
  ["context.geojson", "contact-line", 1],
  ["context.geojson", "contact-town", 40],
  ["context.geojson", "reinforcement", 29],
];

const read = (path: string) => readFileSync(path, "utf8");
const good = check(goodFiles(), squareCountries).files as Files;

describe("data/", () => {
  test("passes every check", () => {
    expect(checkData("data").issues.map(printIssue)).toEqual([]);
  });

  test("has lost no record", () => {
    const printed = [...read("data/README.md").matchAll(/^\| `(\S+)` \| +(\d+) \|$/gm)];
    expect(Object.fromEntries(printed.map(([, file, count]) => [file, Number(count)]))).toEqual(counts);
    expect(Object.fromEntries(countRecords(readData("data")))).toEqual(counts);
  });

  test.each(kinds)("%s has lost no %s", (file, kind, count) => {
    const features: readonly { readonly properties: { readonly kind: string } }[] = readData("data")[file].features;
    expect(features.filter(({ properties }) => properties.kind === kind)).toHaveLength(count);
  });

  test("is tested against the countries of the map, and Crimea is Ukraine there", () => {
    const countries = readCountries("data");
    const tested = readData("data")["places.geojson"].features.map(({ properties }) => properties.country);
    expect([...new Set(tested)].filter((country) => !countries.has(country))).toEqual(["US"]);
    const ukraine = countries.get("UA");
    expect(ukraine && kilometresOutside([34.1, 45.0], ukraine)).toBe(0);
    expect(ukraine && kilometresOutside([36.2, 51.7], ukraine)).toBeGreaterThan(50);
  });

  test.each(fileNames)("%s has the layout that makes for short diffs (npm run data:format)", (name) => {
    const text = read(`data/${name}`);
    expect(text === printLayout(JSON.parse(text))).toBe(true);
  });

  test("is described by a README that is not stale (npm run data:codebook)", () => {
    expect(read("data/README.md")).toBe(printCodebook(read("src/build/codebook.md"), readData("data")));
  });

  test("is described by a JSON Schema that is not stale (npm run data:codebook)", () => {
    expect(read("data/schema.json")).toBe(printSchema());
  });
});

describe("the codebook", () => {
  test.each(fileNames)("explains every field of %s", (name) => {
    const unexplained = (schema: JsonSchema, path: string): readonly string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([field, each]) => {
        if (field === "type" && path === "" && "const" in each) return [];
        const isText = "uk" in (each.properties ?? {}) || "coordinates" in (each.properties ?? {});
        const own = each.description === undefined && field !== "properties" ? [`${path}${field}`] : [];
        return isText ? own : [...own, ...unexplained(each, `${path}${field}.`)];
      });
    const schema = toJsonSchema(records[name]);
    expect((schema.anyOf ?? [schema]).flatMap((each) => unexplained(each, ""))).toEqual([]);
  });

  test("counts the records and prints a table for every file", () => {
    const text = printCodebook("<!-- counts -->\n<!-- fields of ranges.json -->", good);
    expect(text).toContain("| `border.geojson` | 3 |");
    expect(text).toContain("| `km` | number or null | Range as published, in kilometres. |");
    expect(text).not.toContain("<!--");
  });

  test("knows the files that its template asks for", () => {
    expect(() => printCodebook("<!-- fields of nothing.json -->", good)).toThrow("no file “nothing.json”");
    const asked = [...read("src/build/codebook.md").matchAll(/<!-- fields of (\S+) -->/g)].map((match) => match[1]);
    expect(asked).toEqual(expect.arrayContaining(fileNames.filter((name) => name !== "belarus.geojson")));
  });
});

describe("reading a directory", () => {
  const directory = mkdtempSync(join(tmpdir(), "data-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  test("that is not good data throws all that is wrong", () => {
    mkdirSync(join(directory, "ground"));
    copyFileSync("data/ground/land.json", join(directory, "ground/land.json"));
    for (const [name, json] of Object.entries(goodFiles())) writeFileSync(join(directory, name), JSON.stringify(json));
    writeFileSync(join(directory, "ranges.json"), "[");
    writeFileSync(join(directory, "events.json"), "{}");
    expect(() => readData(directory)).toThrow(
      /2 issues in .*\ndata\/events\.json: \{\} found, Array expected\ndata\/ranges\.json: nothing found, a readable file expected/,
    );
  });

  test("takes the files that the schema names", () => {
    expect(Object.keys(readRaw("data"))).toEqual(fileNames);
  });
});
