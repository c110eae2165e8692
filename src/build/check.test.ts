import { describe, expect, test } from "vitest";
import type { FileName } from "../model/schema.ts";
import { goodFiles, squareCountries } from "./check.fixture.ts";
import { check } from "./check.ts";
import { fileNames, type RawFiles } from "./check-shape.ts";
import { type Issue, printIssue } from "./issue.ts";

type Branch = Record<string, unknown>;

/** Puts a value at a path of the good files; `undefined` takes the field away. */
function spoil(files: RawFiles, file: FileName, path: string, value: unknown): RawFiles {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const branch = keys.reduce((at, key) => at[key] as Branch, files[file] as Branch);
  if (value === undefined) delete branch[last];
  else branch[last] = value;
  return files;
}

const issuesAfter = (file: FileName, path: string, value: unknown): readonly Issue[] =>
  check(spoil(goodFiles(), file, path, value), squareCountries).issues;

/** One change to the good files, and the one issue that it makes. */
type Case = readonly [
  promise: string,
  file: FileName,
  path: string,
  value: unknown,
  record: string | null,
  field: string,
  expected: string,
];

const first = "features.0";
const properties = "features.0.properties";

const groups: Readonly<Record<string, readonly Case[]>> = {
  shape: [
    [
      "a field that is missing",
      "border.geojson",
      `${properties}.status`,
      undefined,
      "dep-camp-1",
      "properties.status",
      '"status"',
    ],
    [
      "a field that nobody knows",
      "border.geojson",
      `${properties}.strength`,
      5,
      "dep-camp-1",
      "properties.strength",
      "no such field",
    ],
    [
      "a word outside its list",
      "events.json",
      "0.kind",
      "war",
      "ev-a",
      "kind",
      '("diplomacy" | "military" | "exercise" | "intelligence")',
    ],
    [
      "a field of a kind among several",
      "railways.geojson",
      `${properties}.name`,
      5,
      "line-a",
      "properties.name",
      "string",
    ],
    [
      "a number that is not whole",
      "border.geojson",
      `${properties}.btgs`,
      1.5,
      "dep-camp-1",
      "properties.btgs",
      "a whole number",
    ],
    ["a negative number", "border.geojson", `${properties}.btgs`, -1, "dep-camp-1", "properties.btgs", "zero or more"],
    [
      "a latitude beyond the pole",
      "places.geojson",
      `${first}.geometry.coordinates.1`,
      91,
      "camp",
      "geometry.coordinates.1",
      "<=90",
    ],
    [
      "a day that does not exist",
      "border.geojson",
      `${properties}.from`,
      "2021-11-31",
      "dep-camp-1",
      "properties.from",
      "a day that exists, as YYYY-MM-DD",
    ],
    [
      "a day with a time",
      "border.geojson",
      `${properties}.from`,
      "2021-11-10T00:00",
      "dep-camp-1",
      "properties.from",
      "a day that exists, as YYYY-MM-DD",
    ],
    [
      "a record without a source",
      "border.geojson",
      `${properties}.sources`,
      [],
      "dep-camp-1",
      "properties.sources",
      "at least one source",
    ],
    ["a language that is missing", "events.json", "0.title", { en: "Title", uk: "Назва" }, "ev-a", "title.de", '"de"'],
    ["a language that is empty", "events.json", "0.title.de", " ", "ev-a", "title.de", "some text"],
    [
      "a tag in a text",
      "events.json",
      "0.title.en",
      "A <b>title</b>",
      "ev-a",
      "title.en",
      "plain text without tags or entities",
    ],
    [
      "an entity in a text",
      "events.json",
      "0.title.en",
      "A &amp; B",
      "ev-a",
      "title.en",
      "plain text without tags or entities",
    ],
    [
      "a link that is a script",
      "sources.json",
      "0.url",
      "javascript:alert(1)",
      "src-a",
      "url",
      "an http(s) address without user name",
    ],
    [
      "a link with a password",
      "sources.json",
      "0.url",
      "https://a:b@example.org/",
      "src-a",
      "url",
      "an http(s) address without user name",
    ],
    [
      "a ring that is open",
      "context.geojson",
      `${first}.geometry.coordinates.0`,
      [
        [33, 44],
        [35, 44],
        [35, 46],
        [33, 46],
      ],
      "crimea",
      "geometry.coordinates.0",
      "a ring that ends where it begins",
    ],
    ["a collection that is none", "places.geojson", "type", "Feature", null, "type", '"FeatureCollection"'],
    ["a title of the data set that is missing", "dataset.json", "title", undefined, null, "title", '"title"'],
  ],
  references: [
    [
      "a place that is not there",
      "events.json",
      "0.place",
      "nowhere",
      "ev-a",
      "place",
      "the id of a place in places.geojson",
    ],
    [
      "a place of a deployment that is not there",
      "belarus.geojson",
      `${properties}.place`,
      "nowhere",
      "dep-range",
      "properties.place",
      "the id of a place in places.geojson",
    ],
    [
      "an origin that is not there",
      "transfers.geojson",
      `${properties}.origin`,
      "nowhere",
      "tr-train",
      "properties.origin",
      "the id of a place in places.geojson",
    ],
    [
      "a destination that is not there",
      "transfers.geojson",
      `${properties}.destination`,
      "nowhere",
      "tr-train",
      "properties.destination",
      "the id of a place in places.geojson",
    ],
    [
      "a source that is not there",
      "events.json",
      "0.sources",
      ["src-b", "src-c"],
      "ev-a",
      "sources.1",
      "the id of a source in sources.json",
    ],
    ["a source cited twice", "events.json", "0.sources", ["src-b", "src-b"], "ev-a", "sources.1", "every source once"],
    [
      "a source that nobody cites",
      "events.json",
      "0.sources",
      ["src-a"],
      "src-b",
      "id",
      "a record that cites this source",
    ],
    ["an id used twice", "ranges.json", "1", rangeRecord(), "x-rg", "id", "an id that no other record has"],
    [
      "an id used in both files of deployments",
      "belarus.geojson",
      `${first}.id`,
      "dep-camp-2",
      "dep-camp-2",
      "id",
      "an id that no other record has",
    ],
    [
      "records out of order",
      "ranges.json",
      "1",
      { ...rangeRecord(), id: "a-rg" },
      "a-rg",
      "id",
      "records sorted by id, this one before “x-rg”",
    ],
    [
      "a predecessor that is not there",
      "border.geojson",
      "features.1.properties.replaces",
      "dep-none",
      "dep-camp-2",
      "properties.replaces",
      "the id of a deployment",
    ],
    [
      "a record that replaces itself",
      "border.geojson",
      "features.1.properties.replaces",
      "dep-camp-2",
      "dep-camp-2",
      "properties.replaces",
      "another record than itself",
    ],
    [
      "a predecessor at another place",
      "border.geojson",
      "features.1.properties.replaces",
      "dep-range",
      "dep-camp-2",
      "properties.replaces",
      "a record at the same place, camp",
    ],
    [
      "a predecessor that begins later",
      "border.geojson",
      "features.1.properties.from",
      "2021-11-05",
      "dep-camp-2",
      "properties.replaces",
      "a record that begins no later than this one",
    ],
    [
      "a station of a way that is not there",
      "transfers.geojson",
      `${properties}.stations.1`,
      "station-west",
      "tr-train",
      "properties.stations.1",
      "the id of a station in railways.geojson",
    ],
    [
      "a station of a line that is not there",
      "railways.geojson",
      `${properties}.stations.1`,
      "station-west",
      "line-a",
      "properties.stations.1",
      "the id of a station in railways.geojson",
    ],
  ],
  days: [
    [
      "a last image before the beginning",
      "border.geojson",
      `${properties}.lastSeen`,
      "2021-11-09",
      "dep-camp-1",
      "properties.lastSeen",
      "from, 2021-11-10, or later",
    ],
    [
      "an end on the first day",
      "belarus.geojson",
      `${properties}.to`,
      "2021-11-10",
      "dep-range",
      "properties.to",
      "a day after from, 2021-11-10",
    ],
    [
      "a report before the beginning",
      "border.geojson",
      `${properties}.reported`,
      "2021-11-09",
      "dep-camp-1",
      "properties.reported",
      "from, 2021-11-10, or later, as nothing was announced",
    ],
    [
      "an end known before it came",
      "border.geojson",
      `${properties}.toReported`,
      "2021-11-30",
      "dep-camp-1",
      "properties.toReported",
      "to, 2021-12-01, or later",
    ],
    [
      "an end known no later than the record",
      "border.geojson",
      `${properties}.reported`,
      "2021-12-05",
      "dep-camp-1",
      "properties.toReported",
      "a day after reported, 2021-12-05",
    ],
    [
      "a day of knowing an end that is none",
      "border.geojson",
      `${properties}.to`,
      null,
      "dep-camp-1",
      "properties.toReported",
      "null, as there is no end",
    ],
    [
      "a last image after the end",
      "border.geojson",
      `${properties}.lastSeen`,
      "2021-12-02",
      "dep-camp-1",
      "properties.to",
      "lastSeen, 2021-12-02, or later",
    ],
    [
      "a day without its basis",
      "border.geojson",
      `${properties}.fromBasis`,
      null,
      "dep-camp-1",
      "properties.fromBasis",
      "how the day is known",
    ],
    [
      "a basis without its day",
      "estimates.json",
      "0.reported",
      null,
      "est-a",
      "reportedBasis",
      "null, as there is no day",
    ],
    [
      "departures the wrong way round",
      "transfers.geojson",
      `${properties}.departTo`,
      "2021-10-31",
      "tr-train",
      "properties.departTo",
      "departFrom, 2021-11-01, or later",
    ],
    [
      "arrivals the wrong way round",
      "transfers.geojson",
      `${properties}.arriveFrom`,
      "2021-11-10",
      "tr-train",
      "properties.arriveTo",
      "arriveFrom, 2021-11-10, or later",
    ],
    [
      "an arrival before the departure",
      "transfers.geojson",
      `${properties}.arriveFrom`,
      "2021-10-30",
      "tr-train",
      "properties.arriveFrom",
      "departFrom, 2021-11-01, or later",
    ],
    [
      "a movement reported before it began",
      "transfers.geojson",
      `${properties}.reported`,
      "2021-10-20",
      "tr-train",
      "properties.reported",
      "departFrom, 2021-11-01, or later",
    ],
    [
      "an estimate published before its day",
      "estimates.json",
      "0.about",
      "2021-12-04",
      "est-a",
      "reported",
      "about, 2021-12-04, or later",
    ],
    [
      "an estimate outside its window",
      "estimates.json",
      "0.reportedNotBefore",
      "2021-12-04",
      "est-a",
      "reported",
      "reportedNotBefore, 2021-12-04, or later",
    ],
    [
      "a day of a source that has another one",
      "border.geojson",
      `${properties}.reportedBasis`,
      "source-date",
      "dep-camp-1",
      "properties.reported",
      "the day of one of its sources, as reportedBasis is source-date,",
    ],
    [
      "an event reported before it happened",
      "events.json",
      "0.reported",
      "2021-12-06",
      "ev-a",
      "reported",
      "date, 2021-12-07, or later",
    ],
    [
      "a detail known before the axis",
      "axes.geojson",
      `${properties}.detailReported`,
      "2021-11-30",
      "x-ax",
      "properties.detailReported",
      "reported, 2021-12-01, or later",
    ],
    [
      "a reinforcement that ends before it begins",
      "context.geojson",
      "features.1.properties.dateTo",
      "2022-01-31",
      "x-os",
      "properties.dateTo",
      "date, 2022-02-01, or later",
    ],
    [
      "an outline that ends before it begins",
      "context.geojson",
      `${properties}.to`,
      "2014-03-17",
      "crimea",
      "properties.to",
      "from, 2014-03-18, or later",
    ],
    [
      "a day outside the span without a note",
      "border.geojson",
      `${properties}.from`,
      "2021-09-30",
      "dep-camp-1",
      "properties.from",
      "a day of the span, 2021-10-01 to 2022-02-24, or a note",
    ],
    [
      "an opening day outside the span",
      "dataset.json",
      "opensOn",
      "2022-02-25",
      null,
      "opensOn",
      "a day of the span, 2021-10-01 to 2022-02-24",
    ],
  ],
  numbers: [
    ["a best number under the low one", "estimates.json", "0.low", 85_000, "est-a", "best", "low, 85000, or more"],
    ["a high number under the best one", "estimates.json", "0.high", 75_000, "est-a", "high", "best, 80000, or more"],
    [
      "people out of order",
      "border.geojson",
      `${properties}.personnel`,
      { low: 300, best: null, high: 200 },
      "dep-camp-1",
      "properties.personnel.high",
      "low, 300, or more",
    ],
    [
      "people without a number",
      "border.geojson",
      `${properties}.personnel`,
      { low: null, best: null, high: null },
      "dep-camp-1",
      "properties.personnel",
      "a number, or null for the whole",
    ],
    [
      "a basis for people that are not there",
      "border.geojson",
      `${properties}`,
      { ...deploymentProperties(), personnel: null, personnelBasis: "inferred" },
      "dep-camp-1",
      "properties.personnelBasis",
      "nothing, as there is no number of people",
    ],
    ["battalion groups out of order", "estimates.json", "0.btgsHigh", 30, "est-a", "btgsHigh", "btgsLow, 40, or more"],
    [
      "a change that is none",
      "estimates.json",
      "0.delta",
      { low: null, best: 3, high: null },
      "est-a",
      "delta",
      "null, as total is no change",
    ],
    [
      "a change out of order",
      "estimates.json",
      "0",
      { ...recordAt("estimates.json", "0"), measure: "change", delta: { low: 5, best: 3, high: null } },
      "est-a",
      "delta.best",
      "low, 5, or more",
    ],
    [
      "a change without a number",
      "estimates.json",
      "0",
      { ...recordAt("estimates.json", "0"), measure: "change", delta: { low: null, best: null, high: null } },
      "est-a",
      "delta",
      "a number, or null for the whole",
    ],
    [
      "a reinforcement out of order",
      "context.geojson",
      "features.1.properties.number.high",
      50,
      "x-os",
      "properties.number.high",
      "low, 100, or more",
    ],
    ["a range out of order", "ranges.json", "0.kmLow", 600, "x-rg", "kmLow", "km, 500, or less"],
    ["a drawn range without a number", "ranges.json", "0.km", null, "x-rg", "drawn", "false, as there is no range"],
    [
      "a view that is inside out",
      "dataset.json",
      "views.ukraine.east",
      20,
      null,
      "views.ukraine.east",
      "more than west, 22",
    ],
    [
      "a view that stands on its head",
      "dataset.json",
      "views.ukraine.north",
      43,
      null,
      "views.ukraine.north",
      "more than south, 44",
    ],
  ],
  places: [
    [
      "a place outside its country",
      "places.geojson",
      "features.2.properties.country",
      "BY",
      "crimea-region",
      "geometry.coordinates",
      "a point in BY, not 683 km outside,",
    ],
    [
      "a place in Crimea that says it is not",
      "places.geojson",
      `features.1.properties.held`,
      undefined,
      "cape",
      "properties.held",
      "crimea, as it lies in the outline crimea,",
    ],
    [
      "a place outside the Crimea that it names",
      "context.geojson",
      `${first}.geometry.coordinates`,
      [
        [
          [33.5, 44.8],
          [35, 44.8],
          [35, 46],
          [33.5, 46],
          [33.5, 44.8],
        ],
      ],
      "cape",
      "geometry.coordinates",
      "a point in the outline crimea, not 34 km outside,",
    ],
    [
      "a deployment beside its place",
      "border.geojson",
      `${first}.geometry.coordinates`,
      [40.1, 52],
      "dep-camp-1",
      "geometry",
      "the point of camp, 40, 52",
    ],
    [
      "a deployment without the point of its place",
      "border.geojson",
      `${first}.geometry`,
      null,
      "dep-camp-1",
      "geometry",
      "the point of camp, 40, 52",
    ],
    [
      "a point for a mere region",
      "border.geojson",
      "features.2.geometry",
      { type: "Point", coordinates: [34, 45] },
      "dep-crimea",
      "geometry",
      "null, as crimea-region is only a region",
    ],
    [
      "a theatre that contradicts the place",
      "border.geojson",
      "features.2.properties.theatre",
      "donbas",
      "dep-crimea",
      "properties.theatre",
      "crimea, by the place,",
    ],
  ],
  transfers: [
    [
      "a way that begins elsewhere",
      "transfers.geojson",
      `${properties}.origin`,
      "camp",
      "tr-train",
      "geometry.coordinates",
      "camp (40, 52) at the beginning",
    ],
    [
      "a way that ends elsewhere",
      "transfers.geojson",
      `${properties}.destination`,
      "depot",
      "tr-train",
      "geometry.coordinates",
      "depot (47, 52) at the end",
    ],
    [
      "a station left out",
      "transfers.geojson",
      `${properties}.stations`,
      ["station-middle", "station-east"],
      "tr-train",
      "properties.stations.1",
      "a station on the way, in its order,",
    ],
    [
      "a jump by rail",
      "transfers.geojson",
      `${first}.geometry.coordinates`,
      [
        [47, 52],
        [43, 52],
        [40, 52],
      ],
      "tr-train",
      "geometry.coordinates.1",
      "a point at most 250 km from the one before, not 274 km,",
    ],
    [
      "a speed that no train has",
      "transfers.geojson",
      `${first}.geometry.coordinates`,
      [...Array.from({ length: 80 }, (_, index) => [index % 2 ? 44 : 47, 52]), [43, 52], [40, 52]],
      "tr-train",
      "properties.arriveTo",
      "a later day, as 16497 km by rail take more than that at 1500 km a day,",
    ],
    [
      "a way without its basis",
      "transfers.geojson",
      `${properties}.wayBasis`,
      null,
      "tr-train",
      "properties.wayBasis",
      "how the drawn way was found",
    ],
  ],
  marks: [["care without a reason", "events.json", "0.care", true, "ev-a", "note", "the reason for care"]],
  outlines: [
    [
      "a ring of a multipolygon that runs with the clock",
      "context.geojson",
      `${first}.geometry`,
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [33, 44],
              [33, 46],
              [35, 46],
              [35, 44],
              [33, 44],
            ],
          ],
        ],
      },
      "crimea",
      "geometry.coordinates",
      "a ring against the clock (RFC 7946)",
    ],
    [
      "a hole that runs against the clock",
      "context.geojson",
      `${first}.geometry.coordinates.1`,
      [
        [33.1, 45],
        [33.2, 45],
        [33.2, 45.1],
        [33.1, 45],
      ],
      "crimea",
      "geometry.coordinates",
      "a ring with the clock (RFC 7946)",
    ],
    [
      "a line beside its stations",
      "railways.geojson",
      `${first}.geometry.coordinates.1`,
      [43.5, 52],
      "line-a",
      "geometry.coordinates",
      "the points of its stations, in order,",
    ],
    [
      "an axis beside its stops",
      "axes.geojson",
      `${properties}.via`,
      [],
      "x-ax",
      "geometry.coordinates",
      "the points of from, via and to",
    ],
    [
      "a reinforcement beside its place",
      "context.geojson",
      "features.1.geometry.coordinates",
      [25, 55],
      "x-os",
      "geometry.coordinates",
      "the point of its place",
    ],
    [
      "a ring that runs with the clock",
      "context.geojson",
      `${first}.geometry.coordinates.0`,
      [
        [33, 44],
        [33, 46],
        [35, 46],
        [35, 44],
        [33, 44],
      ],
      "crimea",
      "geometry.coordinates",
      "a ring against the clock (RFC 7946)",
    ],
  ],
  languages: [
    [
      "English left standing as German",
      "events.json",
      "0.title",
      { en: "The title that nobody translated", de: "The title that nobody translated", uk: "Назва" },
      "ev-a",
      "title.de",
      "German",
    ],
    [
      "another apostrophe in Ukrainian",
      "events.json",
      "0.title.uk",
      "П'ять",
      "ev-a",
      "title.uk",
      "’ as the apostrophe",
    ],
    [
      "another apostrophe in a name",
      "places.geojson",
      `${properties}.names.uk`,
      "Пʼять",
      "camp",
      "properties.names.uk",
      "’ as the apostrophe",
    ],
    [
      "a region that has another name elsewhere",
      "places.geojson",
      "features.3.properties.region.de",
      "Wort",
      "depot",
      "properties.region.de",
      "“Wörter”, as for camp",
    ],
    [
      "English left standing as Ukrainian",
      "events.json",
      "0.title.uk",
      "The title that nobody translated",
      "ev-a",
      "title.uk",
      "Ukrainian",
    ],
    [
      "English left standing in the data set",
      "dataset.json",
      "policy.0.uk",
      "The policy that nobody translated",
      null,
      "policy.0.uk",
      "Ukrainian",
    ],
  ],
};

