import type { Files } from "../model/schema.ts";
import { checkDays } from "./check-days.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkMarks } from "./check-marks.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkOutlines } from "./check-outlines.ts";
import { type Countries, checkPlaces } from "./check-places.ts";
import { checkReferences } from "./check-references.ts";
import { checkShape, type RawFiles } from "./check-shape.ts";
import { checkTransfers } from "./check-transfers.ts";
import { checkWays } from "./check-ways.ts";
import type { Issue } from "./issue.ts";

export interface Checked {
  /** What has the right shape; null where a whole file is missing or no list of records. */
  readonly files: Files | null;
  /** Everything that is wrong, not the first: empty means that the data may be published. */
  readonly issues: readonly Issue[];
}

/** All checks of `data/`, from the parsed files alone. */
export function check(raw: RawFiles, countries: Countries): Checked {
  const { files, malformed, issues } = checkShape(raw);
  if (!files) return { files, issues };
  return {
    files,
    issues: [
      ...issues,
      ...checkReferences(files, malformed),
      ...checkDays(files),
      ...checkNumbers(files),
      ...checkMarks(files),
      ...checkPlaces(files, countries),
      ...checkTransfers(files),
      ...checkWays(files, malformed, countries),
      ...checkOutlines(files),
      ...checkLanguages(files),
    ],
  };
}
