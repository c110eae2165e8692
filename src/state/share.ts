import { clampDay, formatDay, parseDay } from "../model/day.ts";
import { type Layer, layers, type Records } from "../model/record.ts";
import { chartMeasures } from "../model/vocabulary.ts";
import { languages, panels, type State, speeds, themes, type View, zooms } from "./state.ts";

/**
 * The one table between the state and text: a link's query, an attribute of an embed, a host's message. Defaults are
 * not written. A value that cannot be read falls back to the default and is named, never thrown.
 */

/** What could not be read. The value is the reader's own and is shown as text only. */
export interface ShareIssue {
  readonly parameter: string;
  readonly value: string;
  /** clamped = read, but moved to the nearest possible value. */
  readonly kind: "invalid" | "unknown" | "clamped";
}

interface Reading {
  readonly patch: Partial<State>;
  readonly kind?: ShareIssue["kind"];
}

interface Codec {
  readonly parameter: string;
  /** Null = cannot be read. */
  readonly read: (text: string, records: Records) => Reading | null;
  /** Null = as by default. */
  readonly write: (state: State, defaults: State) => string | null;
}

/** Longer than any value that the table writes; a longer one is refused unread. */
const longest = 200;

const inList = <T extends string>(list: readonly T[], text: string): T | null =>
  list.find((item) => item === text) ?? null;

const choice = <K extends "panel" | "theme" | "measure">(parameter: K, list: readonly State[K][]): Codec => ({
  parameter,
  read: (text) => {
    const value = list.find((item) => item === text);
    return value === undefined ? null : { patch: { [parameter]: value } };
  },
  write: (state, defaults) => (state[parameter] === defaults[parameter] ? null : state[parameter]),
});

const date: Codec = {
  parameter: "date",
  read: (text, records) => {
    const day = parseDay(text);
    if (day === null) return null;
    const clamped = clampDay(day, records.span);
    return clamped === day ? { patch: { date: day } } : { patch: { date: clamped }, kind: "clamped" };
  },
  // Always written once it differs from the day of opening, so that a link never depends on a default.
  write: (state, defaults) => (state.date === defaults.date ? null : formatDay(state.date)),
};

const known: Codec = {
  parameter: "known",
  read: (text, records) => {
    if (text === "then" || text === "now") return { patch: { known: text } };
    const day = parseDay(text);
    if (day === null) return null;
    const clamped = clampDay(day, records.span);
    return clamped === day ? { patch: { known: day } } : { patch: { known: clamped }, kind: "clamped" };
  },
  write: ({ known: value }, defaults) =>
    value === defaults.known ? null : typeof value === "number" ? formatDay(value) : value,
};

/** The other day of a comparison. */
const from: Codec = {
  parameter: "from",
  read: (text, records) => {
    const day = parseDay(text);
    if (day === null) return null;
    const clamped = clampDay(day, records.span);
    return clamped === day ? { patch: { from: day } } : { patch: { from: clamped }, kind: "clamped" };
  },
  write: ({ from: day }) => (day === null ? null : formatDay(day)),
};

const sameSet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

const layerList: Codec = {
  parameter: "layers",
  read: (text) => {
    if (text === "none") return { patch: { layers: new Set<Layer>() } };
    const names = text.split(",");
    const found = names.flatMap((name) => inList(layers, name) ?? []);
    if (found.length === 0) return null;
    const patch = { layers: new Set(found) };
    return found.length === names.length ? { patch } : { patch, kind: "unknown" };
  },
  write: (state, defaults) =>
    sameSet(state.layers, defaults.layers)
      ? null
      : layers.filter((layer) => state.layers.has(layer)).join(",") || "none",
};

const place: Codec = {
  parameter: "place",
  read: (text, records) => (records.places.has(text) ? { patch: { place: text } } : null),
  write: (state) => state.place,
};

const record: Codec = {
  parameter: "record",
  read: (text, records) =>
    [records.transfers, records.events, records.estimates, records.axes, records.deployments].some((list) =>
      list.some((each) => each.id === text),
    )
      ? { patch: { record: text } }
      : null,
  write: (state) => state.record,
};

