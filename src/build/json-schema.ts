import type * as v from "valibot";

/** As much of JSON Schema (2020-12) as the data need; the codebook is printed from the same. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The parts of valibot's schemas and actions that are walked; every other type is an error, never a gap. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly key?: Node;
  readonly value?: Node;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Schemas that are referred to by name rather than repeated. */
export type Definitions = ReadonlyMap<unknown, string>;

/** The JSON Schema of a valibot schema, with its descriptions. */
export const toJsonSchema = (schema: v.GenericSchema, definitions: Definitions = new Map()): JsonSchema =>
  walk(schema as unknown as Node, definitions, true);

function walk(node: Node, definitions: Definitions, isRoot = false): JsonSchema {
  const name = isRoot ? undefined : definitions.get(node);
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  const inner = (part: Node) => walk(part, definitions);
  // The first part of a pipe is the schema itself; it may be a pipe again.
  const [first, ...actions] = node.pipe ?? [];
  return actions.reduce(withAction, first ? inner(first) : ofType(node, inner));
}

function ofType(node: Node, inner: (part: Node) => JsonSchema): JsonSchema {
  switch (node.type) {
    case "string":
    case "number":
    case "boolean":
      return { type: node.type };
    case "unknown":
      return {};
    case "literal":
      return { const: node.literal };
    case "picklist":
      return { enum: node.options ?? [] };
    case "array":
      return { type: "array", items: inner(part(node.item)) };
    case "strict_tuple": {
      const items = part(node.items);
      return {
        type: "array",
        prefixItems: items.map(inner),
        items: false,
        minItems: items.length,
        maxItems: items.length,
      };
    }
    case "strict_object": {
      const entries = Object.entries(part(node.entries));
      return {
        type: "object",
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, inner(entry)])),
        required: entries.filter(([, entry]) => !isOptional(entry)).map(([name]) => name),
        additionalProperties: false,
      };
    }
    case "record":
      return { type: "object", propertyNames: inner(part(node.key)), additionalProperties: inner(part(node.value)) };
    case "optional":
      return inner(part(node.wrapped));
    case "nullable":
      return orNull(inner(part(node.wrapped)));
    case "union":
    case "variant":
      return { anyOf: part(node.options).map((option) => inner(option as Node)) };
    default:
      throw new Error(`no JSON Schema is known for “${node.type}”`);
  }
}

function withAction(schema: JsonSchema, action: Node): JsonSchema {
  const requirement = action.requirement;
  switch (action.type) {
    case "description":
      return { ...schema, description: part(action.description) };
    case "metadata":
      return { ...schema, ...action.metadata };
    case "regex":
      return { ...schema, pattern: (requirement as RegExp).source };
    case "integer":
      return { ...schema, type: "integer" };
    case "min_value":
      return { ...schema, minimum: requirement as number };
    case "max_value":
      return { ...schema, maximum: requirement as number };
    case "max_length":
      return { ...schema, maxLength: requirement as number };
    case "min_length":
      return { ...schema, minItems: requirement as number };
    case "non_empty":
      return { ...schema, minLength: 1 };
    // JSON knows no other numbers, and surrounding blanks are no error; what `check` asks has its format beside it.
    case "finite":
    case "trim":
    case "check":
      return schema;
    default:
      throw new Error(`no JSON Schema is known for “${action.type}”`);
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === "string" && !schema.enum) return { ...schema, type: [schema.type, "null"] };
  if (schema.enum) return { ...schema, enum: [...schema.enum, null] };
  return { anyOf: [...(schema.anyOf ?? [schema]), { type: "null" }] };
}

const isOptional = (node: Node): boolean => node.type === "optional";

function part<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a schema without its parts");
  return value;
}
