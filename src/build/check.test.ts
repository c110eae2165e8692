import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { printIssue } from "./issue.ts";
import { issuesAfter, issuesIn, properties, spoil } from "./spoilt.fixture.ts";

test("good files have no issue", () => {
  expect(issuesIn(goodFiles()).map(printIssue)).toEqual([]);
});

test("all issues are told, not the first, and a malformed record makes no others", () => {
  const files = spoil(goodFiles(), "places.geojson", `${properties}.kind`, "tent");
  const spoilt = spoil(spoil(files, "sources.json", "1.quality", "good"), "events.json", "0.date", "2021-12-08");
  expect(issuesIn(spoilt).map(({ record, field }) => [record, field])).toEqual([
    ["camp", "properties.kind"],
    ["src-b", "quality"],
    ["ev-a", "reported"],
  ]);
});

test("an issue names file, record, field, value and what was expected", () => {
  const [issue] = issuesAfter("border.geojson", `${properties}.from`, "2022-02-30");
  expect(issue && printIssue(issue)).toBe(
    'data/border.geojson: dep-camp-1: properties.from: "2022-02-30" found, a day that exists, as YYYY-MM-DD expected',
  );
});
