import type { Language } from "../state/state.ts";
import type { EmbedWords } from "./embed.ts";
import type { Format } from "./format.ts";
import type { MapWords } from "./map.ts";
import type { PageWords } from "./page.ts";
import type { PictureWords } from "./picture.ts";
import type { RecordWords } from "./record.ts";
import type { TimeWords } from "./time.ts";
import type { TransferWords } from "./transfer.ts";

/**
 * All words of the interface in one language. Sentences are functions, so that each language orders and inflects in
 * its own way; a language that lacks a word does not compile.
 */
export interface Words {
  readonly language: Language;
  readonly format: Format;
  /** Title, controls, time bar, legend, notices. */
  readonly page: PageWords;
  /** Records in words: detail, table, events, numbers as claimed. */
  readonly record: RecordWords;
  /** Days, knowledge, published numbers and changes. */
  readonly time: TimeWords;
  /** Movements along their ways, and what is within reach. */
  readonly transfer: TransferWords;
  /** What the map itself says: names of controls, labels written on it. */
  readonly map: MapWords;
  /** The map within an article, and the codes that bring it there. */
  readonly embed: EmbedWords;
  /** The map on paper, in a file, and where no script runs. */
  readonly picture: PictureWords;
}

/** What a drawing of the map needs of the words. */
export type MapSpeech = Pick<Words, "language" | "format" | "map">;

/** What the embedded map needs of the words: a small part, so that it comes light. */
export type GuestWords = MapSpeech & Pick<Words, "embed">;

/** Each language is a chunk of its own. */
export async function wordsOf(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return (await import("./en/words.ts")).en;
    case "de":
      return (await import("./de/words.ts")).de;
    case "uk":
      return (await import("./uk/words.ts")).uk;
  }
}
