/** What an expression of the style is evaluated against. */
export interface Context {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

type Operator = (operands: readonly unknown[], context: Context) => unknown;

/**
 * The style's tables are written in MapLibre's expressions. What draws without MapLibre reads the same tables through
 * this: the part of the language that they use, and no more. A value that is no expression is itself.
 */
export function evaluate(value: unknown, context: Context): unknown {
  if (!Array.isArray(value)) return value;
  const { operator, operands } = partsOf(value);
  return operator ? operator(operands, context) : value;
}

interface Parts {
  readonly operator: Operator | undefined;
  readonly operands: readonly unknown[];
}

/** The tables never change, and each of their expressions is asked for each mark of each day: taken apart once. */
const parts = new WeakMap<readonly unknown[], Parts>();

function partsOf(expression: readonly unknown[]): Parts {
  const known = parts.get(expression);
  if (known) return known;
  const [name, ...operands] = expression;
  const found = { operator: typeof name === "string" ? operators.get(name) : undefined, operands };
  parts.set(expression, found);
  return found;
}

/** For a property that has to be a number, such as a width; a fallback for one that the table leaves out. */
export function numberOf(value: unknown, context: Context, fallback: number): number {
  const result = value === undefined ? fallback : evaluate(value, context);
  if (typeof result !== "number" || !Number.isFinite(result)) {
    throw new Error(`the style asks for what only MapLibre can work out: ${JSON.stringify(value)}`);
  }
  return result;
}

export function textOf(value: unknown, context: Context, fallback: string): string {
  const result = value === undefined ? fallback : (evaluate(value, context) ?? "");
  if (typeof result !== "string") {
    throw new Error(`the style asks for what only MapLibre can work out: ${JSON.stringify(value)}`);
  }
  return result;
}

/** Whether a layer takes a feature. */
export const passes = (filter: unknown, context: Context): boolean =>
  filter === undefined || evaluate(filter, context) === true;

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["literal", ([value]) => value],
  ["zoom", (_, { zoom }) => zoom],
  ["get", ([name], { properties }) => own(properties, name)],
  ["has", ([name], { properties }) => own(properties, name) !== null],
  ["feature-state", ([name], { state }) => own(state, name)],
  ["coalesce", (operands, context) => first(operands, context, (value) => value !== null)],
  ["all", (operands, context) => operands.every((each) => evaluate(each, context) === true)],
  ["any", (operands, context) => operands.some((each) => evaluate(each, context) === true)],
  ["!", ([operand], context) => evaluate(operand, context) !== true],
  ["==", ([a, b], context) => evaluate(a, context) === evaluate(b, context)],
  ["!=", ([a, b], context) => evaluate(a, context) !== evaluate(b, context)],
  ["<", compared((a, b) => a < b)],
  ["<=", compared((a, b) => a <= b)],
  [">", compared((a, b) => a > b)],
  [">=", compared((a, b) => a >= b)],
  ["+", folded((a, b) => a + b)],
  ["*", folded((a, b) => a * b)],
  ["-", folded((a, b) => a - b)],
  ["/", folded((a, b) => a / b)],
  ["max", folded(Math.max)],
  ["min", folded(Math.min)],
  ["case", (operands, context) => chosen(operands, context, (test) => evaluate(test, context) === true)],
  [
    "match",
    ([input, ...branches], context) => {
      const value = evaluate(input, context);
      return chosen(branches, context, (label) => (Array.isArray(label) ? label.includes(value) : label === value));
    },
  ],
  [
    "step",
    ([input, least, ...stops], context) => {
      const above = indexAbove(stops, numberOf(input, context, 0));
      return evaluate(above === 0 ? least : stops[above - 1], context);
    },
  ],
  [
    "interpolate",
    ([, input, ...stops], context) => {
      const at = numberOf(input, context, 0);
      const above = indexAbove(stops, at);
      const value = (index: number): number => numberOf(stops[index + 1], context, 0);
      if (above === 0) return value(0);
      if (above === stops.length) return value(stops.length - 2);
      const [from, to] = [Number(stops[above - 2]), Number(stops[above])];
      const share = (at - from) / (to - from);
      return value(above - 2) * (1 - share) + value(above) * share;
    },
  ],
]);

const own = (record: Readonly<Record<string, unknown>>, name: unknown): unknown =>
  typeof name === "string" && Object.hasOwn(record, name) ? (record[name] ?? null) : null;

function first(operands: readonly unknown[], context: Context, isTaken: (value: unknown) => boolean): unknown {
  for (const operand of operands) {
    const value = evaluate(operand, context);
    if (isTaken(value)) return value;
  }
  return null;
}

/** Pairs of a test and an outcome, with a last outcome for all the rest. */
function chosen(operands: readonly unknown[], context: Context, isMet: (test: unknown) => boolean): unknown {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    if (isMet(operands[index])) return evaluate(operands[index + 1], context);
  }
  return evaluate(operands.at(-1), context);
}

function compared(holds: (a: number, b: number) => boolean): Operator {
  return ([a, b], context) => holds(numberOf(a, context, 0), numberOf(b, context, 0));
}

function folded(fold: (a: number, b: number) => number): Operator {
  return (operands, context) => operands.map((each) => numberOf(each, context, 0)).reduce((a, b) => fold(a, b));
}

/** Where the first stop beyond a value is in a list of stops and their values. */
function indexAbove(stops: readonly unknown[], at: number): number {
  for (let index = 0; index < stops.length; index += 2) if (Number(stops[index]) > at) return index;
  return stops.length;
}
