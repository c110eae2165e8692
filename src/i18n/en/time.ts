import { formatOf } from "../format.ts";
import type { SpokenClaim, TimeWords } from "../time.ts";
import { record } from "./record.ts";

const { day, shortDay, number, list, plural } = formatOf("en");

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

const forces = { ground: "ground forces only", all: "with air force and navy" } as const;

function spoken({ group, people, groups, forces: counted, expected, first, last }: SpokenClaim): string {
  const numbers = [...(people ? [record.claim.people(people)] : []), ...(groups ? [record.claim.groups(groups)] : [])];
  const parts = [
    ...(numbers.length > 0 ? numbers : [record.claim.none]),
    ...(counted ? [forces[counted]] : []),
    ...(expected ? ["expected, not counted"] : []),
  ];
  const when = first === last ? shortDay(first) : `between ${shortDay(first)} and ${shortDay(last)}`;
  return `${parts.join(", ")} (${record.claim.group[group]}, ${when})`;
}

export const time: TimeWords = {
  known: {
    onDay: "on a day",
    field: "Day of knowledge",
    leftOut: ({ deployments, transfers, estimates, events }) => {
      const parts = [
        ...(deployments > 0 ? [count(deployments, "report on a site", "reports on sites")] : []),
        ...(transfers > 0 ? [count(transfers, "movement", "movements")] : []),
        ...(estimates > 0 ? [count(estimates, "published number", "published numbers")] : []),
        ...(events > 0 ? [count(events, "event", "events")] : []),
      ];
      return parts.length === 0
        ? "Nothing that is known now of this day is left out."
        : `Left out, because it became known only later: ${list(parts)}.`;
    },
  },

  chart: {
    measure: "Published numbers",
    measures: {
      people: "People near Ukraine",
      groups: "Battalion groups near Ukraine",
      belarus: "People in Belarus",
      plan: "Planned, as claimed",
      remaining: "Stayed after spring 2021",
    },
    marks: "Published numbers in order of their days. Arrow keys go from one to the next, Enter opens one.",
    claim: spoken,
    forces,
    expected: "expected",
    silent: (claims) => `${count(claims, "more claim names", "more claims name")} no such number`,
    empty: "No such number is known.",
    more: "More",
  },

  events: {
    pause: "Rest at events",
    filter: "Kinds of events shown",
    none: "No event of the kinds that are chosen.",
  },

  changes: {
    compare: "Compare",
    leave: "Back to one day",
    from: "Compared with",
    slider: "Day compared with",
    value: (from) => day(from),
    title: (earlier, later) => `${shortDay(earlier)} to ${shortDay(later)}`,
    sentence: ({ earlier, later, came, left, stayed, unplaced }) => {
      const region = unplaced === 0 ? "" : `; ${onlyRegion(unplaced)}`;
      return `Between ${day(earlier)} and ${day(later)}, forces came to ${count(came, "site", "sites")}, left ${number(left)} and stayed at ${number(stayed)}, as reported${region}.`;
    },
    explanation:
      "Both days as known on the same day, so that a late report is no arrival. Of forces that came and went in between nothing shows.",
    turns: { came: "Came", left: "Left", stayed: "Stayed" },
    further: (reports) => count(reports, "further report", "further reports"),
    none: "None.",
    movements: "Movements are not part of a comparison.",
  },

  summary: ({ date, totals, belarus, left, unplaced }) => [
    totals.length === 0
      ? `No total that was published within the thirty days up to ${day(date)} is known here.`
      : `Newest published totals of Russian forces near Ukraine: ${totals.map(spoken).join("; ")}.`,
    ...(belarus.length === 0 ? [] : [`Published for Belarus: ${belarus.map(spoken).join("; ")}.`]),
    ...lastSentence([
      ...(left
        ? [`within the seven days before, forces were reported to have left ${count(left, "site", "sites")}`]
        : []),
      ...(unplaced === 0 ? [] : [onlyRegion(unplaced)]),
    ]),
  ],
};

const onlyRegion = (reports: number): string =>
  `${count(reports, "report names", "reports name")} only a region and ${plural(reports) === "one" ? "is" : "are"} listed, not drawn`;

/** One sentence of what is left to say, if anything is. */
function lastSentence(parts: readonly string[]): readonly string[] {
  const text = parts.join("; ");
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
