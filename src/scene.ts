import { type Around, aroundOf, rangesAt } from "./model/around.ts";
import { type ChangedPlace, changedPlaces, changes, placeId } from "./model/changes.ts";
import { type StandingClaim, standingClaims } from "./model/claims.ts";
import type { Day } from "./model/day.ts";
import { type LeftOut, leftOut } from "./model/left-out.ts";
import type { Axis, Deployment, Layer, LngLat, Occurrence, Place, Range, Records } from "./model/record.ts";
import type { Strength } from "./model/schema.ts";
import {
  type Moving,
  type Present,
  type Rectangle,
  rectanglesOf,
  type Situation,
  situation,
} from "./model/situation.ts";
import type { Status } from "./model/vocabulary.ts";
import type { State } from "./state/state.ts";

/**
 * What is to be seen: derived from the state and the records, never stored. Every renderer, panel, table and sentence
 * receives this one value, so they cannot disagree.
 */
export interface Scene {
  readonly state: State;
  readonly situation: Situation;
  /** What is compared, if two days are; then everything below is about both. */
  readonly comparison: Comparison | null;
  /** All records of the layers that are on, also those whose place is only a region. */
  readonly present: readonly Present[];
  /** Marks of the layers that are switched on, the weightiest last, so that it is drawn on top. */
  readonly sites: readonly Site[];
  /** Records whose place is only a region: listed and counted, never drawn. */
  readonly unplaced: readonly Present[];
  readonly ways: readonly Way[];
  /** Where the movements began: context, with the movements or without. */
  readonly garrisons: readonly Place[];
  readonly axes: readonly Axis[];
  /** What stands around the reader's point. */
  readonly around: Around | null;
  /** The published range of a weapon around the selected place. */
  readonly ring: { readonly place: Place; readonly range: Range } | null;
  readonly counts: Counts;
  /** The place to be pointed out: the one selected, else that of the selected event. */
  readonly ringed: string | null;
  /** Events of the day shown, as known. */
  readonly events: readonly Occurrence[];
  /** Published strengths as they stand on the day shown. */
  readonly claims: readonly StandingClaim[];
  /** What became known only later; null = everything that is known now is shown. */
  readonly leftOut: LeftOut | null;
}

/** Two days side by side: what came, left and stayed between them. */
export interface Comparison {
  readonly earlier: Day;
  readonly later: Day;
  readonly places: readonly ChangedPlace[];
}

/** All that shows at one place in one layer. Records at one place may overlap: nothing is added up. */
export interface Site {
  /** Place and layer, such as `yelnya/border`. */
  readonly id: string;
  readonly place: Place;
  readonly layer: "border" | "belarus";
  readonly position: LngLat;
  readonly shape: Shape;
  /** Standing if any record stands; else the phase that says most. */
  readonly phase: Present["phase"];
  /** The best basis among the records of that phase. */
  readonly status: Status;
  /** The latest published strength among the standing records; null = not published. */
  readonly strength: Strength | null;
  readonly inferred: boolean;
  readonly isNew: boolean;
  /** Days since a sighting on the way; the mark fades with it. */
  readonly age: number;
  /** A withdrawal was claimed for this place: a mark of its own beside the forces. */
  readonly withdrawal: boolean;
  /** No passage supports any of its records, or all are to be handled with care. */
  readonly doubtful: boolean;
  /** It stands on both days that are compared: shown, but not what matters. */
  readonly faint: boolean;
  readonly present: readonly Present[];
}

export type Shape = "ground" | "air" | "missile" | "naval";

export interface Way extends Moving {
  readonly id: string;
}

export interface Counts {
  /** Places with at least one standing record, in all layers that are on. */
  readonly sites: number;
  readonly bySide: Readonly<Record<"border" | "belarus", number>>;
  /** Standing records, with those whose place is only a region. */
  readonly records: number;
  readonly withStrength: number;
  readonly underWay: number;
  readonly arrived: number;
  readonly unreported: number;
  /** Of all movements, those whose way is not known well enough to draw. */
  readonly undrawn: number;
  readonly fresh: number;
  readonly left: number;
}

