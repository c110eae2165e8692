import { readFileSync } from "node:fs";
import { readCountries } from "../src/build/countries.ts";
import { readData } from "../src/build/data.ts";
import { pour } from "../src/build/served.ts";
import { readLand } from "../src/model/ground-reader.ts";
import type { Files } from "../src/model/schema.ts";
import { generate } from "./generate.ts";
import { type Folder, filesIn } from "./serve.ts";

/** Numbers of records of the generated data sets; the shipped one has 277. */
export const sizes = [3000, 10_000] as const;
export type Size = (typeof sizes)[number];

export const seed = 20_220_224;

/**
 * The built app and the built rivals with the shipped data, and both once more for each generated data set: the same
 * program, only the files of data are others. What the page shows before its script runs stays that of the shipped data.
 */
export function foldersOf(app: string, rivals: string, data: string): readonly Folder[] {
  const built = filesIn(app);
  const pages = filesIn(rivals);
  const files = readData(data);
  const countries = readCountries(data);
  const land = readFileSync(`${data}/ground/land-first.json`, "utf8");
  const ground = Buffer.from(JSON.stringify(readLand(JSON.parse(land)).land));
  const rivalData = (of: Files): ReadonlyMap<string, Buffer> =>
    new Map([
      ["data/ground.geojson", ground],
      ["data/border.geojson", Buffer.from(JSON.stringify(of["border.geojson"]))],
      ["data/belarus.geojson", Buffer.from(JSON.stringify(of["belarus.geojson"]))],
      // For our own map without its page.
      ["data/guest.json", Buffer.from(pour(of, data).files.get("guest") ?? "")],
    ]);
  const generated = sizes.flatMap((size): Folder[] => {
    const larger = generate(files, countries, size, seed);
    return [
      { name: `app-${size}`, files: withData(built, larger, data), quality: 5, hasPolicy: true },
      { name: `rivals-${size}`, files: new Map([...pages, ...rivalData(larger)]), quality: 5, hasPolicy: false },
    ];
  });
  return [
    { name: "app", files: built, quality: 11, hasPolicy: true },
    { name: "rivals", files: new Map([...pages, ...rivalData(files)]), quality: 11, hasPolicy: false },
    ...generated,
  ];
}

/** The built files, with those of the records in place of the shipped ones under the same names. */
function withData(built: ReadonlyMap<string, Buffer>, of: Files, directory: string): ReadonlyMap<string, Buffer> {
  const { files } = pour(of, directory);
  return new Map(
    [...built].map(([path, content]) => {
      const name = [...files.keys()].find((each) => new RegExp(`^assets/${each}-[\\w-]{8}\\.json$`).test(path));
      const text = name && files.get(name);
      return [path, text === undefined ? content : Buffer.from(text)];
    }),
  );
}
