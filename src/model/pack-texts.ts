import * as v from "valibot";
import { asDay, parseDay } from "./day.ts";
import { type RowIssue, rowReader } from "./rows.ts";
import type { Files, Words } from "./schema.ts";
import type { SourceText, Texts } from "./texts.ts";
import { districts, echelons, fromBases, qualities, reportedBases, sourceKinds } from "./vocabulary.ts";

/**
 * The texts of the records in one language, and the sources once for all languages, in the manner of `pack.ts`: rows
 * that the build writes and the reader's browser does not trust.
 */

const text = v.string();
const words = v.nullable(text);
const day = v.nullable(v.pipe(v.number(), v.integer(), v.transform(asDay)));
const texts = v.array(text);
const flag = v.picklist([0, 1]);
const bit = (value: boolean | undefined): 0 | 1 => (value ? 1 : 0);
const number = v.nullable(v.pipe(v.number(), v.finite()));
const yes = v.nullable(v.boolean());
const reportedBasis = v.nullable(v.picklist(reportedBases));

const rows = {
  places: v.tuple([text, text, text, words, v.nullable(v.picklist(districts))]),
  deployments: v.tuple([
    text,
    words,
    words,
    v.nullable(v.picklist(districts)),
    v.nullable(v.picklist(echelons)),
    v.array(v.tuple([text, number])),
    v.nullable(v.picklist(fromBases)),
    reportedBasis,
    day,
    words,
    texts,
  ]),
  transfers: v.tuple([text, words, text, v.record(text, v.number()), texts, words, reportedBasis, words, texts]),
  estimates: v.tuple([
    text,
    text,
    text,
    v.tuple([yes, yes, yes, yes, yes, yes, yes]),
    v.nullable(v.tuple([number, number, number])),
    reportedBasis,
    flag,
    flag,
    words,
    texts,
  ]),
  events: v.tuple([text, text, words, texts]),
  axes: v.tuple([text, text, text, text, words, texts]),
  ranges: v.tuple([text, text, words, texts]),
} as const;

const sourceRows = {
  sources: v.tuple([
    text,
    text,
    text,
    words,
    v.picklist(sourceKinds),
    words,
    text,
    v.picklist(qualities),
    words,
    day,
    flag,
    words,
    words,
  ]),
} as const;

const rowsOf = v.array(v.unknown());
const head = v.object({
  version: v.literal(1),
  places: rowsOf,
  deployments: rowsOf,
  transfers: rowsOf,
  estimates: rowsOf,
  events: rowsOf,
  axes: rowsOf,
  ranges: rowsOf,
});
const sourceHead = v.object({ version: v.literal(1), sources: rowsOf });

type Inputs<S extends Readonly<Record<string, v.GenericSchema>>> = { [K in keyof S]: v.InferInput<S[K]>[] };
export type PackedTexts = Inputs<typeof rows> & { readonly version: 1 };
export type PackedSources = Inputs<typeof sourceRows> & { readonly version: 1 };

const dayOf = (iso: string | null | undefined): number | null => (iso ? parseDay(iso) : null);

/** Packs the texts of one language out of checked data. */
export function packTexts(files: Files, language: keyof Words): PackedTexts {
  const say = (said: Words | null): string | null => said && said[language];
  return {
    version: 1,
    places: files["places.geojson"].features.map(({ id, properties: p }) => [
      id,
      p.local,
      p.region[language],
      say(p.note),
      p.district ?? null,
    ]),
    deployments: [...files["border.geojson"].features, ...files["belarus.geojson"].features].map(
      ({ id, properties: p }) => [
        id,
        p.unit,
        p.home,
        p.district,
        p.echelon,
        p.equipment.map((each): [string, number | null] => [each.type, each.count]),
        p.fromBasis,
        p.reportedBasis,
        dayOf(p.lastSeen),
        say(p.note),
        p.sources,
      ],
    ),
    transfers: files["transfers.geojson"].features.map(({ id, properties: p }) => [
      id,
      say(p.unit),
      p.what[language],
      p.quantity,
      p.via.map((each) => each[language]),
      say(p.wayBasis),
      p.reportedBasis,
      say(p.note),
      p.sources,
    ]),
    estimates: files["estimates.json"].map((each) => [
      each.id,
      each.by[language],
      each.scope[language],
      [
        each.includes.ground,
        each.includes.air,
        each.includes.navy,
        each.includes.belarus,
        each.includes.crimea,
        each.includes.separatists,
        each.includes.guard,
      ],
      each.delta && [each.delta.low, each.delta.best, each.delta.high],
      each.reportedBasis,
      bit(each.verified),
      bit(each.care),
      say(each.note),
      each.sources,
    ]),
    events: files["events.json"].map((each) => [each.id, each.summary[language], say(each.note), each.sources]),
    ranges: files["ranges.json"].map((each) => [each.id, each.weapon[language], say(each.note), each.sources]),
    axes: files["axes.geojson"].features.map(({ id, properties: p }) => [
      id,
      p.scenarioTitle[language],
      p.by[language],
      p.said[language],
      say(p.note),
      p.sources,
    ]),
  };
}

