import { describe, expect, test } from "vitest";
import { day, deployment, occurrence, place, records, transfer } from "./model/record.fixture.ts";
import type { Layer, Records } from "./model/record.ts";
import { sceneMaker } from "./scene.ts";
import type { State } from "./state/state.ts";
import { startingState } from "./state/store.ts";

const sceneOf = (more: Partial<Records>, state: Partial<State> = {}) => {
  const all = records(more);
  return sceneMaker(all)({ ...startingState({ date: all.opensOn, view: "ukraine" }), ...state });
};

const strength = (best: number) => ({ low: null, best, high: null });
const other = { ...place, id: "airfield", kind: "airfield" as const };

describe("a place", () => {
  test("shows the latest published strength, and adds nothing up", () => {
    const scene = sceneOf({
      deployments: [
        deployment({ id: "a", personnel: strength(3000), reported: day("2021-12-20") }),
        deployment({ id: "b", personnel: strength(1000), reported: day("2021-11-20") }),
      ],
    });
    expect(scene.sites.map((site) => site.strength?.best)).toEqual([3000]);
  });

  test("without a published strength has none, not zero", () => {
    expect(sceneOf({ deployments: [deployment()] }).sites[0]?.strength).toBe(null);
  });

  test("takes the best basis among what stands, not among what left", () => {
    const scene = sceneOf({
      deployments: [
        deployment({ id: "a", status: "video" }),
        deployment({ id: "b", status: "imagery", from: day("2021-12-01"), to: day("2022-01-24") }),
      ],
    });
    expect(scene.sites[0]).toMatchObject({ phase: "standing", status: "video" });
  });

  test("is doubtful only if all that stands there is", () => {
    const doubtful = deployment({ id: "a", verified: false });
    expect(sceneOf({ deployments: [doubtful] }).sites[0]?.doubtful).toBe(true);
    expect(sceneOf({ deployments: [doubtful, deployment({ id: "b" })] }).sites[0]?.doubtful).toBe(false);
  });

  test("with a claimed withdrawal still shows the forces, and the claim beside them", () => {
    const claim = deployment({ id: "b", change: "claim-of-withdrawal", from: day("2022-01-20") });
    expect(sceneOf({ deployments: [deployment(), claim] }).sites[0]).toMatchObject({
      phase: "standing",
      withdrawal: true,
    });
  });

  test("in both layers is two sites", () => {
    const belarus = deployment({ id: "b", layer: "belarus", theatre: "belarus" });
    expect(sceneOf({ deployments: [deployment(), belarus] }).sites.map((site) => site.id)).toEqual(
      expect.arrayContaining(["camp/border", "camp/belarus"]),
    );
  });

  test("is drawn by what is there: aircraft, missiles alone, or forces", () => {
    const shapes = sceneOf({
      deployments: [
        deployment({ id: "a", place: other }),
        deployment({ id: "b", place: { ...place, id: "battery" }, missiles: true }),
        deployment({ id: "c" }),
      ],
    }).sites.map((site) => [site.place.id, site.shape]);
    expect(new Map(shapes as [string, string][])).toEqual(
      new Map([
        ["airfield", "air"],
        ["battery", "missile"],
        ["camp", "ground"],
      ]),
    );
  });
});

test("a record known only by its region is listed and counted, never drawn", () => {
  const region = { ...place, id: "somewhere", precision: "region" as const };
  const scene = sceneOf({ deployments: [deployment({ place: region })] });
  expect(scene.sites).toEqual([]);
  expect(scene.unplaced).toHaveLength(1);
  expect(scene.counts).toMatchObject({ sites: 0, records: 1 });
});

test("a layer that is off leaves map and counts", () => {
  const more = { deployments: [deployment()], transfers: [transfer()] };
  const off = (layer: Layer) => ({
    layers: new Set<Layer>((["border", "transfer"] as const).filter((each) => each !== layer)),
  });
  expect(sceneOf(more, off("border"))).toMatchObject({ sites: [], counts: { sites: 0, arrived: 1 } });
  expect(sceneOf(more, off("transfer"))).toMatchObject({ ways: [], counts: { sites: 1, arrived: 0 } });
});

