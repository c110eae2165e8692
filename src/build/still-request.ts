import { parseArgs } from "node:util";
import { type Format, formats, widths } from "../i18n/picture.ts";
import { isFormat } from "../map/still.ts";
import { asDay, type Day, formatDay, parseDay } from "../model/day.ts";
import type { Records } from "../model/record.ts";
import { decode, parameters } from "../state/share.ts";
import type { State } from "../state/state.ts";

/** What a command line asks for. */
export interface StillRequest {
  /** Everything that a link can say too. */
  readonly patch: Partial<State>;
  readonly format: Format;
  readonly width: number;
  /** Pixels a point, for PNG. */
  readonly scale: number;
  readonly out: string;
  /** A day for each frame of a sequence; null = one picture. */
  readonly days: readonly Day[] | null;
}

export const usage = `npm run still -- --out belarus.svg [options]

  --out     the file to write: .svg or .png; of a sequence its name gets the day: belarus-2022-01-26.svg
  --format  ${formats.join(", ")} (default 16:9); free is as wide as --width says
  --width   points, from ${widths.least} to ${widths.most} (default ${widths.usual})
  --scale   pixels a point for .png: 1, 2 or 3 (default 2)
  --from, --to   a sequence, one frame a day; --date is left out then
  --date, --known, --layers, --view, --lang, --theme, …   as in a link of the page`;

/** Reads a command line. Throws a sentence about what cannot be read; nothing is guessed. */
export function readRequest(args: readonly string[], records: Records): StillRequest {
  const { values } = parsed(args);
  const given = new Map(Object.entries(values).filter((each): each is [string, string] => typeof each[1] === "string"));
  const isSequence = given.has("from") || given.has("to");
  if (isSequence && given.has("date")) throw new Error("A sequence has --from and --to, and no --date.");
  const linked = [...given].filter(([name]) => parameters.has(name) && name !== "from");
  const { patch, issues } = decode(new URLSearchParams(linked).toString(), records);
  for (const { parameter, value } of issues) throw new Error(`--${parameter} cannot be read or lies outside: ${value}`);
  const format = given.get("format") ?? "16:9";
  if (!isFormat(format)) throw new Error(`--format is one of ${formats.join(", ")}, not ${format}.`);
  const out = given.get("out");
  if (out === undefined || !/\.(svg|png)$/.test(out)) throw new Error("--out names a file that ends in .svg or .png.");
  return {
    patch,
    format,
    out,
    width: numberIn(given, "width", widths.usual, widths.least, widths.most),
    scale: numberIn(given, "scale", 2, 1, 3),
    days: isSequence ? daysBetween(dayIn(given, "from", records), dayIn(given, "to", records)) : null,
  };
}

function parsed(args: readonly string[]) {
  const names = ["out", "format", "width", "scale", "from", "to", ...parameters];
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  return parseArgs({ args: [...args], options, strict: true });
}

function numberIn(
  given: ReadonlyMap<string, string>,
  name: string,
  usual: number,
  least: number,
  most: number,
): number {
  const text = given.get(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most || text.trim() === "") {
    throw new Error(`--${name} is a whole number from ${least} to ${most}, not ${text}.`);
  }
  return value;
}

function dayIn(given: ReadonlyMap<string, string>, name: "from" | "to", { span }: Records): Day {
  const text = given.get(name) ?? formatDay(name === "from" ? span.first : span.last);
  const day = parseDay(text);
  if (day === null || day < span.first || day > span.last) {
    throw new Error(`--${name} is a day from ${formatDay(span.first)} to ${formatDay(span.last)}, not ${text}.`);
  }
  return day;
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  if (first > last) throw new Error("--from lies after --to.");
  return Array.from({ length: last - first + 1 }, (_, index) => asDay(first + index));
}

/** The file of a frame: `belarus.svg` becomes `belarus-2022-01-26.svg`. */
export const frameFile = (out: string, day: Day): string => out.replace(/(\.\w+)$/, `-${formatDay(day)}$1`);
