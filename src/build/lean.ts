import type { Topology } from "topojson-specification";
import type { PackedLabels } from "../model/ground-reader.ts";
import type { pack } from "../model/pack.ts";
import type { GroundFile } from "./ground/budget.ts";
import { leanLabels, leanLand, leanWater } from "./ground/lean.ts";

type Packed = ReturnType<typeof pack>;

/**
 * All that an embedded map needs to be scrubbed, in one file: the records without published estimates, which only the
 * full page shows, and without the titles of events; the ground as coarse as a picture in an article allows.
 */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Positions to a hundred metres, a fraction of a pixel. */
const leanRecords = (packed: Packed): Packed => ({
  ...packed,
  positions: packed.positions.map(([lng, lat]) => [rounded(lng), rounded(lat)]),
  estimates: [],
  events: [],
});

export const leanOf = (packed: Packed, ground: Readonly<Record<GroundFile, string>>): string =>
  JSON.stringify({
    records: leanRecords(packed),
    land: leanLand(JSON.parse(ground["land-first"]) as Topology),
    water: leanWater(JSON.parse(ground["water-first"]) as Topology),
    labels: leanLabels(JSON.parse(ground.labels) as PackedLabels),
  });
