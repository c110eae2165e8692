import { type Day, dayToDate } from "../../model/day.ts";
import type { Notice } from "../../state/notice.ts";
import type { ShareIssue } from "../../state/share.ts";
import { formatOf } from "../format.ts";
import type { Drawn, PageWords } from "../page.ts";

const format = formatOf("de");
const shortMonth = new Intl.DateTimeFormat("de-DE", { month: "short", timeZone: "UTC" });

const year = (day: Day): number => dayToDate(day).getUTCFullYear();

const counted = (count: number, one: string, other: string): string =>
  `${count === 0 ? "keine" : format.number(count)} ${format.plural(count) === "one" ? one : other}`;

const summary = (drawn: Drawn): string =>
  [...sitesSentences(drawn), ...transferSentences(drawn)].join(" ") ||
  "Keine Ebene mit datierten Meldungen ist eingeschaltet.";

function sitesSentences({ shows, sites, belarus, fresh, withStrength }: Drawn): readonly string[] {
  if (!shows.has("border") && !shows.has("belarus")) return [];
  const both = shows.has("border") && shows.has("belarus") && sites > 0;
  const where = shows.has("border") ? "" : " in Belarus";
  const part = both ? `, ${belarus === 0 ? "keiner" : format.number(belarus)} davon in Belarus` : "";
  const recent = fresh > 0 ? `; neu in den letzten sieben Tagen: ${format.number(fresh)}` : "";
  const silent = sites - withStrength;
  const some = `Für ${format.number(silent)} der ${format.number(sites)} wurde keine Stärke veröffentlicht.`;
  const all =
    sites === 1 ? "Für ihn wurde keine Stärke veröffentlicht." : "Für keinen davon wurde eine Stärke veröffentlicht.";
  return [
    `An diesem Tag zeigt die Karte ${counted(sites, "gemeldeten Standort", sites === 0 ? "gemeldeten Standorte" : "gemeldete Standorte")}${where}${part}${recent}.`,
    ...(silent === 0 ? [] : [silent < sites ? some : all]),
  ];
}

function transferSentences({ shows, underWay, arrived, unreported, undrawn }: Drawn): readonly string[] {
  const all = underWay + arrived + unreported;
  if (!shows.has("transfer") || all === 0) return [];
  const parts = [
    ...(underWay > 0 ? [`${format.number(underWay)} womöglich unterwegs`] : []),
    ...(arrived > 0 ? [`${format.number(arrived)} angekommen`] : []),
    ...(unreported > 0 ? [`${format.number(unreported)} ohne gemeldete Ankunft`] : []),
  ];
  const verb = format.plural(all) === "one" ? "ist" : "sind";
  const listed = undrawn === 0 ? "" : ` Für ${format.number(undrawn)} lässt sich kein Weg zeichnen.`;
  return [`Gemeldet ${verb} ${counted(all, "Verlegung", "Verlegungen")}: ${parts.join(", ")}.${listed}`];
}

function linkIssue({ parameter, value, kind }: ShareIssue): string {
  switch (kind) {
    case "clamped":
      return `Der Link verlangt für ${parameter} „${value}“; das liegt außerhalb. Gezeigt wird der nächste mögliche Wert.`;
    case "unknown":
      return `Der Link nennt für ${parameter} „${value}“; was diese Seite davon nicht kennt, ist weggelassen.`;
    case "invalid":
      return `Der Link verlangt für ${parameter} „${value}“; das ist nicht lesbar. Gezeigt wird der übliche Wert.`;
  }
}

function notice(given: Notice): string {
  switch (given.kind) {
    case "link":
      return linkIssue(given.issue);
    case "rows":
      return `${counted(given.count, "Eintrag war nicht lesbar und ist", "Einträge waren nicht lesbar und sind")} weggelassen.`;
    case "ground":
      return "Die genauen Umrisse von Küsten und Grenzen konnten nicht geladen werden; gröbere sind zu sehen.";
    case "picture":
      return "Das Bild ließ sich nicht erzeugen.";
    case "copied":
      return "Der Link zu dem, was Sie sehen, ist kopiert.";
    case "copy-by-hand":
      return "Der Link ließ sich nicht von selbst kopieren. Hier ist er:";
  }
}

