import { dayToDate } from "../../model/day.ts";
import type { EmbedWords } from "../embed.ts";
import { formatOf } from "../format.ts";

const format = formatOf("en");
const month = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
const monthOfYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

const sites = (count: number): string =>
  `${count === 0 ? "no" : format.number(count)} reported ${format.plural(count) === "one" ? "site" : "sites"}`;

export const embed: EmbedWords = {
  sites,
  known: (known) =>
    known === "now"
      ? "as known now"
      : known === "then"
        ? "as known on this day"
        : `as known on ${format.shortDay(known)}`,
  time: {
    region: "Day",
    slider: "Day shown",
    value: (day, count) => `${format.weekday(day)}: ${sites(count)}`,
    chart: "Reported sites on each day",
    play: "Play",
    pause: "Pause",
    month: (day, hasYear) => (hasYear ? monthOfYear : month).format(dayToDate(day)),
  },
  map: {
    region: "Map",
    controls: "Map view",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    loading: "The map is loading.",
    failed: "The detailed map could not be loaded; this drawing stays.",
    detail: "Load the detailed map (about 0.5 MB)",
  },
  key: {
    label: "Legend",
    border: "In Russia, annexed Crimea, separatist-held Donbas",
    belarus: "In Belarus",
    transfer: "Transfers",
    strength: "Area: reported strength",
    unpublished: "Strength not published",
  },
  chosen: { details: "Details and sources", close: "Close" },
  sources: {
    region: "Sources",
    caution: "Reported, not complete; positions approximate.",
    data: "Data:",
    full: "Open the full map",
  },
  failure: "The records of this map could not be loaded.",
  retry: "Try again",
};
