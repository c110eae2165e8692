import { distance } from "@turf/turf";
import type { Line } from "../model/course.ts";
import { parseDay } from "../model/day.ts";
import type { LngLat } from "../model/record.ts";
import type { Files, TransferFeature } from "../model/schema.ts";
import type { Mode } from "../model/vocabulary.ts";
import { isSame } from "./check-places.ts";
import type { Issue } from "./issue.ts";

const file = "transfers.geojson";

/** Longest step between two points of a way by rail, in kilometres: more means that a station was missed. */
const longestStep = 250;

/** Kilometres that a day can bring at most, the days of departure and arrival counted whole. */
const fastest: Readonly<Record<Mode, number>> = { rail: 1500, road: 1000, sea: 1000, air: 20_000 };

const kilometres = (a: LngLat, b: LngLat): number => distance([a[0], a[1]], [b[0], b[1]], { units: "kilometers" });

type Parts = readonly (readonly LngLat[])[];
type Positions = ReadonlyMap<string, LngLat>;

/** Ways begin at the origin, end at the destination, leave out no station and can be travelled in the days reported. */
export function* checkTransfers(files: Files): Iterable<Issue> {
  const sites: Positions = new Map(
    files["places.geojson"].features
      // A region is only a placeholder: a way that leads there ends where it was last known.
      .filter(({ properties }) => properties.precision !== "region")
      .map(({ id, geometry }) => [id, geometry.coordinates]),
  );
  const stations: Positions = new Map(
    files["railways.geojson"].features.flatMap(({ id, geometry }) =>
      geometry.type === "Point" ? [[id, geometry.coordinates] as const] : [],
    ),
  );
  for (const transfer of files[file].features) {
    const parts = partsOf(transfer);
    yield* explanation(transfer, parts);
    yield* ends(transfer, parts, sites);
    yield* steps(transfer, parts);
    yield* stops(transfer, parts, stations);
    yield* speed(transfer, parts);
  }
}

export function partsOf({ geometry }: TransferFeature): Parts {
  switch (geometry?.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    default:
      return [];
  }
}

/** The parts of a way as lines of its means of travel. */
export const linesOf = (transfer: TransferFeature): readonly Line[] =>
  partsOf(transfer).map((points) => ({ mode: transfer.properties.mode, points }));

function* explanation({ id, properties: p }: TransferFeature, parts: Parts): Iterable<Issue> {
  if (parts.length > 0 && p.wayBasis === null) {
    yield { file, record: id, field: "properties.wayBasis", value: null, expected: "how the drawn way was found" };
  }
}

function* ends({ id, properties: p }: TransferFeature, parts: Parts, sites: Positions): Iterable<Issue> {
  const points = parts.flat();
  for (const [name, value, word] of [
    ["origin", points[0], "beginning"],
    ["destination", points.at(-1), "end"],
  ] as const) {
    const place = p[name];
    const site = place === null ? undefined : sites.get(place);
    if (!value || !site || isSame(value, site)) continue;
    yield {
      file,
      record: id,
      field: "geometry.coordinates",
      value,
      expected: `${place} (${site.join(", ")}) at the ${word}`,
    };
  }
}

function* steps({ id, properties: p }: TransferFeature, parts: Parts): Iterable<Issue> {
  if (p.mode !== "rail") return;
  const points = parts.flat();
  for (const [index, to] of points.entries()) {
    const step = kilometres(points[index - 1] ?? to, to);
    if (step <= longestStep) continue;
    const expected = `a point at most ${longestStep} km from the one before, not ${Math.round(step)} km,`;
    yield { file, record: id, field: `geometry.coordinates.${index}`, value: to, expected };
  }
}

function* stops({ id, properties: p }: TransferFeature, parts: Parts, stations: Positions): Iterable<Issue> {
  const points = parts.flat();
  let passed = -1;
  for (const [index, station] of p.stations.entries()) {
    const at = stations.get(station);
    if (!at) continue;
    const found = points.findIndex((point, order) => order > passed && isSame(point, at));
    if (found >= 0) passed = found;
    else
      yield {
        file,
        record: id,
        field: `properties.stations.${index}`,
        value: station,
        expected: "a station on the way, in its order,",
      };
  }
}

function* speed({ id, properties: p }: TransferFeature, parts: Parts): Iterable<Issue> {
  const departed = p.departFrom === null ? null : parseDay(p.departFrom);
  const arrived = p.arriveTo === null ? null : parseDay(p.arriveTo);
  if (departed === null || arrived === null || arrived < departed) return;
  const length = parts
    .flatMap((part) => part.map((to, index) => kilometres(part[index - 1] ?? to, to)))
    .reduce((sum, step) => sum + step, 0);
  if (length / (arrived - departed + 1) <= fastest[p.mode]) return;
  const expected = `a later day, as ${Math.round(length)} km by ${p.mode} take more than that at ${fastest[p.mode]} km a day,`;
  yield { file, record: id, field: "properties.arriveTo", value: p.arriveTo, expected };
}
