import type { Amount, Qualifier } from "../../model/amount.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { RoughDistance } from "../../model/distance.ts";
import type { Change } from "../../model/vocabulary.ts";
import { formatOf } from "../format.ts";
import type { RecordWords, ShortDates, Window } from "../record.ts";

const { day, shortDay, number, plural } = formatOf("en");

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

const qualifiers: Readonly<Record<Qualifier, string>> = {
  about: "about",
  nearly: "nearly",
  "more-than": "more than",
  "at-least": "at least",
  "up-to": "up to",
  below: "below",
  "well-over": "well over",
  approaching: "approaching",
  expected: "expected:",
};

const amount = (claim: Amount): string => {
  const word = claim.qualifier === null ? "" : `${qualifiers[claim.qualifier]} `;
  if (claim.kind === "number") return `${word}${number(claim.value)}`;
  const best = claim.best === null ? "" : ` (best: ${number(claim.best)})`;
  return `${word}${number(claim.low)} to ${number(claim.high)}${best}`;
};

const isOne = (claim: Amount): boolean => claim.kind === "number" && claim.value === 1;

/** “5 to 12 January 2022” would need the parts of both days: two whole days are plain enough. */
const windowIn =
  (print: (day: Day) => string) =>
  ({ from, to }: Window): string => {
    if (from === null) return to === null ? "day not published" : `by ${print(to)}`;
    if (to === null) return `from ${print(from)} on`;
    return from === to ? print(from) : `between ${print(from)} and ${print(to)}`;
  };
const windowOf = windowIn(day);
const shortWindow = windowIn(shortDay);

const away = ({ km, isUnder }: RoughDistance): string =>
  isUnder ? `less than ${number(km)} km` : `about ${number(km)} km`;

/** How the days of a record begin, where it is not about forces at a place. */
const begins: Readonly<Partial<Record<Change, string>>> = {
  departure: "Leaving from",
  exercise: "From",
  announced: "Announced for",
  "claim-of-withdrawal": "Claimed from",
};

const shortBegins: Readonly<Partial<Record<Change, string>>> = {
  departure: "leaving from",
  exercise: "from",
  announced: "announced for",
  "claim-of-withdrawal": "claimed from",
};

const shortDates = ({ change, from, to, reported, basis }: ShortDates): string => {
  if (from === null) return reported === null ? "since when is not known" : `first reported ${shortDay(reported)}`;
  const last = to === null ? null : addDays(to, -1);
  if (change === "transit")
    return last === null || last <= from ? `seen ${shortDay(from)}` : `seen ${shortDay(from)} to ${shortDay(last)}`;
  if (last === from) return `on ${shortDay(from)}`;
  const about = basis === "approximate" ? "about " : "";
  const latest = basis === "no-later-than" ? " at the latest" : "";
  const begin = `${shortBegins[change] ?? "since"} ${about}${shortDay(from)}${latest}`;
  return last === null ? begin : `${begin}, last day ${shortDay(last)}`;
};

/** Keys of `quantity` that are no plain plurals; the others are names of vehicles and ships. */
const counted: ReadonlyMap<string, (value: number) => string> = new Map([
  ["trains", (value) => count(value, "train", "trains")],
  ["trains_expected", (value) => `${count(value, "train", "trains")} expected`],
  ["cars_per_train", (value) => `${count(value, "car", "cars")} per train`],
  ["zapad_2021_trains", (value) => `for comparison: ${count(value, "train", "trains")} for the exercise Zapad 2021`],
  ["btgs", (value) => count(value, "battalion tactical group", "battalion tactical groups")],
  ["battalions", (value) => count(value, "battalion", "battalions")],
  ["ships", (value) => count(value, "ship", "ships")],
  ["aircraft", (value) => `${number(value)} aircraft`],
  ["vehicles", (value) => count(value, "vehicle", "vehicles")],
  ["cars", (value) => count(value, "railway car", "railway cars")],
  ["passenger_cars", (value) => count(value, "passenger car", "passenger cars")],
  ["tonnes", (value) => count(value, "tonne", "tonnes")],
  ["distance_km", (value) => `${number(value)} km travelled, as reported`],
]);

