import * as v from "valibot";
import { parseDay } from "./day.ts";
import {
  changes,
  countries,
  districts,
  echelons,
  eventKinds,
  fromBases,
  groups,
  measures,
  modes,
  placeKinds,
  qualifiers,
  qualities,
  reinforcementKinds,
  reportedBases,
  sourceKinds,
  statuses,
  theatres,
} from "./vocabulary.ts";

/**
 * The shape of every file in `data/`, with the words of the codebook: `data/README.md` and the JSON Schema are
 * printed from here, and the types of the whole program are derived from here.
 *
 * Only what one value alone can show is checked here; what needs two records (references, order of days, distances)
 * is checked in `check.ts`.
 */

const said = <T extends v.GenericSchema>(schema: T, description: string) => v.pipe(schema, v.description(description));

export const plainText = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("expected some text"),
  v.maxLength(2000, "expected at most 2000 characters"),
  v.regex(/^(?!.*&#?\w+;)[^<>]*$/s, "expected plain text without tags or entities"),
);

/** Text for readers, in the three languages that the data speak. */
export const words = v.strictObject({ en: plainText, de: plainText, uk: plainText });

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "expected lower-case words joined by hyphens"),
);

export const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "expected a day that exists, as YYYY-MM-DD"),
  v.metadata({ format: "date" }),
);

export const link = v.pipe(
  v.string(),
  v.check((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return ["http:", "https:"].includes(url.protocol) && url.username === "" && url.password === "";
  }, "expected an http(s) address without user name"),
  v.metadata({ format: "uri" }),
);

const count = v.pipe(v.number(), v.integer("expected a whole number"), v.minValue(0, "expected zero or more"));
const kilometres = v.pipe(v.number(), v.finite(), v.minValue(0));
const people = v.pipe(v.number(), v.integer("expected a whole number"));
const longitude = v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);

const point = v.strictObject({ type: v.literal("Point"), coordinates: position });
const line = v.strictObject({ type: v.literal("LineString"), coordinates: v.pipe(v.array(position), v.minLength(2)) });
const lines = v.strictObject({
  type: v.literal("MultiLineString"),
  coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(2))), v.minLength(1)),
});
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((points) => points[0]?.join() === points.at(-1)?.join(), "expected a ring that ends where it begins"),
);
const polygon = v.strictObject({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(ring), v.minLength(1)) });
const polygons = v.strictObject({
  type: v.literal("MultiPolygon"),
  coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1)),
});

const feature = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.strictObject({
    type: v.literal("Feature"),
    id: said(id, "Name of the record in links and references; never changed, never used again."),
    geometry,
    properties,
  });

const collection = <F extends v.GenericSchema>(features: F) =>
  v.strictObject({ type: v.literal("FeatureCollection"), features: v.array(features) });

const reportedBasis = v.nullable(
  said(
    v.picklist(reportedBases),
    "How the day of publication is known: date of the source; said in its text; inferred; or the date of a text that retells another publisher, so the first publication may be earlier.",
  ),
);

const reported = said(
  v.nullable(day),
  "Day on which the claim became public. null = could not be established: the record shows under “as known now” only.",
);

const sources = said(v.pipe(v.array(id), v.minLength(1, "expected at least one source")), "Ids in sources.json.");
const verified = said(
  v.boolean(),
  "false = no passage that was seen supports the core of the record. Shown with a mark; can be filtered out.",
);
const care = said(
  v.optional(v.literal(true)),
  "true = to be handled with care, for the reason given in the note: shown with a mark.",
);
const note = said(v.nullable(words), "What a reader should know beside the fields.");
const check = said(v.nullable(plainText), "Remark for the keeper of the data; never shown to readers.");

// Places -------------------------------------------------------------------------------------------------------------

