import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that a byte of the published map can come from: the records, the code, and what the lock file names. */
const sources = [
  "data",
  "embed.html",
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "vite.config.ts",
] as const;

const isTest = (path: string): boolean => /\.(test|fixture)\.ts$/.test(path);

/** Paths below a file or a folder, with `/` on every system, and without what systems hide in folders. */
function filesIn(root: string, path: string): readonly string[] {
  const listed = readdirSync(root, { withFileTypes: true }).find(({ name }) => name === path);
  if (!listed) throw new Error(`${path} is missing in ${root}.`);
  if (!listed.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesIn(join(root, path), name).map((each) => `${path}/${each}`));
}

/** The day of this edition, for people; the rest of the name tells editions of a day apart. */
function editionOf(root: string): string {
  const { edition }: { readonly edition?: unknown } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (typeof edition !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(edition)) {
    throw new Error(`package.json: "edition" must be a day, not ${JSON.stringify(edition)}.`);
  }
  return edition;
}

/** The name of what is built from here: the same data and code have the same name, on every machine and day. */
export function versionOf(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const path of filesIn(root, source)) {
      if (isTest(path)) continue;
      const content = readFileSync(join(root, path));
      hash.update(`${path}\n${content.length}\n`).update(content);
    }
  }
  return `${editionOf(root)}-${hash.digest("hex").slice(0, 8)}`;
}