function recordAt(file: FileName, path: string): Branch {
  return path.split(".").reduce((at, key) => at[key] as Branch, goodFiles()[file] as Branch);
}
function rangeRecord(): Branch {
  return recordAt("ranges.json", "0");
}
function deploymentProperties(): Branch {
  return recordAt("border.geojson", properties);
}

test("good files have no issue", () => {
  expect(check(goodFiles(), squareCountries).issues.map(printIssue)).toEqual([]);
});

test("a span that ends before it begins is told beside all that it leaves outside", () => {
  const fields = issuesAfter("dataset.json", "span.last", "2021-09-30").map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["span.last", "opensOn", "properties.from"]));
});

test("all issues are told, not the first, and a malformed record makes no others", () => {
  const files = spoil(goodFiles(), "places.geojson", `${properties}.kind`, "tent");
  const spoilt = spoil(spoil(files, "sources.json", "1.quality", "good"), "events.json", "0.date", "2021-12-08");
  expect(check(spoilt, squareCountries).issues.map(({ record, field }) => [record, field])).toEqual([
    ["camp", "properties.kind"],
    ["src-b", "quality"],
    ["ev-a", "reported"],
  ]);
});

test.each(fileNames)("%s may not be missing", (file) => {
  const { [file]: _, ...rest } = goodFiles();
  expect(check(rest, squareCountries).issues.map(printIssue)).toEqual([
    `data/${file}: nothing found, a readable file expected`,
  ]);
});