export const place = feature(
  said(point, "Where it is, as exactly as precision says."),
  v.strictObject({
    names: said(
      v.strictObject({ en: plainText, de: plainText, uk: plainText, ru: plainText }),
      "Name in English, German, Ukrainian and Russian.",
    ),
    local: said(plainText, "Name as written at the place itself."),
    country: said(v.picklist(countries), "Country by international law (ISO 3166-1). Crimea and the Donbas are UA."),
    held: said(
      v.optional(v.picklist(["crimea", "donbas", "transnistria"])),
      "Territory not under its government’s control in 2021-22: Crimea (annexed by Russia in 2014), the separatist-held Donbas, Transnistria.",
    ),
    region: said(words, "Region (oblast, voblast, land)."),
    kind: said(v.picklist(placeKinds), "What the place is. A city is used by events only."),
    precision: said(
      v.picklist(["site", "town", "area", "region"]),
      "How exact the position is: site (under 3 km), town (under 15 km), area (coarser: drawn as a soft patch), region (a placeholder such as “Belarus, place not named”: listed and counted, never drawn).",
    ),
    district: said(
      v.optional(v.picklist(districts)),
      "For a garrison that movements left: its military district or branch in 2021-22.",
    ),
    onWater: said(v.optional(v.literal(true)), "A strait or a bay: the point lies on water."),
    note,
    check,
  }),
);

// Deployments --------------------------------------------------------------------------------------------------------

const strength = v.strictObject({
  low: said(v.nullable(count), "At least this many; alone it means “more than”."),
  best: said(v.nullable(count), "The number as published."),
  high: said(v.nullable(count), "At most this many; alone it means “up to”."),
});

export const deployment = feature(
  said(v.nullable(point), "The point of the place; null where the place is only a region."),
  v.strictObject({
    place: said(id, "Id in places.geojson."),
    theatre: said(v.picklist(theatres), "Part of the map. Everything but Belarus is in border.geojson."),
    change: said(
      v.picklist(changes),
      "What the record asserts: arrival, growth, present, departure are about forces at a place; transit is a sighting on the way; exercise is activity at a range; announced is a plan, nothing seen; claim-of-withdrawal is a statement by Moscow.",
    ),
    status: said(
      v.picklist(statuses),
      "What the claim rests on: satellite imagery, an official statement, video, another report.",
    ),
    from: said(
      v.nullable(day),
      "First day on which it is said to have been so. null = since when is unknown: the record shows from the day it was reported.",
    ),
    fromBasis: said(
      v.nullable(v.picklist(fromBases)),
      "Observed; no later than (day of publication, the beginning may be earlier); approximate; announced (a plan).",
    ),
    to: said(
      v.nullable(day),
      "First day on which it is no longer said to be so. null = not reported as gone by the end of the data.",
    ),
    toReported: said(
      v.nullable(day),
      "Day on which the end became known, where that was later than the end and than the record itself.",
    ),
    lastSeen: said(v.optional(day), "Day of the last image; not an end."),
    reported,
    reportedBasis,
    replaces: said(
      v.optional(id),
      "Earlier record about the same force at the same place: from the day this one was reported, that one ends where this one begins.",
    ),
    unit: said(v.nullable(plainText), "Unit as named by the source."),
    home: said(v.nullable(plainText), "Home garrison as named by the source."),
    district: said(v.nullable(v.picklist(districts)), "Military district, airborne forces (vdv) or navy."),
    echelon: said(v.nullable(v.picklist(echelons)), "Size of the unit in words."),
    personnel: said(v.nullable(strength), "People, as published. null = not published, which is the rule."),
    personnelBasis: said(
      v.optional(v.literal("inferred")),
      "inferred = computed from a reported number of battalion tactical groups (about 700 to 1,000 people each).",
    ),
    btgs: said(v.nullable(count), "Battalion tactical groups, as published."),
    equipment: said(
      v.array(
        v.strictObject({
          type: said(plainText, "What it is, as named by the source."),
          count: said(v.nullable(count), "How many; null = number not published."),
        }),
      ),
      "Equipment as published.",
    ),
    sources,
    verified,
    care,
    note,
    check,
  }),
);

// Movements ----------------------------------------------------------------------------------------------------------

export const transfer = feature(
  said(
    v.nullable(v.variant("type", [line, lines])),
    "The way as drawn; null where an end is not known well enough to draw one.",
  ),
  v.strictObject({
    unit: said(v.nullable(words), "Unit as named by the source."),
    what: said(words, "What travelled."),
    origin: said(v.nullable(id), "Place it left (places.geojson); null = not published."),
    destination: said(v.nullable(id), "Place it went to; null = not published."),
    mode: said(v.picklist(modes), "Way of travelling."),
    departFrom: said(v.nullable(day), "Earliest day of departure reported."),
    departTo: said(v.nullable(day), "Latest day of departure reported (often a sighting under way)."),
    arriveFrom: said(v.nullable(day), "Earliest day of arrival reported."),
    arriveTo: said(v.nullable(day), "Latest day of arrival reported."),
    reported,
    reportedBasis,
    quantity: said(v.record(plainText, count), "Numbers as published, by what they count (trains, cars, ships ...)."),
    via: said(v.array(words), "Places passed, as reported."),
    stations: said(
      v.array(id),
      "Ids of the stations in railways.geojson that the drawn way runs through, in order; empty where it follows no line.",
    ),
    through: said(
      v.optional(v.array(id)),
      "Stations where it was seen, through which the shortest way by rail leads; without them it is the shortest of all.",
    ),
    wayBasis: said(v.nullable(words), "How the drawn way was found."),
    sources,
    verified,
    care,
    note,
    check,
  }),
);

