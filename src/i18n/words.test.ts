import { describe, expect, test } from "vitest";
import { type Language, languages } from "../state/state.ts";
import { builderWordsOf } from "./builder.ts";
import { samples } from "./words.fixture.ts";
import { wordsOf } from "./words.ts";

/** Texts by where they stand in the tree of words. */
type Texts = ReadonlyMap<string, string>;

/** Every text of a part of the words: strings as they are, sentences once for each of their samples. */
function texts(words: unknown, given: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    return (given as readonly (readonly unknown[])[]).map((each, index) => {
      const said: unknown = Reflect.apply(words, undefined, each);
      return [`${path}, sample ${index} ${JSON.stringify(each)}`, Array.isArray(said) ? said.join(" ") : String(said)];
    });
  }
  return Object.entries(words as object).flatMap(([key, part]) =>
    texts(part, (given as Readonly<Record<string, unknown>> | undefined)?.[key], `${path}.${key}`),
  );
}

const textsOf = async (language: Language): Promise<Texts> => {
  const { page, record, time, transfer, map, embed, picture } = await wordsOf(language);
  const builder = await builderWordsOf(language);
  return new Map(texts({ page, record, time, transfer, map, embed, picture, builder }, samples, "words"));
};

/** The texts that are not as they should be, each with its place: an empty list is what a test wants. */
const bad = (all: Texts, isBad: (text: string, path: string) => boolean): readonly string[] =>
  [...all].filter(([path, text]) => isBad(text, path)).map(([path, text]) => `${path}: ${text}`);

/** The different numbers in a text as plain digits, whatever separates their thousands; 0 may be a word. */
const numbersIn = (text: string): string =>
  [...new Set(text.replace(/(?<=\d)[,.\u00a0\u202f](?=\d{3}(?!\d))/gu, "").match(/\d+/gu) ?? [])]
    .filter((digits) => digits !== "0")
    .toSorted()
    .join(" ");

const english = await textsOf("en");

describe.each(languages)("in %s", async (language) => {
  const words = await wordsOf(language);
  const all = await textsOf(language);

  test("the words say which language they are", () => {
    expect(words.language).toBe(language);
  });

  test("every word and every sentence says something, as plain text", () => {
    expect(bad(all, (text) => text === "" || /^\s|\s$|[<>]| {2}|undefined|null|NaN|\[object/u.test(text))).toEqual([]);
  });

  test("no sentence ends twice or holds a stray mark", () => {
    expect(bad(all, (text) => /\.\.|[,;:]\.| [.,;:]/u.test(text))).toEqual([]);
  });

  test("a thousand is grouped as the language groups it", () => {
    const thousand = words.format.number(1000);
    expect(bad(all, (text) => numbersIn(text).split(" ").includes("1000") && !text.includes(thousand))).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== "en"))("in %s", async (language) => {
  const all = await textsOf(language);

  test("there is as much to read as in English", () => {
    expect([...all.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("no sentence was left in English", () => {
    expect(bad(all, (text, path) => text.length > 25 && text === english.get(path))).toEqual([]);
  });

  test("every text gives the numbers that it gives in English", () => {
    expect(bad(all, (text, path) => numbersIn(text) !== numbersIn(english.get(path) ?? ""))).toEqual([]);
  });
});
