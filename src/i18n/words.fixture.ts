import type { Amount } from "../model/amount.ts";
import { asDay, parseDay } from "../model/day.ts";
import type { LeftOut } from "../model/left-out.ts";
import { layers } from "../model/record.ts";
import type { Phase } from "../model/situation.ts";
import { paces } from "../model/stretch.ts";
import { changes, fromBases, groups, qualifiers, reportedBases } from "../model/vocabulary.ts";
import { speeds } from "../state/state.ts";
import type { BuilderWords } from "./builder.ts";
import type { Drawn } from "./page.ts";
import type { Window } from "./record.ts";
import type { ChangeFacts, SpokenClaim, SummaryFacts } from "./time.ts";
import type { Words } from "./words.ts";

type Sentence = (...given: never[]) => unknown;

type HoldsSentence<T> = T extends string | readonly unknown[]
  ? false
  : T extends Sentence
    ? true
    : true extends { readonly [K in keyof T]: HoldsSentence<T[K]> }[keyof T]
      ? true
      : false;

/** The tree of words with lists of arguments in place of its sentences: a sentence without samples does not compile. */
type Samples<T> = {
  readonly [K in keyof T as HoldsSentence<T[K]> extends true ? K : never]: T[K] extends (...given: infer A) => unknown
    ? readonly Readonly<A>[]
    : Samples<T[K]>;
};

/** Every form that a plural has in one of the languages, and a number that is grouped. */
export const counts = [0, 1, 2, 5, 21, 1000] as const;

const early = parseDay("2021-11-05") ?? asDay(0);
const day = parseDay("2022-01-26") ?? asDay(0);
const next = asDay(day + 1);
const late = asDay(day + 12);

const each = <T>(values: readonly T[]): readonly (readonly [T])[] => values.map((value) => [value]);

const pairs = <A, B>(first: readonly A[], second: readonly B[]): readonly (readonly [A, B])[] =>
  first.flatMap((a) => second.map((b) => [a, b] as const));

const windows: readonly Window[] = [
  { from: null, to: null },
  { from: null, to: day },
  { from: day, to: null },
  { from: day, to: day },
  { from: early, to: late },
];

const amounts: readonly Amount[] = [null, ...qualifiers].flatMap((qualifier): readonly Amount[] => [
  ...counts.map((value) => ({ kind: "number" as const, value, qualifier })),
  { kind: "range", low: 2, high: 1000, best: null, qualifier },
  { kind: "range", low: 2, high: 1000, best: 21, qualifier },
]);

const distances = counts.flatMap((km) => [false, true].map((isUnder) => ({ km, isUnder })));

const knowledge = ["then", "now", early] as const;

const spoken: readonly SpokenClaim[] = groups.flatMap((group) =>
  [null, "ground" as const, "all" as const].flatMap((forces) =>
    [false, true].flatMap((expected) =>
      [day, late].flatMap((last) =>
        [null, ...amounts.slice(0, 8)].map((people) => ({
          group,
          forces,
          expected,
          people,
          groups: people === null ? { kind: "number", value: 21, qualifier: null } : null,
          first: day,
          last,
        })),
      ),
    ),
  ),
);

const facts: readonly SummaryFacts[] = pairs([null, ...counts], counts).flatMap(([left, unplaced]) =>
  [[], spoken.slice(0, 1), spoken.slice(0, 3)].map((claims) => ({
    date: day,
    left,
    unplaced,
    totals: claims,
    belarus: claims.slice(1),
  })),
);

const changed: readonly ChangeFacts[] = pairs(counts, counts).flatMap(([came, left]) =>
  counts.map((unplaced) => ({ earlier: early, later: day, came, left, stayed: came, unplaced })),
);

const later: readonly LeftOut[] = pairs(counts, counts).map(([some, others]) => ({
  deployments: some,
  transfers: others,
  estimates: some,
  events: others,
}));

const drawn: readonly Drawn[] = pairs(counts, counts).flatMap(([sites, some]) =>
  [layers, [], ["belarus"], ["border"], ["transfer"]].map((shown) => ({
    sites,
    belarus: Math.min(sites, some),
    withStrength: Math.min(sites, some),
    fresh: Math.min(sites, some),
    underWay: some,
    arrived: sites,
    unreported: some,
    undrawn: some,
    shows: new Set(layers.filter((layer) => shown.includes(layer))),
  })),
);

const bases = [null, ...fromBases];
const phases: readonly Phase[] = ["standing", "seen", "left", "announced", "claimed"];

type Spoken = Pick<Words, "page" | "record" | "time" | "transfer" | "map" | "embed" | "picture">;

