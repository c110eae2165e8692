import { dayToDate } from "../../model/day.ts";
import type { EmbedWords } from "../embed.ts";
import { formatOf } from "../format.ts";

const format = formatOf("de");
const month = new Intl.DateTimeFormat("de-DE", { month: "short", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("de-DE", { month: "short", year: "numeric", timeZone: "UTC" });

const sites = (count: number): string =>
  format.plural(count) === "one"
    ? `${format.number(count)} gemeldeter Ort`
    : `${count === 0 ? "keine" : format.number(count)} ${count === 0 ? "gemeldeten" : "gemeldete"} Orte`;

export const embed: EmbedWords = {
  sites,
  known: (known) =>
    known === "now"
      ? "nach heutigem Wissen"
      : known === "then"
        ? "nach dem Wissen dieses Tages"
        : `nach dem Wissen vom ${format.shortDay(known)}`,
  time: {
    region: "Tag",
    slider: "Gezeigter Tag",
    value: (day, count) => `${format.weekday(day)}: ${sites(count)}`,
    chart: "Gemeldete Orte an jedem Tag",
    play: "Abspielen",
    pause: "Anhalten",
    month: (day, hasYear) => (hasYear ? monthOfYear : month).format(dayToDate(day)),
  },
  map: {
    region: "Karte",
    controls: "Kartenausschnitt",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    fullScreen: "Vollbild",
    leaveFullScreen: "Vollbild beenden",
    loading: "Die Karte wird geladen.",
    failed: "Die genauere Karte konnte nicht geladen werden; diese Zeichnung bleibt.",
    detail: "Genauere Karte laden (etwa 0,5 MB)",
  },
  key: {
    label: "Legende",
    border: "In Russland, auf der annektierten Krim, im Separatistengebiet des Donbass",
    belarus: "In Belarus",
    transfer: "Verlegungen",
    strength: "Fläche: gemeldete Stärke",
    unpublished: "Stärke nicht veröffentlicht",
  },
  chosen: { details: "Einzelheiten und Quellen", close: "Schließen" },
  sources: {
    region: "Quellen",
    caution: "Gemeldet, nicht vollständig; Lage ungefähr.",
    data: "Daten:",
    full: "Ganze Karte öffnen",
  },
  failure: "Die Daten dieser Karte konnten nicht geladen werden.",
  retry: "Noch einmal versuchen",
};