export const page: PageWords = {
  name: "Der Aufmarsch",
  period: (first, last) => `${format.month(first)} ${year(first)} bis ${format.day(last)}`,
  language: "Sprache",
  theme: "Farben",
  themes: { auto: "Auto", light: "Hell", dark: "Dunkel" },
  share: "Teilen",

  summary,
  toList: "Liste der Standorte",
  known: {
    label: "Wissensstand",
    asThen: "damals",
    asNow: "heute",
    explain: (known, date) => {
      if (known === "then") return `Nur, was bis zum ${format.day(date)} veröffentlicht war.`;
      if (known === "now") return "Alles seither Veröffentlichte, jede Meldung an den Tagen, um die es geht.";
      return `Nur, was bis zum ${format.day(known)} veröffentlicht war.`;
    },
  },

  time: {
    region: "Tag",
    slider: "Gezeigter Tag",
    value: (day, sites) => `${format.weekday(day)}: ${counted(sites, "Standort", "Standorte")} zu sehen`,
    field: "Datum",
    dayBefore: "Voriger Tag",
    dayAfter: "Nächster Tag",
    play: "Abspielen",
    pause: "Pause",
    speed: "Tempo",
    speeds: (speed) => `${format.number(speed)} Tage/s`,
    chart:
      "Diagramm: gemeldete Standorte an jedem Tag, veröffentlichte Schätzungen der Gesamtzahl und Tage mit Ereignissen.",
    sitesAxis: (most) => `Gemeldete Standorte je Tag${most === null ? "" : `, max. ${format.number(most)}`}`,
    open: { up: "mehr als", down: "weniger als" },
    eventsAxis: "Ereignisse",
    month: (day, hasYear) => [shortMonth.format(dayToDate(day)), ...(hasYear ? [year(day)] : [])].join(" "),
    events: (day, titles) => `${format.day(day)}: ${titles.join("; ")}`,
  },

  layers: {
    label: "Ebenen",
    names: { border: "Grenze", belarus: "Belarus", transfer: "Verlegung", context: "Kontext", axes: "Achsen" },
    about: {
      border:
        "Gemeldete Kräfte in Russland nahe der Ukraine, auf der annektierten Krim, im von Separatisten gehaltenen Donbass und am Schwarzen Meer",
      belarus: "In Belarus gemeldete russische Kräfte",
      transfer: "Gemeldete Verlegungen, vor allem aus Sibirien und dem Fernen Osten",
      context: "Die annektierte Krim, das von Separatisten gehaltene Gebiet im Donbass und die Kontaktlinie",
      axes: "Routen eines befürchteten Angriffs, wie damals veröffentlicht",
    },
    count: (layer, count) => {
      switch (layer) {
        case "border":
        case "belarus":
          return counted(count, "Standort", "Standorte");
        case "transfer":
          return counted(count, "Verlegung", "Verlegungen");
        case "axes":
          return counted(count, "Route", "Routen");
        case "context":
          return counted(count, "Gebiet", "Gebiete");
      }
    },
  },

  map: {
    region: "Karte",
    controls: "Kartenansicht",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    views: "Ausschnitt",
    view: (name) => {
      switch (name) {
        case "ukraine":
          return "Ukraine";
        case "belarus":
          return "Belarus";
        case "eurasia":
          return "Eurasien";
        default:
          return name;
      }
    },
    move: "Verschieben",
    north: "Nach Norden",
    south: "Nach Süden",
    west: "Nach Westen",
    east: "Nach Osten",
    loading: "Die interaktive Karte wird geladen.",
    failed: {
      webgl:
        "Dieser Browser bietet kein WebGL 2, darum ist die Karte eine einfache Zeichnung. Zeitleiste, Ebenen, Liste und Einträge funktionieren wie gewohnt.",
      engine:
        "Die interaktive Karte konnte nicht geladen werden, darum steht hier eine einfache Zeichnung. Zeitleiste, Ebenen, Liste und Einträge funktionieren wie gewohnt.",
      lost: "Das Gerät hat der Karte den Grafikspeicher entzogen, darum steht hier eine einfache Zeichnung. Laden Sie die Seite neu, um es noch einmal zu versuchen; Zeitleiste, Ebenen, Liste und Einträge funktionieren wie gewohnt.",
    },
  },

  legend: {
    label: "Legende",
    all: "Alle Zeichen",
    groups: {
      sites: "Stärke",
      basis: "Grundlage",
      time: "Zeit",
      kind: "Art des Ortes",
      movement: "Verlegung",
      ground: "Gebiete und Linien",
    },
    items: {
      strength: "Kreisfläche: gemeldete Stärke",
      inferred: "Stärke aus einem gemeldeten Verband erschlossen",
      unpublished: "Stärke nicht veröffentlicht",
      imagery: "Satellitenbild",
      report: "Offizielle Angabe oder Bericht",
      video: "Nur Video oder Foto",
      new: "Neu in den letzten sieben Tagen",
      left: "In den letzten sieben Tagen als abgezogen gemeldet",
      announced: "Angekündigt, nichts gesehen",
      seen: "Unterwegs gesehen; verblasst binnen sieben Tagen",
      claimed: "Abzug laut Moskau",
      air: "Flugplatz",
      missile: "Raketen",
      naval: "Marinestützpunkt",
      imprecise: "Lage nur ungefähr bekannt",
      doubtful: "Nicht bestätigt oder mit Vorsicht zu lesen",
      "under-way": "Verlegung: wo sie an diesem Tag sein kann",
      flight: "In der Luft",
      arrived: "Weg hinter ihr, oder einer angekommenen",
      ahead: "Weg vor ihr",
      garrison: "Wo eine Verlegung begann",
      axis: "Befürchtete Angriffsroute, wie damals veröffentlicht",
      railway: "Eisenbahn",
      annexed: "Krim, 2014 von Russland annektiert",
      "separatist-held": "Von Separatisten gehaltenes Gebiet im Donbass",
      "contact-line": "Kontaktlinie (ungefähr)",
    },
  },

  panel: { region: "Einzelheiten", open: "Einzelheiten und Liste", close: "Schließen" },

  notices: "Hinweise",
  notice,
  dismiss: "Ausblenden",
  failure: (reason) => {
    switch (reason) {
      case "unreachable":
        return "Die Einträge konnten nicht geladen werden: Es kam keine Antwort. Ist das Gerät online?";
      case "refused":
        return "Die Einträge konnten nicht geladen werden: Der Server hat sie nicht herausgegeben.";
      case "broken":
        return "Die Einträge konnten nicht geladen werden: Was ankam, ist nicht lesbar.";
    }
  },
  retry: "Erneut versuchen",

  credits: {
    region: "Quellen und Lizenz",
    licence: "Daten:",
    caution:
      "Für die meisten Standorte ist keine Stärke veröffentlicht; Ortsangaben sind ungefähr; fehlende Meldungen bedeuten nicht, dass keine Truppen dort waren.",
    about: "Über die Karte",
  },
};
