import { brotliCompressSync, constants } from "node:zlib";

export const groundFiles = ["land-first", "water-first", "labels", "land", "water"] as const;
export type GroundFile = (typeof groundFiles)[number];

/** What the ground may weigh on the way to the reader, in bytes with the best compression. */
const budgets = [
  { what: "The first view of the ground", files: ["land-first", "water-first", "labels"], limit: 40_000 },
  { what: "The full ground", files: ["land", "water", "labels"], limit: 110_000 },
] as const satisfies readonly { what: string; files: readonly GroundFile[]; limit: number }[];

export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

export function weigh(files: Readonly<Record<GroundFile, string>>): readonly Weight[] {
  const bytes = new Map(groundFiles.map((name) => [name, compressed(files[name])]));
  return budgets.map(({ what, files: names, limit }) => ({
    what,
    limit,
    bytes: names.reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0),
  }));
}

const compressed = (text: string): number =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }).length;

/** Throws a sentence for what is too heavy. */
export function checkBudget(files: Readonly<Record<GroundFile, string>>): void {
  const tooHeavy = weigh(files).filter(({ bytes, limit }) => bytes > limit);
  if (tooHeavy.length === 0) return;
  throw new Error(tooHeavy.map(({ what, bytes, limit }) => `${what} weighs ${bytes} of ${limit} bytes.`).join(" "));
}
