import type { Day } from "./day.ts";
import type { Deployment, Place, Records } from "./record.ts";
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

export const turns = ["came", "left", "stayed"] as const;
export type Turn = (typeof turns)[number];

/** How a place in one layer changed between two days. */
export interface ChangedPlace {
  /** Place and layer, as of a site of the map. */
  readonly id: string;
  readonly place: Place;
  readonly turn: Turn;
  /** What stood there: on the second day, or on the first where nothing stands on the second. */
  readonly records: readonly Deployment[];
  /** Those of a place where forces stayed that stand on the second day only: new reports, maybe of the same forces. */
  readonly further: readonly Deployment[];
}

/**
 * The same by places: a report that takes the place of another about the same place brings nothing and takes nothing
 * away. Forces stayed at a place if something stood there on both days.
 */
export function changedPlaces({ came, left, stayed }: Changes): readonly ChangedPlace[] {
  const groups = new Map<string, Record<Turn, Deployment[]>>();
  const put = (turn: Turn, list: readonly Deployment[]): void => {
    for (const record of list) {
      const id = placeId(record);
      const group = groups.get(id) ?? { came: [], left: [], stayed: [] };
      groups.set(id, group);
      group[turn].push(record);
    }
  };
  put("came", came);
  put("left", left);
  put("stayed", stayed);
  return [...groups].flatMap(([id, group]): readonly ChangedPlace[] => {
    const after = [...group.stayed, ...group.came];
    const hadSome = group.stayed.length > 0 || group.left.length > 0;
    const turn = after.length === 0 ? "left" : hadSome ? "stayed" : "came";
    const records = turn === "left" ? group.left : after;
    const place = records[0]?.place;
    return place ? [{ id, place, turn, records, further: turn === "stayed" ? group.came : [] }] : [];
  });
}

/** Place and layer of a record: what is one site on the map. */
export const placeId = ({ place, layer }: Deployment): string => `${place.id}/${layer}`;
