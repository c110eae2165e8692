import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keep } from "../snapshot.ts";
import { versionOf } from "../version.ts";

/**
 * The build of `npm run build` in a process of its own: the one that runs this command is a development server's, and
 * would build what is meant for that.
 */
function build(outDir: string, version: string): void {
  const { NODE_ENV: _, ...env } = process.env;
  const args = ["node_modules/vite/bin/vite.js", "build", "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"];
  execFileSync(process.execPath, args, { env: { ...env, FROZEN: version }, stdio: ["ignore", "ignore", "inherit"] });
}

/** `npm run snapshot [folder]`: builds what is here and keeps it for good under its version, in `snapshots/v/`. */
function main(folder: string): void {
  const version = versionOf(".");
  const outDir = mkdtempSync(join(tmpdir(), "buildup-built-"));
  try {
    build(outDir, version);
    const said = { written: "written", there: "is there already, with the same bytes" }[keep(outDir, folder, version)];
    process.stdout.write(`${join(folder, version)}/ ${said}\n`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

try {
  main(process.argv[3] ?? "snapshots/v");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
