import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBuilder } from "vite";
import { keep } from "../snapshot.ts";
import { versionOf } from "../version.ts";

/** `npm run snapshot [folder]`: builds what is here and keeps it for good under its version, in `snapshots/v/`. */
async function main(folder: string): Promise<void> {
  const version = versionOf(".");
  // A version has no address of its own: it works wherever it lies.
  delete process.env["SITE"];
  const outDir = mkdtempSync(join(tmpdir(), "buildup-built-"));
  try {
    const builder = await createBuilder({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
    await builder.buildApp();
    const outcome = keep(outDir, folder, version);
    const said = { written: "written", there: "is there already, with the same bytes" }[outcome];
    process.stdout.write(`${join(folder, version)}/ ${said}\n`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

await main(process.argv[3] ?? "snapshots/v").catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
