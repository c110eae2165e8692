import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDay } from "./day.ts";
import { pack, unpack } from "./pack.ts";
import { packSources, packTexts, unpackTexts } from "./pack-texts.ts";
import { type FileName, type Files, files as schemas } from "./schema.ts";

/** The data as it is; `npm run data:check` tells whether it has the shape. */
const files = Object.fromEntries(
  (Object.keys(schemas) as FileName[]).map((name) => [name, JSON.parse(readFileSync(`data/${name}`, "utf8"))]),
) as unknown as Files;

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const dayOf = (iso: string | null | undefined) => (iso ? parseDay(iso) : null);
const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

type Branch = Record<string | number, unknown>;

/** The packed data with one value changed. */
function spoilt(packed: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = overTheWire(packed);
  const last = path.at(-1) ?? "";
  const branch = path.slice(0, -1).reduce((at, key) => at[key] as Branch, copy as Branch);
  branch[last] = value;
  return copy;
}

describe("the packed records", () => {
  const { records, issues } = unpack(overTheWire(pack(files)));
  const deployments = [...files["border.geojson"].features, ...files["belarus.geojson"].features];

  test("hold every record, without an issue", () => {
    expect(issues).toEqual([]);
    expect([...records.places.keys()]).toEqual(ids(files["places.geojson"].features));
    expect(ids(records.deployments)).toEqual(ids(deployments));
    expect(ids(records.transfers)).toEqual(ids(files["transfers.geojson"].features));
    expect(ids(records.estimates)).toEqual(ids(files["estimates.json"]));
    expect(ids(records.events).sort()).toEqual(ids(files["events.json"]).sort());
    expect(ids(records.axes)).toEqual(ids(files["axes.geojson"].features));
  });

  test("say of a deployment what its file says", () => {
    for (const [index, { geometry, properties: p }] of deployments.entries()) {
      const record = records.deployments[index];
      expect(record).toMatchObject({
        kind: "deployment",
        layer: p.theatre === "belarus" ? "belarus" : "border",
        theatre: p.theatre,
        change: p.change,
        status: p.status,
        from: dayOf(p.from),
        to: dayOf(p.to),
        toReported: dayOf(p.toReported),
        reported: dayOf(p.reported),
        replaces: p.replaces ?? null,
        personnel: p.personnel,
        inferred: p.personnelBasis === "inferred",
        btgs: p.btgs,
        verified: p.verified,
        care: p.care ?? false,
      });
      expect(record?.place.id).toBe(p.place);
      if (geometry) expect(record?.place.position).toEqual(geometry.coordinates);
    }
  });

  test("say of a movement what its file says, with its way", () => {
    for (const [index, { geometry, properties: p }] of files["transfers.geojson"].features.entries()) {
      const record = records.transfers[index];
      expect(record).toMatchObject({
        kind: "transfer",
        mode: p.mode,
        departFrom: dayOf(p.departFrom),
        departTo: dayOf(p.departTo),
        arriveFrom: dayOf(p.arriveFrom),
        arriveTo: dayOf(p.arriveTo),
        reported: dayOf(p.reported),
        verified: p.verified,
        care: p.care ?? false,
      });
      expect(record?.origin?.id ?? null).toBe(p.origin);
      expect(record?.destination?.id ?? null).toBe(p.destination);
      expect(record?.way.flat()).toEqual(geometry?.coordinates.flat(geometry.type === "LineString" ? 0 : 1) ?? []);
    }
  });

  test("say of an estimate what its file says", () => {
    for (const [index, each] of files["estimates.json"].entries()) {
      const { measure, group, low, best, high, btgsLow, btgsHigh, qualifier } = each;
      expect(records.estimates[index]).toEqual({
        id: each.id,
        measure,
        group,
        low,
        best,
        high,
        btgsLow,
        btgsHigh,
        qualifier,
        about: dayOf(each.about),
        aboutFrom: dayOf(each.aboutFrom),
        aboutTo: dayOf(each.aboutTo),
        reported: dayOf(each.reported),
        reportedNotBefore: dayOf(each.reportedNotBefore),
        reportedNotAfter: dayOf(each.reportedNotAfter),
        expected: each.state === "expected",
        forces: records.estimates[index]?.forces,
      });
    }
  });

  test("tell ground forces alone from those with air force and navy, where an estimate says so", () => {
    const forces = (id: string) => records.estimates.find((each) => each.id === id)?.forces;
    expect(forces("est-2022-01-18-ukr-mod-ground")).toBe("ground");
    expect(forces("est-2022-01-18-ukr-mod-total")).toBe("all");
    expect(forces("est-2022-01-26-dpa")).toBeNull();
  });

  test("bring events in the order of their days", () => {
    const dates = records.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  test("open on the day and the view that the data set names first", () => {
    expect(records.opensOn).toBe(dayOf(files["dataset.json"].opensOn));
    expect([...records.views]).toEqual(Object.entries(files["dataset.json"].views));
    expect(records.span).toEqual({
      first: dayOf(files["dataset.json"].span.first),
      last: dayOf(files["dataset.json"].span.last),
    });
  });

  test("draw every line and outline that is not a point", () => {
    const railways = files["railways.geojson"].features.filter(({ geometry }) => geometry.type === "LineString");
    const outlines = files["context.geojson"].features.filter(({ geometry }) => geometry && geometry.type !== "Point");
    expect(ids(records.outlines)).toEqual([...ids(outlines), ...ids(railways)]);
    expect(records.outlines.every(({ parts }) => parts.flat().length > 1)).toBe(true);
  });
});

describe("packed records that were damaged", () => {
  const packed = pack(files);

  test.each([
    ["a word outside its list", ["deployments", 3, 3], "march"],
    ["a day that is text", ["deployments", 3, 5], "2022-01-01"],
    ["a row that is too short", ["deployments", 3], ["dep"]],
    ["a place that is not there", ["deployments", 3, 1], 9999],
    ["no place", ["deployments", 3, 1], null],
  ])("with %s lose that one and say so", (_, path, value) => {
    const { records, issues } = unpack(spoilt(packed, path, value));
    expect(records.deployments).toHaveLength(packed.deployments.length - 1);
    expect(issues).toMatchObject([{ file: "deployments", row: 3 }]);
  });

  test("with a bad place keep all other places in their order", () => {
    const { records } = unpack(spoilt(packed, ["places", 0, 8], [200, 0]));
    expect([...records.places.keys()]).toEqual(ids(files["places.geojson"].features).slice(1));
    for (const { id, place } of records.deployments) {
      const feature = [...files["border.geojson"].features, ...files["belarus.geojson"].features].find(
        (each) => each.id === id,
      );
      expect(place.id).toBe(feature?.properties.place);
    }
  });

  test("with a point that is not there draw the way without it", () => {
    const index = packed.transfers.findIndex((row) => (row[9][0]?.length ?? 0) > 3);
    const { records } = unpack(spoilt(packed, ["transfers", index, 9, 0, 1], 99_999));
    expect(records.transfers[index]?.way[0]).toHaveLength((packed.transfers[index]?.[9][0]?.length ?? 0) - 1);
  });

  test.each([null, [], "text", {}, { ...packed, version: 2 }, { ...packed, span: [0] }, { ...packed, places: null }])(
    "without a readable head say so in a sentence",
    (json) => {
      expect(() => unpack(json)).toThrow("the records cannot be read");
    },
  );
});

describe("the packed texts", () => {
  const sources = overTheWire(packSources(files));

  test.each(["en", "de", "uk"] as const)("hold every text in %s, without an issue", (language) => {
    const { texts, issues } = unpackTexts(overTheWire(packTexts(files, language)), sources);
    expect(issues).toEqual([]);
    for (const { id, properties: p } of files["places.geojson"].features) {
      expect(texts.places.get(id)).toEqual({
        local: p.local,
        region: p.region[language],
        district: p.district ?? null,
        note: p.note?.[language] ?? null,
      });
    }
    for (const { id, properties: p } of [...files["border.geojson"].features, ...files["belarus.geojson"].features]) {
      const { unit, home, district, echelon, equipment, fromBasis, reportedBasis } = p;
      expect(texts.deployments.get(id)).toEqual({
        unit,
        home,
        district,
        echelon,
        equipment,
        fromBasis,
        reportedBasis,
        sources: p.sources,
        lastSeen: dayOf(p.lastSeen),
        note: p.note?.[language] ?? null,
      });
    }
    for (const { id, properties: p } of files["transfers.geojson"].features) {
      expect(texts.transfers.get(id)).toEqual({
        unit: p.unit?.[language] ?? null,
        what: p.what[language],
        quantity: p.quantity,
        via: p.via.map((each) => each[language]),
        wayBasis: p.wayBasis?.[language] ?? null,
        reportedBasis: p.reportedBasis,
        note: p.note?.[language] ?? null,
        sources: p.sources,
      });
    }
    for (const each of files["estimates.json"]) {
      expect(texts.estimates.get(each.id)).toEqual({
        by: each.by[language],
        scope: each.scope[language],
        includes: each.includes,
        delta: each.delta,
        reportedBasis: each.reportedBasis,
        verified: each.verified,
        care: each.care ?? false,
        note: each.note?.[language] ?? null,
        sources: each.sources,
      });
    }
    for (const each of files["events.json"]) {
      expect(texts.events.get(each.id)).toEqual({
        summary: each.summary[language],
        note: each.note?.[language] ?? null,
        sources: each.sources,
      });
    }
    for (const { id, properties: p } of files["axes.geojson"].features) {
      expect(texts.axes.get(id)).toEqual({
        scenario: p.scenarioTitle[language],
        by: p.by[language],
        said: p.said[language],
        note: p.note?.[language] ?? null,
        sources: p.sources,
      });
    }
  });

  test("hold every source", () => {
    const { texts } = unpackTexts(overTheWire(packTexts(files, "en")), sources);
    for (const each of files["sources.json"]) {
      const { publisher, title, url, kind, speaker, language, quality, note } = each;
      expect(texts.sources.get(each.id)).toEqual({
        publisher,
        title,
        url,
        kind,
        speaker,
        language,
        quality,
        note,
        published: dayOf(each.published),
        titleIsDescription: each.titleIsDescription ?? false,
        originalPublisher: each.originalPublisher ?? null,
        relays: each.relays ?? null,
      });
    }
  });

  test("that were damaged lose a row and say which", () => {
    const packed = packTexts(files, "en");
    const { texts, issues } = unpackTexts(
      spoilt(packed, ["events", 2, 1], 5),
      spoilt(sources, ["sources", 4, 7], "good"),
    );
    expect(issues).toMatchObject([
      { file: "events", row: 2 },
      { file: "sources", row: 4 },
    ]);
    expect(texts.events.size).toBe(files["events.json"].length - 1);
    expect(texts.sources.size).toBe(files["sources.json"].length - 1);
  });

  test("without a readable head say so in a sentence", () => {
    expect(() => unpackTexts([], sources)).toThrow("the texts cannot be read");
    expect(() => unpackTexts(packTexts(files, "en"), { version: 1 })).toThrow("the sources cannot be read");
  });
});
