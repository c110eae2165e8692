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
  // Steps of a twentieth: a finer one is not seen, and every change is a write to the map.
  return Math.round(Math.min(1, 0.2 + 0.8 * Math.min(rise, fall)) * 20) / 20;
}

/** What one movement makes of a piece of its way on a day. */
function stateOf(way: Way, { from, to }: Leg, stretch: Stretch | null, date: number): PieceState {
  const { record, phase } = way;
  const isOld = record.arriveTo === null || date - record.arriveTo >= recentDays;
  if (phase !== "under-way" || stretch === null) {
    return { load: 0, behind: phase === "arrived" && !isOld ? 1 : old, ahead: 0 };
  }
  const place = Math.min(Math.max((from + to) / 2, stretch.from), stretch.to);
  const isOn = to > stretch.from && from < stretch.to;
  if (isOn) return { load: loadAt(place, stretch, record.km), behind: 0, ahead: 0 };
  return to <= stretch.from ? { load: 0, behind: 1, ahead: 0 } : { load: 0, behind: 0, ahead: 1 };
}

/** All pieces that show in a scene, with what the movements on them make of them together. */
export function piecesIn(scene: Scene, legs: ReadonlyMap<string, readonly Leg[]>): ReadonlyMap<string, PieceState> {
  const states = new Map<string, PieceState>();
  for (const way of scene.ways) {
    const stretch = way.stretch && drawnStretch(way.stretch, way.record.km);
    for (const leg of legs.get(way.id) ?? []) {
      const state = stateOf(way, leg, stretch, scene.state.date);
      const other = states.get(leg.key);
      const both = other ? together(state, other) : state;
      if (both !== other) states.set(leg.key, both);
    }
  }
  return states;
}

/** Two movements on one piece are one line, wider; men are not counted, for nobody counted them. */
const together = (a: PieceState, b: PieceState): PieceState =>
  // Most movements are over and add nothing to what others have left.
  a.load === 0 && a.behind <= b.behind && a.ahead <= b.ahead
    ? b
    : { load: a.load + b.load, behind: Math.max(a.behind, b.behind), ahead: Math.max(a.ahead, b.ahead) };
