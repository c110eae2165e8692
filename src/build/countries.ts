import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLand } from "../model/ground-reader.ts";
import type { Countries } from "./check-places.ts";

/** Only a far edge of them lies on the ground, so that a place in them may lie beyond it. */
const shownInPart: ReadonlySet<string> = new Set(["US"]);

/** The countries of a ground, as the reader of the map sees them. */
export function countriesOf(land: unknown): Countries {
  const names = new Intl.DisplayNames("en", { type: "region" });
  return new Map(
    readLand(land)
      .land.features.filter(({ properties }) => !shownInPart.has(properties.country))
      .map(({ properties: { country }, geometry }) => [
        country,
        { name: names.of(country) ?? country, shape: geometry },
      ]),
  );
}

/** The finer of the two grounds: its outlines are off by less than the tolerance near Ukraine. */
export const readCountries = (directory: string): Countries =>
  countriesOf(JSON.parse(readFileSync(join(directory, "ground/land.json"), "utf8")));
