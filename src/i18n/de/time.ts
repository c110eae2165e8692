import { formatOf } from "../format.ts";
import type { SpokenClaim, TimeWords } from "../time.ts";
import { record } from "./record.ts";

const { day, shortDay, number, list, plural } = formatOf("de");

const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

const forces = { ground: "nur Landstreitkräfte", all: "mit Luftstreitkräften und Marine" } as const;

function spoken({ group, people, groups, forces: counted, expected, first, last }: SpokenClaim): string {
  const numbers = [...(people ? [record.claim.people(people)] : []), ...(groups ? [record.claim.groups(groups)] : [])];
  const parts = [
    ...(numbers.length > 0 ? numbers : [record.claim.none]),
    ...(counted ? [forces[counted]] : []),
    ...(expected ? ["erwartet, nicht gezählt"] : []),
  ];
  const when = first === last ? shortDay(first) : `zwischen ${shortDay(first)} und ${shortDay(last)}`;
  return `${parts.join(", ")} (${record.claim.group[group]}, ${when})`;
}

export const time: TimeWords = {
  known: {
    onDay: "an einem Tag",
    field: "Tag des Wissensstands",
    leftOut: ({ deployments, transfers, estimates, events }) => {
      const parts = [
        ...(deployments > 0 ? [count(deployments, "Meldung zu einem Standort", "Meldungen zu Standorten")] : []),
        ...(transfers > 0 ? [count(transfers, "Verlegung", "Verlegungen")] : []),
        ...(estimates > 0 ? [count(estimates, "veröffentlichte Zahl", "veröffentlichte Zahlen")] : []),
        ...(events > 0 ? [count(events, "Ereignis", "Ereignisse")] : []),
      ];
      return parts.length === 0
        ? "Nichts, was heute über diesen Tag bekannt ist, fehlt."
        : `Weggelassen, weil erst später bekannt: ${list(parts)}.`;
    },
  },

  chart: {
    measure: "Veröffentlichte Zahlen",
    measures: {
      people: "Menschen nahe der Ukraine",
      groups: "Bataillonsgruppen nahe der Ukraine",
      belarus: "Menschen in Belarus",
      plan: "Geplant, laut Angaben",
      remaining: "Nach Frühjahr 2021 geblieben",
    },
    marks: "Veröffentlichte Zahlen in der Folge ihrer Tage. Pfeiltasten führen zur nächsten, Enter öffnet eine.",
    claim: spoken,
    forces,
    expected: "erwartet",
    silent: (claims) => `${count(claims, "weitere Angabe", "weitere Angaben")} ohne solche Zahl`,
    empty: "Es ist keine solche Zahl bekannt.",
    more: "Mehr",
  },

  events: {
    pause: "Bei Ereignissen anhalten",
    filter: "Gezeigte Arten von Ereignissen",
    none: "Kein Ereignis der gewählten Arten.",
  },

  changes: {
    compare: "Vergleichen",
    leave: "Zurück zu einem Tag",
    from: "Verglichen mit",
    slider: "Vergleichstag",
    value: (from) => day(from),
    title: (earlier, later) => `${shortDay(earlier)} bis ${shortDay(later)}`,
    sentence: ({ earlier, later, came, left, stayed, unplaced }) => {
      const region = unplaced === 0 ? "" : `; ${onlyRegion(unplaced)}`;
      return `Zwischen dem ${day(earlier)} und dem ${day(later)} kamen laut Meldungen Kräfte an ${count(came, "Standort", "Standorte")}, verließen ${number(left)} und blieben an ${number(stayed)}${region}.`;
    },
    explanation:
      "Beide Tage nach demselben Wissensstand, damit eine späte Meldung nicht als Ankunft erscheint. Was dazwischen kam und ging, ist nicht zu sehen.",
    turns: { came: "Gekommen", left: "Abgezogen", stayed: "Geblieben" },
    further: (reports) => count(reports, "weitere Meldung", "weitere Meldungen"),
    none: "Keine.",
    movements: "Verlegungen gehören nicht zum Vergleich.",
  },

  summary: ({ date, totals, belarus, left, unplaced }) => [
    totals.length === 0
      ? `Aus den dreißig Tagen bis zum ${day(date)} ist hier keine veröffentlichte Gesamtzahl bekannt.`
      : `Neueste veröffentlichte Gesamtzahlen russischer Kräfte nahe der Ukraine: ${totals.map(spoken).join("; ")}.`,
    ...(belarus.length === 0 ? [] : [`Für Belarus veröffentlicht: ${belarus.map(spoken).join("; ")}.`]),
    ...lastSentence([
      ...(left
        ? [`in den sieben Tagen zuvor zogen laut Meldungen Kräfte von ${count(left, "Standort", "Standorten")} ab`]
        : []),
      ...(unplaced === 0 ? [] : [onlyRegion(unplaced)]),
    ]),
  ],
};

const onlyRegion = (reports: number): string =>
  `${count(reports, "Meldung nennt", "Meldungen nennen")} nur eine Region und ${plural(reports) === "one" ? "ist" : "sind"} aufgeführt, nicht gezeichnet`;

/** One sentence of what is left to say, if anything is. */
function lastSentence(parts: readonly string[]): readonly string[] {
  const text = parts.join("; ");
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
