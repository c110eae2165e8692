import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join, resolve } from "node:path";
import type { Connect, Plugin } from "vite";
import type { Dataset, Heading } from "../model/schema.ts";
import { themeCss } from "../theme/themes.ts";
import { checkPackages, weigh, weighEmbed } from "./bundle.ts";
import { type Opening, openingOf } from "./first-page.ts";
import { firstPaint } from "./first-paint.ts";
import { gate } from "./gate.ts";
import { weigh as weighGround } from "./ground/budget.ts";
import { headersFor, printHeaders } from "./headers.ts";
import { buildHostScript } from "./host-script.ts";
import { linkPreview } from "./link-preview.ts";
import { type Served, type ServedName, serve, servedNames } from "./served.ts";
import { checkWeights, compressed } from "./weight.ts";

const virtual = "virtual:data";
const resolved = `\0${virtual}`;
/** Not hidden by `\0`, because the pipeline for css would not take it up then. */
const colours = "virtual:colours.css";
const devPath = "/@data/";
/** Loaded by other pages, under a name that never changes. */
const hostScript = "embed.js";

/** Needed for the first picture: each page asks for them before its script runs. */
const preloaded: Readonly<Record<string, readonly ServedName[]>> = {
  "index.html": ["records", "land-first", "water-first", "labels"],
  "embed.html": ["guest"],
};

export const nonce = "dev";

/**
 * Brings `data/` into the app: checked, packed, under names that change with the content. Sends the headers of
 * production in every server, so that nothing works here that fails there.
 */
export function data(directory: string): Plugin[] {
  let served: Served | null = null;
  let references = new Map<ServedName, string>();
  const read = (): Served => {
    served ??= serve(directory);
    return served;
  };
  let opening: Opening | null = null;
  const opened = (): Opening => {
    opening ??= openingOf(read());
    return opening;
  };

  /** A build with readable names, as for a profile, weighs more than any reader gets. */
  let isForReaders = true;

  const plugin: Plugin = {
    name: "buildup-data",
    configResolved({ build }) {
      isForReaders = build.minify !== false;
    },
    resolveId: (id) => (id === virtual ? resolved : id === colours ? colours : undefined),
    load(id) {
      if (id === colours) return themeCss();
      if (id !== resolved) return undefined;
      const isBuild = this.environment.mode === "build";
      const { files, dataset } = read();
      if (isBuild) {
        references = new Map(
          servedNames.map((name) => [
            name,
            this.emitFile({ type: "asset", name: `${name}.json`, source: files.get(name) ?? "" }),
          ]),
        );
      }
      const address = (name: ServedName): string =>
        isBuild ? `import.meta.ROLLUP_FILE_URL_${references.get(name)}` : JSON.stringify(`${devPath}${name}.json`);
      return [
        `export const addresses = { ${servedNames.map((name) => `"${name}": ${address(name)}`).join(", ")} };`,
        `export const dataset = ${JSON.stringify(dataset)};`,
        `export const heading = ${JSON.stringify(headingOf(dataset))};`,
      ].join("\n");
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle, filename }) {
        if (!bundle) return [];
        return (preloaded[basename(filename)] ?? []).flatMap((name) => {
          const reference = references.get(name);
          const file = Object.values(bundle).find(
            (each) => each.type === "asset" && each.names.includes(`${name}.json`) && reference !== undefined,
          );
          if (!file) return [];
          const attrs = {
            rel: "preload",
            as: "fetch",
            fetchpriority: "low",
            crossorigin: true,
            href: `./${file.fileName}`,
          };
          return [{ tag: "link", attrs, injectTo: "head" as const }];
        });
      },
    },
    async generateBundle(_options, bundle) {
      checkPackages(bundle);
      if (this.environment.name === "embed") {
        this.emitFile({ type: "asset", fileName: hostScript, source: await buildHostScript() });
        return;
      }
      this.emitFile({ type: "asset", fileName: "_headers", source: printHeaders() });
      this.emitFile({ type: "asset", fileName: "transfers.geojson", source: read().transfers });
      this.emitFile({
        type: "asset",
        fileName: "water.LICENSE",
        source: readFileSync(join(directory, "ground/water.LICENSE")),
      });
      this.info(
        `Bytes on the way to the reader (brotli):\n${checkWeights([...weighGround(read().ground), ...weigh(bundle)], isForReaders)}`,
      );
    },
    // Here and not before: the pages are part of what is weighed, and the last to be made.
    writeBundle(_options, bundle) {
      const script = bundle[hostScript];
      if (this.environment.name !== "embed" || script?.type !== "asset") return;
      const weights = [...weighEmbed(bundle), { what: hostScript, bytes: compressed(script.source), limit: 3000 }];
      this.info(`Bytes on the way to the reader of an embed (brotli):\n${checkWeights(weights, isForReaders)}`);
    },
    configureServer(server) {
      server.watcher.add(resolve(directory));
      server.watcher.on("change", (path) => {
        if (path.startsWith(resolve(directory))) served = null;
      });
      server.middlewares.use(withHeaders({ nonce }));
      server.middlewares.use((request, response, next) => {
        if (request.url === `/${hostScript}`) {
          response.setHeader("Content-Type", "text/javascript");
          buildHostScript().then((code) => response.end(code), next);
          return;
        }
        const name = servedNames.find((each) => request.url === `${devPath}${each}.json`);
        if (name === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(read().files.get(name));
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(withHeaders({}));
    },
  };
  return [plugin, gate(opened), firstPaint(read, opened), linkPreview(read)];
}

/** The few words of the dataset that an embedded map says. */
const headingOf = ({ title, licence, ground }: Dataset): Heading => ({ title, licence, credit: ground.credit });

function withHeaders(options: Parameters<typeof headersFor>[1]): Connect.NextHandleFunction {
  return (request, response: ServerResponse, next) => {
    for (const [name, value] of Object.entries(headersFor(request.url ?? "/", options)))
      response.setHeader(name, value);
    next();
  };
}
