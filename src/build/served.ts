import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../model/pack.ts";
import { packSources, packTexts } from "../model/pack-texts.ts";
import type { Dataset, Files } from "../model/schema.ts";
import { readData } from "./data.ts";
import { type GroundFile, groundFiles } from "./ground/budget.ts";
import { leanOf } from "./lean.ts";
import { publishedTransfers } from "./published.ts";

/** What the app fetches, by name: the first picture first, then what is asked for. */
export interface Served {
  readonly files: ReadonlyMap<ServedName, string>;
  /** The few words that the page needs at once. */
  readonly dataset: Dataset;
  /** The ground as committed in `data/ground/`: served as it is, each file with its own licence. */
  readonly ground: Readonly<Record<GroundFile, string>>;
  /** Movements with their whole lines, published beside the map. */
  readonly transfers: string;
}

export const servedNames = ["records", "texts-en", "texts-de", "texts-uk", "sources", "guest", ...groundFiles] as const;
export type ServedName = (typeof servedNames)[number];

/** Reads, checks and packs `data/`; throws with all that is wrong in it. */
export const serve = (directory: string): Served => pour(readData(directory), directory);

/** The same for data that are not those of the directory, over its ground. */
export function pour(data: Files, directory: string): Served {
  const read = (name: GroundFile): string => readFileSync(join(directory, "ground", `${name}.json`), "utf8");
  const ground = {
    "land-first": read("land-first"),
    "water-first": read("water-first"),
    labels: read("labels"),
    land: read("land"),
    water: read("water"),
  };
  return {
    files: new Map(servedNames.map((name) => [name, print(name, data, ground)])),
    dataset: data["dataset.json"],
    ground,
    transfers: publishedTransfers(data),
  };
}

function print(name: ServedName, data: Files, ground: Served["ground"]): string {
  switch (name) {
    case "records":
      return JSON.stringify(pack(data));
    case "guest":
      return leanOf(pack(data), ground);
    case "texts-en":
      return JSON.stringify(packTexts(data, "en"));
    case "texts-de":
      return JSON.stringify(packTexts(data, "de"));
    case "texts-uk":
      return JSON.stringify(packTexts(data, "uk"));
    case "sources":
      return JSON.stringify(packSources(data));
    default:
      return ground[name];
  }
}
