import type { Deployment, Place, Records, Transfer } from "../model/record.ts";
import { type Site, shapeOf } from "../scene.ts";
import { type Mark, marksAt } from "./mark.ts";

type Phase = Site["phase"];

/**
 * Every mark that any day, any knowledge and any choice of layers can show, so that the map holds them all from its
 * birth and a day only makes them seen or unseen. Somewhat more than can happen, never less.
 */
export function everyMark(records: Records): readonly Mark[] {
  const sites = new Map<string, Deployment[]>();
  for (const record of records.deployments) {
    if (record.place.precision === "region") continue;
    const id = `${record.place.id}/${record.layer}`;
    const list = sites.get(id);
    if (list) list.push(record);
    else sites.set(id, [record]);
  }
  const marks = new Map<string, Mark>();
  for (const [id, list] of sites) for (const mark of marksOfSite(id, list)) marks.set(mark.key, mark);
  return [...marks.values()].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
}

function marksOfSite(id: string, records: readonly Deployment[]): readonly Mark[] {
  return phases.flatMap((phase) => {
    const able = records.filter((record) => phasesOf(record).includes(phase));
    const shapes = new Set(able.map((record) => shapeOf(record.place, [{ record }])));
    return able.flatMap(({ place, layer, status }) =>
      [...shapes].flatMap((shape) =>
        [null, ...able].flatMap((measured) =>
          marksAt({
            id,
            place,
            layer,
            position: place.position,
            shape,
            phase,
            status,
            strength: measured?.personnel ?? null,
            inferred: measured?.inferred ?? false,
            isNew: true,
            age: 0,
            withdrawal: true,
            doubtful: true,
            faint: false,
          }),
        ),
      ),
    );
  });
}

const phases: readonly Phase[] = ["standing", "left", "seen", "announced", "claimed"];

/** The phases that a record goes through (see `situation.ts`). */
function phasesOf(record: Deployment): readonly Phase[] {
  switch (record.change) {
    case "transit":
      return ["seen"];
    case "departure":
      return ["left"];
    case "announced":
      return ["announced"];
    case "claim-of-withdrawal":
      return ["claimed"];
    default:
      return ["standing", "left"];
  }
}

export interface MarkedPlace {
  readonly place: Place;
  /** How far its largest mark reaches, in pixels at zoom 5. */
  readonly reach: number;
}

/** Every place that can have a mark, the largest first, with the room that labels leave to it on all days. */
export function everyPlace(marks: readonly Mark[], records: Records): readonly MarkedPlace[] {
  const reaches = new Map<string, number>();
  for (const { place, look, size } of marks) {
    if (look.kind === "body") reaches.set(place, Math.max(reaches.get(place) ?? 0, size));
  }
  return [...reaches]
    .flatMap(([id, reach]): readonly MarkedPlace[] => {
      const place = records.places.get(id);
      return place ? [{ place, reach }] : [];
    })
    .sort((a, b) => b.reach - a.reach || (a.place.id < b.place.id ? -1 : 1));
}

/** Every place with a point that a movement left. */
export const everyGarrison = (transfers: readonly Transfer[]): readonly Place[] => [
  ...new Map(
    transfers.flatMap(({ origin }) => (origin && origin.precision !== "region" ? [[origin.id, origin] as const] : [])),
  ).values(),
];
