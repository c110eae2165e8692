import type { Day } from "./day.ts";
import type { Deployment, Records } from "./record.ts";
import { type Known, knownDay, type Rectangle, situation } from "./situation.ts";

/** What came, left and stayed between two days, both as known on one day of knowledge. */
export interface Changes {
  readonly from: Day;
  readonly to: Day;
  /** Standing on the second day, not on the first. */
  readonly came: readonly Deployment[];
  /** Standing on the first day, not on the second. */
  readonly left: readonly Deployment[];
  /** Standing on both. */
  readonly stayed: readonly Deployment[];
}

/**
 * Compares the records that stand on two days. Knowledge “then” is that of the later day, for both: otherwise what was
 * merely reported late would look as if it had come.
 */
export function changes(
  records: Pick<Records, "deployments">,
  table: ReadonlyMap<string, readonly Rectangle[]>,
  from: Day,
  to: Day,
  known: Known,
): Changes {
  const knowledge = knownDay(known, from > to ? from : to);
  const standing = (day: Day): ReadonlyMap<string, Deployment> =>
    new Map(
      situation(records.deployments, [], table, day, knowledge)
        .present.filter((each) => each.phase === "standing")
        .map(({ record }) => [record.id, record]),
    );
  const before = standing(from);
  const after = standing(to);
  return {
    from,
    to,
    came: [...after.values()].filter((record) => !before.has(record.id)),
    left: [...before.values()].filter((record) => !after.has(record.id)),
    stayed: [...after.values()].filter((record) => before.has(record.id)),
  };
}
