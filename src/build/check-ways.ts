import { bbox, greatCircle, nearestPointOnLine } from "@turf/turf";
import type { BBox } from "geojson";
import { byRail, courseOf, type Network, networkOf } from "../model/course.ts";
import { between, kilometres } from "../model/line.ts";
import type { LngLat } from "../model/record.ts";
import type { Files, RailwayFeature, TransferFeature } from "../model/schema.ts";
import type { Countries } from "./check-places.ts";
import { linesOf, partsOf } from "./check-transfers.ts";
import type { Issue } from "./issue.ts";
import { type RailwayLine, type Railways, railwaysOf, shortestWay } from "./shortest-way.ts";
import { depthIn, type Territory } from "./territory.ts";

const file = "transfers.geojson";

/** So far, in kilometres, a smooth railway may be from the straight line between stations, which are good to about 5. */
const mostAside = 8;

/** So far a way through the air may be from the shortest one. */
const mostOffCourse = 5;

/** At sea every so many kilometres are tested. */
const sounding = 8;

/** How deep in the land a way at sea may come: outlines are simplified, and a port lies on its shore. */
const ashore = { open: 0.5, port: 5 } as const;

/** So far from its ends a ship is in port. */
const roads = 15;

/**
 * Ways as they are drawn: by rail along the railways, the shortest way from end to end through every station named; at
 * sea not over land; through the air the shortest line.
 */
export function* checkWays(files: Files, malformed: ReadonlySet<string>, countries: Countries): Iterable<Issue> {
  const features = files["railways.geojson"].features;
  const stations = new Map(features.flatMap(stationOf));
  const lines = features.flatMap(lineOf);
  const railways = railwaysOf(lines, stations);
  // What is missing from the railways is told by itself, and not once more for every way that leads there.
  const isKnown = (station: string): boolean => stations.has(station);
  const isWhole = malformed.size === 0 && lines.every((line) => line.stations.every(isKnown));
  const transfers = files[file].features;
  const network = networkOf([
    ...features.flatMap(({ geometry }) => (geometry.type === "LineString" ? [byRail(geometry.coordinates)] : [])),
    ...transfers.flatMap(linesOf),
  ]);
  const isOnLand = landOf(countries);
  const seen = new Set<string>();
  for (const transfer of transfers) {
    switch (transfer.properties.mode) {
      case "rail":
        if (isWhole && stopsOf(transfer).every(isKnown)) yield* shortest(transfer, railways);
        yield* nearStations(transfer, network, seen);
        break;
      case "sea":
        yield* afloat(transfer, network, isOnLand, seen);
        break;
      case "air":
        yield* direct(transfer, files);
        break;
      case "road":
        break;
    }
  }
}

const stopsOf = ({ properties: { stations, through = [] } }: TransferFeature): readonly string[] => [
  ...stations,
  ...through,
];

const stationOf = ({ id, geometry }: RailwayFeature): readonly (readonly [string, LngLat])[] =>
  geometry.type === "Point" ? [[id, geometry.coordinates]] : [];

const lineOf = ({ properties }: RailwayFeature): readonly RailwayLine[] =>
  properties.kind === "line" ? [properties] : [];

function* shortest({ id, properties: p }: TransferFeature, railways: Railways): Iterable<Issue> {
  const [first, last] = [p.stations[0], p.stations.at(-1)];
  if (first === undefined || last === undefined) return;
  const way = shortestWay(railways, [first, ...(p.through ?? []), last]);
  const index = p.stations.findIndex((station, order) => station !== way?.[order]);
  if (index < 0 && way?.length === p.stations.length) return;
  const at = index < 0 ? p.stations.length : index;
  const expected = way ? `${way[at] ?? "no station"}, by the shortest way along the railways,` : "a way by rail";
  yield { file, record: id, field: `properties.stations.${at}`, value: p.stations[at], expected };
}

type Step = readonly [from: LngLat, to: LngLat, index: number];

/** What is between point and point; a step that many ways share is tested once. */
function* stepsOf(transfer: TransferFeature, seen: Set<string>): Iterable<Step> {
  for (const points of partsOf(transfer)) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      if (!from || seen.has(`${from} ${to}`)) continue;
      seen.add(`${from} ${to}`);
      yield [from, to, index];
    }
  }
}

function* nearStations(transfer: TransferFeature, network: Network, seen: Set<string>): Iterable<Issue> {
  for (const [from, to, index] of stepsOf(transfer, seen)) {
    const chord = { type: "LineString" as const, coordinates: [[...from], [...to]] };
    const course = courseOf(network, "rail", from, to).points;
    const aside = Math.max(...course.map((at) => nearestPointOnLine(chord, [...at]).properties.pointDistance));
    if (aside <= mostAside) continue;
    const expected = `a line at most ${mostAside} km aside of the straight one from the point before, not ${Math.round(aside)} km,`;
    yield { file, record: transfer.id, field: `geometry.coordinates.${index}`, value: to, expected };
  }
}

function* afloat(transfer: TransferFeature, network: Network, isOnLand: Land, seen: Set<string>): Iterable<Issue> {
  const points = partsOf(transfer).flat();
  const ends = [points[0], points.at(-1)];
  const isInPort = (at: LngLat): boolean => ends.some((end) => end && kilometres(at, end) < roads);
  for (const [from, to, index] of stepsOf(transfer, seen)) {
    const aground = soundings(courseOf(network, "sea", from, to).points).find((at) =>
      isOnLand(at, isInPort(at) ? ashore.port : ashore.open),
    );
    if (!aground) continue;
    const expected = "a way over water from the point before";
    yield { file, record: transfer.id, field: `geometry.coordinates.${index}`, value: aground, expected };
  }
}

const soundings = (course: readonly LngLat[]): readonly LngLat[] =>
  course.flatMap((to, index) => {
    const from = course[index - 1] ?? to;
    const count = Math.max(1, Math.ceil(kilometres(from, to) / sounding));
    return Array.from({ length: count }, (_, step) => between(from, to, (step + 1) / count));
  });

/** Whether a place lies so many kilometres inside the land. */
type Land = (at: LngLat, depth: number) => boolean;

function landOf(countries: Countries): Land {
  const shores = [...countries.values()].flatMap(({ name, shape }) =>
    shape.coordinates.map((coordinates): { readonly territory: Territory; readonly box: BBox } => {
      const island = { type: "MultiPolygon" as const, coordinates: [coordinates] };
      return { territory: { name, shape: island }, box: bbox(island) };
    }),
  );
  return ([lng, lat], depth) =>
    shores.some(
      ({ territory, box: [west, south, east, north] }) =>
        lng > west && lng < east && lat > south && lat < north && depthIn([lng, lat], territory) > depth,
    );
}

/** From stop to stop, where the stops are places of the data. */
function* direct(transfer: TransferFeature, files: Files): Iterable<Issue> {
  const stops = new Set(files["places.geojson"].features.map(({ geometry }) => geometry.coordinates.join()));
  for (const points of partsOf(transfer)) {
    let start = points[0];
    for (const [index, stop] of points.entries()) {
      if (!start || index === 0 || (index < points.length - 1 && !stops.has(stop.join()))) continue;
      const circle = greatCircle([...start], [...stop], { npoints: 400 }).geometry;
      const leg = points.slice(points.indexOf(start), index + 1);
      const stray = leg.find((at) => nearestPointOnLine(circle, [...at]).properties.pointDistance > mostOffCourse);
      start = stop;
      if (!stray) continue;
      const expected = `a point at most ${mostOffCourse} km from the shortest line`;
      yield { file, record: transfer.id, field: "geometry.coordinates", value: stray, expected };
    }
  }
}
