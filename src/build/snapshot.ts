import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Not part of a version: headers are a matter of the server's root, and the sample pages belong to the live map. */
const left: readonly string[] = ["_headers", "hosts"];

/** Each file by its path, with what tells its bytes apart. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((each) => each.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What differs between two folders, by path. */
function differences(a: string, b: string): readonly string[] {
  const [ours, theirs] = [contentsOf(a), contentsOf(b)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => ours.get(path) !== theirs.get(path));
}

/**
 * Puts what was built under the name of its version. A version that is there is left as it is: `there` if it has the
 * same bytes; if not, an error, because somebody's article may show it.
 */
export function keep(built: string, folder: string, version: string): "written" | "there" {
  for (const name of left) rmSync(join(built, name), { recursive: true, force: true });
  const place = join(folder, version);
  if (existsSync(place)) {
    const changed = differences(built, place);
    if (changed.length === 0) return "there";
    throw new Error(
      `${place} is there with other bytes, and a version is never written again. Different: ${changed.slice(0, 10).join(", ")}`,
    );
  }
  // Whole or not at all: what is half written would never be mended.
  const halfway = join(folder, `.${version}.${process.pid}`);
  mkdirSync(dirname(halfway), { recursive: true });
  cpSync(built, halfway, { recursive: true });
  renameSync(halfway, place);
  return "written";
}
