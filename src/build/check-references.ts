import type { FileName, Files } from "../model/schema.ts";
import { type Entry, entriesOf } from "./entry.ts";
import type { Issue } from "./issue.ts";

/** Ids: each used once and in order, each reference to something that is there, each source cited by somebody. */
export function* checkReferences(files: Files, malformed: ReadonlySet<string>): Iterable<Issue> {
  const entries = entriesOf(files);
  // Who refers to a malformed record is not to blame for it.
  const idsOf = (list: readonly { readonly id: string }[]): Known =>
    new Set([...list.map(({ id }) => id), ...malformed]);
  const stations = files["railways.geojson"].features.filter(({ properties }) => properties.kind === "station");

  yield* duplicates(entries);
  yield* order(entries);
  yield* citations(entries, idsOf(files["sources.json"]));
  yield* placesOf(files, idsOf(files["places.geojson"].features));
  yield* stationsOf(files, idsOf(stations));
  yield* successions(files, malformed);
  // A malformed record may be the one that cites a source: then this cannot be known.
  if (malformed.size === 0) yield* uncited(files, entries);
}

type Known = ReadonlySet<string>;

const sourcesOf = ({ fields }: Entry): readonly string[] =>
  Array.isArray(fields["sources"]) ? (fields["sources"] as readonly string[]) : [];

/** Both files of deployments share their ids, because `replaces` and links name them without the file. */
const space = ({ file }: Entry): FileName => (file === "belarus.geojson" ? "border.geojson" : file);

function* duplicates(entries: readonly Entry[]): Iterable<Issue> {
  const seen = new Set<string>();
  for (const entry of entries) {
    const { file, id } = entry;
    const key = `${space(entry)} ${id}`;
    if (seen.has(key)) yield { file, record: id, field: "id", value: id, expected: "an id that no other record has" };
    seen.add(key);
  }
}

/** Sorted files make for diffs that say what changed. */
function* order(entries: readonly Entry[]): Iterable<Issue> {
  for (const [index, { file, id }] of entries.entries()) {
    const before = entries[index - 1];
    if (before?.file !== file || before.id <= id) continue;
    yield {
      file,
      record: id,
      field: "id",
      value: id,
      expected: `records sorted by id, this one before “${before.id}”`,
    };
  }
}

function* citations(entries: readonly Entry[], sources: Known): Iterable<Issue> {
  for (const entry of entries) {
    const cited = sourcesOf(entry);
    for (const [index, value] of cited.entries()) {
      const issue = { file: entry.file, record: entry.id, field: `${entry.path}sources.${index}`, value };
      if (!sources.has(value)) yield { ...issue, expected: "the id of a source in sources.json" };
      if (cited.indexOf(value) < index) yield { ...issue, expected: "every source once" };
    }
  }
}

function* uncited(files: Files, entries: readonly Entry[]): Iterable<Issue> {
  const cited = new Set(entries.flatMap(sourcesOf));
  for (const { id } of files["sources.json"]) {
    if (cited.has(id)) continue;
    yield { file: "sources.json", record: id, field: "id", value: id, expected: "a record that cites this source" };
  }
}

function* placesOf(files: Files, places: Known): Iterable<Issue> {
  const references: readonly (readonly [FileName, string, string, string | null])[] = [
    ...(["border.geojson", "belarus.geojson"] as const).flatMap((file) =>
      files[file].features.map(({ id, properties: p }) => [file, id, "properties.place", p.place] as const),
    ),
    ...files["transfers.geojson"].features.flatMap(({ id, properties: p }) => [
      ["transfers.geojson", id, "properties.origin", p.origin] as const,
      ["transfers.geojson", id, "properties.destination", p.destination] as const,
    ]),
    ...files["events.json"].map(({ id, place }) => ["events.json", id, "place", place] as const),
  ];
  for (const [file, record, field, value] of references) {
    if (value === null || places.has(value)) continue;
    yield { file, record, field, value, expected: "the id of a place in places.geojson" };
  }
}

function* stationsOf(files: Files, stations: Known): Iterable<Issue> {
  const lines = files["railways.geojson"].features.flatMap(({ id, properties: p }) =>
    p.kind === "line" ? [["railways.geojson", id, p.stations, "stations"] as const] : [],
  );
  const ways = files["transfers.geojson"].features.map(
    ({ id, properties: p }) => ["transfers.geojson", id, p.stations, "stations"] as const,
  );
  const seen = files["transfers.geojson"].features.map(
    ({ id, properties: p }) => ["transfers.geojson", id, p.through ?? [], "through"] as const,
  );
  for (const [file, record, list, name] of [...lines, ...ways, ...seen]) {
    for (const [index, value] of list.entries()) {
      if (stations.has(value)) continue;
      const field = `properties.${name}.${index}`;
      yield { file, record, field, value, expected: "the id of a station in railways.geojson" };
    }
  }
}

function* successions(files: Files, malformed: Known): Iterable<Issue> {
  const border = files["border.geojson"].features.map((each) => ({ file: "border.geojson" as const, ...each }));
  const belarus = files["belarus.geojson"].features.map((each) => ({ file: "belarus.geojson" as const, ...each }));
  const deployments = new Map([...border, ...belarus].map((each) => [each.id, each]));
  for (const { file, id, properties: p } of deployments.values()) {
    if (p.replaces === undefined || malformed.has(p.replaces)) continue;
    const earlier = deployments.get(p.replaces);
    const issue = { file, record: id, field: "properties.replaces", value: p.replaces };
    if (!earlier) yield { ...issue, expected: "the id of a deployment" };
    else if (earlier.id === id) yield { ...issue, expected: "another record than itself" };
    else if (earlier.properties.place !== p.place)
      yield { ...issue, expected: `a record at the same place, ${p.place}` };
    else if ((earlier.properties.from ?? "") > (p.from ?? p.reported ?? "")) {
      yield { ...issue, expected: "a record that begins no later than this one" };
    } else if (isCircular(id, (each) => deployments.get(each)?.properties.replaces)) {
      yield { ...issue, expected: "a succession that does not come back to this record" };
    }
  }
}

function isCircular(id: string, predecessorOf: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let at = predecessorOf(id); at !== undefined && !seen.has(at); at = predecessorOf(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