const phaseOrder: readonly Present["phase"][] = ["standing", "left", "seen", "announced", "claimed"];
const statusOrder: readonly Status[] = ["imagery", "official", "video", "report"];

/** The first of an order that any of the items has. */
const first = <T, I>(order: readonly T[], items: readonly I[], of: (item: I) => T): T | undefined =>
  order.find((value) => items.some((item) => of(item) === value));

/** Makes scenes from states: one per set of records, so that what never changes is worked out once. */
export function sceneMaker(records: Records): (state: State) => Scene {
  const table = rectanglesOf(records.deployments);
  const siteIds = new Map(records.deployments.map((record) => [record, placeId(record)]));
  const ranks = new Map([...new Set(siteIds.values())].sort().map((id, rank) => [id, rank]));
  const order = (site: Site): number => weight(site) * ranks.size + (ranks.get(site.id) ?? 0);
  return (state) => {
    const now = situation(records.deployments, records.transfers, table, state.date, state.known);
    const comparison = comparisonOf(records, table, state);
    const present = comparison
      ? comparison.places.flatMap((each) => presentIn(each, comparison))
      : now.present.filter((each) => state.layers.has(each.record.layer));
    const stayed = new Set(comparison?.places.flatMap(({ id, turn }) => (turn === "stayed" ? [id] : [])));
    const sites = sitesOf(present, stayed, siteIds);
    let claims: Scene["claims"] | undefined;
    let left: Scene["leftOut"] | undefined;
    // Where movements are on a day says nothing of what changed between two.
    const ways =
      state.layers.has("transfer") && !comparison ? now.moving.map((each) => ({ ...each, id: each.record.id })) : [];
    return {
      state,
      situation: now,
      comparison,
      present,
      sites: sites
        .map((site) => [order(site), site] as const)
        .sort(([a], [b]) => a - b)
        .map(([, site]) => site),
      unplaced: present.filter((each) => each.record.place.precision === "region"),
      ways,
      garrisons: state.layers.has("context") && !comparison ? garrisonsOf(now.moving) : [],
      axes: state.layers.has("axes")
        ? records.axes.filter(
            (axis) => axis.way.length > 1 && axis.reported !== null && axis.reported <= Math.min(state.date, now.known),
          )
        : [],
      around: state.around && aroundOf(state.around, present),
      ring: ringOf(records, state, now.known),
      counts: countsOf(present, sites, ways),
      events: records.events.filter((each) => each.date === state.date && (each.reported ?? each.date) <= now.known),
      ringed: state.place ?? records.events.find(({ id }) => id === state.record)?.place?.id ?? null,
      // Not all who show a scene say these, and they cost as much as all the rest.
      get claims() {
        claims ??= standingClaims(records, state.date, state.known);
        return claims;
      },
      get leftOut() {
        left ??= leftOut(records, table, comparison?.later ?? state.date, state.known, state.layers);
        return left;
      },
    };
  };
}

/** A range is around a place at which a known record names the weapon, and not before the range itself is known. */
function ringOf({ places, deployments, ranges }: Records, { place, ring }: State, known: Day): Scene["ring"] {
  const at = place === null ? undefined : places.get(place);
  const range = at && rangesAt(at, deployments, ranges, known).find(({ id }) => id === ring);
  return at && range ? { place: at, range } : null;
}

/** The places that the movements of a day have left; a region has no point to mark. */
function garrisonsOf(moving: readonly Moving[]): readonly Place[] {
  const origins = moving.flatMap(({ record: { origin, km } }) =>
    origin && origin.precision !== "region" && km > 0 ? [origin] : [],
  );
  return [...new Map(origins.map((place) => [place.id, place])).values()];
}

function comparisonOf(
  records: Records,
  table: ReadonlyMap<string, readonly Rectangle[]>,
  state: State,
): Comparison | null {
  const { date, from, known, layers } = state;
  if (from === null) return null;
  const [earlier, later] = from < date ? [from, date] : [date, from];
  const deployments = records.deployments.filter((record) => layers.has(record.layer));
  return { earlier, later, places: changedPlaces(changes({ deployments }, table, earlier, later, known)) };
}

