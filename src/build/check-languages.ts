import type { FileName, Files } from "../model/schema.ts";
import { entriesOf } from "./entry.ts";
import type { Issue } from "./issue.ts";

/** Shorter texts may be a name that is the same in every language, as “Conflict Intelligence Team”. */
const longestName = 30;

/**
 * That each text has all three languages is checked with the shape. Here: that English was not left standing in
 * another one, that Ukrainian has its own apostrophe, and that a region is named in one way.
 */
export function* checkLanguages(files: Files): Iterable<Issue> {
  const dataset = { file: "dataset.json", id: null, path: "", fields: files["dataset.json"] } as const;
  for (const { file, id, path, fields } of [...entriesOf(files), dataset]) {
    for (const text of texts(fields, path)) yield* problems(file, id, text);
  }
  yield* regions(files);
}

interface Text {
  readonly path: string;
  readonly en: string;
  readonly de: string;
  readonly uk: string;
  /** Names of places are often the same in English and in German. */
  readonly isName: boolean;
}

function* problems(file: FileName, record: string | null, { path, en, de, uk, isName }: Text): Iterable<Issue> {
  const isLong = (text: string) => !isName && text.length > longestName;
  if (isLong(de) && de === en) yield { file, record, field: `${path}de`, value: de, expected: "German" };
  if (isLong(uk) && /\p{Script=Latin}/u.test(uk) && !/\p{Script=Cyrillic}/u.test(uk)) {
    yield { file, record, field: `${path}uk`, value: uk, expected: "Ukrainian" };
  }
  if (/\p{L}['ʼ`]\p{L}/u.test(uk)) {
    yield { file, record, field: `${path}uk`, value: uk, expected: "’ as the apostrophe" };
  }
}

function* texts(value: unknown, path: string): Iterable<Text> {
  if (typeof value !== "object" || value === null) return;
  const { en, de, uk } = value as Readonly<Record<string, unknown>>;
  if (typeof en === "string" && typeof de === "string" && typeof uk === "string") {
    yield { path, en, de, uk, isName: "ru" in value };
    return;
  }
  for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}${key}.`);
}

/** Readers group places by region, and one that is written in two ways falls apart. */
function* regions(files: Files): Iterable<Issue> {
  const known = new Map<string, { readonly de: string; readonly uk: string; readonly place: string }>();
  for (const { id, properties } of files["places.geojson"].features) {
    const { en, de, uk } = properties.region;
    const first = known.get(en);
    known.set(en, first ?? { de, uk, place: id });
    if (!first) continue;
    for (const [language, value, expected] of [
      ["de", de, first.de],
      ["uk", uk, first.uk],
    ] as const) {
      if (value === expected) continue;
      const field = `properties.region.${language}`;
      yield { file: "places.geojson", record: id, field, value, expected: `“${expected}”, as for ${first.place}` };
    }
  }
}