test("standing, left and merely seen places are counted apart", () => {
  const at = (id: string) => ({ ...place, id });
  const scene = sceneOf({
    deployments: [
      deployment({ id: "a", place: at("one") }),
      deployment({ id: "b", place: at("two"), to: day("2022-01-25") }),
      deployment({
        id: "c",
        place: at("three"),
        change: "transit",
        from: day("2022-01-24"),
        reported: day("2022-01-24"),
      }),
    ],
  });
  expect(scene.counts).toMatchObject({ sites: 1, left: 1, records: 1 });
  expect(scene.sites).toHaveLength(3);
});

test("the events of the day are there, as far as they were known", () => {
  const event = occurrence({ reported: day("2022-01-27") });
  expect(sceneOf({ events: [event] }).events).toEqual([event]);
  expect(sceneOf({ events: [event] }, { known: "then" }).events).toEqual([]);
});

test("the place of a selected event is pointed out, unless a place is selected", () => {
  const events = [occurrence({ place })];
  expect(sceneOf({ events }, { record: "event" }).ringed).toBe("camp");
  expect(sceneOf({ events }, { record: "event", place: "other" }).ringed).toBe("other");
  expect(sceneOf({ events }).ringed).toBeNull();
});

test("standing places are drawn above those that left", () => {
  const at = (id: string) => ({ ...place, id });
  const scene = sceneOf({
    deployments: [
      deployment({ id: "a", place: at("stands") }),
      deployment({ id: "b", place: at("left"), to: day("2022-01-25") }),
    ],
  });
  expect(scene.sites.map((site) => site.place.id)).toEqual(["left", "stands"]);
});

describe("a comparison of two days", () => {
  const at = (id: string) => ({ ...place, id });
  const more = {
    deployments: [
      deployment({ id: "came", place: at("came"), from: day("2022-01-10"), reported: day("2022-01-10") }),
      deployment({ id: "left", place: at("left"), to: day("2022-01-05") }),
      deployment({ id: "stayed", place: at("stayed") }),
      deployment({ id: "region", place: { ...at("region"), precision: "region" }, from: day("2022-01-10") }),
      deployment({ id: "belarus", layer: "belarus", place: at("belarus"), from: day("2022-01-10") }),
    ],
    transfers: [transfer()],
  };
  const from = day("2021-12-01");

  test("shows what came as new, what left as gone, what stayed faintly, and no movements", () => {
    const scene = sceneOf(more, { from, layers: new Set<Layer>(["border", "transfer"]) });
    expect(scene.sites.map(({ id, phase, isNew, faint }) => ({ id, phase, isNew, faint }))).toEqual(
      expect.arrayContaining([
        { id: "came/border", phase: "standing", isNew: true, faint: false },
        { id: "left/border", phase: "left", isNew: false, faint: false },
        { id: "stayed/border", phase: "standing", isNew: false, faint: true },
      ]),
    );
    expect(scene.sites).toHaveLength(3);
    expect(scene.ways).toEqual([]);
    expect(scene.unplaced.map(({ record }) => record.id)).toEqual(["region"]);
    expect(scene.counts).toMatchObject({ sites: 2, fresh: 1, left: 1 });
  });

  test("is the same whichever of the two days is the one shown", () => {
    const there = sceneOf(more, { from });
    const back = sceneOf(more, { from: there.state.date, date: from });
    expect(back.comparison).toEqual(there.comparison);
    expect(back.sites).toEqual(there.sites);
  });

  test("of a day with itself shows that all stayed", () => {
    const scene = sceneOf(more, { from: day("2022-01-26") });
    expect(scene.sites.every(({ faint }) => faint)).toBe(true);
  });
});

test("routes of a feared attack are not shown to those who could not know of them", () => {
  const axis = {
    id: "axis",
    reported: day("2022-01-20"),
    scenario: "",
    way: [
      [30, 50],
      [31, 51],
    ] as const,
    sea: false,
    publisher: "",
    verified: true,
  };
  const shown = (known: State["known"]) =>
    sceneOf({ axes: [axis] }, { known, layers: new Set<Layer>(["axes"]) }).axes.length;
  expect([shown("now"), shown("then"), shown(day("2022-01-19"))]).toEqual([1, 1, 0]);
});
