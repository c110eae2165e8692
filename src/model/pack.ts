import * as v from "valibot";
import { byRail, lengthAlong, networkOf } from "./course.ts";
import { asDay, parseDay } from "./day.ts";
import type { LngLat, Outline, Place, Records } from "./record.ts";
import { type RowIssue, rowReader } from "./rows.ts";
import type { DeploymentFeature, Estimate, Files, Strength } from "./schema.ts";
import { changes, eventKinds, groups, measures, modes, placeKinds, statuses, theatres } from "./vocabulary.ts";

/**
 * What the running app fetches first: the records without their texts, as rows of numbers and short words. Days are
 * counted from 1970, places and positions named by index. `pack` runs in the build, on data that passed every check;
 * `unpack` runs at the reader's and trusts nothing: a row that does not fit is left out and said.
 */

const index = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const dayNumber = v.nullable(v.pipe(v.number(), v.integer(), v.transform(asDay)));
const number = v.nullable(v.pipe(v.number(), v.finite()));
const flag = v.picklist([0, 1]);
const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const indices = v.array(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))));
const text = v.string();

const rows = {
  places: v.tuple([
    text,
    text,
    text,
    text,
    text,
    v.nullable(v.picklist(["crimea", "donbas", "transnistria"])),
    v.picklist(placeKinds),
    v.picklist(["site", "town", "area", "region"]),
    position,
  ]),
  deployments: v.tuple([
    text,
    index,
    v.picklist(theatres),
    v.picklist(changes),
    v.picklist(statuses),
    dayNumber,
    dayNumber,
    dayNumber,
    dayNumber,
    v.nullable(text),
    v.nullable(v.tuple([number, number, number])),
    number,
    flag,
    flag,
    flag,
    flag,
  ]),
  transfers: v.tuple([
    text,
    index,
    index,
    v.picklist(modes),
    dayNumber,
    dayNumber,
    dayNumber,
    dayNumber,
    dayNumber,
    indices,
    flag,
    flag,
  ]),
  estimates: v.tuple([
    text,
    v.picklist(measures),
    v.picklist(groups),
    dayNumber,
    dayNumber,
    dayNumber,
    dayNumber,
    number,
    number,
    number,
    number,
    number,
    v.nullable(text),
    flag,
    dayNumber,
    dayNumber,
    v.nullable(v.picklist(["ground", "all"])),
  ]),
  events: v.tuple([
    text,
    v.pipe(v.number(), v.integer(), v.transform(asDay)),
    dayNumber,
    v.picklist(eventKinds),
    index,
    text,
    text,
    text,
  ]),
  axes: v.tuple([text, text, dayNumber, indices, flag, text, flag]),
  ranges: v.tuple([text, v.pipe(v.number(), v.minValue(0)), dayNumber, flag, v.array(text)]),
  outlines: v.tuple([
    text,
    v.picklist(["annexed", "separatist-held", "contact-line", "railway"]),
    indices,
    v.nullable(v.tuple([text, text, text])),
  ]),
} as const;

const head = v.object({
  version: v.literal(1),
  span: v.tuple([
    v.pipe(v.number(), v.integer(), v.transform(asDay)),
    v.pipe(v.number(), v.integer(), v.transform(asDay)),
  ]),
  opensOn: v.pipe(v.number(), v.integer(), v.transform(asDay)),
  views: v.array(v.tuple([text, v.number(), v.number(), v.number(), v.number()])),
  positions: v.array(position),
  places: v.array(v.unknown()),
  deployments: v.array(v.unknown()),
  transfers: v.array(v.unknown()),
  estimates: v.array(v.unknown()),
  events: v.array(v.unknown()),
  axes: v.array(v.unknown()),
  ranges: v.array(v.unknown()),
  outlines: v.array(v.unknown()),
});

type Rows = { [K in keyof typeof rows]: v.InferInput<(typeof rows)[K]>[] };
export type Packed = Rows & Omit<v.InferInput<typeof head>, keyof Rows>;

const dayOf = (iso: string | null | undefined): number | null => (iso ? parseDay(iso) : null);
const bit = (value: boolean | undefined): 0 | 1 => (value ? 1 : 0);

/** Names of air-defence and ballistic missiles in lists of equipment. */
const missiles = /iskander|s-400|pantsir|buk|missile/i;

const isMissiles = ({ properties }: DeploymentFeature): boolean =>
  properties.equipment.length > 0 && properties.equipment.every((item) => missiles.test(item.type));

function forcesOf({ ground, air, navy }: Estimate["includes"]): "ground" | "all" | null {
  if (ground !== true) return null;
  if (air === false && navy === false) return "ground";
  return air === true && navy === true ? "all" : null;
}

