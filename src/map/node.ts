/**
 * A drawing as plain data: the same nodes become live SVG in the page and SVG text in the build, in stills and on
 * paper. Only what SVG itself has; no listeners, no state.
 */
export interface DrawingNode {
  readonly tag: Tag;
  /** Names the thing drawn among its siblings, so that it keeps its element from one picture to the next. */
  readonly key?: string;
  readonly attributes: Attributes;
  readonly children: readonly DrawingNode[];
  readonly text?: string;
}

export type Tag =
  | "g"
  | "path"
  | "circle"
  | "rect"
  | "text"
  | "tspan"
  | "title"
  | "desc"
  | "defs"
  | "pattern"
  | "radialGradient"
  | "stop"
  | "clipPath"
  | "svg";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const node = (tag: Tag, attributes: Attributes, children: readonly DrawingNode[] = []): DrawingNode => ({
  tag,
  attributes,
  children,
});

export const keyed = (key: string, drawn: DrawingNode): DrawingNode => ({ ...drawn, key });

export const words = (
  tag: "text" | "tspan" | "title" | "desc",
  text: string,
  attributes: Attributes = {},
): DrawingNode => ({
  tag,
  attributes,
  children: [],
  text,
});

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** SVG text. Attributes in the order given, so that the same drawing is the same text to the byte. */
export function print(drawn: DrawingNode): string {
  const attributes = Object.entries(drawn.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const inside = (drawn.text === undefined ? "" : escaped(drawn.text)) + drawn.children.map(print).join("");
  return inside === "" ? `<${drawn.tag}${attributes}/>` : `<${drawn.tag}${attributes}>${inside}</${drawn.tag}>`;
}

/** A number with at most `digits` decimals and no idle zeros: `10`, `0.5`, `-3.25`. */
export const short = (value: number, digits = 1): string => {
  const rounded = Number(value.toFixed(digits));
  return Object.is(rounded, -0) ? "0" : String(rounded);
};
