import { expect, test } from "vitest";
import { readData } from "./data.ts";
import { publishedTransfers } from "./published.ts";

const files = readData("data");
const published = JSON.parse(publishedTransfers(files));

test("published movements say what the data says, and pass all its points on a finer line", () => {
  expect(published.features).toHaveLength(files["transfers.geojson"].features.length);
  let [points, known] = [0, 0];
  for (const [index, { geometry, ...rest }] of files["transfers.geojson"].features.entries()) {
    const { geometry: full, ...same } = published.features[index];
    expect(same).toEqual(rest);
    expect(full?.type).toBe(geometry?.type);
    const line = (full?.coordinates ?? []).flat(full?.type === "MultiLineString" ? 2 : 1).join(" ");
    for (const point of geometry?.coordinates.flat(geometry.type === "MultiLineString" ? 1 : 0) ?? []) {
      expect(line).toContain((point as readonly number[]).join(" "));
      known += 1;
    }
    points += line.split(" ").length / 2;
  }
  expect(points).toBeGreaterThan(known * 2);
});
