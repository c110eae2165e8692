import type { FileName, Files } from "../model/schema.ts";

/** Any record of any file, for the checks that treat all alike. */
export interface Entry {
  readonly file: FileName;
  readonly id: string;
  /** Where the fields are, seen from the record: empty, or `properties.` in a feature. */
  readonly path: "" | "properties.";
  readonly fields: Readonly<Record<string, unknown>>;
}

const geojson = [
  "places.geojson",
  "border.geojson",
  "belarus.geojson",
  "transfers.geojson",
  "railways.geojson",
  "axes.geojson",
  "context.geojson",
] as const satisfies readonly FileName[];

const lists = ["estimates.json", "events.json", "ranges.json", "sources.json"] as const satisfies readonly FileName[];

/** All records but the one of `dataset.json`, in the order of the files. */
export const entriesOf = (files: Files): readonly Entry[] => [
  ...geojson.flatMap((file) =>
    files[file].features.map((each) => ({ file, id: each.id, path: "properties." as const, fields: each.properties })),
  ),
  ...lists.flatMap((file) => files[file].map((each) => ({ file, id: each.id, path: "" as const, fields: each }))),
];

/** Records per file, for reports. */
export const countRecords = (files: Files): readonly (readonly [FileName, number])[] => {
  const entries = entriesOf(files);
  return [...geojson, ...lists].map((file) => [file, entries.filter((each) => each.file === file).length]);
};
