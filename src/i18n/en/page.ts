import { dayToDate } from "../../model/day.ts";
import type { Notice } from "../../state/notice.ts";
import type { ShareIssue } from "../../state/share.ts";
import { formatOf } from "../format.ts";
import type { Drawn, PageWords } from "../page.ts";

const format = formatOf("en");
const shortMonth = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

const shortMonthOfYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

const counted = (count: number, one: string, other: string): string =>
  `${count === 0 ? "no" : format.number(count)} ${format.plural(count) === "one" ? one : other}`;

const summary = (drawn: Drawn): string =>
  [...sitesSentences(drawn), ...transferSentences(drawn)].join(" ") || "No layer with dated reports is switched on.";

function sitesSentences({ shows, sites, belarus, fresh, withStrength }: Drawn): readonly string[] {
  if (!shows.has("border") && !shows.has("belarus")) return [];
  const both = shows.has("border") && shows.has("belarus") && sites > 0;
  const where = shows.has("border") ? "" : " in Belarus";
  const part = both ? `, ${belarus === 0 ? "none" : format.number(belarus)} of them in Belarus` : "";
  const recent = fresh > 0 ? `; ${counted(fresh, "is", "are")} new within seven days` : "";
  const silent = sites - withStrength;
  const some = `For ${format.number(silent)} of the ${format.number(sites)} no strength was published.`;
  const all = sites === 1 ? "No strength was published for it." : "No strength was published for any of them.";
  return [
    `On this day the map shows ${counted(sites, "reported site", "reported sites")}${where}${part}${recent}.`,
    ...(silent === 0 ? [] : [silent < sites ? some : all]),
  ];
}

/** One without a reported arrival need not be under way still: each is counted as what is known of it. */
function transferSentences({ shows, underWay, arrived, unreported, undrawn }: Drawn): readonly string[] {
  const all = underWay + arrived + unreported;
  if (!shows.has("transfer") || all === 0) return [];
  const parts = [
    ...(underWay > 0 ? [`${format.number(underWay)} may be under way`] : []),
    ...(arrived > 0 ? [`${format.number(arrived)} arrived`] : []),
    ...(unreported > 0 ? [`${format.number(unreported)} without a reported arrival`] : []),
  ];
  const listed = undrawn === 0 ? "" : ` For ${format.number(undrawn)} no way can be drawn.`;
  return [`${counted(all, "transfer is", "transfers are")} reported: ${parts.join(", ")}.${listed}`];
}

function linkIssue({ parameter, value, kind }: ShareIssue): string {
  switch (kind) {
    case "clamped":
      return `The link asks for ${parameter} “${value}”, which lies outside; the nearest possible value is shown.`;
    case "unknown":
      return `The link asks for ${parameter} “${value}”; what of it this page does not know is left out.`;
    case "invalid":
      return `The link asks for ${parameter} “${value}”, which cannot be read; the usual value is shown.`;
  }
}

function notice(given: Notice): string {
  switch (given.kind) {
    case "link":
      return linkIssue(given.issue);
    case "rows":
      return `${counted(given.count, "record", "records")} could not be read and ${given.count === 1 ? "is" : "are"} left out.`;
    case "ground":
      return "The detailed outlines of coasts and borders could not be loaded; coarser ones are shown.";
    case "picture":
      return "The picture could not be made.";
    case "copied":
      return "The link to what you see is copied.";
    case "copy-by-hand":
      return "The link could not be copied by itself. Here it is:";
  }
}

