import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { issuesAfter, issuesIn, properties, spoil, testCases } from "./spoilt.fixture.ts";

testCases([
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
]);

test("a span that ends before it begins is told beside all that it leaves outside", () => {
  const fields = issuesAfter("dataset.json", "span.last", "2021-09-30").map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["span.last", "opensOn", "properties.from"]));
});

test("days outside the span are allowed with a note, and an end may be the day after the last", () => {
  const files = spoil(goodFiles(), "border.geojson", `${properties}.from`, "2021-09-30");
  const noted = spoil(files, "border.geojson", `${properties}.note`, {
    en: "Seen before.",
    de: "Früher.",
    uk: "Раніше.",
  });
  const ended = spoil(noted, "belarus.geojson", `${properties}.to`, "2022-02-25");
  expect(issuesIn(ended)).toEqual([]);
});

test("a plan may be reported before its first day", () => {
  const files = spoil(goodFiles(), "belarus.geojson", `${properties}.reported`, "2021-11-01");
  expect(issuesIn(spoil(files, "belarus.geojson", `${properties}.change`, "announced"))).toEqual([]);
});
