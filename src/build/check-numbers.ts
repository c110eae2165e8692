import type { FileName, Files } from "../model/schema.ts";
import type { Issue } from "./issue.ts";

interface Spread {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Numbers in order, and none said where none was published. That they are finite is checked with the shape. */
export function* checkNumbers(files: Files): Iterable<Issue> {
  for (const file of ["border.geojson", "belarus.geojson"] as const) {
    for (const { id, properties: p } of files[file].features) {
      if (p.personnel) {
        yield* ascending(file, id, "properties.personnel", p.personnel);
        yield* said(file, id, "properties.personnel", p.personnel);
      } else if (p.personnelBasis) {
        yield {
          file,
          record: id,
          field: "properties.personnelBasis",
          value: p.personnelBasis,
          expected: "nothing, as there is no number of people",
        };
      }
    }
  }
  for (const each of files["estimates.json"]) {
    const file = "estimates.json";
    yield* ascending(file, each.id, "", each);
    if (each.delta) {
      if (each.measure !== "change") {
        yield {
          file,
          record: each.id,
          field: "delta",
          value: each.delta,
          expected: `null, as ${each.measure} is no change`,
        };
      }
      yield* ascending(file, each.id, "delta", each.delta);
      yield* said(file, each.id, "delta", each.delta);
    }
    if (each.btgsLow !== null && each.btgsHigh !== null && each.btgsLow > each.btgsHigh) {
      yield {
        file,
        record: each.id,
        field: "btgsHigh",
        value: each.btgsHigh,
        expected: `btgsLow, ${each.btgsLow}, or more`,
      };
    }
  }
  for (const { id, properties: p } of files["context.geojson"].features) {
    if (p.kind === "reinforcement" && p.number) yield* ascending("context.geojson", id, "properties.number", p.number);
  }
  for (const each of files["ranges.json"]) {
    if (each.kmLow !== null && each.km !== null && each.kmLow > each.km) {
      yield {
        file: "ranges.json",
        record: each.id,
        field: "kmLow",
        value: each.kmLow,
        expected: `km, ${each.km}, or less`,
      };
    }
    if (each.drawn && each.km === null) {
      yield {
        file: "ranges.json",
        record: each.id,
        field: "drawn",
        value: true,
        expected: "false, as there is no range",
      };
    }
  }
  for (const [name, box] of Object.entries(files["dataset.json"].views)) {
    const field = `views.${name}`;
    if (box.west >= box.east)
      yield {
        file: "dataset.json",
        record: null,
        field: `${field}.east`,
        value: box.east,
        expected: `more than west, ${box.west}`,
      };
    if (box.south >= box.north)
      yield {
        file: "dataset.json",
        record: null,
        field: `${field}.north`,
        value: box.north,
        expected: `more than south, ${box.south}`,
      };
  }
}

function* ascending(file: FileName, record: string, path: string, { low, best, high }: Spread): Iterable<Issue> {
  const field = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (low !== null && best !== null && low > best) {
    yield { file, record, field: field("best"), value: best, expected: `low, ${low}, or more` };
  }
  const floor = best ?? low;
  if (floor !== null && high !== null && floor > high) {
    yield {
      file,
      record,
      field: field("high"),
      value: high,
      expected: `${best === null ? "low" : "best"}, ${floor}, or more`,
    };
  }
}

function* said(file: FileName, record: string, field: string, { low, best, high }: Spread): Iterable<Issue> {
  if (low !== null || best !== null || high !== null) return;
  yield { file, record, field, value: { low, best, high }, expected: "a number, or null for the whole" };
}
