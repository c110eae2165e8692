import type { Words } from "./i18n/words.ts";
import type { Caption } from "./map/still.ts";
import type { Scene } from "./scene.ts";
import type { DatasetWords } from "./ui/props.ts";

/** The words around a still: the same as on the page. */
export function captionOf({ state, comparison, leftOut }: Scene, words: Words, dataset: DatasetWords): Caption {
  const { page, time, picture, format } = words;
  const known = page.known.explain(state.known, comparison?.later ?? state.date);
  return {
    day: comparison ? time.changes.title(comparison.earlier, comparison.later) : format.weekday(state.date),
    title: dataset.title,
    known: [known, ...(leftOut ? [time.known.leftOut(leftOut)] : [])].join(" "),
    credit: picture.credit(page.name, dataset.licence.name, dataset.credit),
  };
}
