import { type Format, formatOf } from "../format.ts";

const plain = formatOf("uk");

/** “26 січня 2022 року”: the year in full, because a sentence that ends in “р.” would end in two full stops. */
export const format: Format = { ...plain, day: (day) => plain.day(day).replace(/\sр\.$/u, " року") };

/**
 * A noun as it follows a number, by plural rule: 1 місце, 2 місця, 5 місць, 1,5 місця. The form of fractions is the
 * genitive singular.
 */
export type Noun = Readonly<Record<"one" | "few" | "many" | "other", string>>;

/** What a word before a number does to the noun after it: “близько 21 групи”, “понад 21 групу”. */
export type Government = "none" | "genitive" | "accusative";

/** The noun alone; its accusative differs in the singular of feminine nouns only. */
export function nounAfter(value: number, noun: Noun, government: Government = "none", accusative = noun.one): string {
  const rule = format.plural(value);
  const form = rule === "one" || rule === "few" || rule === "many" ? rule : "other";
  if (government === "genitive") return form === "one" || form === "other" ? noun.other : noun.many;
  return government === "accusative" && form === "one" ? accusative : noun[form];
}

export const count = (value: number, noun: Noun): string => `${format.number(value)} ${nounAfter(value, noun)}`;

/** “у 21 місці”, “у 35 місцях”. */
export const countIn = (value: number, one: string, other: string): string =>
  `${format.number(value)} ${format.plural(value) === "one" ? one : other}`;

const invariable = (singular: string, many: string): Noun => ({ one: singular, few: singular, many, other: singular });

/** Nouns that several parts of the interface count. */
export const nouns = {
  place: { one: "місце", few: "місця", many: "місць", other: "місця" },
  record: { one: "запис", few: "записи", many: "записів", other: "запису" },
  event: { one: "подія", few: "події", many: "подій", other: "події" },
  day: { one: "день", few: "дні", many: "днів", other: "дня" },
  report: invariable("повідомлення", "повідомлень"),
  movement: invariable("переміщення", "переміщень"),
  transfer: invariable("перекидання", "перекидань"),
} as const satisfies Readonly<Record<string, Noun>>;
