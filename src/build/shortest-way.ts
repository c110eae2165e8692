import { kilometres } from "../model/line.ts";
import type { LngLat } from "../model/record.ts";

/** Stations of a railway network, with how far each is from its neighbours, in kilometres. */
export type Railways = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface RailwayLine {
  /** Stations in order. */
  readonly stations: readonly string[];
}

export function railwaysOf(lines: readonly RailwayLine[], stations: ReadonlyMap<string, LngLat>): Railways {
  const railways = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, km: number): void => {
    const known = railways.get(from);
    if (known) known.set(to, km);
    else railways.set(from, new Map([[to, km]]));
  };
  for (const line of lines) {
    for (const [index, to] of line.stations.entries()) {
      const from = line.stations[index - 1];
      const [a, b] = [from === undefined ? undefined : stations.get(from), stations.get(to)];
      if (from === undefined || !a || !b) continue;
      join(from, to, kilometres(a, b));
      join(to, from, kilometres(a, b));
    }
  }
  return railways;
}

/** The shortest way from stop to stop, each stop included once; null where no railway leads on. */
export function shortestWay(railways: Railways, stops: readonly string[]): readonly string[] | null {
  const way = stops.slice(0, 1);
  for (const [index, to] of stops.slice(1).entries()) {
    const part = between(railways, stops[index] ?? to, to);
    if (!part) return null;
    way.push(...part.slice(1));
  }
  return way;
}

/** Dijkstra’s way: always on from the nearest station that is not yet settled. */
function between(railways: Railways, from: string, to: string): readonly string[] | null {
  const reached = new Map<string, { readonly km: number; readonly last: string | null }>([
    [from, { km: 0, last: null }],
  ]);
  const open = new Set([from]);
  for (let at = nearest(); at !== null && at !== to; at = nearest()) {
    open.delete(at);
    const here = reached.get(at)?.km ?? 0;
    for (const [next, km] of railways.get(at) ?? []) {
      if (here + km >= (reached.get(next)?.km ?? Infinity)) continue;
      reached.set(next, { km: here + km, last: at });
      open.add(next);
    }
  }
  const way: string[] = [];
  for (let at: string | null = reached.has(to) ? to : null; at !== null; at = reached.get(at)?.last ?? null)
    way.push(at);
  return way.length === 0 ? null : way.reverse();

  function nearest(): string | null {
    let best: string | null = null;
    for (const each of open) {
      if (best === null || (reached.get(each)?.km ?? 0) < (reached.get(best)?.km ?? 0)) best = each;
    }
    return best;
  }
}
