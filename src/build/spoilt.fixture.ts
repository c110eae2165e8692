import { expect, test } from "vitest";
import type { FileName } from "../model/schema.ts";
import { goodFiles, squareCountries } from "./check.fixture.ts";
import { check } from "./check.ts";
import type { RawFiles } from "./check-shape.ts";
import { type Issue, printIssue } from "./issue.ts";

type Branch = Record<string, unknown>;

/** Puts a value at a path of the files; `undefined` takes the field away. */
export function spoil(files: RawFiles, file: FileName, path: string, value: unknown): RawFiles {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const branch = keys.reduce((at, key) => at[key] as Branch, files[file] as Branch);
  if (value === undefined) delete branch[last];
  else branch[last] = value;
  return files;
}

export const issuesIn = (files: RawFiles): readonly Issue[] => check(files, squareCountries).issues;

export const issuesAfter = (file: FileName, path: string, value: unknown): readonly Issue[] =>
  issuesIn(spoil(goodFiles(), file, path, value));

/** What the good files hold at a path. */
export const goodAt = (file: FileName, path: string): Branch =>
  path.split(".").reduce((at, key) => at[key] as Branch, goodFiles()[file] as Branch);

/** One change to the good files, and the one issue that it makes. */
export type Case = readonly [
  promise: string,
  file: FileName,
  path: string,
  value: unknown,
  record: string | null,
  field: string,
  expected: string,
];

export const first = "features.0";
export const properties = "features.0.properties";

export function testCases(cases: readonly Case[]): void {
  test.each(cases)("the check finds %s", (_promise, file, path, value, record, field, expected) => {
    const issues = issuesAfter(file, path, value);
    expect(issues.map(printIssue)).toHaveLength(1);
    expect(issues[0]).toMatchObject({ record, field, expected });
  });
}
