import { brotliCompressSync, constants } from "node:zlib";

/** Bytes on the way to the reader, with the best compression that servers of static files use. */
export const compressed = (content: string | Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A part of what is built, and what it may weigh in bytes, compressed. */
export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

/** One line for each weight; throws with the lines of those that are too heavy, except in a build that is not for readers. */
export function checkWeights(weights: readonly Weight[], isForReaders = true): string {
  const tooHeavy = weights.filter(({ bytes, limit }) => bytes > limit);
  if (isForReaders && tooHeavy.length > 0)
    throw new Error(`Too heavy (bytes, brotli):\n${tooHeavy.map(print).join("\n")}`);
  return weights.map(print).join("\n");
}

const print = ({ what, bytes, limit }: Weight): string =>
  `  ${String(bytes).padStart(7)} of ${String(limit).padStart(7)}  ${what}`;
