import * as v from "valibot";
import { type FileName, type Files, files, records } from "../model/schema.ts";
import type { Issue } from "./issue.ts";

/** The text of every file as parsed JSON; a file that is not there is undefined. */
export type RawFiles = { readonly [K in FileName]?: unknown };

export interface Shaped {
  /** The records that have the right shape; null where a file is no list of records at all. */
  readonly files: Files | null;
  /** Ids of the others, so that nobody who refers to them is blamed. */
  readonly malformed: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

export const fileNames = Object.keys(files) as readonly FileName[];

const listHead = v.array(v.unknown());
const collectionHead = v.strictObject({ type: v.literal("FeatureCollection"), features: listHead });

/** Checks every record by itself against the schema, so that one bad record hides no other. */
export function checkShape(raw: RawFiles): Shaped {
  const issues: Issue[] = [];
  const malformed = new Set<string>();
  let isWhole = true;
  const good = fileNames.map((file): [FileName, unknown] => {
    const head = headOf(file, raw[file]);
    if ("issues" in head) {
      isWhole = false;
      issues.push(...head.issues);
      return [file, null];
    }
    const kept = head.records.filter((record) => {
      const found = problems(records[file], record);
      const id = idOf(record);
      issues.push(...found.map((issue) => toIssue(file, file === "dataset.json" ? null : (id ?? "(no id)"), issue)));
      if (found.length > 0 && id !== null) malformed.add(id);
      if (found.length > 0 && file === "dataset.json") isWhole = false;
      return found.length === 0;
    });
    if (file === "dataset.json") return [file, kept[0]];
    return [file, file.endsWith(".geojson") ? { type: "FeatureCollection", features: kept } : kept];
  });
  // Every record that is left passed the schema of its file one by one.
  return { files: isWhole ? (Object.fromEntries(good) as unknown as Files) : null, malformed, issues };
}

function headOf(
  file: FileName,
  json: unknown,
): { readonly records: readonly unknown[] } | { readonly issues: readonly Issue[] } {
  if (json === undefined)
    return { issues: [{ file, record: null, field: "", value: json, expected: "a readable file" }] };
  if (file === "dataset.json") return { records: [json] };
  const head = v.safeParse(file.endsWith(".geojson") ? collectionHead : listHead, json);
  if (!head.success) return { issues: head.issues.map((issue) => toIssue(file, null, issue)) };
  return { records: Array.isArray(head.output) ? head.output : head.output.features };
}

/** Where a record may be of several kinds, the issues are those of the kind that fits best. */
function problems(schema: v.GenericSchema, record: unknown): readonly v.BaseIssue<unknown>[] {
  const options = "options" in schema ? (schema.options as readonly v.GenericSchema[]) : [schema];
  return options
    .map((option) => v.safeParse(option, record).issues ?? [])
    .reduce((best, next) => (next.length < best.length ? next : best));
}

const named = v.object({ id: v.string() });
const idOf = (record: unknown): string | null => (v.is(named, record) ? record.id : null);

function toIssue(file: FileName, record: string | null, issue: v.BaseIssue<unknown>): Issue {
  const own = /^expected (.*)$/.exec(issue.message)?.[1];
  const given = issue.expected === "never" ? "no such field" : issue.expected;
  return {
    file,
    record,
    field: v.getDotPath(issue) ?? "",
    value: issue.input,
    expected: own ?? given ?? issue.message,
  };
}
