import type { BuilderWords, CodeKind } from "../i18n/builder.ts";
import type { Day } from "../model/day.ts";
import type { State } from "../state/state.ts";
import { cardAddress, type Edition, embedAddress, folderOf, type Publication, pageAddress } from "./address.ts";
import { type Choice, embedQuery, settingsOf } from "./choice.ts";
import { iframeCode, posterCode, scriptCode } from "./snippet.ts";

export interface CodesOf {
  readonly choice: Choice;
  /** Of the embed page: what is as by default is left out. */
  readonly defaults: State;
  readonly publication: Publication;
  readonly edition: Edition;
  /** In the language of the embed. */
  readonly title: string;
  readonly words: BuilderWords["code"];
  readonly day: (day: Day) => string;
  /** What the posters show. */
  readonly opensOn: Day;
}

/** Null = there is no such code; all are null where the edition does not exist. */
export function codesOf(of: CodesOf): Readonly<Record<CodeKind, string | null>> {
  const { choice, defaults, publication, edition, title, words, opensOn } = of;
  const folder = folderOf(publication, edition);
  if (folder === null) return { iframe: null, script: null, oembed: null, poster: null, link: null };
  const { language, theme, height } = choice;
  const frame = {
    address: embedAddress(folder, embedQuery(choice, defaults)),
    title: words.frame(title),
    height,
  };
  const day = of.day(opensOn);
  const { poster } = publication;
  return {
    iframe: iframeCode(frame),
    script: scriptCode(folder, frame),
    oembed: cardAddress(folder, language),
    poster:
      poster &&
      posterCode(folder, {
        frame,
        language,
        theme,
        kind: poster,
        alternative: words.poster(title, day),
        caption: words.caption(day),
      }),
    link: pageAddress(folder, settingsOf(choice, defaults)),
  };
}

/** A picture of the day of opening stands for an embed that shows another day, or the day otherwise. */
export const isPosterOther = ({ date, known, view, layers }: Choice, defaults: State): boolean =>
  date !== defaults.date ||
  known !== defaults.known ||
  view.kind !== "named" ||
  defaults.view.kind !== "named" ||
  view.name !== defaults.view.name ||
  layers.size !== defaults.layers.size ||
  ![...layers].every((layer) => defaults.layers.has(layer));