export const railway = v.union([
  feature(
    said(line, "The points of its stations."),
    v.strictObject({
      kind: said(v.literal("line"), "A railway line."),
      name: said(plainText, "Name of the line by its ends."),
      stations: said(v.array(id), "Stations in order: ids of this file."),
    }),
  ),
  feature(
    said(point, "Where it is, as exactly as basis says."),
    v.strictObject({
      kind: said(v.literal("station"), "A station, or a point that a line passes."),
      name: said(plainText, "Name in English."),
      basis: said(
        v.picklist(["geonames", "approximate"]),
        "Town centre from GeoNames, or from general knowledge (about 5 km).",
      ),
    }),
  ),
]);

// Axes, ranges, context ----------------------------------------------------------------------------------------------

/** A place that only one record names. */
export const stop = v.strictObject({
  name: said(plainText, "Name in English."),
  lon: said(longitude, "Longitude in degrees."),
  lat: said(latitude, "Latitude in degrees."),
  precision: said(v.picklist(["site", "town", "area"]), "How exact the position is, as for places."),
  geonames: said(v.nullable(count), "GeoNames id where there is one."),
  anchor: said(v.optional(v.literal(true)), "Only a point to draw from: the source names something wider."),
  standsFor: said(v.optional(plainText), "What the anchor stands for."),
  verified: said(v.optional(v.literal(false)), "false = no passage that was seen names this stop."),
});

export const axis = feature(
  said(v.nullable(line), "From, via, to; null where the source names no ends that can be drawn."),
  v.strictObject({
    scenario: said(id, "Axes of one publication belong together."),
    scenarioTitle: said(words, "Publication and day, as a title."),
    phase: said(v.nullable(count), "Phase of the plan, where the publication has phases."),
    from: said(v.nullable(stop), "Where it would begin; null = not named."),
    via: said(v.array(stop), "Where it would lead through."),
    to: said(v.nullable(stop), "Where it would lead; null = not named."),
    mode: said(v.picklist(["land", "sea"]), "By land, or from the sea."),
    reported,
    detailReported: said(v.nullable(day), "Day on which a detail (such as the direction) was added by a later text."),
    by: said(words, "Who feared or forecast it."),
    publisher: said(plainText, "Who published it."),
    said: said(words, "What was said, in our words."),
    sources,
    verified,
    care,
    note,
    check,
  }),
);

export const range = v.strictObject({
  id: said(id, "Name of the record."),
  weapon: said(words, "The weapon that has this range."),
  km: said(v.nullable(kilometres), "Range as published, in kilometres."),
  kmLow: said(v.nullable(kilometres), "Lower end where a span was published."),
  drawn: said(v.boolean(), "Whether a ring may be drawn from it."),
  reported,
  sources,
  verified,
  note,
  check,
});

