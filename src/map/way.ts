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
}

/** The legs of a way side by side: the numbers of their pieces, and where they are on the way. */
interface Track {
  readonly pieces: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** All ways as arrays, those of one route as the very same, and the keys of the pieces: a day goes over thousands of legs. */
const tracksOf = memo((legs: ReadonlyMap<string, readonly Leg[]>) => {
  const keys: string[] = [];
  for (const own of legs.values()) for (const { key, index } of own) keys[index] = key;
  const tracks = new Map<string, Track>();
  const same = new Map<string, Track>();
  for (const [way, own] of legs) {
    const pieces = Int32Array.from(own, ({ index }) => index);
    const route = pieces.join();
    const track = same.get(route) ?? {
      pieces,
      from: Float64Array.from(own, ({ from }) => from),
      to: Float64Array.from(own, ({ to }) => to),
    };
    same.set(route, track);
    tracks.set(way, track);
  }
  return { keys, tracks };
});

/**
 * All pieces that show in a scene, with what the movements on them make of them together: two on one piece are one line,
 * wider; men are not counted, for nobody counted them.
 */
export function piecesIn(scene: Scene, legs: ReadonlyMap<string, readonly Leg[]>): ReadonlyMap<string, PieceState> {
  const { keys, tracks } = tracksOf(legs);
  const tally: Tally = {
    load: new Float64Array(keys.length),
    behind: new Float64Array(keys.length),
    ahead: new Float64Array(keys.length),
  };
  const passed = new Map<Track, number>();
  for (const way of scene.ways) {
    const track = tracks.get(way.id);
    if (!track) continue;
    if (way.phase === "under-way" && way.stretch)
      addStretch(tally, track, drawnStretch(way.stretch, way.record.km), way.record.km);
    else passed.set(track, Math.max(passed.get(track) ?? 0, behindOf(way, scene.state.date)));
  }
  // Of most movements of a day only the route is left, and many took the same.
  for (const [{ pieces }, behind] of passed) for (const piece of pieces) addBehind(tally, piece, behind);
  const states = new Map<string, PieceState>();
  for (const [index, key] of keys.entries()) {
    // In tenths again: sums of fractions would be alike only to the eye.
    const load = Math.round((tally.load[index] ?? 0) * 10) / 10;
    const behind = tally.behind[index] ?? 0;
    const ahead = tally.ahead[index] ?? 0;
    if (load > 0 || behind > 0 || ahead > 0) states.set(key, { load, behind, ahead });
  }
  return states;
}

function addBehind({ behind }: Tally, piece: number, passed: number): void {
  if ((behind[piece] ?? 0) < passed) behind[piece] = passed;
}

/** What a movement that may be under way makes of the pieces of its way. */
function addStretch(tally: Tally, { pieces, from, to }: Track, stretch: Stretch, km: number): void {
  const { load, ahead } = tally;
  for (const [leg, piece] of pieces.entries()) {
    const [begin, end] = [from[leg] ?? 0, to[leg] ?? 0];
    if (end <= stretch.from) {
      addBehind(tally, piece, 1);
    } else if (begin < stretch.to) {
      const place = Math.min(Math.max((begin + end) / 2, stretch.from), stretch.to);
      load[piece] = (load[piece] ?? 0) + loadAt(place, stretch, km);
    } else {
      ahead[piece] = 1;
    }
  }
}
