import { standingClaims } from "./claims.ts";
import { type Day, today } from "./day.ts";
import type { Layer, Records } from "./record.ts";
import { type Known, knownDay, type Rectangle, situation } from "./situation.ts";

/** How many reports about a day became known only after the day of knowledge, and are therefore not shown. */
export interface LeftOut {
  readonly deployments: number;
  readonly transfers: number;
  readonly estimates: number;
  readonly events: number;
}

/** Counts what “as known now” shows on a day and the knowledge chosen does not, on the layers that are on. */
export function leftOut(
  records: Pick<Records, "deployments" | "transfers" | "estimates" | "events">,
  table: ReadonlyMap<string, readonly Rectangle[]>,
  date: Day,
  known: Known,
  layers: ReadonlySet<Layer>,
): LeftOut | null {
  if (known === "now") return null;
  const knowledge = knownDay(known, date);
  const isLater = ({ reported }: { readonly reported: Day | null }): boolean => (reported ?? today) > knowledge;
  const all = situation(records.deployments, records.transfers, table, date, "now");
  return {
    deployments: all.present.filter(({ record }) => layers.has(record.layer) && isLater(record)).length,
    transfers: layers.has("transfer") ? all.moving.filter(({ record }) => isLater(record)).length : 0,
    estimates: standingClaims(records, date, "now").filter(({ estimate }) => isLater(estimate)).length,
    events: records.events.filter((event) => event.date === date && (event.reported ?? event.date) > knowledge).length,
  };
}
