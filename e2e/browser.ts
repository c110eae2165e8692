import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "@playwright/test";

/** A browser that starts on this machine. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** WebGL in software, so that every machine draws the same; nothing that calls home. */
export const flags: readonly string[] = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // Drawings are painted many times faster by the processor than by a graphics card that is not there.
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

const installed: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function starts({ executablePath, env }: Browser): boolean {
  if (!existsSync(executablePath)) return false;
  const result = spawnSync(executablePath, ["--version"], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: "utf8",
  });
  return result.status === 0 && /\d+\.\d+/.test(result.stdout);
}

/**
 * The browser named in `PLAYWRIGHT_CHROMIUM`, else Playwright's own, else an installed one, else the one that comes with
 * the packages (Linux on x64). Throws a sentence that says what to install.
 */
export async function findBrowser(): Promise<Browser> {
  const wished = process.env["PLAYWRIGHT_CHROMIUM"];
  if (wished) {
    const browser = { executablePath: wished, env: {} };
    if (starts(browser)) return browser;
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${wished}, but no browser starts there.`);
  }
  const found = [chromium.executablePath(), ...installed]
    .map((executablePath) => ({ executablePath, env: {} }))
    .find(starts);
  const browser = found ?? (await packaged());
  if (browser) return browser;
  throw new Error(
    "No browser was found: install Chromium or Chrome, run `npx playwright install chromium`, or set PLAYWRIGHT_CHROMIUM to a browser's path.",
  );
}

/** Chromium from `@sparticuz/chromium`, with the libraries and fonts of the package where the system lacks them. */
async function packaged(): Promise<Browser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(tmpdir(), "buildup-chromium");
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder; a folder of our own keeps it apart from other programs'.
  process.env["TMPDIR"] = folder;
  const module = await import("@sparticuz/chromium").catch(() => null);
  if (!module) return null;
  const executablePath = await module.default.executablePath();
  const plain = { executablePath, env: fonts(folder) };
  if (starts(plain)) return plain;
  const complete = { executablePath, env: { ...plain.env, LD_LIBRARY_PATH: libraries(folder) } };
  return starts(complete) ? complete : null;
}

function libraries(folder: string): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = [dirname(entry), join(dirname(entry), ".."), join(dirname(entry), "../..")]
    .map((place) => join(place, "bin/al2023.tar.br"))
    .find(existsSync);
  if (archive === undefined) return folder;
  const tar = join(folder, "libraries.tar");
  writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
  execFileSync("tar", ["-xf", tar, "-C", folder]);
  return join(folder, "lib");
}

/** Without a configuration of its own the packaged browser finds no fonts on a bare machine. */
function fonts(folder: string): Readonly<Record<string, string>> {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const path = join(folder, "fonts.conf");
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: path };
}
