import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Position } from "geojson";
import type { RiverProperties } from "../../model/ground.ts";
import { acrossOf } from "./banks.ts";
import { linesOf, stitched } from "./coastlines.ts";
import { networkOf, wayThrough } from "./network.ts";
import { sivash } from "./sivash.ts";
import { split } from "./split.ts";
import { isNear } from "./stage.ts";
import { tableOf } from "./table.ts";

export interface Water {
  readonly rivers: readonly River[];
  readonly streams: readonly Stream[];
  readonly lakes: readonly Position[][];
}

export interface River {
  readonly properties: RiverProperties;
  readonly way: readonly Position[];
  /** From bank to bank at each position, in kilometres: null in a bed of its own. */
  readonly widths: readonly (number | null)[];
}

export interface Stream {
  readonly line: Position[];
  /** All lines that hang together with it: a gap would show where a part of them was left out. */
  readonly system: readonly Position[][];
}

/** A way along the shore of a lake or across it only where no river is drawn through it. */
const costs = { bed: 1, shore: 2.5 };

/** Ends of rivers so near to the sea, in degrees, belong to it. */
const mouth = 0.25;

/** Both are drawn otherwise: the first by Natural Earth, the second has dried up since the survey. */
const notLakes: readonly Position[] = [
  [51, 42],
  [59.5, 45.2],
];

export function water(land: MultiPolygon): Water {
  const lakes = stitched(linesOf("lakes"))
    .filter((line) => line.length > 3 && String(line[0]) === String(line.at(-1)))
    .filter(
      (ring) => !notLakes.some((point) => booleanPointInPolygon(point, { type: "Polygon", coordinates: [ring] })),
    );
  const beds = stitched([...linesOf("greatRivers"), ...linesOf("rivers"), ...linesOf("smallRivers")]);
  const network = networkOf([
    { kind: "river", lines: [...beds, ...linesOf("streams")], cost: costs.bed },
    { kind: "shore", lines: lakes, cost: costs.shore },
    { kind: "crossing", lines: lakes.flatMap(crossings), cost: costs.shore },
  ]);
  const widthAt = widthsOf(lakes);
  const rivers = tableOf("rivers").map((row) => {
    const way = endedAtSea(wayThrough(network, row("way").split(";").map(positionOf)), land);
    const names = { en: row("en"), de: row("de"), uk: row("uk") };
    return { properties: { rank: rankOf(row("rank")), names }, way, widths: way.map(widthAt) };
  });
  return { rivers, streams: streams(beds, rivers), lakes: [...lakes, ...sivash()] };
}

/** From bank to bank at every fourth point of the shore, where that is not far: a way need not go round every arm. */
function crossings(lake: readonly Position[]): Position[][] {
  const across = acrossOf(lake);
  return lake.flatMap((from, index) => {
    const found = index % 4 === 0 ? across(index) : null;
    const to = found && found.kilometres < 5 ? lake[found.index] : undefined;
    return to === undefined ? [] : [[from, to]];
  });
}

/** The width of the lake on whose shore a position lies: null if on none, without limit if the other bank is far. */
function widthsOf(lakes: readonly Position[][]): (position: Position) => number | null {
  const shores = new Map(
    lakes.flatMap((lake) => {
      const across = acrossOf(lake);
      const widthAt = (index: number) => across(index)?.kilometres ?? Number.MAX_VALUE;
      return lake.map((position, index) => [String(position), () => widthAt(index)] as const);
    }),
  );
  return (position) => shores.get(String(position))?.() ?? null;
}

function rankOf(text: string): RiverProperties["rank"] {
  const rank = ([1, 2, 3] as const).find((each) => String(each) === text);
  if (rank === undefined) throw new Error(`A river has the rank “${text}” instead of 1, 2 or 3.`);
  return rank;
}

const positionOf = (text: string): Position => text.split(" ").map(Number);

/** Ends a river exactly at the coast as it is drawn, which is not the one it was surveyed with. */
function endedAtSea(way: readonly Position[], land: MultiPolygon): Position[] {
  const lastOnLand = way.findLastIndex((position) => booleanPointInPolygon(position, land));
  const onLand = way.slice(0, lastOnLand + 1);
  const [x = 0, y = 0] = onLand.at(-1) ?? [];
  const nearest = land.coordinates.flat(2).reduce<{ readonly at: Position | null; readonly distance: number }>(
    (best, at) => {
      const distance = Math.hypot(((at[0] ?? 0) - x) * 0.65, (at[1] ?? 0) - y);
      return distance < best.distance ? { at, distance } : best;
    },
    { at: null, distance: mouth },
  );
  return nearest.at === null ? onLand : [...onLand, nearest.at];
}

/** Rivers without a name near Ukraine, where they are not drawn as part of a named one. */
function streams(beds: readonly Position[][], rivers: readonly River[]): Stream[] {
  const drawn = new Set(rivers.flatMap(({ way }) => way.map(String)));
  const isDrawn = (position: Position | undefined) => drawn.has(String(position));
  const lines = beds
    .filter((line) => isNear(line[line.length >> 1] ?? []))
    .flatMap((line) => split(line, (index) => isDrawn(line[index - 1]) && isDrawn(line[index])));
  const systems = new Map<string, Position[][]>();
  for (const line of lines) {
    const joined = [line[0], line.at(-1)].map((end) => systems.get(String(end)) ?? []);
    const system = [...new Set([...joined.flat(), line])];
    for (const part of system) for (const end of [part[0], part.at(-1)]) systems.set(String(end), system);
  }
  return lines.map((line) => ({ line, system: systems.get(String(line[0])) ?? [line] }));
}
