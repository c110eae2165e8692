import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { versionOf } from "./version.ts";

let root = "";
const write = (path: string, content: string): void => writeFileSync(join(root, path), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "buildup-version-"));
  for (const folder of ["data", "public", "src"]) mkdirSync(join(root, folder));
  for (const file of ["embed.html", "index.html", "package-lock.json", "vite.config.ts"]) write(file, file);
  write("package.json", '{ "edition": "2026-11-27" }');
  write("data/events.json", "[]");
  write("src/app.ts", "1;");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the same data and code have the same name, which begins with the day of the edition", () => {
  expect(versionOf(root)).toMatch(/^2026-11-27-[0-9a-f]{8}$/);
  expect(versionOf(root)).toBe(versionOf(root));
});

test.each([
  ["a record", "data/events.json"],
  ["the code", "src/app.ts"],
  ["a page", "embed.html"],
  ["a package", "package-lock.json"],
  ["a new file", "src/new.ts"],
])("%s that changes gives another name", (_, path) => {
  const before = versionOf(root);
  write(path, "changed");
  expect(versionOf(root)).not.toBe(before);
});

test("tests change nothing that is published", () => {
  const before = versionOf(root);
  write("src/app.test.ts", "2;");
  expect(versionOf(root)).toBe(before);
});

test("an edition that is no day is named", () => {
  write("package.json", '{ "edition": "soon" }');
  expect(() => versionOf(root)).toThrow('not "soon"');
});
