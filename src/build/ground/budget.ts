import { compressed, type Weight } from "../weight.ts";

export const groundFiles = ["land-first", "water-first", "labels", "land", "water"] as const;
export type GroundFile = (typeof groundFiles)[number];

/** What the ground may weigh on the way to the reader. */
const budgets = [
  { what: "first view of the ground", files: ["land-first", "water-first", "labels"], limit: 40_000 },
  { what: "full ground", files: ["land", "water", "labels"], limit: 110_000 },
] as const satisfies readonly { what: string; files: readonly GroundFile[]; limit: number }[];

export function weigh(files: Readonly<Record<GroundFile, string>>): readonly Weight[] {
  const bytes = new Map(groundFiles.map((name) => [name, compressed(files[name])]));
  return budgets.map(({ what, files: names, limit }) => ({
    what,
    limit,
    bytes: names.reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0),
  }));
}
