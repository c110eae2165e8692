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
export const leanOf = (packed: Packed, ground: Readonly<Record<GroundFile, string>>): string =>
  JSON.stringify({
    records: { ...packed, estimates: [], events: [] },
    land: leanLand(JSON.parse(ground["land-first"]) as Topology),
    water: leanWater(JSON.parse(ground["water-first"]) as Topology),
    labels: leanLabels(JSON.parse(ground.labels) as PackedLabels),
  });