export const record: RecordWords = {
  panel: {
    parts: "Parts of the panel",
    tabs: { day: "This day", sites: "Sites", events: "Events", about: "About" },
    close: "Close",
    loading: "Units, notes and sources are being loaded …",
    failed: "Units, notes and sources could not be loaded.",
    tryAgain: "Try again",
    load: "Load units, notes and sources",
    notPublished: "not published",
    notKnown: "not known",
  },

  claim: {
    number: amount,
    groups: (claim) => `${amount(claim)} battalion tactical ${isOne(claim) ? "group" : "groups"}`,
    people: (claim) => `${amount(claim)} ${isOne(claim) ? "person" : "people"}`,
    change: (claim, direction) => `${amount(claim)} ${direction}`,
    kicker: "A published number",
    none: "no number given",
    expected: "expected, not counted",
    title: "How many, according to whom",
    explanation:
      "The newest published number of each group of speakers. They count different areas and forces, so they stand side by side: all are kept, nothing is added up or averaged.",
    empty: "No number was published by this day, as far as is known here.",
    measure: {
      total: "Russian forces near Ukraine",
      belarus: "Russian forces in Belarus",
      plan: "A force said to be planned",
      change: "A change that was reported",
      separatists: "Forces of the separatists",
      remaining: "Forces said to have stayed after spring 2021",
    },
    group: {
      us: "United States",
      ukraine: "Ukraine",
      nato: "NATO, EU, European states",
      russia: "Russia",
      analysts: "Analysts",
    },
    when: (about, reported, notBefore, notAfter) => {
      const published =
        reported !== null
          ? `published ${shortDay(reported)}`
          : notBefore !== null || notAfter !== null
            ? `day of publication not established (${shortWindow({ from: notBefore, to: notAfter })})`
            : "day of publication not established";
      if (about.from === null && about.to === null) return published;
      if (about.from === about.to && about.from === reported) return published;
      const subject = about.from === about.to ? shortDay(about.from ?? (about.to as Day)) : shortWindow(about);
      return `about ${subject}, ${published}`;
    },
    age: (days) => (days === 0 ? "of this day" : `${count(days, "day", "days")} before this day`),
    older: (claims) => `${count(claims, "claim", "claims")} more than 30 days older than this day`,
    state: "Kind of number",
    includes: "Counted in",
    excludes: "Not counted in",
    included: {
      ground: "ground forces",
      air: "air forces",
      navy: "navy",
      belarus: "forces in Belarus",
      crimea: "forces in Crimea",
      separatists: "separatists’ forces",
      guard: "Russia’s National Guard",
    },
  },

  day: {
    arrived: "New within seven days",
    left: "Left within seven days",
    underWay: "Movements that may be under way",
    arrivals: "Movements that arrived within seven days",
    unreported: "May have arrived; arrival not reported",
    none: "None is reported.",
    events: "What happened on this day",
    noEvents: "No event is recorded for this day.",
    previous: "Previous event",
    next: "Next event",
    more: (rest) => `${number(rest)} more`,
  },

  sites: {
    title: "Sites on this day",
    caption: (records, places, offMap) =>
      `${count(records, "record", "records")} at ${count(places, "place", "places")}${
        offMap === 0
          ? "."
          : `; ${number(offMap)} of them ${plural(offMap) === "one" ? "is" : "are"} not on the map, because only a region is known.`
      } Records at one place may be about the same forces.`,
    columns: {
      place: "Place",
      unit: "Unit",
      strength: "Strength",
      dates: "Since, until",
      certainty: "Certainty",
      source: "Source",
    },
    empty: "No record stands on this day on the layers that are switched on.",
    offMap: "not on the map: position known only as region",
    layersOff: "Layers that are switched off are not listed.",
    unitNotNamed: "unit not named",
    moreSources: (rest) => `and ${number(rest)} more`,
    fresh: "new",
    dates: shortDates,
  },

  events: {
    title: "Events",
    count: (events, known) =>
      known === "now"
        ? `${count(events, "event", "events")}, as known now.`
        : `${count(events, "event", "events")} that had been reported by then.`,
    kind: { diplomacy: "Diplomacy", military: "Military", exercise: "Exercise", intelligence: "Intelligence" },
    goTo: (date) => `Show ${day(date)} on the map`,
    outside: "before the first day of the map",
  },

  place: {
    kind: {
      "field-camp": "Field camp",
      "training-ground": "Training ground",
      garrison: "Garrison",
      "rail-hub": "Railway station",
      airfield: "Airfield",
      "naval-base": "Naval base",
      storage: "Storage base",
      city: "City",
    },
    where: (region, country, held) => {
      switch (held) {
        case "crimea":
          return region === null
            ? `Crimea (annexed by Russia in 2014), ${country}`
            : `${region} (the peninsula was annexed by Russia in 2014), ${country}`;
        case "donbas":
          return `${region ?? "Donbas"} (part held by separatists since 2014), ${country}`;
        case "transnistria":
          return `${region ?? "Transnistria"} (not under the government’s control), ${country}`;
        case null:
          return region === null || region === country ? country : `${region}, ${country}`;
      }
    },
    precision: {
      site: "known to less than 3 km",
      town: "known to less than 15 km",
      area: "approximate: only the area is known",
      region: "only the region is known; not drawn on the map",
    },
    localName: "Local name",
    position: "Position",
    distance: "Distance",
    toBorder: (distance) => `${away(distance)} to Ukraine’s land border, at its nearest point`,
    toKyiv: (distance) => `${away(distance)} to Kyiv`,
    toKharkiv: (distance) => `${away(distance)} to Kharkiv`,
    measured: "Measured on this map, in a straight line; sources may give other distances.",
    records: (records) => count(records, "report about this place", "reports about this place"),
    overlap: "In order of time. Several may be about the same forces, so they are not added up.",
    hidden: (records) =>
      `${count(records, "report was", "reports were")} published later, or on a day that is not established: see “as known now”.`,
    noRecords: "No deployment is recorded at this place.",
    events: "Events at this place",
    back: (place) => `Back to ${place}`,
  },

  deployment: {
    change: {
      arrival: "Arrival reported",
      growth: "Growth reported",
      present: "Presence reported",
      departure: "Departure reported",
      transit: "Seen on the way",
      exercise: "Exercise",
      announced: "Announced",
      "claim-of-withdrawal": "Withdrawal claimed by Moscow",
    },
    phase: {
      standing: "reported there",
      seen: "seen on the way within seven days",
      left: "left within seven days",
      announced: "announced, nothing seen",
      claimed: "withdrawal claimed, not confirmed",
    },
    onDay: (date, phase) => {
      switch (phase) {
        case "standing":
          return `Reported there on ${day(date)}`;
        case "seen":
          return `Seen on the way within the seven days up to ${day(date)}`;
        case "left":
          return `Left within the seven days up to ${day(date)}`;
        case "announced":
          return `A plan on ${day(date)}, nothing seen`;
        case "claimed":
          return `Claimed by Moscow as of ${day(date)}, not confirmed`;
      }
    },
    theatre: {
      border: "Russia, near Ukraine",
      crimea: "Crimea",
      donbas: "Donbas",
      "black-sea": "Black Sea",
      transnistria: "Transnistria",
      belarus: "Belarus",
    },
    unit: "Unit",
    home: "Home garrison",
    district: "District or branch",
    districts: {
      western: "Western Military District",
      southern: "Southern Military District",
      central: "Central Military District",
      eastern: "Eastern Military District",
      vdv: "Airborne forces",
      navy: "Navy",
    },
    echelon: "Size of the unit",
    echelons: {
      squadron: "squadron",
      battalion: "battalion",
      btg: "battalion tactical group",
      brigade: "brigade",
      mixed: "several or mixed units",
    },
    strength: "Strength",
    strengthNotPublished: "strength not published",
    inferred: "inferred",
    inferredExplained:
      "Not published as a number of people: computed from the reported battalion tactical groups, at about 700 to 1,000 people each.",
    groups: "Battalion tactical groups",
    equipment: "Equipment",
    countNotPublished: "Where no number stands, none was published.",
    basis: "Rests on",
    status: {
      imagery: "satellite images",
      official: "official statement",
      video: "video",
      report: "report without images or official statement",
    },
    since: (change, from, basis, reported) => {
      if (from === null && change === "announced") return "Announced; for when is not known";
      if (from === null) {
        return reported === null
          ? "Since when is not known"
          : `First reported on ${day(reported)}; since when is not known`;
      }
      const begin = begins[change] ?? "Since";
      switch (basis) {
        case "observed":
          return `${begin} ${day(from)} (seen on that day)`;
        case "no-later-than":
          return `${begin} ${day(from)} at the latest (may be earlier)`;
        case "approximate":
          return `${begin} about ${day(from)}`;
        case "announced":
          return `Announced for ${day(from)}`;
        case null:
          return `${begin} ${day(from)}`;
      }
    },
    until: (to, toReported) => {
      if (to === null) return "no end reported";
      const known = toReported === null ? "" : ` (which became known on ${day(toReported)})`;
      return `last day ${day(addDays(to, -1))}${known}`;
    },
    seen: (from, to, reported) => {
      if (from === null) return reported === null ? "Day not known" : `Reported on ${day(reported)}`;
      return to === null || to <= from + 1
        ? `Seen on ${day(from)}`
        : `Seen between ${day(from)} and ${day(addDays(to, -1))}`;
    },
    lastSeen: (date) => `last image of ${day(date)}`,
    continued: (from) => `continued by a later report from ${day(from)} on`,
    dates: "When",
    firstReported: "First reported",
    reported: (date, basis) => {
      if (date === null) return "The day of publication could not be established: shown under “as known now” only.";
      switch (basis) {
        case "inferred":
          return `${day(date)} (day inferred)`;
        case "retelling-date":
          return `${day(date)} (by a text that retells another; the first publication may be earlier)`;
        case "stated-in-text":
          return `${day(date)} (as the text says)`;
        case "source-date":
        case null:
          return day(date);
      }
    },
    unverified: "Not confirmed",
    unverifiedExplained: "No passage that was seen supports the core of this report.",
    care: "Handle with care",
    careExplained: "This report is tentative or disputed; the note says why.",
  },

  movement: {
    title: "Movement",
    unit: "Unit",
    from: "From",
    to: "To",
    via: "Passing",
    mode: "By",
    modes: { rail: "rail", road: "road", air: "air", sea: "sea" },
    departure: "Departure",
    arrival: "Arrival",
    window: windowOf,
    quantity: "Quantity, as published",
    counted: (what, value) => counted.get(what)?.(value) ?? `${what}: ${number(value)}`,
    way: "The way as drawn",
    schematic: "The drawn way is schematic. Where the trains ran was mostly not published.",
    notDrawn: "Not drawn: an end of the way is not known well enough.",
    onDay: (date, phase) => {
      switch (phase) {
        case "under-way":
          return `May be under way on ${day(date)}`;
        case "unreported":
          return `May have arrived by ${day(date)}; arrival not reported`;
        case "arrived":
          return `Arrived by ${day(date)}`;
        case null:
          return `Not on the map on ${day(date)}`;
      }
    },
    route: (origin, destination) =>
      `${origin ?? "origin not published"} – ${destination ?? "destination not published"}`,
  },

  axis: {
    title: "A route feared at the time",
    scenario: "Publication",
    by: "According to",
    publisher: "Published by",
    explanation: "Published as a possibility, before anything of the kind had happened. The line is schematic.",
  },

  source: {
    title: (sources) => (plural(sources) === "one" ? "Source" : "Sources"),
    kind: {
      press: "press",
      osint: "analysts of open sources",
      satellite: "satellite images",
      official: "official body",
      thinktank: "think tank",
    },
    undated: "no day shown",
    copy: (original) =>
      original === null ? "seen as a copy or reprint" : `seen as a copy or reprint; original: ${original}`,
    unseen: "the text itself was not seen",
    relays: (publisher) => `retells a report by ${publisher}`,
    speaker: (speaker) => `according to ${speaker}`,
    described: "description, not the headline",
    noAddress: "no address",
    opens: "opens a new window",
    missing: "source not found in the data",
  },

  about: {
    what: "The map does not show what was there. It shows who said what, about which place and day, and when that became known.",
    claimsTitle: "Every number is a claim",
    claims:
      "Numbers stand as they were published, with who said them and when. A range stays a range, “more than” stays “more than”. Where sources contradict each other, both are kept, side by side. Sites are never added up to a total, and claims never averaged.",
    timesTitle: "Two times",
    times:
      "Each report has two times: the days it is about, and the day on which it was published. A camp photographed on 1 November but first shown on 10 November stood there on both days, but the public knew of it only from the second.",
    asThen: "As known then: on each day only what had been published by that day.",
    asNow: "As known now: everything that has been published since, for the days it is about.",
    unknownTitle: "What this data does not know",
    policyTitle: "Borders and names",
    certaintyTitle: "How to read certainty",
    certainty: [
      ["Satellite images", "Published images show it; what unit it is and how strong is mostly an interpretation."],
      [
        "Official statement",
        "A government, a ministry or an alliance says so. Parties to the conflict are among them.",
      ],
      ["Videos", "Filmed and mostly placed by analysts, often of trains and columns on the way."],
      ["Report", "Reported by press or analysts without images or an official statement."],
      ["Strength not published", "The rule. A small mark of fixed size says nothing about how many there were."],
      ["Inferred", "Computed from reported battalion tactical groups (about 700 to 1,000 people each); drawn apart."],
      [
        "Approximate position",
        "Only an area is known: drawn as a soft patch. Where only a region is known: listed, not drawn.",
      ],
      ["Not confirmed", "No passage that was seen supports the core of the report. It is kept and marked."],
      ["Handle with care", "Tentative or disputed; the note says why."],
      ["No report", "Says nothing: the absence of a report is not the absence of troops."],
    ],
    creditsTitle: "Licence and credits",
    licence: "Data:",
  },
};
