import type { Rollup } from "vite";
import { compressed, type Weight } from "./weight.ts";

type Bundle = Rollup.OutputBundle;
type Chunk = Rollup.OutputChunk;

/**
 * What of the two large libraries may be in the bundle. Whole, they weigh 82 and 121 kB compressed; named imports take
 * what is used, and a careless one brings the rest: that is found here and not by a reader's bill.
 */
const taken: readonly RegExp[] = [
  /^d3-(array|color|dispatch|drag|ease|format|interpolate|path|scale|selection|shape|time|time-format|timer|transition|zoom)$/,
  /^internmap$/,
  /^@turf\/(bearing|boolean-point-in-polygon|circle|clean-coords|destination|distance|helpers|invariant|meta|nearest-point-on-line)$/,
];
const watched = /^(d3-|internmap|@turf\/)/;

/** Names of the packages that the chunks hold code of. */
export function packagesIn(bundle: Bundle): readonly string[] {
  const names = chunksOf(bundle).flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
      return name !== undefined && renderedLength > 0 ? [name] : [];
    }),
  );
  return [...new Set(names)].sort();
}

/** Throws with the packages that nobody meant to ship. */
export function checkPackages(bundle: Bundle): void {
  const strangers = packagesIn(bundle).filter((name) => watched.test(name) && !taken.some((each) => each.test(name)));
  if (strangers.length > 0) {
    throw new Error(
      `The bundle holds parts of d3 or turf that are not on the list in src/build/bundle.ts: ${strangers.join(", ")}`,
    );
  }
}

/** The parts of the built app and what they may weigh. */
export function weigh(bundle: Bundle): readonly Weight[] {
  const first = new Set(
    chunksOf(bundle).flatMap((chunk) => (isEntry(chunk, "index") ? [chunk.fileName, ...chunk.imports] : [])),
  );
  const sum = (isPart: (name: string) => boolean): number =>
    Object.values(bundle)
      .filter(({ fileName }) => isPart(fileName) && !fileName.endsWith(".map"))
      .reduce((bytes, part) => bytes + compressed(part.type === "chunk" ? part.code : part.source), 0);
  const asset = (name: string) => (file: string) => new RegExp(`(^|/)${name}-[^/]+$`).test(file);
  return [
    { what: "script before the map engine", bytes: sum((file) => first.has(file)), limit: 60_000 },
    { what: "style sheets", bytes: sum((file) => file.endsWith(".css") && !asset("builder")(file)), limit: 10_000 },
    { what: "builder of embeds, in all languages", bytes: sum(asset("builder")), limit: 12_000 },
    { what: "records", bytes: sum(asset("records")), limit: 30_000 },
    { what: "texts of one language (English)", bytes: sum(asset("texts-en")), limit: 50_000 },
    { what: "sources", bytes: sum(asset("sources")), limit: 50_000 },
    { what: "map engine", bytes: sum((file) => asset("map")(file) && file.endsWith(".js")), limit: 260_000 },
    { what: "worker of the map engine", bytes: sum(asset("maplibre-gl-worker")), limit: 130_000 },
  ];
}

/** What is fetched before an embedded map can be scrubbed, in the language that comes heaviest. */
export function weighEmbed(bundle: Bundle): readonly Weight[] {
  const chunks = chunksOf(bundle);
  const closure = (names: readonly string[]): readonly Chunk[] =>
    chunks.filter(({ fileName }) => names.includes(fileName));
  const first = chunks
    .filter((chunk) => isEntry(chunk, "embed"))
    .flatMap((chunk) => closure([chunk.fileName, ...chunk.imports]));
  const words = chunks
    .filter(({ facadeModuleId }) => /\/i18n\/uk\/guest\.ts$/.test(facadeModuleId ?? ""))
    .flatMap((chunk) => closure([chunk.fileName, ...chunk.imports]));
  const scripts = new Set([...first, ...words, ...chunks.filter(({ name }) => name === "gate")]);
  const assets = Object.values(bundle).flatMap((part) =>
    part.type === "asset" && /(^embed\.html|(^|\/)embed-[^/]+\.css|(^|\/)guest-[^/]+\.json)$/.test(part.fileName)
      ? [part]
      : [],
  );
  const bytes =
    [...scripts].reduce((sum, { code }) => sum + compressed(code), 0) +
    assets.reduce((sum, { source }) => sum + compressed(source), 0);
  return [
    { what: "an embedded map that can be scrubbed", bytes, limit: 100_000 },
    { what: "requests for it (number)", bytes: scripts.size + assets.length, limit: 8 },
  ];
}

const isEntry = (chunk: Chunk, page: string): boolean =>
  chunk.isEntry && chunk.facadeModuleId?.endsWith(`/${page}.html`) === true;

const chunksOf = (bundle: Bundle): readonly Chunk[] =>
  Object.values(bundle).flatMap((part) => (part.type === "chunk" ? [part] : []));
