import { memo } from "./memo.ts";
import { type Layer, layers as order, type Place } from "./record.ts";
import type { Phase, Present } from "./situation.ts";

/** A row of the table: the same record, in the same phase, that the map shows. */
export interface Row extends Present {
  /** False = its place is only a region: listed and counted, never drawn. */
  readonly isOnMap: boolean;
}

/** What stands comes first, then what was seen, went, is planned or was only said. */
export const phases: readonly Phase[] = ["standing", "seen", "left", "announced", "claimed"];

/** To make one takes longer than to sort a table with it. */
const collatorOf = memo((language: string) => new Intl.Collator(language));

/**
 * The rows of the table: all records present on the layers that are on, by phase, layer and place in the order of the
 * reader’s alphabet, and at one place by their beginning.
 */
export function listing(
  present: readonly Present[],
  layers: ReadonlySet<Layer>,
  language: keyof Place["names"],
): readonly Row[] {
  const { compare } = collatorOf(language);
  const begin = ({ record }: Present): number => record.from ?? record.reported ?? 0;
  return present
    .filter((each) => layers.has(each.record.layer))
    .map((each) => ({ ...each, isOnMap: each.record.place.precision !== "region" }))
    .sort(
      (a, b) =>
        phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
        order.indexOf(a.record.layer) - order.indexOf(b.record.layer) ||
        Number(b.isOnMap) - Number(a.isOnMap) ||
        compare(a.record.place.names[language], b.record.place.names[language]) ||
        begin(a) - begin(b) ||
        (a.record.id < b.record.id ? -1 : 1),
    );
}
