/** The closed lists of words that the data use: apart from the schema, because the running app needs only these. */

export const countries = [
  "UA",
  "RU",
  "BY",
  "MD",
  "PL",
  "LV",
  "LT",
  "EE",
  "DE",
  "BE",
  "CH",
  "AT",
  "TR",
  "GB",
  "ES",
  "FR",
  "SE",
  "US",
  "CN",
  "RO",
] as const;

export const placeKinds = [
  "field-camp",
  "training-ground",
  "garrison",
  "rail-hub",
  "airfield",
  "naval-base",
  "storage",
  "city",
] as const;

export const changes = [
  "arrival",
  "growth",
  "present",
  "departure",
  "transit",
  "exercise",
  "announced",
  "claim-of-withdrawal",
] as const;

export const statuses = ["imagery", "official", "video", "report"] as const;

export const theatres = ["border", "crimea", "donbas", "black-sea", "transnistria", "belarus"] as const;

export const districts = ["western", "southern", "central", "eastern", "vdv", "navy"] as const;

export const echelons = ["squadron", "battalion", "btg", "brigade", "mixed"] as const;

export const fromBases = ["observed", "no-later-than", "approximate", "announced"] as const;

export const reportedBases = ["source-date", "stated-in-text", "inferred", "retelling-date"] as const;

export const modes = ["rail", "road", "air", "sea"] as const;

export const reinforcementKinds = ["arms", "alert", "air", "announcement", "deployment", "exercise"] as const;

export const groups = ["us", "ukraine", "nato", "russia", "analysts"] as const;

export const measures = ["total", "plan", "belarus", "remaining", "change", "separatists"] as const;

/** What the chart of published numbers can show: never two of them at once. */
export const chartMeasures = ["people", "groups", "belarus", "plan", "remaining"] as const;

export const qualifiers = [
  "about",
  "nearly",
  "more-than",
  "at-least",
  "up-to",
  "below",
  "well-over",
  "approaching",
  "expected",
] as const;

export const sourceKinds = ["press", "osint", "satellite", "official", "thinktank"] as const;

export const qualities = ["original", "copy", "unseen"] as const;

export const eventKinds = ["diplomacy", "military", "exercise", "intelligence"] as const;

export type Change = (typeof changes)[number];
export type Status = (typeof statuses)[number];
export type Theatre = (typeof theatres)[number];
export type Mode = (typeof modes)[number];
export type PlaceKind = (typeof placeKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type Group = (typeof groups)[number];
export type ChartMeasure = (typeof chartMeasures)[number];
export type Measure = (typeof measures)[number];