test("an issue names file, record, field, value and what was expected", () => {
  const [issue] = issuesAfter("border.geojson", `${properties}.from`, "2022-02-30");
  expect(issue && printIssue(issue)).toBe(
    'data/border.geojson: dep-camp-1: properties.from: "2022-02-30" found, a day that exists, as YYYY-MM-DD expected',
  );
});

test("days outside the span are allowed with a note, and an end may be the day after the last", () => {
  const files = spoil(goodFiles(), "border.geojson", `${properties}.from`, "2021-09-30");
  const noted = spoil(files, "border.geojson", `${properties}.note`, {
    en: "Seen before.",
    de: "Früher.",
    uk: "Раніше.",
  });
  const ended = spoil(noted, "belarus.geojson", `${properties}.to`, "2022-02-25");
  expect(check(ended, squareCountries).issues).toEqual([]);
});

test("a plan may be reported before its first day", () => {
  const files = spoil(goodFiles(), "belarus.geojson", `${properties}.reported`, "2021-11-01");
  expect(check(spoil(files, "belarus.geojson", `${properties}.change`, "announced"), squareCountries).issues).toEqual(
    [],
  );
});

test("a succession that runs in a circle is told of each of its records", () => {
  const files = spoil(goodFiles(), "border.geojson", `${properties}.replaces`, "dep-camp-2");
  const sameDay = spoil(files, "border.geojson", "features.1.properties.from", "2021-11-10");
  expect(check(sameDay, squareCountries).issues.map(({ record, expected }) => [record, expected])).toEqual([
    ["dep-camp-1", "a succession that does not come back to this record"],
    ["dep-camp-2", "a succession that does not come back to this record"],
  ]);
});

