import type { Dataset } from "./model/schema.ts";
import type { Language } from "./state/state.ts";
import type { DatasetWords } from "./ui/props.ts";

/** What `data/dataset.json` says, in the page's language. */
export const datasetWords = (dataset: Dataset, language: Language): DatasetWords => ({
  title: dataset.title[language],
  description: dataset.description[language],
  policy: dataset.policy.map((each) => each[language]),
  unknown: dataset.unknown.map((each) => each[language]),
  licence: dataset.licence,
  credit: dataset.ground.credit,
});
