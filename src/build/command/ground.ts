import { readFileSync, writeFileSync } from "node:fs";
import { merge } from "topojson-client";
import type { Objects, Topology } from "topojson-specification";
import { type GroundFile, groundFiles, weigh } from "../ground/budget.ts";
import { labels } from "../ground/labels.ts";
import { land } from "../ground/land.ts";
import { packagesIn } from "../ground/packages.ts";
import { collection, simplify } from "../ground/simplify.ts";
import { type Stage, stages } from "../ground/stage.ts";
import { water } from "../ground/water.ts";
import { waterOf } from "../ground/water-stage.ts";

/** `npm run ground -- <folder>`: builds `data/ground/` from the heavy packages in that folder and from GMT. */
const folder = process.argv[3];
if (folder === undefined) throw new Error("Name the folder with the packages that data/ground/README.md lists.");
const packages = packagesIn(folder);

const path = (name: GroundFile): string => `data/ground/${name}.json`;
const write = (name: GroundFile, content: unknown) => writeFileSync(path(name), `${JSON.stringify(content)}\n`);
const nameOf = (what: "land" | "water", { name }: Stage): GroundFile => (name === "first" ? `${what}-first` : what);

const allLand = land(packages);
const countries = collection(allLand, "countries").geometries as Parameters<typeof merge>[1] & object;
const allWater = water(merge(allLand, countries));

for (const stage of stages) {
  const thin = (topology: Topology<Objects>) => simplify(topology, stage, packages);
  write(nameOf("land", stage), thin(allLand));
  write(nameOf("water", stage), thin(waterOf(stage, allWater, packages)));
}
write("labels", labels(packages));

const files = Object.fromEntries(groundFiles.map((name) => [name, readFileSync(path(name), "utf8")]));
for (const { what, bytes, limit } of weigh(files as Record<GroundFile, string>)) {
  process.stdout.write(`${what}: ${bytes} of ${limit} bytes.\n`);
}
