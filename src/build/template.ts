import { nothing } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { whenOpen } from "../ui/when-open.ts";

/**
 * Prints the templates of the page as HTML, so that what is served is the very page that the script draws a moment
 * later. Listeners are left out; of properties only those that HTML can say.
 */
export const printTemplate = (value: unknown): string => printChild(value);

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isTemplate = (value: unknown): value is Template =>
  isObject(value) && "_$litType$" in value && Array.isArray(value["strings"]) && Array.isArray(value["values"]);

interface Directive {
  readonly kind: unknown;
  readonly given: readonly unknown[];
}

const directiveIn = (value: unknown): Directive | null =>
  isObject(value) && "_$litDirective$" in value && Array.isArray(value["values"])
    ? { kind: value["_$litDirective$"], given: value["values"] }
    : null;

const kindOf = (made: unknown): unknown => directiveIn(made)?.kind;
const kinds = {
  guard: kindOf(guard([], () => null)),
  keyed: kindOf(keyed(null, null)),
  live: kindOf(live(null)),
  repeat: kindOf(repeat([], () => null)),
  whenOpen: kindOf(whenOpen(() => null)),
};

/** What a directive stands for on a page that is printed once. */
function meaningOf({ kind, given }: Directive): unknown {
  const [first, second, third] = given;
  const call = (made: unknown, ...args: readonly unknown[]): unknown =>
    typeof made === "function" ? Reflect.apply(made, undefined, args) : made;
  switch (kind) {
    case kinds.whenOpen:
      return nothing;
    case kinds.live:
      return first;
    case kinds.keyed:
      return second;
    case kinds.guard:
      return call(second);
    case kinds.repeat:
      return [...(first as Iterable<unknown>)].map((item, index) => call(third ?? second, item, index));
    default:
      throw new Error("A template holds a directive that cannot be printed.");
  }
}

const isEmpty = (value: unknown): boolean => value === nothing || value === null || value === undefined;

function printChild(value: unknown): string {
  if (isEmpty(value)) return "";
  if (isTemplate(value)) return printParts(value);
  if (Array.isArray(value)) return value.map(printChild).join("");
  const directive = directiveIn(value);
  if (directive) return printChild(meaningOf(directive));
  if (isObject(value) || typeof value === "function")
    throw new Error("A template holds a value that cannot be printed.");
  return escaped(String(value));
}

/** An attribute that begins with a value: `class=`, `.checked=`, `@click=`, `title="`. */
const attribute = /\s+([.?@]?[\w:-]+)=(["']?)$/;
/** Inside an attribute's quotes, after other text. */
const inAttribute = /\s[\w:-]+="[^"]*$/;

function printParts({ strings, values }: Template): string {
  let out = "";
  let closing = "";
  for (const [index, text] of strings.entries()) {
    let part = text.replace(/\s+/g, " ");
    if (closing !== "" && part.startsWith(closing)) part = part.slice(1);
    closing = "";
    const value = values[index];
    const start = attribute.exec(part);
    if (index === values.length) out += part;
    else if (start) {
      const [whole, name = "", quote = ""] = start;
      const isWhole = quote === "" || (strings[index + 1] ?? "").startsWith(quote);
      if (!isWhole) out += `${part}${escaped(textOf(value))}`;
      else {
        out += part.slice(0, -whole.length) + printAttribute(name, value);
        closing = quote;
      }
    } else if (inAttribute.test(tagOf(out + part))) out += part + escaped(textOf(value));
    else out += part + printChild(value);
  }
  return out;
}

/** The tag that is still open at the end of a text, if any. */
const tagOf = (text: string): string => {
  const open = text.lastIndexOf("<");
  return open > text.lastIndexOf(">") ? text.slice(open) : "";
};

/** Properties that HTML has a word for. */
const spoken: Readonly<Record<string, string>> = { ".checked": "checked", ".selected": "selected", ".value": "value" };

function printAttribute(name: string, given: unknown): string {
  const directive = directiveIn(given);
  const value = directive ? meaningOf(directive) : given;
  if (name.startsWith("@") || isEmpty(value)) return "";
  const plain = name.startsWith(".") ? spoken[name] : name.replace("?", "");
  if (plain === undefined) throw new Error(`The served page cannot say the property ${name}.`);
  if (typeof value === "boolean" && name !== plain) return value ? ` ${plain}` : "";
  return ` ${plain}="${escaped(textOf(value))}"`;
}

function textOf(value: unknown): string {
  if (isEmpty(value)) return "";
  if (isObject(value) || typeof value === "function") throw new Error("An attribute holds a value that is no text.");
  return String(value);
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
