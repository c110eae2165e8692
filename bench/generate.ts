import { booleanPointInPolygon } from "@turf/turf";
import type { Countries } from "../src/build/check-places.ts";
import { addDays, formatDay, parseDay } from "../src/model/day.ts";
import type { DeploymentFeature, Files, PlaceFeature, TransferFeature } from "../src/model/schema.ts";
import { randomFrom } from "./random.ts";

/** How far from its model a generated place lies at most, in degrees; the country is never left. */
const reach = { lng: 1.5, lat: 1 } as const;
/** By how many days a generated place lives earlier or later than its model at most. */
const shift = 30;
const mark = "Generated to measure how the map grows; nobody reported it.";

/**
 * A larger data set of the same kind, in the project's own format: the shipped one, and copies of its places with all
 * their records, moved in space and time until there are as many deployments and movements as asked for. The share of
 * layers, lengths of stay, strengths and successions so stay what they are in the real one.
 */
export function generate(files: Files, countries: Countries, count: number, seed: number): Files {
  const random = randomFrom(seed);
  const models = modelsOf(files);
  const isFree = freeOf(files, countries);
  const places: PlaceFeature[] = [];
  const deployments: DeploymentFeature[] = [];
  const transfers: TransferFeature[] = [];
  const shipped =
    files["border.geojson"].features.length +
    files["belarus.geojson"].features.length +
    files["transfers.geojson"].features.length;
  const missing = (): number => count - shipped - deployments.length - transfers.length;

  for (let copy = 1; missing() > 0; copy++) {
    const days = Math.round((random() * 2 - 1) * shift);
    const suffix = `-copy-${copy}`;
    const model = models[Math.floor(random() * models.length)];
    if (!model) throw new Error("There is nothing to copy.");
    if (model.kind === "transfer") {
      transfers.push(copyTransfer(model.transfer, suffix, days));
      continue;
    }
    const place = copyPlace(model.place, suffix, copy, nearby(model.place, random, isFree));
    places.push(place);
    deployments.push(...model.deployments.slice(0, missing()).map((each) => copyDeployment(each, place, suffix, days)));
  }

  const collection = <F extends { readonly id: string }>(shippedOnes: readonly F[], added: readonly F[]) => ({
    type: "FeatureCollection" as const,
    features: [...shippedOnes, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const isBelarus = ({ properties }: DeploymentFeature): boolean => properties.theatre === "belarus";
  return {
    ...files,
    "places.geojson": collection(files["places.geojson"].features, places),
    "border.geojson": collection(
      files["border.geojson"].features,
      deployments.filter((each) => !isBelarus(each)),
    ),
    "belarus.geojson": collection(files["belarus.geojson"].features, deployments.filter(isBelarus)),
    "transfers.geojson": collection(files["transfers.geojson"].features, transfers),
  };
}

type Model =
  | { readonly kind: "place"; readonly place: PlaceFeature; readonly deployments: readonly DeploymentFeature[] }
  | { readonly kind: "transfer"; readonly transfer: TransferFeature };

/** What can be copied: a place with all its records, since records of one place follow each other; or a movement. */
function modelsOf(files: Files): readonly Model[] {
  const all = [...files["border.geojson"].features, ...files["belarus.geojson"].features];
  const sites = files["places.geojson"].features.flatMap((place): Model[] => {
    const deployments = all.filter(({ properties }) => properties.place === place.id);
    const isSite = place.properties.precision !== "region" && deployments.length > 0;
    return isSite ? [{ kind: "place", place, deployments }] : [];
  });
  return [...sites, ...files["transfers.geojson"].features.map((transfer): Model => ({ kind: "transfer", transfer }))];
}

type Free = (place: PlaceFeature, at: readonly [number, number]) => boolean;

/** Whether a place may lie at a point: in its country, and held by whom it is held. */
function freeOf(files: Files, countries: Countries): Free {
  const territories = files["context.geojson"].features.flatMap(({ geometry, properties }) =>
    geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
      ? [{ shape: geometry, held: properties.kind === "annexed" ? "crimea" : "donbas" }]
      : [],
  );
  return ({ properties: { country, held } }, at) => {
    const land = countries.get(country);
    const territory = territories.find(({ shape }) => booleanPointInPolygon([...at], shape));
    return land !== undefined && booleanPointInPolygon([...at], land.shape) && territory?.held === held;
  };
}

/** A free point near the model, else the model's own. */
function nearby(model: PlaceFeature, random: () => number, isFree: Free): readonly [number, number] {
  const [lng, lat] = model.geometry.coordinates;
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const near = (centre: number, by: number): number => round(centre + (random() + random() - 1) * by);
  for (let attempt = 0; attempt < 8; attempt++) {
    const at = [near(lng, reach.lng), near(lat, reach.lat)] as const;
    if (isFree(model, at)) return at;
  }
  return [lng, lat];
}

function copyPlace(
  model: PlaceFeature,
  suffix: string,
  copy: number,
  [lng, lat]: readonly [number, number],
): PlaceFeature {
  const { names } = model.properties;
  const numbered = (name: string): string => `${name} ${copy}`;
  return {
    ...model,
    id: model.id + suffix,
    geometry: { type: "Point", coordinates: [lng, lat] },
    properties: {
      ...model.properties,
      names: { en: numbered(names.en), de: numbered(names.de), uk: numbered(names.uk), ru: numbered(names.ru) },
      check: mark,
    },
  };
}

function copyDeployment(
  model: DeploymentFeature,
  place: PlaceFeature,
  suffix: string,
  days: number,
): DeploymentFeature {
  const { properties: p } = model;
  return {
    ...model,
    id: model.id + suffix,
    geometry: place.geometry,
    properties: {
      ...p,
      place: place.id,
      from: moved(p.from, days),
      to: moved(p.to, days),
      toReported: moved(p.toReported, days),
      ...(p.lastSeen === undefined ? {} : { lastSeen: moved(p.lastSeen, days) }),
      reported: moved(p.reported, days),
      // The sources of the model are of another day.
      reportedBasis: p.reportedBasis && "inferred",
      ...(p.replaces === undefined ? {} : { replaces: p.replaces + suffix }),
      check: mark,
    },
  };
}

function copyTransfer(model: TransferFeature, suffix: string, days: number): TransferFeature {
  const { properties: p } = model;
  return {
    ...model,
    id: model.id + suffix,
    properties: {
      ...p,
      departFrom: moved(p.departFrom, days),
      departTo: moved(p.departTo, days),
      arriveFrom: moved(p.arriveFrom, days),
      arriveTo: moved(p.arriveTo, days),
      reported: moved(p.reported, days),
      reportedBasis: p.reportedBasis && "inferred",
      check: mark,
    },
  };
}

function moved<T extends string | null>(text: T, days: number): T | string {
  const day = text === null ? null : parseDay(text);
  return day === null ? text : formatDay(addDays(day, days));
}
