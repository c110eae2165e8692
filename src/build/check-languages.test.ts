import { expect, test } from "vitest";
import { goodFiles } from "./check.fixture.ts";
import { issuesIn, properties, spoil, testCases } from "./spoilt.fixture.ts";

testCases([
  [
    "English left standing as German",
    "events.json",
    "0.title",
    { en: "The title that nobody translated", de: "The title that nobody translated", uk: "Назва" },
    "ev-a",
    "title.de",
    "German",
  ],
  ["another apostrophe in Ukrainian", "events.json", "0.title.uk", "П'ять", "ev-a", "title.uk", "’ as the apostrophe"],
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
]);

test("a name may be the same in Ukrainian", () => {
  const files = spoil(goodFiles(), "estimates.json", "0.by.uk", "Conflict Intelligence Team");
  expect(issuesIn(files)).toEqual([]);
});
