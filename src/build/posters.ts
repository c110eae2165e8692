import { posterName } from "../embed/address.ts";
import { languages } from "../state/state.ts";
import type { Opening } from "./first-page.ts";
import type { Raster } from "./raster.ts";
import type { Served } from "./served.ts";
import { stillMaker } from "./still-maker.ts";
import { checkWeights, compressed, type Weight } from "./weight.ts";

/** A picture of the day of opening, for pages that only link to the map, and for those that show a preview of a link. */
export interface Poster {
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** What a poster may weigh on the way to the reader. */
const limit = 150_000;

/** One in each language, in light and dark. */
export async function postersOf(
  served: Served,
  { records }: Opening,
  raster: Raster | null,
): Promise<readonly Poster[]> {
  const still = stillMaker(served, records);
  const kinds = languages.flatMap((language) => (["light", "dark"] as const).map((theme) => ({ language, theme })));
  return Promise.all(
    kinds.map(async ({ language, theme }) => {
      const svg = await still({ language, theme }, "16:9");
      // A drawing where nothing on this machine makes pixels.
      const fileName = posterName(language, theme, raster ? "png" : "svg");
      return { fileName, content: raster ? raster.lightPng(svg) : svg };
    }),
  );
}

/** Pixels are compressed as they are. */
export const weighPosters = (posters: readonly Poster[]): string =>
  checkWeights(
    posters.map(
      ({ fileName, content }): Weight => ({
        what: fileName,
        bytes: typeof content === "string" ? compressed(content) : content.length,
        limit,
      }),
    ),
  );
