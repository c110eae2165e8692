import type { Amount, Qualifier } from "../../model/amount.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { RoughDistance } from "../../model/distance.ts";
import type { Change } from "../../model/vocabulary.ts";
import { formatOf } from "../format.ts";
import type { RecordWords, ShortDates, Window } from "../record.ts";

const { day, shortDay, number, plural } = formatOf("de");

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

const qualifiers: Readonly<Record<Qualifier, string>> = {
  about: "etwa",
  nearly: "fast",
  "more-than": "mehr als",
  "at-least": "mindestens",
  "up-to": "bis zu",
  below: "weniger als",
  "well-over": "deutlich mehr als",
  approaching: "annähernd",
  expected: "erwartet:",
};

const amount = (claim: Amount): string => {
  const word = claim.qualifier === null ? "" : `${qualifiers[claim.qualifier]} `;
  if (claim.kind === "number") return `${word}${number(claim.value)}`;
  const best = claim.best === null ? "" : ` (bester Wert: ${number(claim.best)})`;
  return `${word}${number(claim.low)} bis ${number(claim.high)}${best}`;
};

const isOne = (claim: Amount): boolean => claim.kind === "number" && claim.value === 1;

const windowIn =
  (print: (day: Day) => string) =>
  ({ from, to }: Window): string => {
    if (from === null) return to === null ? "Tag nicht veröffentlicht" : `bis zum ${print(to)}`;
    if (to === null) return `ab dem ${print(from)}`;
    return from === to ? print(from) : `zwischen dem ${print(from)} und dem ${print(to)}`;
  };
const windowOf = windowIn(day);
const shortWindow = windowIn(shortDay);

const away = ({ km, isUnder }: RoughDistance): string =>
  isUnder ? `weniger als ${number(km)} km` : `etwa ${number(km)} km`;

/** How the days of a record begin: words before “etwa” or “spätestens”, and those between it and the day. */
interface Begin {
  readonly lead: string;
  readonly from: string;
}

const since: Begin = { lead: "", from: "seit dem" };
const begins: Readonly<Partial<Record<Change, Begin>>> = {
  departure: { lead: "Abzug", from: "ab dem" },
  exercise: { lead: "", from: "ab dem" },
  announced: { lead: "angekündigt", from: "für den" },
  "claim-of-withdrawal": { lead: "angegeben", from: "ab dem" },
};

const shortSince: Begin = { lead: "", from: "seit" };
const shortBegins: Readonly<Partial<Record<Change, Begin>>> = {
  departure: { lead: "abziehend", from: "ab" },
  exercise: { lead: "", from: "ab" },
  announced: { lead: "angekündigt", from: "für" },
  "claim-of-withdrawal": { lead: "angegeben", from: "ab" },
};

const beginning = ({ lead, from }: Begin, how: "etwa" | "spätestens" | "", date: string): string =>
  [lead, how, from, date].filter((part) => part !== "").join(" ");

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shortDates = ({ change, from, to, reported, basis }: ShortDates): string => {
  if (from === null)
    return reported === null ? "seit wann, ist nicht bekannt" : `zuerst gemeldet ${shortDay(reported)}`;
  const last = to === null ? null : addDays(to, -1);
  if (change === "transit") {
    return last === null || last <= from
      ? `gesehen ${shortDay(from)}`
      : `gesehen ${shortDay(from)} bis ${shortDay(last)}`;
  }
  if (last === from) return `am ${shortDay(from)}`;
  const how = basis === "approximate" ? "etwa" : basis === "no-later-than" ? "spätestens" : "";
  const begin = beginning(shortBegins[change] ?? shortSince, how, shortDay(from));
  return last === null ? begin : `${begin}, letzter Tag ${shortDay(last)}`;
};

