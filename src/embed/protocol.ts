import * as v from "valibot";

/**
 * Messages between a host's page and the embedded map, version 1. Only ever added to: an article of this year must
 * still scroll its map in ten. What a host may set is what a link may say, as the same text, read by the same table
 * (`state/share.ts`); nothing here carries an address, markup or data.
 */
export const version = 1;

/** Parameters of a link that a host may set. */
export const settable = ["date", "known", "layers", "view", "place", "record", "lang", "theme"] as const;
export type Settable = (typeof settable)[number];

const text = v.optional(v.pipe(v.string(), v.maxLength(200)));

const set = v.object({
  type: v.literal("map:set"),
  version: v.optional(v.literal(version)),
  date: text,
  known: text,
  layers: text,
  view: text,
  place: text,
  record: text,
  lang: text,
  theme: text,
});

const get = v.object({ type: v.literal("map:get"), version: v.optional(v.literal(version)) });

const command = v.variant("type", [set, get]);

/** What a host asks of the map. */
export type Command = { readonly kind: "set"; readonly query: string } | { readonly kind: "get" };

/** Reads a message; null = not for us, which is answered by silence. Builds a new value from known keys alone. */
export function readCommand(data: unknown): Command | null {
  const read = v.safeParse(command, data);
  if (!read.success) return null;
  const message = read.output;
  if (message.type === "map:get") return { kind: "get" };
  const pairs = settable.flatMap((name) => {
    const value = message[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { kind: "set", query: new URLSearchParams(pairs).toString() };
}

export type ErrorCode = "data" | "engine" | "parameter";

/** What the map tells its host. The state is a query string: what a link to it would say. */
export type Report =
  | { readonly type: "map:ready"; readonly version: typeof version }
  | { readonly type: "map:state"; readonly version: typeof version; readonly query: string; readonly date: string }
  | { readonly type: "map:height"; readonly version: typeof version; readonly height: number }
  | { readonly type: "map:error"; readonly version: typeof version; readonly code: ErrorCode };
