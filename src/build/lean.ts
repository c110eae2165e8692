import type { Topology } from "topojson-specification";
import type { PackedLabels } from "../model/ground-reader.ts";
import type { pack } from "../model/pack.ts";
import type { GroundFile } from "./ground/budget.ts";
import { leanLabels, leanLand, leanWater } from "./ground/lean.ts";

type Packed = ReturnType<typeof pack>;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * Positions of places to a hundred metres, a fraction of a pixel. Stations and points of lines are good to five
 * kilometres or more: to one kilometre, they weigh a fifth less.
 */
function leanRecords(packed: Packed): Packed {
  const places = new Set(packed.places.map(([, , , , , , , , at]) => at.join()));
  return {
    ...packed,
    positions: packed.positions.map((at) => {
      const digits = places.has(at.join()) ? 3 : 2;
      return [rounded(at[0], digits), rounded(at[1], digits)];
    }),
    estimates: [],
    events: [],
  };
}

/**
 * All that an embedded map needs to be scrubbed, in one file: the records without published estimates, which only the
 * full page shows, and without the titles of events; the ground as coarse as a picture in an article allows.
 */
export const leanOf = (packed: Packed, ground: Readonly<Record<GroundFile, string>>): string =>
  JSON.stringify({
    records: leanRecords(packed),
    land: leanLand(JSON.parse(ground["land-first"]) as Topology),
    water: leanWater(JSON.parse(ground["water-first"]) as Topology),
    labels: leanLabels(JSON.parse(ground.labels) as PackedLabels),
  });