test("a deployment in the file of another theatre is told", () => {
  const { theatre } = deploymentProperties();
  const here = issuesAfter("border.geojson", `${properties}.theatre`, "belarus");
  expect(here.map(({ expected }) => expected)).toContain("another theatre, or the record in belarus.geojson");
  const there = issuesAfter("belarus.geojson", `${properties}.theatre`, theatre);
  expect(there.map(({ expected }) => expected)).toContain("belarus");
});

test("ships on the Black Sea may lie off any shore", () => {
  const files = spoil(goodFiles(), "border.geojson", `${properties}.theatre`, "black-sea");
  expect(check(files, squareCountries).issues).toEqual([]);
});

test("a way may have gaps, and is measured without them", () => {
  const parts = {
    type: "MultiLineString",
    coordinates: [
      [
        [47, 52],
        [45, 52],
        [43, 52],
      ],
      [
        [42.9, 52],
        [40, 52],
      ],
    ],
  };
  const files = spoil(goodFiles(), "transfers.geojson", `${first}.geometry`, parts);
  expect(check(files, squareCountries).issues).toEqual([]);
});

test("a country that the ground does not show whole is not tested", () => {
  const files = spoil(goodFiles(), "places.geojson", "features.3.properties.country", "US");
  expect(check(files, squareCountries).issues).toEqual([]);
});

