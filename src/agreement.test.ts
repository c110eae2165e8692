import fc from "fast-check";
import { expect, test } from "vitest";
import { readData } from "./build/data.ts";
import { chartClaims } from "./model/chart-claims.ts";
import { reachableEvents } from "./model/chronology.ts";
import { asDay, type Day, today } from "./model/day.ts";
import { listing } from "./model/listing.ts";
import { pack, unpack } from "./model/pack.ts";
import { type Layer, layers } from "./model/record.ts";
import { seriesOf } from "./model/series.ts";
import { type Known, knownDay } from "./model/situation.ts";
import { chartMeasures } from "./model/vocabulary.ts";
import { type Scene, sceneMaker } from "./scene.ts";
import type { State } from "./state/state.ts";
import { startingState } from "./state/store.ts";
import { changeFacts, summaryFacts } from "./ui/summary-facts.ts";

const { records } = unpack(pack(readData("data")));
const sceneOf = sceneMaker(records);

const days = fc.integer({ min: records.span.first, max: records.span.last }).map(asDay);
const states: fc.Arbitrary<State> = fc
  .record({
    date: days,
    known: fc.oneof(fc.constantFrom<Known>("then", "now"), days),
    from: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: days }),
    layers: fc.subarray([...layers]).map((list) => new Set<Layer>(list)),
  })
  .map((chosen) => ({ ...startingState({ date: chosen.date, view: "ukraine" }), ...chosen }));

const ids = (present: Scene["present"]): readonly string[] => present.map(({ record }) => record.id).sort();
const check = (property: (scene: Scene) => void): void =>
  fc.assert(
    fc.property(states, (state) => property(sceneOf(state))),
    { numRuns: 150 },
  );

test("map, list and table show the same records", () => {
  check((scene) => {
    const onMap = scene.sites.flatMap((site) => site.present);
    expect(ids([...onMap, ...scene.unplaced])).toEqual(ids(scene.present));
    expect(ids(listing(scene.present, scene.state.layers, "en"))).toEqual(ids(scene.present));
  });
});

test("the sentence, the chart and the map count the same sites", () => {
  check((scene) => {
    const standing = scene.sites.filter((site) => site.phase === "standing");
    expect(scene.counts.sites).toBe(standing.length);
    if (scene.comparison) return;
    const bar = seriesOf(records, scene.state.known).sites.find(({ day }) => day === scene.state.date);
    for (const side of ["border", "belarus"] as const) {
      expect(scene.counts.bySide[side]).toBe(scene.state.layers.has(side) ? bar?.[side] : 0);
    }
  });
});

test("a comparison counts what the map shows as come, gone and stayed", () => {
  check((scene) => {
    const facts = changeFacts(scene);
    if (!facts) return;
    expect(facts).toMatchObject({
      came: scene.sites.filter((site) => site.isNew).length,
      left: scene.sites.filter((site) => site.phase === "left").length,
      stayed: scene.sites.filter((site) => site.faint).length,
      unplaced: scene.unplaced.length,
    });
    expect(facts.came + facts.left + facts.stayed).toBe(scene.sites.length);
  });
});

test("what came on the way there left on the way back", () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom<Known>("then", "now"), (a, b, known) => {
      const between = (from: Day, date: Day) =>
        sceneOf({ ...startingState({ date, view: "ukraine" }), from, known }).comparison?.places;
      expect(between(a, b)).toEqual(between(b, a));
    }),
    { numRuns: 40 },
  );
});

/** Everything of a scene that has a day of publication, wherever it shows. */
function published(scene: Scene): readonly { readonly id: string; readonly on: Day }[] {
  const { state } = scene;
  const charted = chartMeasures.flatMap((measure) => chartClaims(records, measure, state.date, state.known).drawn);
  const claims = [...scene.claims, ...charted].map(({ estimate }) => estimate);
  const events = scene.events.map(({ id, reported, date }) => ({ id, on: reported ?? date }));
  return [
    ...[...scene.present.map(({ record }) => record), ...scene.ways.map(({ record }) => record), ...claims].map(
      ({ id, reported }) => ({ id, on: reported ?? today }),
    ),
    ...scene.axes.map(({ id, reported }) => ({ id, on: reported ?? today })),
    ...events,
  ];
}

test("nothing shows to those who could not know of it, and its place in no count either", () => {
  check((scene) => {
    const { known, date, from } = scene.state;
    const knowledge = knownDay(known, asDay(Math.max(date, from ?? date)));
    expect(published(scene).filter(({ on }) => on > knowledge)).toEqual([]);
    // The same scene from records that hold nothing of later days.
    if (known === "now" || from !== null) return;
    const isKnown = ({ reported }: { readonly reported: Day | null }): boolean => (reported ?? today) <= knowledge;
    const less = sceneMaker({
      ...records,
      deployments: records.deployments.filter(isKnown),
      transfers: records.transfers.filter(isKnown),
      estimates: records.estimates.filter(isKnown),
    })(scene.state);
    expect(less.counts).toEqual(scene.counts);
    expect(summaryFacts(less)).toEqual(summaryFacts(scene));
  });
});

test("shown and left out make up what is known now", () => {
  check((scene) => {
    if (scene.leftOut === null || scene.comparison) return;
    const now = sceneOf({ ...scene.state, known: "now" });
    const later = ({ reported }: { readonly reported: Day | null }): boolean =>
      (reported ?? today) > scene.situation.known;
    expect(scene.leftOut).toEqual({
      deployments: now.present.filter(({ record }) => later(record)).length,
      transfers: now.ways.filter(({ record }) => later(record)).length,
      estimates: now.claims.filter(({ estimate }) => later(estimate)).length,
      events: now.events.length - scene.events.length,
    });
  });
});

test("a knowledge pinned to the day shown is the knowledge of then", () => {
  fc.assert(
    fc.property(days, (date) => {
      const state = startingState({ date, view: "ukraine" });
      const then = sceneOf({ ...state, known: "then" });
      const pinned = sceneOf({ ...state, known: date });
      expect(ids(pinned.present)).toEqual(ids(then.present));
      expect(pinned.claims).toEqual(then.claims);
      expect(pinned.events).toEqual(then.events);
    }),
    { numRuns: 60 },
  );
});

test("every event that may be reached shows on its day", () => {
  for (const known of ["then", "now"] as const) {
    for (const event of reachableEvents(records.events, known)) {
      if (event.date < records.span.first) continue;
      const scene = sceneOf({ ...startingState({ date: event.date, view: "ukraine" }), known });
      expect(scene.events).toContain(event);
    }
  }
});
