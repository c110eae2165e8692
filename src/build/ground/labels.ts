import { type PackedLabels, type PlainLabel, packLabels } from "../../model/ground-reader.ts";
import type { Packages } from "./packages.ts";
import { tableOf } from "./table.ts";

type Row = (column: string) => string;

const kinds = ["country", "sea", "town", "note"] as const;

/** Countries, seas and notes as written down here, towns where GeoNames has them: sorted by the zoom they first show at. */
export function labels({ towns }: Packages): PackedLabels {
  const places = tableOf("places").map((row): PlainLabel => {
    const kind = kinds.find((each) => each === row("kind"));
    if (kind === undefined) throw new Error(`places.csv has a label of the unknown kind “${row("kind")}”.`);
    return { kind, zoom: Number(row("zoom")), lng: Number(row("lng")), lat: Number(row("lat")), ...namesOf(row) };
  });
  const byId = new Map(towns.map((town) => [town.cityId, town]));
  const found = tableOf("towns").map((row): PlainLabel => {
    const town = byId.get(Number(row("geonames")));
    if (town === undefined) throw new Error(`GeoNames has no town ${row("geonames")} (${row("en")}).`);
    const [lng, lat] = town.loc.coordinates;
    const kind = town.featureCode === "PPLC" ? "capital" : "town";
    return { kind, zoom: Number(row("zoom")), lng: hundredth(lng), lat: hundredth(lat), ...namesOf(row) };
  });
  return packLabels([...places, ...found].sort((a, b) => a.zoom - b.zoom));
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A bar in the table is a new line on the map. */
const name = (text: string): string => text.replace("|", "\n");

const namesOf = (row: Row): Pick<PlainLabel, "en" | "de" | "uk"> => ({
  en: name(row("en")),
  de: name(row("de")),
  uk: name(row("uk")),
});
