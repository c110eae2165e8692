import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersFor } from "../src/build/headers.ts";

/** Files below one folder of the server, by their path in it. */
export interface Folder {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Of brotli. The best one is what counts on the way to a reader; for generated data it would only cost time. */
  readonly quality: number;
  /** Rivals style themselves in ways that our own policy refuses. */
  readonly hasPolicy: boolean;
}

/** What was asked for, and how many bytes of body the answer had. */
export interface Answer {
  readonly path: string;
  readonly bytes: number;
  readonly atMs: number;
}

export interface BenchServer {
  readonly origin: string;
  /** All answers since the last call. */
  readonly answers: () => readonly Answer[];
  readonly close: () => void;
}

/** All files of a directory, read once. */
export function filesIn(directory: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(directory, path), readFileSync(path)];
    }),
  );
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const packed = new Set([".png", ".woff2"]);

interface Prepared {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The server of every page that is measured: production's headers, compressed beforehand as hosts of static files do,
 * so that no page pays for the server's work.
 */
export async function serveFolders(folders: readonly Folder[]): Promise<BenchServer> {
  const prepared = new Map<string, Prepared>();
  const bodies = new Map<Buffer, Buffer>();
  for (const { name, files, quality, hasPolicy } of folders) {
    for (const [path, content] of files) {
      const isPacked = packed.has(extname(path));
      const body = isPacked ? content : (bodies.get(content) ?? compress(content, quality));
      bodies.set(content, body);
      const { "Content-Security-Policy": policy = "", ...others } = headersFor(`/${path}`);
      prepared.set(`/${name}/${path}`, {
        body,
        headers: {
          ...others,
          ...(hasPolicy ? { "Content-Security-Policy": policy } : {}),
          ...(isPacked ? {} : { "Content-Encoding": "br" }),
          "Content-Type": types[extname(path)] ?? "application/octet-stream",
          "Content-Length": String(body.length),
          "Cache-Control": path.endsWith(".html") ? "no-cache" : "public, max-age=31536000, immutable",
        },
      });
    }
  }

  let answers: Answer[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = prepared.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    answers.push({ path: pathname, bytes: found?.body.length ?? 0, atMs: performance.timeOrigin + performance.now() });
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, found.headers).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    answers: () => {
      const all = answers;
      answers = [];
      return all;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const compress = (content: Buffer, quality: number): Buffer =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
