import { describe, expect, test } from "vitest";
import { aroundOf, rangesAt } from "./around.ts";
import { day, deployment, place } from "./record.fixture.ts";
import type { Deployment, Range } from "./record.ts";
import type { Present } from "./situation.ts";

const standing = (record: Deployment, phase: Present["phase"] = "standing"): Present => ({
  record,
  phase,
  age: 0,
  isNew: false,
});
/** Some 111 km to a degree of latitude. */
const north = (degrees: number) => ({ ...place, id: `p${degrees}`, position: [30, 50 + degrees] as const });
const within = (present: readonly Present[]) => aroundOf([30, 50], present).within;

describe("around a point", () => {
  test("each distance holds what lies within it, the nearest first", () => {
    const records = [4, 0.2, 0.8, 2].map((degrees) => deployment({ id: `d${degrees}`, place: north(degrees) }));
    expect(within(records.map((record) => standing(record))).map((each) => each.records.map(({ id }) => id))).toEqual([
      ["d0.2"],
      ["d0.2", "d0.8"],
      ["d0.2", "d0.8", "d2"],
      ["d0.2", "d0.8", "d2", "d4"],
    ]);
  });

  test("places are counted once, however many reports there are about them", () => {
    const records = ["a", "b"].map((id) => standing(deployment({ id, place: north(0.1) })));
    expect(within(records)[0]).toMatchObject({ km: 50, places: 1, records: [{ id: "a" }, { id: "b" }] });
  });

  test("what has left or was only announced does not stand there, and a region is nowhere in particular", () => {
    const region = deployment({ place: { ...north(0.1), precision: "region" } });
    const others = (["left", "announced", "claimed", "seen"] as const).map((phase) =>
      standing(deployment({ place: north(0.1) }), phase),
    );
    expect(within([standing(region), ...others]).map(({ places }) => places)).toEqual([0, 0, 0, 0]);
  });
});

describe("ranges at a place", () => {
  const range: Range = { id: "r", km: 500, reported: day("2021-11-13"), verified: true, deployments: ["a"] };
  const record = deployment({ id: "a", reported: day("2022-01-20") });
  const ids = (known: string, ...more: Parameters<typeof rangesAt> extends [infer P, ...unknown[]] ? P[] : never) =>
    rangesAt(more[0] ?? place, [record], [range], day(known)).map(({ id }) => id);

  test("are those of the weapons that a known record names there", () => {
    expect(ids("2022-01-20")).toEqual(["r"]);
    expect(ids("2022-01-19")).toEqual([]);
    expect(ids("2022-01-20", { ...place, id: "elsewhere" })).toEqual([]);
  });

  test("are none where only a region is known", () => {
    expect(ids("2022-01-20", { ...place, precision: "region" })).toEqual([]);
  });

  test("of which the day is not established are known now only", () => {
    const undated = { ...range, reported: null };
    expect(rangesAt(place, [record], [undated], day("2022-02-24"))).toEqual([]);
  });
});