/** Keys of `quantity` that are no plain plurals; the others are names of vehicles and ships. */
const counted: ReadonlyMap<string, (value: number) => string> = new Map([
  ["trains", (value) => count(value, "Zug", "Züge")],
  ["trains_expected", (value) => `${count(value, "Zug", "Züge")} erwartet`],
  ["cars_per_train", (value) => `${count(value, "Wagen", "Wagen")} je Zug`],
  ["zapad_2021_trains", (value) => `zum Vergleich: ${count(value, "Zug", "Züge")} für die Übung Sapad-2021`],
  ["btgs", (value) => count(value, "taktische Bataillonsgruppe", "taktische Bataillonsgruppen")],
  ["battalions", (value) => count(value, "Bataillon", "Bataillone")],
  ["ships", (value) => count(value, "Schiff", "Schiffe")],
  ["aircraft", (value) => count(value, "Flugzeug", "Flugzeuge")],
  ["vehicles", (value) => count(value, "Fahrzeug", "Fahrzeuge")],
  ["cars", (value) => count(value, "Eisenbahnwagen", "Eisenbahnwagen")],
  ["passenger_cars", (value) => count(value, "Personenwagen", "Personenwagen")],
  ["tonnes", (value) => count(value, "Tonne", "Tonnen")],
  ["distance_km", (value) => `${number(value)} km Wegstrecke, wie gemeldet`],
]);