export const context = v.union([
  feature(
    said(v.variant("type", [polygon, polygons]), "The outline."),
    v.strictObject({
      kind: said(v.picklist(["annexed", "separatist-held"]), "Crimea, or the separatist-held part of the Donbas."),
      names: said(words, "Name for readers."),
      from: said(day, "First day of this outline."),
      to: said(v.nullable(day), "First day on which it no longer held; null = beyond the end of the data."),
      precisionKm: said(v.nullable(kilometres), "How far the outline may be wrong."),
      note,
      check,
    }),
  ),
  feature(
    said(line, "The line."),
    v.strictObject({
      kind: said(v.literal("contact-line"), "The line of contact in the Donbas."),
      names: said(words, "Name for readers."),
      from: said(day, "First day of this line."),
      to: said(v.nullable(day), "First day on which it no longer held."),
      precisionKm: said(v.nullable(kilometres), "How far the line may be wrong."),
      note,
      check,
    }),
  ),
  feature(
    said(point, "Centre of the town."),
    v.strictObject({
      kind: said(v.literal("contact-town"), "A town near the line of contact, from which the line was drawn."),
      name: said(plainText, "Name in English."),
      side: said(v.picklist(["government", "non-government", "divided"]), "Who controlled the town in 2021-22."),
      sources: said(v.array(id), "Ids in sources.json; empty where the side is from general knowledge."),
      verified,
      check,
    }),
  ),
  feature(
    said(v.nullable(point), "The point of its place; null where that is only an anchor for something wider."),
    v.strictObject({
      kind: said(v.literal("reinforcement"), "What NATO, its members or Ukraine did or announced."),
      what: said(words, "What was done or announced."),
      type: said(v.picklist(reinforcementKinds), "What it was."),
      actor: said(words, "Who did it."),
      by: said(words, "Who says so."),
      date: said(v.nullable(day), "Day on which it happened or was announced; null = not shown."),
      dateTo: said(v.nullable(day), "Last day, where it lasted."),
      reported,
      from: said(v.nullable(stop), "Where it came from."),
      place: said(v.nullable(stop), "Where it went."),
      places: said(v.optional(v.array(stop)), "Where it went, where several places are named."),
      number: said(
        v.nullable(
          v.strictObject({
            low: said(v.nullable(count), "At least; alone it means “more than”."),
            best: said(v.nullable(count), "The number as published."),
            high: said(v.nullable(count), "At most; alone it means “up to”."),
            unit: said(words, "What is counted."),
          }),
        ),
        "How many, as published.",
      ),
      sources,
      verified,
      note,
      check,
    }),
  ),
]);

// Estimates, events, sources -----------------------------------------------------------------------------------------

const included = (what: string) => said(v.nullable(v.boolean()), what);

export const estimate = v.strictObject({
  id: said(id, "Name of the record in links and references."),
  measure: said(
    v.picklist(measures),
    "What is counted: all forces near Ukraine, a plan, forces in Belarus, what remained after spring 2021, a change, separatists.",
  ),
  about: said(v.nullable(day), "Day that the number is about; null = see aboutFrom and aboutTo, else unknown."),
  aboutFrom: said(v.nullable(day), "First possible day that it is about."),
  aboutTo: said(v.nullable(day), "Last possible day that it is about."),
  reported,
  reportedNotBefore: said(v.nullable(day), "Window in which it must have been published, where the day is not known."),
  reportedNotAfter: said(v.nullable(day), "End of that window."),
  reportedBasis,
  by: said(words, "Who says so."),
  group: said(
    v.picklist(groups),
    "Group of speakers: United States; Ukraine; NATO, EU and European states; Russia; analysts.",
  ),
  low: said(v.nullable(count), "At least; alone it means “more than”."),
  best: said(v.nullable(count), "The number as published."),
  high: said(v.nullable(count), "At most; alone it means “up to”."),
  qualifier: said(v.nullable(v.picklist(qualifiers)), "The word that the source puts before its number."),
  state: said(v.picklist(["standing", "expected"]), "Said to stand there, or expected."),
  btgsLow: said(v.nullable(count), "Battalion tactical groups, at least."),
  btgsHigh: said(v.nullable(count), "Battalion tactical groups, at most."),
  scope: said(words, "Area and forces meant, in our words."),
  includes: said(
    v.strictObject({
      ground: included("Ground forces."),
      air: included("Air forces."),
      navy: included("Navy."),
      belarus: included("Forces in Belarus."),
      crimea: included("Forces in Crimea."),
      separatists: included("The separatists’ forces."),
      guard: included("Russia’s National Guard."),
    }),
    "What is counted in: true, false, null = not said.",
  ),
  delta: said(
    v.nullable(
      v.strictObject({
        low: said(v.nullable(people), "At least."),
        best: said(v.nullable(people), "The number as published."),
        high: said(v.nullable(people), "At most."),
      }),
    ),
    "A change of strength, for the measure change: plus or minus people.",
  ),
  sources,
  verified,
  care,
  note,
  check,
});

export const event = v.strictObject({
  id: said(id, "Name of the record in links and references."),
  date: said(day, "Day on which it happened."),
  title: said(words, "What happened, in a line."),
  summary: said(words, "What happened, in a sentence or two."),
  kind: said(v.picklist(eventKinds), "What it was."),
  place: said(v.nullable(id), "Id in places.geojson."),
  reported,
  reportedBasis,
  sources,
  verified,
  care,
  note,
  check,
});

