import { readFileSync } from "node:fs";
import { csvParse } from "d3";

/** The rows of a table beside this file, by the heads of its columns; an empty or missing field is an error. */
export function tableOf(name: "rivers" | "towns" | "places"): readonly ((column: string) => string)[] {
  return csvParse(readFileSync(`src/build/ground/${name}.csv`, "utf8")).map((row, index) => (column) => {
    const value = row[column];
    if (!value) throw new Error(`${name}.csv has no “${column}” in line ${index + 2}.`);
    return value;
  });
}