export const record: RecordWords = {
  panel: {
    parts: "Bereiche",
    tabs: { day: "Tag", sites: "Standorte", events: "Ereignisse", about: "Info" },
    close: "Schließen",
    loading: "Einheiten, Anmerkungen und Quellen werden geladen …",
    failed: "Einheiten, Anmerkungen und Quellen konnten nicht geladen werden.",
    tryAgain: "Erneut versuchen",
    load: "Einheiten, Anmerkungen und Quellen laden",
    notPublished: "nicht veröffentlicht",
    notKnown: "nicht bekannt",
  },

  claim: {
    number: amount,
    groups: (claim) =>
      `${amount(claim)} ${isOne(claim) ? "taktische Bataillonsgruppe" : "taktische Bataillonsgruppen"}`,
    people: (claim) => `${amount(claim)} ${isOne(claim) ? "Mensch" : "Menschen"}`,
    change: (claim, direction) => `${direction === "more" ? "Zunahme" : "Abnahme"}: ${amount(claim)}`,
    kicker: "Eine veröffentlichte Zahl",
    none: "keine Zahl genannt",
    expected: "erwartet, nicht gezählt",
    title: "Wie viele, laut wem",
    explanation:
      "Die jeweils neueste veröffentlichte Zahl jeder Gruppe von Sprechern. Sie zählen verschiedene Gebiete und Kräfte und stehen darum nebeneinander: Alle bleiben stehen, nichts wird addiert oder gemittelt.",
    empty: "Bis zu diesem Tag wurde, soweit hier bekannt, keine Zahl veröffentlicht.",
    measure: {
      total: "Russische Kräfte nahe der Ukraine",
      belarus: "Russische Kräfte in Belarus",
      plan: "Laut Angaben geplante Kräfte",
      change: "Eine gemeldete Veränderung",
      separatists: "Kräfte der Separatisten",
      remaining: "Laut Angaben nach dem Frühjahr 2021 gebliebene Kräfte",
    },
    group: {
      us: "USA",
      ukraine: "Ukraine",
      nato: "NATO, EU, europäische Staaten",
      russia: "Russland",
      analysts: "Analysten",
    },
    when: (about, reported, notBefore, notAfter) => {
      const publication =
        reported !== null
          ? `veröffentlicht am ${shortDay(reported)}`
          : notBefore !== null || notAfter !== null
            ? `Tag der Veröffentlichung nicht ermittelt (${shortWindow({ from: notBefore, to: notAfter })})`
            : "Tag der Veröffentlichung nicht ermittelt";
      if (about.from === null && about.to === null) return publication;
      if (about.from === about.to && about.from === reported) return publication;
      const subject =
        about.from === about.to ? `den ${shortDay(about.from ?? (about.to as Day))}` : `die Zeit ${shortWindow(about)}`;
      return `für ${subject}, ${publication}`;
    },
    age: (days) => (days === 0 ? "von diesem Tag" : `${count(days, "Tag", "Tage")} vor diesem Tag`),
    older: (claims) =>
      `${count(claims, "Angabe, die", "Angaben, die")} mehr als 30 Tage älter ${plural(claims) === "one" ? "ist" : "sind"} als dieser Tag`,
    state: "Art der Zahl",
    includes: "Mitgezählt",
    excludes: "Nicht mitgezählt",
    included: {
      ground: "Landstreitkräfte",
      air: "Luftstreitkräfte",
      navy: "Marine",
      belarus: "Kräfte in Belarus",
      crimea: "Kräfte auf der Krim",
      separatists: "Kräfte der Separatisten",
      guard: "russische Nationalgarde",
    },
  },

  day: {
    arrived: "Neu in den letzten sieben Tagen",
    left: "In den letzten sieben Tagen abgezogen",
    underWay: "Womöglich unterwegs",
    arrivals: "In den letzten sieben Tagen angekommene Verlegungen",
    unreported: "Womöglich angekommen; Ankunft nicht gemeldet",
    none: "Nichts gemeldet.",
    events: "Was an diesem Tag geschah",
    noEvents: "Für diesen Tag ist kein Ereignis verzeichnet.",
    previous: "Voriges Ereignis",
    next: "Nächstes Ereignis",
    more: (rest) => `${number(rest)} weitere`,
  },

  sites: {
    title: "Standorte an diesem Tag",
    caption: (records, places, offMap) =>
      `${count(records, "Eintrag", "Einträge")} an ${count(places, "Ort", "Orten")}${
        offMap === 0
          ? "."
          : `; ${number(offMap)} davon ${plural(offMap) === "one" ? "ist" : "sind"} nicht auf der Karte, weil nur eine Region bekannt ist.`
      } Einträge am selben Ort können dieselben Kräfte betreffen.`,
    columns: {
      place: "Ort",
      unit: "Einheit",
      strength: "Stärke",
      dates: "Seit, bis",
      certainty: "Verlässlichkeit",
      source: "Quelle",
    },
    empty: "Auf den eingeschalteten Ebenen steht an diesem Tag kein Eintrag.",
    offMap: "nicht auf der Karte: nur die Region ist bekannt",
    layersOff: "Ausgeschaltete Ebenen sind nicht aufgeführt.",
    unitNotNamed: "Einheit nicht genannt",
    moreSources: (rest) => `und ${number(rest)} weitere`,
    fresh: "neu",
    dates: shortDates,
  },

  events: {
    title: "Ereignisse",
    count: (events, known) =>
      known === "now"
        ? `${count(events, "Ereignis", "Ereignisse")} nach heutigem Wissensstand.`
        : `${count(events, "Ereignis, das bis dahin gemeldet war", "Ereignisse, die bis dahin gemeldet waren")}.`,
    kind: {
      diplomacy: "Diplomatie",
      military: "Militär",
      exercise: "Übung",
      intelligence: "Geheimdienste",
    },
    goTo: (date) => `${day(date)} auf der Karte zeigen`,
    outside: "vor dem ersten Tag der Karte",
  },

  place: {
    kind: {
      "field-camp": "Feldlager",
      "training-ground": "Übungsplatz",
      garrison: "Garnison",
      "rail-hub": "Bahnhof",
      airfield: "Flugplatz",
      "naval-base": "Marinestützpunkt",
      storage: "Depot",
      city: "Stadt",
    },
    where: (region, country, held) => {
      switch (held) {
        case "crimea":
          return region === null
            ? `Krim (2014 von Russland annektiert), ${country}`
            : `${region} (Halbinsel 2014 von Russland annektiert), ${country}`;
        case "donbas":
          return `${region ?? "Donbass"} (teils seit 2014 von Separatisten gehalten), ${country}`;
        case "transnistria":
          return `${region ?? "Transnistrien"} (nicht unter Kontrolle der Regierung), ${country}`;
        case null:
          return region === null || region === country ? country : `${region}, ${country}`;
      }
    },
    precision: {
      site: "auf weniger als 3 km genau bekannt",
      town: "auf weniger als 15 km genau bekannt",
      area: "ungefähr: nur die Gegend ist bekannt",
      region: "nur die Region ist bekannt; nicht auf der Karte gezeichnet",
    },
    localName: "Örtlicher Name",
    position: "Lage",
    distance: "Entfernung",
    toBorder: (distance) => `${away(distance)} bis zur Landgrenze der Ukraine, an ihrem nächsten Punkt`,
    toKyiv: (distance) => `${away(distance)} bis Kyjiw`,
    toKharkiv: (distance) => `${away(distance)} bis Charkiw`,
    measured: "Auf dieser Karte in Luftlinie gemessen; Quellen nennen mitunter andere Entfernungen.",
    records: (records) => count(records, "Meldung über diesen Ort", "Meldungen über diesen Ort"),
    overlap: "In zeitlicher Folge. Mehrere können dieselben Kräfte betreffen, darum werden sie nicht addiert.",
    hidden: (records) =>
      `${count(records, "Meldung wurde", "Meldungen wurden")} später veröffentlicht oder an einem Tag, der nicht ermittelt ist: siehe Wissensstand „heute“.`,
    noRecords: "Für diesen Ort ist keine Stationierung verzeichnet.",
    events: "Ereignisse an diesem Ort",
    back: (place) => `Zurück zu ${place}`,
  },

  deployment: {
    change: {
      arrival: "Ankunft gemeldet",
      growth: "Zuwachs gemeldet",
      present: "Präsenz gemeldet",
      departure: "Abzug gemeldet",
      transit: "Unterwegs gesehen",
      exercise: "Übung",
      announced: "Angekündigt",
      "claim-of-withdrawal": "Abzug laut Moskau",
    },
    phase: {
      standing: "dort gemeldet",
      seen: "in den letzten sieben Tagen unterwegs gesehen",
      left: "in den letzten sieben Tagen abgezogen",
      announced: "angekündigt, nichts gesehen",
      claimed: "Abzug laut Moskau, nicht bestätigt",
    },
    onDay: (date, phase) => {
      switch (phase) {
        case "standing":
          return `Für den ${day(date)} dort gemeldet`;
        case "seen":
          return `In den sieben Tagen bis zum ${day(date)} unterwegs gesehen`;
        case "left":
          return `In den sieben Tagen bis zum ${day(date)} abgezogen`;
        case "announced":
          return `Am ${day(date)} ein Plan, nichts gesehen`;
        case "claimed":
          return `Stand ${day(date)}: Angabe Moskaus, nicht bestätigt`;
      }
    },
    theatre: {
      border: "Russland, nahe der Ukraine",
      crimea: "Krim",
      donbas: "Donbass",
      "black-sea": "Schwarzes Meer",
      transnistria: "Transnistrien",
      belarus: "Belarus",
    },
    unit: "Einheit",
    home: "Heimatgarnison",
    district: "Militärbezirk oder Teilstreitkraft",
    districts: {
      western: "Militärbezirk West",
      southern: "Militärbezirk Süd",
      central: "Militärbezirk Zentrum",
      eastern: "Militärbezirk Ost",
      vdv: "Luftlandetruppen",
      navy: "Marine",
    },
    echelon: "Größe der Einheit",
    echelons: {
      squadron: "Staffel",
      battalion: "Bataillon",
      btg: "taktische Bataillonsgruppe",
      brigade: "Brigade",
      mixed: "mehrere oder gemischte Einheiten",
    },
    strength: "Stärke",
    strengthNotPublished: "Stärke nicht veröffentlicht",
    inferred: "erschlossen",
    inferredExplained:
      "Nicht als Zahl der Menschen veröffentlicht: aus den gemeldeten taktischen Bataillonsgruppen berechnet, zu je etwa 700 bis 1.000 Menschen.",
    groups: "Taktische Bataillonsgruppen",
    equipment: "Gerät",
    countNotPublished: "Wo keine Zahl steht, wurde keine veröffentlicht.",
    basis: "Grundlage",
    status: {
      imagery: "Satellitenbilder",
      official: "offizielle Angabe",
      video: "Video",
      report: "Bericht ohne Bilder oder offizielle Angabe",
    },
    since: (change, from, basis, reported) => {
      if (from === null && change === "announced") return "Angekündigt; für wann, ist nicht bekannt";
      if (from === null) {
        return reported === null
          ? "Seit wann, ist nicht bekannt"
          : `Zuerst gemeldet am ${day(reported)}; seit wann, ist nicht bekannt`;
      }
      const begin = begins[change] ?? since;
      switch (basis) {
        case "observed":
          return `${capitalised(beginning(begin, "", day(from)))} (an diesem Tag gesehen)`;
        case "no-later-than":
          return `${capitalised(beginning(begin, "spätestens", day(from)))} (möglicherweise früher)`;
        case "approximate":
          return capitalised(beginning(begin, "etwa", day(from)));
        case "announced":
          return `Angekündigt für den ${day(from)}`;
        case null:
          return capitalised(beginning(begin, "", day(from)));
      }
    },
    until: (to, toReported) => {
      if (to === null) return "kein Ende gemeldet";
      const known = toReported === null ? "" : ` (bekannt geworden am ${day(toReported)})`;
      return `letzter Tag ${day(addDays(to, -1))}${known}`;
    },
    seen: (from, to, reported) => {
      if (from === null) return reported === null ? "Tag nicht bekannt" : `Gemeldet am ${day(reported)}`;
      return to === null || to <= from + 1
        ? `Gesehen am ${day(from)}`
        : `Gesehen zwischen dem ${day(from)} und dem ${day(addDays(to, -1))}`;
    },
    lastSeen: (date) => `letztes Bild vom ${day(date)}`,
    continued: (from) => `ab dem ${day(from)} durch eine spätere Meldung fortgeführt`,
    dates: "Wann",
    firstReported: "Zuerst gemeldet",
    reported: (date, basis) => {
      if (date === null) {
        return "Der Tag der Veröffentlichung ließ sich nicht ermitteln: nur beim Wissensstand „heute“ zu sehen.";
      }
      switch (basis) {
        case "inferred":
          return `${day(date)} (Tag erschlossen)`;
        case "retelling-date":
          return `${day(date)} (von einem Text, der einen anderen wiedergibt; die erste Veröffentlichung kann früher sein)`;
        case "stated-in-text":
          return `${day(date)} (laut dem Text)`;
        case "source-date":
        case null:
          return day(date);
      }
    },
    unverified: "Nicht bestätigt",
    unverifiedExplained: "Keine eingesehene Textstelle stützt den Kern dieser Meldung.",
    care: "Mit Vorsicht zu lesen",
    careExplained: "Diese Meldung ist vorläufig oder umstritten; die Anmerkung sagt, warum.",
  },

  movement: {
    title: "Verlegung",
    unit: "Einheit",
    from: "Von",
    to: "Nach",
    via: "Über",
    mode: "Verkehrsweg",
    modes: { rail: "Schiene", road: "Straße", air: "Luft", sea: "See" },
    departure: "Abgang",
    arrival: "Ankunft",
    window: windowOf,
    quantity: "Menge, wie veröffentlicht",
    counted: (what, value) => counted.get(what)?.(value) ?? `${what}: ${number(value)}`,
    way: "Gezeichneter Weg",
    schematic: "Der gezeichnete Weg ist schematisch. Wo die Züge fuhren, wurde meist nicht veröffentlicht.",
    notDrawn: "Nicht gezeichnet: Ein Ende des Weges ist nicht genau genug bekannt.",
    onDay: (date, phase) => {
      switch (phase) {
        case "under-way":
          return `Am ${day(date)} womöglich unterwegs`;
        case "unreported":
          return `Bis zum ${day(date)} womöglich angekommen; Ankunft nicht gemeldet`;
        case "arrived":
          return `Bis zum ${day(date)} angekommen`;
        case null:
          return `Am ${day(date)} nicht auf der Karte`;
      }
    },
    route: (origin, destination) =>
      `${origin ?? "Herkunft nicht veröffentlicht"} – ${destination ?? "Ziel nicht veröffentlicht"}`,
  },

  axis: {
    title: "Eine damals befürchtete Route",
    scenario: "Veröffentlichung",
    by: "Laut",
    publisher: "Veröffentlicht von",
    explanation: "Als Möglichkeit veröffentlicht, bevor etwas dergleichen geschehen war. Die Linie ist schematisch.",
  },

  source: {
    title: (sources) => (plural(sources) === "one" ? "Quelle" : "Quellen"),
    kind: {
      press: "Presse",
      osint: "Analysten offener Quellen",
      satellite: "Satellitenbilder",
      official: "offizielle Stelle",
      thinktank: "Denkfabrik",
    },
    undated: "ohne Datum",
    copy: (original) =>
      original === null
        ? "als Kopie oder Nachdruck eingesehen"
        : `als Kopie oder Nachdruck eingesehen; Original: ${original}`,
    unseen: "der Text selbst wurde nicht eingesehen",
    relays: (publisher) => `gibt einen Bericht von ${publisher} wieder`,
    speaker: (speaker) => `laut ${speaker}`,
    described: "Beschreibung, nicht die Überschrift",
    noAddress: "ohne Adresse",
    opens: "öffnet ein neues Fenster",
    missing: "Quelle in den Daten nicht gefunden",
  },

  about: {
    what: "Die Karte zeigt nicht, was dort war. Sie zeigt, wer was über welchen Ort und Tag sagte und wann es bekannt wurde.",
    claimsTitle: "Jede Zahl ist eine Angabe",
    claims:
      "Zahlen stehen so da, wie sie veröffentlicht wurden, mit dem, der sie nannte, und dem Tag. Eine Spanne bleibt eine Spanne, „mehr als“ bleibt „mehr als“. Wo Quellen einander widersprechen, bleiben beide nebeneinander stehen. Standorte werden nie zu einer Summe addiert, Angaben nie gemittelt.",
    timesTitle: "Zwei Zeiten",
    times:
      "Jede Meldung hat zwei Zeiten: die Tage, um die es geht, und den Tag der Veröffentlichung. Ein Lager, das am 1. November fotografiert, aber erst am 10. November gezeigt wurde, stand an beiden Tagen dort; die Öffentlichkeit wusste erst vom zweiten an davon.",
    asThen: "Wissensstand „damals“: an jedem Tag nur, was bis zu diesem Tag veröffentlicht war.",
    asNow: "Wissensstand „heute“: alles, was seither veröffentlicht wurde, an den Tagen, um die es geht.",
    unknownTitle: "Was diese Daten nicht wissen",
    policyTitle: "Grenzen und Namen",
    certaintyTitle: "Wie die Verlässlichkeit zu lesen ist",
    certainty: [
      [
        "Satellitenbilder",
        "Veröffentlichte Bilder zeigen es; um welche Einheit es sich handelt und wie stark sie ist, ist meist Deutung.",
      ],
      [
        "Offizielle Angabe",
        "Eine Regierung, ein Ministerium oder ein Bündnis sagt es. Auch Konfliktparteien gehören dazu.",
      ],
      ["Videos", "Gefilmt und meist von Analysten verortet, oft Züge und Kolonnen unterwegs."],
      ["Bericht", "Von Presse oder Analysten gemeldet, ohne Bilder oder offizielle Angabe."],
      [
        "Stärke nicht veröffentlicht",
        "Die Regel. Ein kleines Zeichen fester Größe sagt nichts darüber, wie viele es waren.",
      ],
      [
        "Erschlossen",
        "Aus gemeldeten taktischen Bataillonsgruppen berechnet (je etwa 700 bis 1.000 Menschen); gesondert gezeichnet.",
      ],
      [
        "Ungefähre Lage",
        "Nur eine Gegend ist bekannt: als weicher Fleck gezeichnet. Wo nur eine Region bekannt ist: aufgeführt, nicht gezeichnet.",
      ],
      [
        "Nicht bestätigt",
        "Keine eingesehene Textstelle stützt den Kern der Meldung. Sie bleibt stehen und ist gekennzeichnet.",
      ],
      ["Mit Vorsicht zu lesen", "Vorläufig oder umstritten; die Anmerkung sagt, warum."],
      ["Keine Meldung", "Sagt nichts aus: Das Fehlen einer Meldung ist nicht das Fehlen von Truppen."],
    ],
    creditsTitle: "Lizenz und Nachweise",
    licence: "Daten:",
  },
};
