import * as v from "valibot";

/** What was left out of packed records, for a notice. */
export interface RowIssue {
  readonly file: string;
  readonly row: number;
  readonly problem: string;
}

export interface RowReader<S extends Readonly<Record<string, v.GenericSchema>>> {
  /** Rows in their places: one that does not fit leaves a gap, so that the indices of the others stay true. */
  readonly slots: <K extends keyof S & string>(file: K) => (v.InferOutput<S[K]> | null)[];
  /** Only the rows that fit. */
  readonly list: <K extends keyof S & string>(file: K) => v.InferOutput<S[K]>[];
  /** Leaves out a row that fits by itself but not with the others. */
  readonly leaveOut: (issue: RowIssue) => void;
  /** Grows while rows are read. */
  readonly issues: readonly RowIssue[];
}

/** Reads rows one by one, so that a bad one hides no other. */
export function rowReader<S extends Readonly<Record<string, v.GenericSchema>>>(
  schemas: S,
  packed: Readonly<Record<keyof S & string, readonly unknown[]>>,
): RowReader<S> {
  const issues: RowIssue[] = [];
  const slots = <K extends keyof S & string>(file: K): (v.InferOutput<S[K]> | null)[] => {
    const schema: S[K] = schemas[file];
    return packed[file].map((input, row) => {
      const result = v.safeParse(schema, input);
      if (result.success) return result.output;
      issues.push({ file, row, problem: v.summarize(result.issues) });
      return null;
    });
  };
  return {
    slots,
    list: (file) => slots(file).flatMap((row) => (row === null ? [] : [row])),
    leaveOut: (issue) => issues.push(issue),
    issues,
  };
}