/** A changed place as on the map: what came stands and is new, what stayed stands, what left is gone. */
const presentIn = ({ turn, records }: ChangedPlace, { later }: Comparison): readonly Present[] =>
  records.map((record: Deployment) => ({
    record,
    phase: turn === "left" ? "left" : "standing",
    age: Math.max(0, later - (record.from ?? record.reported ?? later)),
    isNew: turn === "came",
  }));

function sitesOf(
  present: readonly Present[],
  stayed: ReadonlySet<string>,
  siteIds: ReadonlyMap<Deployment, string>,
): readonly Site[] {
  const groups = new Map<string, Present[]>();
  for (const each of present) {
    if (each.record.place.precision === "region") continue;
    const id = siteIds.get(each.record) ?? placeId(each.record);
    const group = groups.get(id);
    if (group) group.push(each);
    else groups.set(id, [each]);
  }
  return [...groups].flatMap(([id, group]) => siteOf(id, group, stayed.has(id)) ?? []);
}

function siteOf(id: string, present: readonly Present[], faint: boolean): Site | null {
  const phase = first(phaseOrder, present, (each) => each.phase);
  const leading = present.length === 1 ? present : present.filter((each) => each.phase === phase);
  const lead = leading[0];
  const status = first(statusOrder, leading, (each) => each.record.status);
  if (!lead || !phase || !status) return null;
  const { place, layer } = lead.record;
  const measured = phase === "standing" ? newestMeasured(leading) : null;
  return {
    id,
    place,
    layer,
    position: place.position,
    shape: shapeOf(place, leading),
    phase,
    status,
    strength: measured?.record.personnel ?? null,
    inferred: measured?.record.inferred ?? false,
    isNew: leading.some((each) => each.isNew),
    age: leading.reduce((least, each) => Math.min(least, each.age), Number.POSITIVE_INFINITY),
    withdrawal: present.some((each) => each.phase === "claimed"),
    doubtful: leading.every((each) => !each.record.verified || each.record.care),
    faint,
    present,
  };
}

/** The latest record with a published strength; of one day the last one. */
function newestMeasured(present: readonly Present[]): Present | null {
  let newest: Present | null = null;
  for (const each of present) {
    if (each.record.personnel === null) continue;
    if (newest === null || (each.record.reported ?? 0) >= (newest.record.reported ?? 0)) newest = each;
  }
  return newest;
}

/** Missiles where nothing else is named, else by the kind of place. */
export function shapeOf(place: Place, present: readonly Pick<Present, "record">[]): Shape {
  if (present.every((each) => each.record.missiles)) return "missile";
  if (place.kind === "airfield") return "air";
  if (place.kind === "naval-base") return "naval";
  return "ground";
}

const weight = (site: Site): number =>
  (site.phase === "standing" ? 4 : 0) +
  (site.strength ? -1 : 0) +
  (site.isNew ? 1 : 0) +
  (site.status === "imagery" ? 1 : 0);

function countsOf(present: readonly Present[], sites: readonly Site[], ways: readonly Way[]): Counts {
  const standing = sites.filter((site) => site.phase === "standing");
  return {
    sites: standing.length,
    bySide: {
      border: standing.filter((site) => site.layer === "border").length,
      belarus: standing.filter((site) => site.layer === "belarus").length,
    },
    records: present.filter((each) => each.phase === "standing").length,
    withStrength: standing.filter((site) => site.strength !== null).length,
    underWay: ways.filter((way) => way.phase === "under-way").length,
    arrived: ways.filter((way) => way.phase === "arrived").length,
    unreported: ways.filter((way) => way.phase === "unreported").length,
    undrawn: ways.filter((way) => way.record.way.length === 0).length,
    fresh: standing.filter((site) => site.isNew).length,
    left: sites.filter((site) => site.phase === "left").length,
  };
}

/** Whether a place has anything on the map now: for the selection, which survives a scrub past its days. */
export const siteAt = (scene: Scene, place: string): readonly Site[] =>
  scene.sites.filter((site) => site.place.id === place);

export const isOn = (scene: Scene, layer: Layer): boolean => scene.state.layers.has(layer);
