import * as v from "valibot";
import { expect, test } from "vitest";
import { toJsonSchema } from "./json-schema.ts";

const described = v.pipe(v.string(), v.description("A word."));

test.each([
  [
    "a text with its rules",
    v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(5), v.regex(/^a/)),
    { type: "string", minLength: 1, maxLength: 5, pattern: "^a" },
  ],
  [
    "a number with its rules",
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    { type: "integer", minimum: 0, maximum: 9 },
  ],
  [
    "a list with its rules",
    v.pipe(v.array(v.boolean()), v.minLength(1)),
    { type: "array", items: { type: "boolean" }, minItems: 1 },
  ],
  ["a list of words", v.picklist(["a", "b"]), { enum: ["a", "b"] }],
  ["a fixed word", v.literal("a"), { const: "a" }],
  ["a description", described, { type: "string", description: "A word." }],
  [
    "a description around another",
    v.pipe(described, v.description("Another.")),
    { type: "string", description: "Another." },
  ],
  ["a text or null", v.nullable(v.string()), { type: ["string", "null"] }],
  ["a word or null", v.nullable(v.picklist(["a"])), { enum: ["a", null] }],
  [
    "one of two or null",
    v.nullable(v.union([v.literal(1), v.literal(2)])),
    { anyOf: [{ const: 1 }, { const: 2 }, { type: "null" }] },
  ],
  [
    "values by name",
    v.record(v.string(), v.number()),
    { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "number" } },
  ],
  [
    "a pair",
    v.strictTuple([v.number(), v.number()]),
    { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false, minItems: 2, maxItems: 2 },
  ],
  [
    "a format",
    v.pipe(
      v.string(),
      v.check(() => true),
      v.metadata({ format: "date" }),
    ),
    { type: "string", format: "date" },
  ],
] as const)("%s is told in JSON Schema", (_, schema, expected) => {
  expect(toJsonSchema(schema)).toEqual(expected);
});

test("a field is required unless it is optional", () => {
  expect(
    toJsonSchema(v.strictObject({ a: v.string(), b: v.pipe(v.optional(v.string()), v.description("B.")) })),
  ).toEqual({
    type: "object",
    properties: { a: { type: "string" }, b: { type: "string", description: "B." } },
    required: ["a"],
    additionalProperties: false,
  });
});

test("a schema that has a name is referred to, everywhere but in its own definition", () => {
  const name = v.pipe(v.string(), v.nonEmpty());
  const definitions = new Map([[name, "name"]]);
  expect(toJsonSchema(v.nullable(v.pipe(name, v.description("Of whom."))), definitions)).toEqual({
    anyOf: [{ $ref: "#/$defs/name", description: "Of whom." }, { type: "null" }],
  });
  expect(toJsonSchema(name, definitions)).toEqual({ type: "string", minLength: 1 });
});

test("a schema that nobody taught it is an error, not a gap", () => {
  expect(() => toJsonSchema(v.date())).toThrow("no JSON Schema is known for “date”");
  expect(() => toJsonSchema(v.pipe(v.string(), v.email()))).toThrow("no JSON Schema is known for “email”");
});