/** Packs checked data; throws a sentence if a day of the dataset cannot be read, which the checks exclude. */
export function pack(files: Files): Packed {
  const positions: [number, number][] = [];
  const known = new Map<string, number>();
  const at = (point: readonly [number, number]): number => {
    const key = point.join(" ");
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, positions.length);
    positions.push([point[0], point[1]]);
    return positions.length - 1;
  };
  const along = (parts: readonly (readonly (readonly [number, number])[])[]): number[][] =>
    parts.map((part) => part.map(at));
  const places = files["places.geojson"].features;
  const placeIndex = new Map(places.map((place, order) => [place.id, order]));
  const placeOf = (id: string | null): number | null => (id === null ? null : (placeIndex.get(id) ?? null));
  const must = (iso: string): number => {
    const day = parseDay(iso);
    if (day === null) throw new Error(`invalid date: "${iso}"`);
    return day;
  };
  const dataset = files["dataset.json"];
  const deployments = [...files["border.geojson"].features, ...files["belarus.geojson"].features];

  return {
    version: 1,
    span: [must(dataset.span.first), must(dataset.span.last)],
    opensOn: must(dataset.opensOn),
    views: Object.entries(dataset.views).map(([name, box]) => [name, box.west, box.south, box.east, box.north]),
    places: places.map(({ id, geometry, properties: p }) => [
      id,
      p.names.en,
      p.names.de,
      p.names.uk,
      p.country,
      p.held ?? null,
      p.kind,
      p.precision,
      geometry.coordinates,
    ]),
    deployments: deployments.map((each) => {
      const p = each.properties;
      return [
        each.id,
        placeOf(p.place),
        p.theatre,
        p.change,
        p.status,
        dayOf(p.from),
        dayOf(p.to),
        dayOf(p.toReported),
        dayOf(p.reported),
        p.replaces ?? null,
        p.personnel && [p.personnel.low, p.personnel.best, p.personnel.high],
        p.btgs,
        bit(p.personnelBasis === "inferred"),
        bit(isMissiles(each)),
        bit(p.verified),
        bit(p.care),
      ];
    }),
    transfers: files["transfers.geojson"].features.map(({ id, geometry, properties: p }) => [
      id,
      placeOf(p.origin),
      placeOf(p.destination),
      p.mode,
      dayOf(p.departFrom),
      dayOf(p.departTo),
      dayOf(p.arriveFrom),
      dayOf(p.arriveTo),
      dayOf(p.reported),
      geometry === null ? [] : along(geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates),
      bit(p.verified),
      bit(p.care),
    ]),
    estimates: files["estimates.json"].map((each) => [
      each.id,
      each.measure,
      each.group,
      dayOf(each.about),
      dayOf(each.aboutFrom),
      dayOf(each.aboutTo),
      dayOf(each.reported),
      each.low,
      each.best,
      each.high,
      each.btgsLow,
      each.btgsHigh,
      each.qualifier,
      bit(each.state === "expected"),
      dayOf(each.reportedNotBefore),
      dayOf(each.reportedNotAfter),
      forcesOf(each.includes),
    ]),
    events: files["events.json"].map((each) => [
      each.id,
      must(each.date),
      dayOf(each.reported),
      each.kind,
      placeOf(each.place),
      each.title.en,
      each.title.de,
      each.title.uk,
    ]),
    axes: files["axes.geojson"].features.map(({ id, geometry, properties: p }) => [
      id,
      p.scenario,
      dayOf(p.reported),
      geometry === null ? [] : along([geometry.coordinates]),
      bit(p.mode === "sea"),
      p.publisher,
      bit(p.verified),
    ]),
    ranges: files["ranges.json"].flatMap(({ id, km, drawn, reported, verified, weapon }): Rows["ranges"] => {
      const [name = ""] = weapon.en.toLowerCase().split(/-m\b| /);
      const naming = deployments.filter((each) =>
        each.properties.equipment.some((item) => item.type.toLowerCase().includes(name)),
      );
      if (!drawn || km === null || naming.length === 0) return [];
      return [[id, km, dayOf(reported), bit(verified), naming.map((each) => each.id)]];
    }),
    outlines: [
      ...files["context.geojson"].features.flatMap((each): Rows["outlines"] => {
        const { id, geometry, properties: p } = each;
        if (p.kind !== "annexed" && p.kind !== "separatist-held" && p.kind !== "contact-line") return [];
        const names: [string, string, string] = [p.names.en, p.names.de, p.names.uk];
        switch (geometry?.type) {
          case "Polygon":
            return [[id, p.kind, along(geometry.coordinates), names]];
          case "MultiPolygon":
            return [[id, p.kind, along(geometry.coordinates.flat()), names]];
          case "LineString":
            return [[id, p.kind, along([geometry.coordinates]), names]];
          default:
            return [];
        }
      }),
      ...files["railways.geojson"].features.flatMap((each): Rows["outlines"] =>
        each.geometry.type === "LineString" ? [[each.id, "railway", along([each.geometry.coordinates]), null]] : [],
      ),
    ],
    // Last, because the rows above fill it.
    positions,
  };
}

export interface Unpacked {
  readonly records: Records;
  readonly issues: readonly RowIssue[];
}

