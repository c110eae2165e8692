import type { Feature, LineString, MultiLineString, Polygon, Position } from "geojson";
import type { Objects, Topology } from "topojson-specification";
import type { RiverProperties } from "../../model/ground.ts";
import { type Packages, rewind } from "./packages.ts";
import { split } from "./split.ts";
import { kilometresPerPixel, pixelArea, pixelLength, pixelWidth, type Stage } from "./stage.ts";
import type { River, Stream, Water } from "./water.ts";

/** Where a lake is narrower, in pixels, the river is drawn through it all the same: else it would seem to fade out. */
const broad = 5;

/** Shorter stretches of a river, in pixels, neither appear alone in a lake nor go missing alone. */
const stretch = { alone: 25, missing: 6 };

/** The waters that a stage shows. */
export function waterOf(stage: Stage, { rivers, streams, lakes }: Water, { topology }: Packages): Topology<Objects> {
  const shown = lakes.filter((ring) => pixelArea(ring, stage) >= stage.lake && pixelWidth(ring, stage) >= stage.width);
  const shores = new Set(shown.flat().map(String));
  const features = [
    ...rivers.map((river) => named(river, shores, stage)),
    ...streams.filter((stream) => isLong(stream, stage)).map(unnamed),
  ];
  return topology({
    rivers: { type: "FeatureCollection", features },
    lakes: { type: "FeatureCollection", features: shown.map(lake) },
  });
}

const lake = (ring: Position[]): Feature<Polygon> => ({
  type: "Feature",
  properties: null,
  geometry: { type: "Polygon", coordinates: rewind([ring]) },
});

const isLong = ({ system }: Stream, stage: Stage): boolean =>
  system.reduce((sum, line) => sum + pixelLength(line, stage), 0) >= stage.stream;

const unnamed = ({ line }: Stream): Feature<LineString, RiverProperties> => ({
  type: "Feature",
  properties: { rank: 3, names: null },
  geometry: { type: "LineString", coordinates: line },
});

/** A river without the stretches on which it is a broad lake, which is drawn there. */
function named(
  { properties, way, widths }: River,
  shores: ReadonlySet<string>,
  stage: Stage,
): Feature<MultiLineString, RiverProperties> {
  const isOnShore = way.map((position) => shores.has(String(position)));
  const isInLake = way.map((_, index) => index > 0 && isOnShore[index - 1] === true && isOnShore[index] === true);
  const isBroad = way.map((position, index) => {
    const width = Math.max(widths[index - 1] ?? 0, widths[index] ?? 0);
    return isInLake[index] === true && width >= broad * kilometresPerPixel(position, stage);
  });
  const length = (from: number, to: number) => pixelLength(way.slice(Math.max(0, from - 1), to), stage);
  const whole = withoutRuns(isBroad, (from, to) => isBroad[from] === true && length(from, to) < stretch.missing);
  const hidden = withoutRuns(whole, (from, to) => {
    const isInside = from > 0 && to < way.length && isInLake.slice(from, to).every(Boolean);
    return whole[from] === false && isInside && length(from, to) < stretch.alone;
  });
  const coordinates = split(way, (index) => hidden[index] === true);
  return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates } };
}

/** Turns over the runs of equal values that are to go. */
function withoutRuns(values: readonly boolean[], goes: (from: number, to: number) => boolean): boolean[] {
  const result = [...values];
  let from = 0;
  for (let to = 1; to <= values.length; to++) {
    if (values[to] === values[from]) continue;
    if (goes(from, to)) result.fill(!values[from], from, to);
    from = to;
  }
  return result;
}
