import type { Attributes, DrawingNode } from "./node.ts";

/**
 * The words of a drawing, drawn by the page in its own type: a picture that is loaded as a file knows nothing of the
 * page's type, and browsers differ in whether they wait for one that the file carries.
 */

/** The drawing without its words. */
export const withoutText = (drawn: DrawingNode): DrawingNode => ({
  ...drawn,
  children: drawn.children.filter(({ tag }) => tag !== "text").map(withoutText),
});

/** What text inherits from the groups around it. */
const inherited = ["fill", "stroke", "stroke-width", "font-size", "font-weight", "font-style", "text-anchor"] as const;
type Style = Readonly<Partial<Record<(typeof inherited)[number] | "letter-spacing", string>>>;

export function drawText(
  context: CanvasRenderingContext2D,
  drawn: DrawingNode,
  family: string,
  around: Style = {},
): void {
  const style = styleOf(drawn.attributes, around);
  context.save();
  transform(context, String(drawn.attributes["transform"] ?? ""));
  const { opacity } = drawn.attributes;
  if (opacity !== undefined) context.globalAlpha *= Number(opacity);
  if (drawn.tag === "text") drawLines(context, drawn, family, style);
  else for (const child of drawn.children) drawText(context, child, family, style);
  context.restore();
}

const fontOf = (style: Style, family: string): string =>
  `${style["font-style"] ?? "normal"} ${style["font-weight"] ?? 400} ${style["font-size"] ?? 16}px ${family}`;

/** Every word of a drawing. */
export const textOf = (drawn: DrawingNode): string => (drawn.text ?? "") + drawn.children.map(textOf).join("");

function styleOf(attributes: Attributes, around: Style): Style {
  const own = [...inherited, "letter-spacing" as const].flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { ...around, ...Object.fromEntries(own) };
}

function drawLines(context: CanvasRenderingContext2D, drawn: DrawingNode, family: string, style: Style): void {
  context.font = fontOf(style, family);
  if ("letterSpacing" in context) context.letterSpacing = `${style["letter-spacing"] ?? 0}px`;
  const anchor = style["text-anchor"];
  context.textAlign = anchor === "middle" ? "center" : anchor === "end" ? "right" : "left";
  context.lineJoin = "round";
  const lines = drawn.text === undefined ? drawn.children : [drawn];
  const x = Number(drawn.attributes["x"] ?? 0);
  let y = Number(drawn.attributes["y"] ?? 0);
  for (const line of lines) {
    y += Number(line.attributes["dy"] ?? 0);
    const at = Number(line.attributes["x"] ?? x);
    const text = line.text ?? "";
    // The halo lies below the letters.
    if (style.stroke !== undefined && style.stroke !== "none") {
      context.strokeStyle = style.stroke;
      context.lineWidth = Number(style["stroke-width"] ?? 1);
      context.strokeText(text, at, y);
    }
    context.fillStyle = style.fill ?? "#000";
    context.fillText(text, at, y);
  }
}

function transform(context: CanvasRenderingContext2D, text: string): void {
  for (const [, name, given = ""] of text.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = given.split(/[\s,]+/).map(Number);
    if (name === "translate") context.translate(a, b);
    else if (name === "scale") context.scale(a, given.includes(" ") ? b : a);
    else context.rotate((a * Math.PI) / 180);
  }
}
