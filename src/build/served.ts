import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../model/pack.ts";
import { packSources, packTexts } from "../model/pack-texts.ts";
import type { Dataset, Files } from "../model/schema.ts";
import { readData } from "./data.ts";

/** The ground as committed in `data/ground/`: served as it is, each file with its own licence. */
const ground = ["land-first", "water-first", "labels", "land", "water"] as const;

/** What the app fetches, by name: the first picture first, then what is asked for. */
export interface Served {
  readonly files: ReadonlyMap<ServedName, string>;
  /** The few words that the page needs at once. */
  readonly dataset: Dataset;
}

export const servedNames = ["records", "texts-en", "texts-de", "texts-uk", "sources", ...ground] as const;
export type ServedName = (typeof servedNames)[number];

/** Reads, checks and packs `data/`; throws with all that is wrong in it. */
export function serve(directory: string): Served {
  const data = readData(directory);
  return {
    files: new Map(servedNames.map((name) => [name, print(name, data, directory)])),
    dataset: data["dataset.json"],
  };
}

function print(name: ServedName, data: Files, directory: string): string {
  switch (name) {
    case "records":
      return JSON.stringify(pack(data));
    case "texts-en":
      return JSON.stringify(packTexts(data, "en"));
    case "texts-de":
      return JSON.stringify(packTexts(data, "de"));
    case "texts-uk":
      return JSON.stringify(packTexts(data, "uk"));
    case "sources":
      return JSON.stringify(packSources(data));
    default:
      return readFileSync(join(directory, "ground", `${name}.json`), "utf8");
  }
}
