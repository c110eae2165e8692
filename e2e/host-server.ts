import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { newsroom } from "./origins.ts";

/** A newsroom's server: pages that a test writes, real host scripts, and a folder served with no header of ours. */
export interface HostServer {
  /** Puts a page under a path, with the headers of its newsroom. */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** From the packages of the hosts' own makers. iframe-resizer is GPL-3: it is run here, and never shipped. */
const scripts: Readonly<Record<string, string>> = {
  "/pym.js": "node_modules/pym.js/dist/pym.v1.js",
  "/iframe-resizer.js": "node_modules/@iframe-resizer/parent/index.umd.js",
  "/open-iframe-resizer.js": "node_modules/@open-iframe-resizer/core/dist/index.js",
  "/newswire-frames.js": "node_modules/@newswire/frames/dist/frames.umd.js",
};

/** A copy of the built map as a snapshot lies on a newsroom's own server. */
export const frozen = "/paper/2022/v/2026-01-01-00000000/";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const fileOf = (path: string): string | null => {
    if (path.startsWith(frozen)) return normalize(`${root}dist/${path.slice(frozen.length) || "index.html"}`);
    const script = scripts[path];
    return script === undefined ? null : `${root}${script}`;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...page.headers });
      response.end(page.html);
      return;
    }
    const file = fileOf(pathname);
    const content = file === null ? null : await readFile(file).catch(() => null);
    response.writeHead(content ? 200 : 404, { "Content-Type": kinds[extname(file ?? "")] ?? "text/plain" });
    response.end(content ?? "");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(newsroom.port, newsroom.host, resolve);
  });
  return {
    put: (path, html, headers = {}) => pages.set(path, { html, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
