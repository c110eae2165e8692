import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../model/schema.ts";
import { type Checked, check } from "./check.ts";
import { fileNames, type RawFiles } from "./check-shape.ts";
import { readCountries } from "./countries.ts";
import { printIssue } from "./issue.ts";

/** Parsed files of a directory; one that is missing or is not JSON is left out, which the check tells. */
export const readRaw = (directory: string): RawFiles =>
  Object.fromEntries(fileNames.map((name) => [name, readJson(join(directory, name))]));

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

export const checkData = (directory: string): Checked => check(readRaw(directory), readCountries(directory));

/** The data for the build, which stops with all that is wrong. */
export function readData(directory: string): Files {
  const { files, issues } = checkData(directory);
  if (!files || issues.length > 0) {
    throw new Error([`${issues.length} issues in ${directory}:`, ...issues.map(printIssue)].join("\n"));
  }
  return files;
}
