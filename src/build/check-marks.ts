import type { Files } from "../model/schema.ts";
import { entriesOf } from "./entry.ts";
import type { Issue } from "./issue.ts";

/** A mark that a reader sees has a reason that the reader can read. */
export function* checkMarks(files: Files): Iterable<Issue> {
  for (const { file, id, path, fields } of entriesOf(files)) {
    if (fields["care"] !== true || fields["note"]) continue;
    yield { file, record: id, field: `${path}note`, value: fields["note"], expected: "the reason for care" };
  }
}