/**
 * Reads what `pack` wrote. Rows that do not fit are issues, the rest is shown; without a readable head there is
 * nothing to show, and it throws a sentence that says so.
 */
export function unpack(json: unknown): Unpacked {
  const read = v.safeParse(head, json);
  if (!read.success) throw new Error(`the records cannot be read: ${v.summarize(read.issues)}`);
  const packed = read.output;
  const { slots, list, leaveOut, issues } = rowReader(rows, packed);

  const points = (parts: readonly (readonly number[])[]): LngLat[][] =>
    parts
      .map((part) => part.flatMap((each) => (packed.positions[each] ? [packed.positions[each]] : [])))
      .filter((part) => part.length > 1);

  const places = slots("places").map((row): Place | null => {
    if (row === null) return null;
    const [id, en, de, uk, country, held, kind, precision, at] = row;
    return { id, names: { en, de, uk }, country, held, kind, precision, position: at };
  });
  const placeAt = (order: number | null): Place | null => (order === null ? null : (places[order] ?? null));
  const outlines = list("outlines").map(
    ([id, kind, parts, names]): Outline => ({
      id,
      kind,
      parts: points(parts),
      names: names && { en: names[0], de: names[1], uk: names[2] },
    }),
  );
  const transfers = list("transfers");
  const network = networkOf([
    ...outlines.flatMap(({ kind, parts }) => (kind === "railway" ? parts : [])).map(byRail),
    ...transfers.flatMap(([, , , mode, , , , , , parts]) => points(parts).map((part) => ({ mode, points: part }))),
  ]);

  const records: Records = {
    span: { first: packed.span[0], last: packed.span[1] },
    opensOn: packed.opensOn,
    views: new Map(packed.views.map(([name, west, south, east, north]) => [name, { west, south, east, north }])),
    places: new Map(places.flatMap((place) => (place ? [[place.id, place] as const] : []))),
    deployments: slots("deployments").flatMap((read, row) => {
      if (!read) return [];
      const [
        id,
        order,
        theatre,
        change,
        status,
        from,
        to,
        toReported,
        reported,
        replaces,
        personnel,
        btgs,
        inferred,
        only,
        verified,
        care,
      ] = read;
      const place = placeAt(order);
      if (!place) {
        leaveOut({ file: "deployments", row, problem: "its place is not there" });
        return [];
      }
      return [
        {
          kind: "deployment" as const,
          id,
          place,
          theatre,
          change,
          status,
          from,
          to,
          toReported,
          reported,
          replaces,
          btgs,
          layer: theatre === "belarus" ? ("belarus" as const) : ("border" as const),
          personnel: personnel && strengthOf(personnel),
          inferred: inferred === 1,
          missiles: only === 1,
          verified: verified === 1,
          care: care === 1,
        },
      ];
    }),
    transfers: transfers.map(
      ([
        id,
        origin,
        destination,
        mode,
        departFrom,
        departTo,
        arriveFrom,
        arriveTo,
        reported,
        parts,
        verified,
        care,
      ]) => {
        const way = points(parts);
        return {
          kind: "transfer",
          id,
          mode,
          departFrom,
          departTo,
          arriveFrom,
          arriveTo,
          reported,
          way,
          origin: placeAt(origin),
          destination: placeAt(destination),
          km: way.reduce((sum, part) => sum + lengthAlong(network, { mode, points: part }), 0),
          verified: verified === 1,
          care: care === 1,
        };
      },
    ),
    estimates: list("estimates").map(
      ([
        id,
        measure,
        group,
        about,
        aboutFrom,
        aboutTo,
        reported,
        low,
        best,
        high,
        btgsLow,
        btgsHigh,
        qualifier,
        expected,
        reportedNotBefore,
        reportedNotAfter,
        forces,
      ]) => ({
        id,
        measure,
        group,
        about,
        aboutFrom,
        aboutTo,
        reported,
        reportedNotBefore,
        reportedNotAfter,
        low,
        best,
        high,
        btgsLow,
        btgsHigh,
        qualifier,
        expected: expected === 1,
        forces,
      }),
    ),
    events: list("events")
      .map(([id, date, reported, kind, place, en, de, uk]) => ({
        id,
        date,
        reported,
        kind,
        place: placeAt(place),
        titles: { en, de, uk },
      }))
      .sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1)),
    axes: list("axes").map(([id, scenario, reported, way, sea, publisher, verified]) => ({
      id,
      scenario,
      reported,
      way: points(way)[0] ?? [],
      sea: sea === 1,
      publisher,
      verified: verified === 1,
    })),
    ranges: list("ranges").map(([id, km, reported, verified, deployments]) => ({
      id,
      km,
      reported,
      deployments,
      verified: verified === 1,
    })),
    outlines,
    network,
  };
  return { records, issues };
}

const strengthOf = ([low, best, high]: readonly [number | null, number | null, number | null]): Strength => ({
  low,
  best,
  high,
});
