import type { FileName } from "../model/schema.ts";

/** One thing that is wrong in `data/`, told exactly enough to be found and mended at once. */
export interface Issue {
  readonly file: FileName;
  /** Id of the record; null where the file itself is meant. */
  readonly record: string | null;
  /** Path of the field from the record on, as `properties.from`. */
  readonly field: string;
  readonly value: unknown;
  /** What was expected, as the end of the sentence “expected …”. */
  readonly expected: string;
}

const longest = 80;

function printValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

export const printIssue = ({ file, record, field, value, expected }: Issue): string =>
  [`data/${file}`, record, field, `${printValue(value)} found, ${expected} expected`]
    .filter((part) => part !== null && part !== "")
    .join(": ");