/** `eurasia`, or zoom/latitude/longitude: `5.2/50.1/31.05`. */
const view: Codec = {
  parameter: "view",
  read: (text, records) => {
    if (records.views.has(text)) return { patch: { view: { kind: "named", name: text } } };
    const parts = text.split("/");
    const numbers = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN));
    const [zoom, lat, lng] = numbers;
    if (numbers.length !== 3 || zoom === undefined || lat === undefined || lng === undefined) return null;
    if (!(Math.abs(lat) <= 85 && Math.abs(lng) <= 180) || Number.isNaN(zoom)) return null;
    const possible = Math.min(Math.max(zoom, zooms.min), zooms.max);
    const patch: { view: View } = { view: { kind: "camera", lng, lat, zoom: possible } };
    return possible === zoom ? { patch } : { patch, kind: "clamped" };
  },
  write: ({ view: value }, defaults) => {
    if (value.kind === "camera") {
      return `${trim(value.zoom, 2)}/${trim(value.lat, 4)}/${trim(value.lng, 4)}`;
    }
    return defaults.view.kind === "named" && defaults.view.name === value.name ? null : value.name;
  },
};

/** Latitude and longitude, as in a view: `50.45/30.52`. */
const around: Codec = {
  parameter: "around",
  read: (text) => {
    const parts = text.split("/");
    const [lat, lng] = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN));
    if (parts.length !== 2 || lat === undefined || lng === undefined) return null;
    return Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { patch: { around: [lng, lat] } } : null;
  },
  write: ({ around: point }) => point && `${trim(point[1], 4)}/${trim(point[0], 4)}`,
};

const ring: Codec = {
  parameter: "ring",
  read: (text, records) => (records.ranges.some(({ id }) => id === text) ? { patch: { ring: text } } : null),
  write: (state) => state.ring,
};

const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

const language: Codec = {
  parameter: "lang",
  // `de_DE` and `de-AT` are meant as German.
  read: (text) => {
    const found = inList(languages, text.toLowerCase().split(/[-_]/)[0] ?? "");
    return found === null ? null : { patch: { language: found } };
  },
  write: (state, defaults) => (state.language === defaults.language ? null : state.language),
};

const speed: Codec = {
  parameter: "speed",
  read: (text) => {
    const found = speeds.find((each) => String(each) === text);
    return found === undefined ? null : { patch: { speed: found } };
  },
  write: (state, defaults) => (state.speed === defaults.speed ? null : String(state.speed)),
};

const renderer: Codec = {
  parameter: "renderer",
  read: (text) => (text === "svg" || text === "auto" ? { patch: { renderer: text } } : null),
  write: (state) => (state.renderer === "auto" ? null : state.renderer),
};

const codecs: readonly Codec[] = [
  date,
  known,
  from,
  layerList,
  place,
  record,
  around,
  ring,
  view,
  choice("panel", panels),
  choice("measure", chartMeasures),
  language,
  choice("theme", themes),
  speed,
  renderer,
];

export interface Decoded {
  readonly patch: Partial<State>;
  readonly issues: readonly ShareIssue[];
}

/**
 * Reads a query string. Parameters of others (a campaign's, a host's) are left alone in silence; one of ours that
 * cannot be read is an issue. Given twice, the first counts.
 */
export function decode(query: string, records: Records): Decoded {
  const given = new URLSearchParams(query);
  let patch: Partial<State> = {};
  const issues: ShareIssue[] = [];
  for (const codec of codecs) {
    const value = given.get(codec.parameter);
    if (value === null) continue;
    const reading = value.length > longest ? null : codec.read(value, records);
    if (reading) patch = { ...patch, ...reading.patch };
    if (!reading || reading.kind) {
      issues.push({
        parameter: codec.parameter,
        value: value.slice(0, 60),
        kind: reading?.kind ?? "invalid",
      });
    }
  }
  return { patch, issues };
}

/** The state as a query string without `?`, defaults left out; commas and slashes stay readable. */
export const encode = (state: State, defaults: State): string =>
  codecs
    .flatMap((codec) => {
      const value = codec.write(state, defaults);
      return value === null
        ? []
        : [`${codec.parameter}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%2F/g, "/")}`];
    })
    .join("&");

/** Names of our own parameters, to keep those of others when the address is written. */
export const parameters: ReadonlySet<string> = new Set(codecs.map((codec) => codec.parameter));