export const samples: Samples<Spoken & { readonly builder: BuilderWords }> = {
  page: {
    period: [[early, day]],
    summary: each(drawn),
    known: { explain: pairs(knowledge, [day]) },
    time: {
      value: pairs([day], counts),
      speeds: each(speeds),
      sitesAxis: each([null, ...counts]),
      month: pairs([early, day], [false, true]),
      events: [[day, ["Lorem", "ipsum"]]],
    },
    layers: { count: pairs(layers, counts) },
    map: { view: each(["ukraine", "belarus", "eurasia", "other"]) },
    notice: each([
      { kind: "link", issue: { parameter: "layers", value: "border,other", kind: "unknown" } },
      { kind: "link", issue: { parameter: "date", value: "26 January", kind: "invalid" } },
      { kind: "link", issue: { parameter: "date", value: "2031-02-21", kind: "clamped" } },
      ...counts.map((count) => ({ kind: "rows" as const, count })),
      { kind: "ground" },
      { kind: "picture" },
      { kind: "copied" },
      { kind: "copy-by-hand", address: "https://example.org/" },
    ]),
    failure: each(["unreachable", "refused", "broken"]),
  },
  record: {
    claim: {
      number: each(amounts),
      groups: each(amounts),
      people: each(amounts),
      change: pairs(amounts, ["more", "fewer"]),
      when: windows.flatMap((about) => [
        [about, day, null, null] as const,
        [about, next, null, null] as const,
        ...windows.map(({ from, to }) => [about, null, from, to] as const),
      ]),
      age: each(counts),
      older: each(counts),
    },
    day: { more: each(counts) },
    sites: {
      caption: pairs(counts, counts).flatMap(([records, offMap]) =>
        counts.map((places) => [records, places, offMap] as const),
      ),
      moreSources: each(counts),
      dates: each(
        pairs(changes, bases).flatMap(([change, basis]) => [
          { change, basis, from: null, to: null, reported: null },
          { change, basis, from: null, to: null, reported: day },
          { change, basis, from: day, to: null, reported: next },
          { change, basis, from: day, to: next, reported: next },
          { change, basis, from: early, to: late, reported: day },
        ]),
      ),
    },
    events: { count: pairs(counts, knowledge), goTo: each([day]) },
    place: {
      where: pairs(["Lorem", null], [null, "crimea", "donbas", "transnistria"] as const).map(
        ([region, held]) => [region, "Ipsum", held] as const,
      ),
      toBorder: each(distances),
      toKyiv: each(distances),
      toKharkiv: each(distances),
      records: each(counts),
      hidden: each(counts),
      back: each(["Lorem"]),
    },
    deployment: {
      onDay: pairs([day], phases),
      since: pairs(changes, bases).flatMap(([change, basis]) => [
        [change, null, basis, null] as const,
        [change, null, basis, day] as const,
        [change, day, basis, next] as const,
      ]),
      until: [
        [null, null],
        [day, null],
        [day, late],
      ],
      seen: [
        [null, null, null],
        [null, null, day],
        [day, null, next],
        [day, next, next],
        [early, late, day],
      ],
      lastSeen: each([day]),
      continued: each([day]),
      reported: pairs([null, day], [null, ...reportedBases]),
    },
    movement: {
      window: each(windows),
      counted: pairs(
        [
          "trains",
          "trains_expected",
          "cars_per_train",
          "zapad_2021_trains",
          "btgs",
          "battalions",
          "ships",
          "aircraft",
          "vehicles",
          "cars",
          "passenger_cars",
          "tonnes",
          "distance_km",
          "BMD-4M",
        ],
        counts,
      ),
      onDay: pairs([day], ["under-way", "unreported", "arrived", null] as const),
      route: pairs(["Lorem", null], ["Ipsum", null]),
    },
    source: {
      title: each(counts),
      copy: each(["Lorem", null]),
      relays: each(["Lorem"]),
      speaker: each(["Lorem"]),
    },
  },
  time: {
    known: { leftOut: each(later) },
    chart: { claim: each(spoken), silent: each(counts) },
    changes: {
      value: each([day]),
      title: [[early, day]],
      sentence: each(changed),
      further: each(counts),
    },
    summary: each(facts),
  },
  transfer: {
    pace: [[paces]],
    between: [
      [21, 21, 1000],
      [2, 5, 21],
    ],
    drawn: each(counts),
    reach: {
      point: [["50.1", "30.5"]],
      at: each(["Lorem"]),
      within: each(counts),
      count: pairs(counts, counts),
    },
    ring: { label: pairs(["Lorem"], counts) },
  },
  map: { title: each(["26"]), kilometres: each(["21"]) },
  embed: {
    sites: each(counts),
    known: each(["then", "now", day]),
    time: { value: pairs([day], counts), month: pairs([day], [true, false]) },
  },
  picture: {
    plain: each(["26"]),
    credit: [["Lorem", "Ipsum", "Dolor"]],
    download: { pixels: each([1, 2, 3]) },
  },
  builder: {
    choices: { fitted: each(["Lorem"]) },
    preview: {
      needs: [
        [635, 680],
        [702, 680],
      ],
    },
    otherPicture: each(["26"]),
    code: { frame: each(["Lorem"]), poster: [["Lorem", "26"]], caption: each(["26"]) },
  },
};
