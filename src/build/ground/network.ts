import type { Position } from "geojson";
import { kilometres } from "./banks.ts";

/** Lines joined where they meet, to find the way of a river through them. */
export interface Network {
  readonly nodes: readonly Position[];
  readonly edges: readonly Map<number, number>[];
  /** Nodes by the square of a tenth of a degree in which they lie. */
  readonly squares: ReadonlyMap<string, readonly number[]>;
  /** Nodes of lines at which a river may begin or end. */
  readonly isRiver: ReadonlySet<number>;
}

/** Lines of one kind; a way along the shore of a reservoir or across it is dearer than one in the river's own bed. */
export interface Course {
  readonly kind: "river" | "shore" | "crossing";
  readonly lines: readonly Position[][];
  readonly cost: number;
}

/** Ends so near to another line, in kilometres, are taken to meet it; farther, where nothing else joins them. */
const reach = 4;
const farReach = 25;
const bridgeCost = 4;

const squareOf = ([lng = 0, lat = 0]: Position, dx = 0, dy = 0): string =>
  `${Math.floor(lng * 10) + dx},${Math.floor(lat * 10) + dy}`;

export function networkOf(courses: readonly Course[]): Network {
  const nodes: Position[] = [];
  const edges: Map<number, number>[] = [];
  const squares = new Map<string, number[]>();
  const isRiver = new Set<number>();
  const byPosition = new Map<string, number>();

  const nodeOf = (position: Position): number => {
    const known = byPosition.get(String(position));
    if (known !== undefined) return known;
    const node = nodes.push(position) - 1;
    edges.push(new Map());
    byPosition.set(String(position), node);
    const square = squares.get(squareOf(position));
    if (square === undefined) squares.set(squareOf(position), [node]);
    else square.push(node);
    return node;
  };
  const connect = (a: number, b: number, cost: number) => {
    if (a === b) return;
    const length = kilometres(nodes[a] ?? [], nodes[b] ?? []) * cost;
    edges[a]?.set(b, Math.min(length, edges[a]?.get(b) ?? length));
    edges[b]?.set(a, Math.min(length, edges[b]?.get(a) ?? length));
  };

  const ends: { readonly end: number; readonly own: ReadonlySet<number> }[] = [];
  for (const { kind, lines, cost } of courses) {
    for (const line of lines) {
      const path = line.map(nodeOf);
      path.forEach((node, index) => {
        if (kind === "river") isRiver.add(node);
        const last = path[index - 1];
        if (last !== undefined) connect(last, node, cost);
      });
      if (kind === "crossing") continue;
      const own = new Set(path);
      for (const end of kind === "river" ? [path[0], path.at(-1)] : tipsOf(path, nodes)) {
        if (end !== undefined) ends.push({ end, own });
      }
    }
  }
  const network = { nodes, edges, squares, isRiver };
  for (const { end, own } of ends) {
    const other = nearest(network, nodes[end] ?? [], (node) => !own.has(node), reach);
    if (other !== null) connect(end, other, bridgeCost);
  }
  const parts = partsOf(edges);
  for (const { end } of ends) {
    const other = nearest(network, nodes[end] ?? [], (node) => parts[node] !== parts[end], farReach);
    if (other !== null) connect(end, other, bridgeCost);
  }
  return network;
}

/** Where a lake may touch the next one of a chain: its northernmost, southernmost, easternmost and westernmost nodes. */
function tipsOf(path: readonly number[], nodes: readonly Position[]): readonly (number | undefined)[] {
  const farthest = (measure: (position: Position) => number) =>
    path.reduce((best, node) => (measure(nodes[node] ?? []) > measure(nodes[best] ?? []) ? node : best), path[0] ?? 0);
  return [
    farthest(([lng = 0]) => lng),
    farthest(([lng = 0]) => -lng),
    farthest(([, lat = 0]) => lat),
    farthest(([, lat = 0]) => -lat),
  ];
}

/** For each node the number of the part of the network in which all hangs together. */
function partsOf(edges: readonly Map<number, number>[]): readonly number[] {
  const parts: number[] = Array(edges.length).fill(-1);
  for (const start of edges.keys()) {
    const open = parts[start] === -1 ? [start] : [];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      parts[node] = start;
      for (const next of edges[node]?.keys() ?? []) if (parts[next] === -1) open.push(next);
    }
  }
  return parts;
}

/** The nearest node that is accepted, no farther than so many kilometres. */
function nearest(
  { nodes, squares }: Network,
  position: Position,
  accepts: (node: number) => boolean,
  limit: number,
): number | null {
  const rings = Math.ceil(limit / 5);
  let best: number | null = null;
  let least = limit;
  for (let dx = -rings; dx <= rings; dx++) {
    for (let dy = -rings; dy <= rings; dy++) {
      for (const node of squares.get(squareOf(position, dx, dy)) ?? []) {
        const distance = kilometres(position, nodes[node] ?? []);
        if (distance < least && accepts(node)) {
          best = node;
          least = distance;
        }
      }
    }
  }
  return best;
}

/** The cheapest way through the network that passes near each of the points, as one unbroken line. */
export function wayThrough(network: Network, points: readonly Position[]): Position[] {
  const stops = points.map((point) => {
    const node =
      nearest(network, point, (candidate) => network.isRiver.has(candidate), 25) ??
      nearest(network, point, () => true, 60);
    if (node === null) throw new Error(`No line passes near ${point}.`);
    return node;
  });
  const path = stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    return last === undefined ? [stop] : cheapest(network, last, stop).slice(1);
  });
  return path.map((node) => network.nodes[node] ?? []);
}

function cheapest({ nodes, edges }: Network, from: number, to: number): number[] {
  const costs = new Map([[from, 0]]);
  const before = new Map<number, number>();
  const queue = new Queue();
  queue.push(from, 0);
  for (let node = queue.pop(); node !== null; node = queue.pop()) {
    if (node === to) {
      const path = [to];
      for (let step = before.get(to); step !== undefined; step = before.get(step)) path.unshift(step);
      return path;
    }
    for (const [next, length] of edges[node] ?? []) {
      const cost = (costs.get(node) ?? 0) + length;
      if (cost >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, cost);
      before.set(next, node);
      queue.push(next, cost + kilometres(nodes[next] ?? [], nodes[to] ?? []));
    }
  }
  throw new Error(`The lines are broken between ${nodes[from]} and ${nodes[to]}.`);
}

/** A binary heap: the cheapest first. */
class Queue {
  readonly #heap: { readonly node: number; readonly cost: number }[] = [];

  push(node: number, cost: number): void {
    const heap = this.#heap;
    let index = heap.push({ node, cost }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapUnlessOrdered(parent, index)) return;
      index = parent;
    }
  }

  pop(): number | null {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return null;
    if (heap.length === 0) return first.node;
    heap[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const child = (heap[left + 1]?.cost ?? Number.POSITIVE_INFINITY) < (heap[left]?.cost ?? 0) ? left + 1 : left;
      if (child >= heap.length || !this.#swapUnlessOrdered(index, child)) return first.node;
      index = child;
    }
  }

  #swapUnlessOrdered(parent: number, child: number): boolean {
    const heap = this.#heap;
    const upper = heap[parent];
    const lower = heap[child];
    if (upper === undefined || lower === undefined || upper.cost <= lower.cost) return false;
    heap[parent] = lower;
    heap[child] = upper;
    return true;
  }
}
