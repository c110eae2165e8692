import { type Language, languages } from "../state/state.ts";

/** The first of the reader's languages that the page speaks, else English. `de-AT` is read as German. */
export const preferredLanguage = (wished: readonly string[]): Language =>
  wished.flatMap((tag) => languages.find((language) => language === tag.toLowerCase().split("-")[0]) ?? [])[0] ?? "en";
