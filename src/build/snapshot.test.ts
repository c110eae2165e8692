import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep } from "./snapshot.ts";

let root = "";
const version = "2026-11-27-1a2b3c4d";
const built = (): string => join(root, "built");
const versions = (): string => join(root, "snapshots/v");
const build = (text: string): void => {
  mkdirSync(join(built(), "assets"), { recursive: true });
  mkdirSync(join(built(), "hosts"), { recursive: true });
  writeFileSync(join(built(), "embed.html"), "<p>map</p>");
  writeFileSync(join(built(), "assets/a-1234.js"), text);
  writeFileSync(join(built(), "_headers"), "/*");
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "buildup-snapshot-"));
  build("1;");
});
afterEach(() => rmSync(root, { recursive: true }));

test("a version is the whole of what was built, without what belongs to a server", () => {
  expect(keep(built(), versions(), version)).toBe("written");
  expect(readdirSync(versions())).toEqual([version]);
  expect(readdirSync(join(versions(), version)).sort()).toEqual(["assets", "embed.html"]);
});

test("the same bytes again are said to be there", () => {
  keep(built(), versions(), version);
  build("1;");
  expect(keep(built(), versions(), version)).toBe("there");
});

test("other bytes under the same name are refused by path, and the version stays as it is", () => {
  keep(built(), versions(), version);
  build("2;");
  expect(() => keep(built(), versions(), version)).toThrow("assets/a-1234.js");
  expect(readFileSync(join(versions(), version, "assets/a-1234.js"), "utf8")).toBe("1;");
});

test("earlier versions stay beside a new one", () => {
  keep(built(), versions(), version);
  build("2;");
  keep(built(), versions(), "2026-12-01-5e6f7a8b");
  expect(existsSync(join(versions(), version, "embed.html"))).toBe(true);
  expect(readdirSync(versions())).toHaveLength(2);
});