export const page: PageWords = {
  name: "The Buildup",
  period: (first, last) => `${format.month(first)} ${dayToDate(first).getUTCFullYear()} to ${format.day(last)}`,
  language: "Language",
  theme: "Colours",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  share: "Share",

  summary,
  toList: "List of sites",
  known: {
    label: "As known",
    asThen: "then",
    asNow: "now",
    explain: (known, date) => {
      if (known === "then") return `Only what had been published by ${format.day(date)}.`;
      if (known === "now") return "All that has been published since, each report on the days that it is about.";
      return `Only what had been published by ${format.day(known)}.`;
    },
  },

  time: {
    region: "Day",
    slider: "Day shown",
    value: (day, sites) => `${format.weekday(day)}: ${counted(sites, "site", "sites")} shown`,
    field: "Date",
    dayBefore: "Previous day",
    dayAfter: "Next day",
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    speeds: (speed) => `${format.number(speed)} days/s`,
    chart: "Chart: reported sites on each day, published estimates of the total, and days with events.",
    sitesAxis: (most) => `Reported sites on each day${most === null ? "" : `, at most ${format.number(most)}`}`,
    open: { up: "more than", down: "less than" },
    eventsAxis: "Events",
    month: (day, hasYear) => (hasYear ? shortMonthOfYear : shortMonth).format(dayToDate(day)),
    events: (day, titles) => `${format.day(day)}: ${titles.join("; ")}`,
  },

  layers: {
    label: "Layers",
    names: { border: "Border", belarus: "Belarus", transfer: "Transfer", context: "Context", axes: "Axes" },
    about: {
      border:
        "Forces reported in Russia near Ukraine, in annexed Crimea, in the separatist-held Donbas and on the Black Sea",
      belarus: "Russian forces reported in Belarus",
      transfer: "Reported movements of forces, above all from Siberia and the Far East",
      context: "Annexed Crimea, the separatist-held part of the Donbas and the line of contact",
      axes: "Routes of a feared attack as published at the time",
    },
    count: (layer, count) => {
      switch (layer) {
        case "border":
        case "belarus":
          return counted(count, "site", "sites");
        case "transfer":
          return counted(count, "movement", "movements");
        case "axes":
          return counted(count, "route", "routes");
        case "context":
          return counted(count, "area", "areas");
      }
    },
  },

  map: {
    region: "Map",
    controls: "Map view",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    views: "View",
    view: (name) => {
      switch (name) {
        case "ukraine":
          return "Ukraine";
        case "belarus":
          return "Belarus";
        case "eurasia":
          return "Eurasia";
        default:
          return name;
      }
    },
    move: "Move",
    north: "Move north",
    south: "Move south",
    west: "Move west",
    east: "Move east",
    loading: "The interactive map is loading.",
    failed: {
      webgl:
        "This browser offers no WebGL 2, so the map is a plain drawing. Time bar, layers, list and records work as usual.",
      engine:
        "The interactive map could not be loaded, so a plain drawing stands in. Time bar, layers, list and records work as usual.",
      lost: "The device took back the map’s graphics memory, so a plain drawing stands in. Reload the page to try again; time bar, layers, list and records work as usual.",
    },
  },

  legend: {
    label: "Legend",
    all: "All signs",
    groups: {
      sites: "Strength",
      basis: "Seen how",
      time: "When",
      kind: "Kind of place",
      movement: "Movement",
      ground: "Areas and lines",
    },
    items: {
      strength: "Area of the circle: reported strength",
      inferred: "Strength inferred from a reported formation",
      unpublished: "Strength not published",
      imagery: "Satellite image",
      report: "Official statement or report",
      video: "Video or photo only",
      new: "New within seven days",
      left: "Reported as gone within seven days",
      announced: "Announced, nothing seen",
      seen: "Seen on the way; fades within seven days",
      claimed: "Withdrawal claimed by Moscow",
      air: "Airfield",
      missile: "Missiles",
      naval: "Naval base",
      imprecise: "Position known only roughly",
      doubtful: "Not confirmed, or to be handled with care",
      "under-way": "Transfer: where it may be on this day",
      flight: "By air",
      arrived: "Way behind it, or of one that arrived",
      ahead: "Way ahead of it",
      garrison: "Where a transfer began",
      axis: "Feared route of attack, as published then",
      railway: "Railway",
      annexed: "Crimea, annexed by Russia in 2014",
      "separatist-held": "Part of the Donbas held by separatists",
      "contact-line": "Line of contact (approximate)",
    },
  },

  panel: { region: "Details", open: "Details and list", close: "Close" },

  notices: "Notices",
  notice,
  dismiss: "Dismiss",
  failure: (reason) => {
    switch (reason) {
      case "unreachable":
        return "The records could not be loaded: no answer came. Is the device online?";
      case "refused":
        return "The records could not be loaded: the server refused to send them.";
      case "broken":
        return "The records could not be loaded: what arrived cannot be read.";
    }
  },
  retry: "Try again",

  credits: {
    region: "Sources and licence",
    licence: "Data:",
    caution:
      "Most sites have no published strength; positions are approximate; absence of a report is not absence of troops.",
    about: "About the map",
  },
};
