/**
 * The layout of the files in `data/`: one property a line, and lists of numbers or words, such as coordinates, in one
 * line, so that a change reads as a line or two in a diff.
 */
export const printLayout = (value: unknown): string => `${print(value, "", false)}\n`;

function print(value: unknown, indent: string, isItem: boolean): string {
  if (isFlat(value)) return printFlat(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${print(item, inner, true)}`).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value as object);
  if (entries.length === 0) return "{}";
  const properties = (isSmall(entries, isItem) ? printSmall : printTall)(entries, inner);
  return isSmall(entries, isItem) ? `{ ${properties} }` : `{\n${properties}\n${indent}}`;
}

const printTall = (entries: readonly (readonly [string, unknown])[], indent: string): string =>
  entries.map(([key, value]) => `${indent}${JSON.stringify(key)}: ${print(value, indent, false)}`).join(",\n");

const printSmall = (entries: readonly (readonly [string, unknown])[]): string =>
  entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ");

/** Numbers that belong together, and items of a list that are no records or texts in languages, take one line. */
const isSmall = (entries: readonly (readonly [string, unknown])[], isItem: boolean): boolean =>
  entries.every(([, value]) => isPlain(value)) &&
  !entries.some(([key]) => key === "en" || key === "id") &&
  (isItem || entries.every(([, value]) => typeof value !== "string"));

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

const isFlat = (value: unknown): boolean => isPlain(value) || (Array.isArray(value) && value.every(isFlat));

const printFlat = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(printFlat).join(", ")}]` : JSON.stringify(value);