export const source = v.strictObject({
  id: said(id, "Name of the source in the records that cite it."),
  publisher: said(plainText, "Who published the text that was seen."),
  title: said(plainText, "Title of the text."),
  titleIsDescription: said(v.optional(v.literal(true)), "true = the title is our description, not the headline."),
  url: said(v.nullable(link), "Address; null = not shown where the text was seen."),
  published: said(v.nullable(day), "Day of publication as shown at the source; null = none shown."),
  kind: said(
    v.picklist(sourceKinds),
    "Press; analysts of open sources (osint); satellite imagery; official body; think tank.",
  ),
  speaker: said(v.nullable(plainText), "Who makes the claim."),
  language: said(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), "Language of the text (ISO 639)."),
  quality: said(v.picklist(qualities), "Seen at the publisher; a reprint, translation or mirror was seen; not seen."),
  originalPublisher: said(v.optional(plainText), "For a copy: the publisher of the original."),
  relays: said(v.optional(plainText), "An own text that retells this publisher’s report."),
  archived: said(v.nullable(link), "Archived address where known."),
  note: said(v.nullable(plainText), "What a reader should know of the source."),
  check,
});

export const dataset = v.strictObject({
  title: said(words, "Title of the map."),
  description: said(words, "What the map shows."),
  span: said(
    v.strictObject({ first: said(day, "First day."), last: said(day, "Last day.") }),
    "First and last day of the time slider.",
  ),
  opensOn: said(day, "Day that the map opens on."),
  views: said(
    v.record(id, v.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude })),
    "Named views as boxes in degrees; the first is the default.",
  ),
  licence: said(
    v.strictObject({ name: said(plainText, "Name."), url: said(link, "Address.") }),
    "Licence of the data.",
  ),
  policy: said(v.array(words), "Borders and names: what is followed, and why."),
  unknown: said(v.array(words), "What this data does not know."),
  ground: said(
    v.strictObject({
      kind: said(v.literal("built-in"), "The ground that comes with the map."),
      credit: said(plainText, "Credit to show."),
    }),
    "Ground under the records; the place where another style would be named.",
  ),
});

/** What one record of a file must be; `dataset.json` is a single one. */
export const records = {
  "places.geojson": place,
  "border.geojson": deployment,
  "belarus.geojson": deployment,
  "transfers.geojson": transfer,
  "railways.geojson": railway,
  "axes.geojson": axis,
  "context.geojson": context,
  "estimates.json": estimate,
  "events.json": event,
  "ranges.json": range,
  "sources.json": source,
  "dataset.json": dataset,
} as const;

export const files = {
  "places.geojson": collection(records["places.geojson"]),
  "border.geojson": collection(records["border.geojson"]),
  "belarus.geojson": collection(records["belarus.geojson"]),
  "transfers.geojson": collection(records["transfers.geojson"]),
  "railways.geojson": collection(records["railways.geojson"]),
  "axes.geojson": collection(records["axes.geojson"]),
  "context.geojson": collection(records["context.geojson"]),
  "estimates.json": v.array(records["estimates.json"]),
  "events.json": v.array(records["events.json"]),
  "ranges.json": v.array(records["ranges.json"]),
  "sources.json": v.array(records["sources.json"]),
  "dataset.json": records["dataset.json"],
} as const;

export type FileName = keyof typeof files;
export type Files = { readonly [K in FileName]: v.InferOutput<(typeof files)[K]> };

export type Words = v.InferOutput<typeof words>;
export type PlaceFeature = v.InferOutput<typeof place>;
export type DeploymentFeature = v.InferOutput<typeof deployment>;
export type TransferFeature = v.InferOutput<typeof transfer>;
export type RailwayFeature = v.InferOutput<typeof railway>;
export type AxisFeature = v.InferOutput<typeof axis>;
export type ContextFeature = v.InferOutput<typeof context>;
export type Range = v.InferOutput<typeof range>;
export type Estimate = v.InferOutput<typeof estimate>;
export type Event = v.InferOutput<typeof event>;
export type Source = v.InferOutput<typeof source>;
export type Dataset = v.InferOutput<typeof dataset>;
/** What an embedded map says of the dataset. */
export type Heading = Pick<Dataset, "title" | "licence"> & { readonly credit: string };

export type Strength = v.InferOutput<typeof strength>;