/** Packs the sources, which are the same in every language. */
export const packSources = (files: Files): PackedSources => ({
  version: 1,
  sources: files["sources.json"].map((each) => [
    each.id,
    each.publisher,
    each.title,
    each.url,
    each.kind,
    each.speaker,
    each.language,
    each.quality,
    each.note,
    dayOf(each.published),
    bit(each.titleIsDescription),
    each.originalPublisher ?? null,
    each.relays ?? null,
  ]),
});

export interface UnpackedTexts {
  readonly texts: Texts;
  readonly issues: readonly RowIssue[];
}

/** Reads what `packTexts` and `packSources` wrote; throws a sentence if either cannot be read at all. */
export function unpackTexts(textsJson: unknown, sourcesJson: unknown): UnpackedTexts {
  const { list, issues } = rowReader(rows, headOf(head, textsJson, "texts"));
  const sources = rowReader(sourceRows, headOf(sourceHead, sourcesJson, "sources"));
  const unpacked: Texts = {
    places: byId(list("places"), ([, local, region, note, district]) => ({ local, region, note, district })),
    deployments: byId(
      list("deployments"),
      ([, unit, home, district, echelon, equipment, fromBasis, basis, lastSeen, note, cited]) => ({
        unit,
        home,
        district,
        echelon,
        fromBasis,
        lastSeen,
        note,
        equipment: equipment.map(([type, count]) => ({ type, count })),
        reportedBasis: basis,
        sources: cited,
      }),
    ),
    transfers: byId(list("transfers"), ([, unit, what, quantity, via, wayBasis, basis, note, cited]) => ({
      unit,
      what,
      quantity,
      via,
      wayBasis,
      note,
      reportedBasis: basis,
      sources: cited,
    })),
    estimates: byId(list("estimates"), ([, by, scope, includes, delta, basis, verified, care, note, cited]) => {
      const [ground, air, navy, belarus, crimea, separatists, guard] = includes;
      return {
        by,
        scope,
        note,
        includes: { ground, air, navy, belarus, crimea, separatists, guard },
        delta: delta && { low: delta[0], best: delta[1], high: delta[2] },
        reportedBasis: basis,
        verified: verified === 1,
        care: care === 1,
        sources: cited,
      };
    }),
    events: byId(list("events"), ([, summary, note, cited]) => ({ summary, note, sources: cited })),
    axes: byId(list("axes"), ([, scenario, by, said, note, cited]) => ({ scenario, by, said, note, sources: cited })),
    ranges: byId(list("ranges"), ([, weapon, note, cited]) => ({ weapon, note, sources: cited })),
    sources: byId(sources.list("sources"), sourceOf),
  };
  return { texts: unpacked, issues: [...issues, ...sources.issues] };
}

function headOf<S extends v.GenericSchema>(schema: S, json: unknown, what: string): v.InferOutput<S> {
  const read = v.safeParse(schema, json);
  if (!read.success) throw new Error(`the ${what} cannot be read: ${v.summarize(read.issues)}`);
  return read.output;
}

const byId = <R extends readonly [string, ...unknown[]], T>(
  list: readonly R[],
  toText: (row: R) => T,
): ReadonlyMap<string, T> => new Map(list.map((row) => [row[0], toText(row)]));

const sourceOf = (row: v.InferOutput<(typeof sourceRows)["sources"]>): SourceText => {
  const [, publisher, title, url, kind, speaker, language, quality, note, published, isDescription, original, relays] =
    row;
  return {
    publisher,
    title,
    url,
    kind,
    speaker,
    language,
    quality,
    note,
    published,
    relays,
    titleIsDescription: isDescription === 1,
    originalPublisher: original,
  };
};