test("a name may be the same in Ukrainian", () => {
  const files = spoil(goodFiles(), "estimates.json", "0.by.uk", "Conflict Intelligence Team");
  expect(check(files, squareCountries).issues).toEqual([]);
});

test("a strait may lie off the shore of its country", () => {
  const at = { type: "Point", coordinates: [28, 50.8] };
  const files = spoil(
    spoil(goodFiles(), "places.geojson", "features.4.geometry", at),
    "belarus.geojson",
    `${first}.geometry`,
    at,
  );
  expect(check(files, squareCountries).issues.map(({ record }) => record)).toEqual(["range"]);
  expect(check(spoil(files, "places.geojson", "features.4.properties.onWater", true), squareCountries).issues).toEqual(
    [],
  );
});

test("a way may end anywhere where its destination is only a region", () => {
  const files = spoil(goodFiles(), "transfers.geojson", `${properties}.destination`, "crimea-region");
  expect(check(files, squareCountries).issues).toEqual([]);
});

describe.each(Object.entries(groups))("the check of %s finds", (_, cases) => {
  test.each(cases)("%s", (_promise, file, path, value, record, field, expected) => {
    const issues = issuesAfter(file, path, value);
    expect(issues.map(printIssue)).toHaveLength(1);
    expect(issues[0]).toMatchObject({ record, field, expected });
  });
});
