import type * as v from "valibot";
import {
  day,
  deployment,
  type FileName,
  type Files,
  files as fileSchemas,
  id,
  link,
  plainText,
  records,
  stop,
  words,
} from "../model/schema.ts";
import { fileNames } from "./check-shape.ts";
import { countRecords } from "./entry.ts";
import { type JsonSchema, toJsonSchema } from "./json-schema.ts";
import { printLayout } from "./layout.ts";

const definitions: ReadonlyMap<v.GenericSchema, string> = new Map<v.GenericSchema, string>([
  [plainText, "text"],
  [words, "words"],
  [id, "id"],
  [day, "day"],
  [link, "link"],
  [stop, "stop"],
  [deployment, "deployment"],
]);

/** `data/schema.json`: one JSON Schema for all files, each under its name in `$defs`. */
export const printSchema = (): string =>
  printLayout({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Files of data/",
    $defs: Object.fromEntries([
      ...fileNames.map((file) => [file, toJsonSchema(fileSchemas[file], definitions)] as const),
      ...[...definitions].map(([schema, name]) => [name, toJsonSchema(schema, definitions)] as const),
    ]),
  });

/** `data/README.md`: the hand-written template with the counts and the tables of fields put in. */
export const printCodebook = (template: string, files: Files): string =>
  template
    .replace("<!-- counts -->", () => countTable(files))
    .replace(/<!-- fields of (\S+) -->/g, (_, file: string) => fieldsOf(file));

function countTable(files: Files): string {
  const rows = countRecords(files).map(([file, count]) => `| \`${file}\` | ${count} |`);
  return ["| file | records |", "|---|---:|", ...rows].join("\n");
}

function fieldsOf(file: string): string {
  if (file === "stop") return kindTable(toJsonSchema(stop));
  if (!isFileName(file)) throw new Error(`no file “${file}”`);
  const schema = toJsonSchema(records[file]);
  return (schema.anyOf ?? [schema]).map(kindTable).join("\n\n");
}

const isFileName = (name: string): name is FileName => fileNames.some((each) => each === name);

/** The table of one kind of record; a file may hold several. */
function kindTable(schema: JsonSchema): string {
  const properties = schema.properties?.["properties"];
  const kind = properties?.properties?.["kind"];
  const rows = properties
    ? [
        ...row("id", schema.properties?.["id"], true),
        ...row("geometry", schema.properties?.["geometry"], true),
        ...rowsOf(properties, ""),
      ]
    : rowsOf(schema, "");
  const kinds = kind && "const" in kind ? [kind.const] : schema.properties?.["type"] ? (kind?.enum ?? []) : [];
  const isOneOfMany = kinds.length > 0 && !properties?.properties?.["precision"];
  const title = isOneOfMany
    ? [`Where \`kind\` is ${kinds.map((each) => `\`${String(each)}\``).join(" or ")}:`, ""]
    : [];
  return [...title, "| field | value | meaning |", "|---|---|---|", ...rows].join("\n");
}

const rowsOf = (schema: JsonSchema, path: string): readonly string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    row(`${path}${name}`, field, schema.required?.includes(name) ?? false),
  );

function row(name: string, field: JsonSchema | undefined, isRequired: boolean): readonly string[] {
  if (!field) return [];
  const value = `${valueInWords(field)}${isRequired ? "" : " (optional)"}`;
  const own = `| \`${name}\` | ${value} | ${field.description ?? ""} |`;
  const inner = field.properties ? field : itemsWithFields(field);
  const isWhole = inner === null || isWords(inner) || isGeometry(inner) || isStop(inner);
  return isWhole ? [own] : [own, ...rowsOf(inner, `${name}.`)];
}

const itemsWithFields = ({ items }: JsonSchema): JsonSchema | null => (items && items.properties ? items : null);

const isStop = (schema: JsonSchema): boolean => schema.properties?.["standsFor"] !== undefined;
const isWords = (schema: JsonSchema): boolean => schema.properties?.["uk"] !== undefined;
const isGeometry = (schema: JsonSchema): boolean => schema.properties?.["coordinates"] !== undefined;

/** What may stand in a field, in words. */
function valueInWords(schema: JsonSchema): string {
  if ("const" in schema) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((each) => (each === null ? "null" : `\`${String(each)}\``)).join(", ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(valueInWords))].join(" or ");
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.map((type) => (type === "null" ? "null" : typeInWords(type, schema))).join(" or ");
}

function typeInWords(type: string, schema: JsonSchema): string {
  if (isWords(schema)) return `text in ${Object.keys(schema.properties ?? {}).join(", ")}`;
  if (isStop(schema)) return "stop";
  if (isGeometry(schema)) return valueInWords(schema.properties?.["type"] ?? {});
  switch (type) {
    case "string":
      return schema.format === "date" ? "day" : schema.format === "uri" ? "address" : "text";
    case "integer":
      return "whole number";
    case "array":
      return schema.items ? `list of: ${valueInWords(schema.items)}` : "list";
    case "object":
      return schema.additionalProperties ? `by name: ${valueInWords(schema.additionalProperties)}` : "fields";
    default:
      return type;
  }
}
