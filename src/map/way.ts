import { memo } from "../model/memo.ts";
import { recentDays } from "../model/situation.ts";
import type { Stretch } from "../model/stretch.ts";
import type { Scene, Way } from "../scene.ts";
import type { Leg } from "./piece.ts";

/** What a day says of a piece, of all movements on it together. */
export interface PieceState {
  /** So many movements may be here: the bold line is as wide. Fractions near the ends, which makes them soft. */
  readonly load: number;
  /** How strongly the line is drawn that tells where movements have come from. */
  readonly behind: number;
  /** 1 = the way of a movement that may be under way leads on here. */
  readonly ahead: number;
}

export const pieceStates = ["load", "behind", "ahead"] as const satisfies readonly (keyof PieceState)[];

/** A line of old is still told, but does not compete with what moves. */
const old = 0.45;

/** Over so many kilometres, or over this part of it if it is short, a stretch grows from nothing to full width. */
const soft = { km: 500, part: 0.35 } as const;

/** A place that is known to the day is still drawn so long, in kilometres. */
const shortest = 80;

/** The stretch as it is drawn: no shorter than can be seen, and never beyond the ends of the way. */
export function drawnStretch({ from, to }: Stretch, km: number): Stretch {
  const least = Math.min(1, shortest / km);
  if (to - from >= least) return { from, to };
  const middle = Math.min(Math.max((from + to) / 2, least / 2), 1 - least / 2);
  return { from: middle - least / 2, to: middle + least / 2 };
}

/** How much of a movement a place of its way bears: 1 within the stretch, less near its ends, nothing beyond. */
function loadAt(place: number, { from, to }: Stretch, km: number): number {
  if (place < from || place > to) return 0;
  const ramp = Math.min(soft.km / km, (to - from) * soft.part);
  // An end of the way is no uncertain end.
  const rise = from <= 0 || ramp === 0 ? 1 : (place - from) / ramp;
  const fall = to >= 1 || ramp === 0 ? 1 : (to - place) / ramp;
  // Steps of a tenth: a finer one is not seen, and every change is a write to the map.
  return Math.round(Math.min(1, 0.2 + 0.8 * Math.min(rise, fall)) * 10) / 10;
}

/** How strongly a way is drawn along which nothing may be under way. */
function behindOf({ phase, record: { arriveTo } }: Way, date: number): number {
  const isOld = arriveTo === null || date - arriveTo >= recentDays;
  return phase === "arrived" && !isOld ? 1 : old;
}

/** Numbers of pieces in the order of their `index`. */
interface Tally {
  readonly load: Float64Array;
  readonly behind: Float64Array;
  readonly ahead: Float64Array;
  /** Keys of the pieces that show. */
  readonly keys: (string | undefined)[];
}

const sizeOf = memo((legs: ReadonlyMap<string, readonly Leg[]>): number => {
  let size = 0;
  for (const own of legs.values()) for (const { index } of own) size = Math.max(size, index + 1);
  return size;
});

/**
 * All pieces that show in a scene, with what the movements on them make of them together: two on one piece are one line,
 * wider; men are not counted, for nobody counted them. Thousands of legs a day, so their numbers are added up in arrays.
 */
export function piecesIn(scene: Scene, legs: ReadonlyMap<string, readonly Leg[]>): ReadonlyMap<string, PieceState> {
  const size = sizeOf(legs);
  const tally: Tally = {
    load: new Float64Array(size),
    behind: new Float64Array(size),
    ahead: new Float64Array(size),
    keys: new Array(size),
  };
  for (const way of scene.ways) addWay(tally, way, legs.get(way.id) ?? [], scene.state.date);
  const states = new Map<string, PieceState>();
  for (const [index, key] of tally.keys.entries()) {
    if (key === undefined) continue;
    const { load, behind, ahead } = tally;
    // In tenths again: sums of fractions would be alike only to the eye.
    const sum = Math.round((load[index] ?? 0) * 10) / 10;
    states.set(key, { load: sum, behind: behind[index] ?? 0, ahead: ahead[index] ?? 0 });
  }
  return states;
}

/** What one movement makes of the pieces of its way on a day. */
function addWay({ load, behind, ahead, keys }: Tally, way: Way, legs: readonly Leg[], date: number): void {
  const { km } = way.record;
  const stretch = way.phase === "under-way" && way.stretch ? drawnStretch(way.stretch, km) : null;
  const passed = stretch ? 1 : behindOf(way, date);
  for (const { key, index, from, to } of legs) {
    keys[index] = key;
    if (stretch === null || to <= stretch.from) {
      behind[index] = Math.max(behind[index] ?? 0, passed);
    } else if (from < stretch.to) {
      const place = Math.min(Math.max((from + to) / 2, stretch.from), stretch.to);
      load[index] = (load[index] ?? 0) + loadAt(place, stretch, km);
    } else {
      ahead[index] = 1;
    }
  }
}
