import type { SpokenClaim, TimeWords } from "../time.ts";
import { count, countIn, format, type Noun, nouns } from "./grammar.ts";
import { record } from "./record.ts";

const { day, shortDay, number, list } = format;

const published: Noun = {
  one: "оприлюднене число",
  few: "оприлюднені числа",
  many: "оприлюднених чисел",
  other: "оприлюдненого числа",
};
const claim: Noun = { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" };

const forces = { ground: "лише сухопутні сили", all: "з авіацією та флотом" } as const;

function spoken({ group, people, groups, forces: counted, expected, first, last }: SpokenClaim): string {
  const numbers = [...(people ? [record.claim.people(people)] : []), ...(groups ? [record.claim.groups(groups)] : [])];
  const parts = [
    ...(numbers.length > 0 ? numbers : [record.claim.none]),
    ...(counted ? [forces[counted]] : []),
    ...(expected ? ["очікується, не підраховано"] : []),
  ];
  const when = first === last ? shortDay(first) : `між ${shortDay(first)} та ${shortDay(last)}`;
  return `${parts.join(", ")} (${record.claim.group[group]}, ${when})`;
}

export const time: TimeWords = {
  known: {
    onDay: "на день",
    field: "День, на який відомо",
    leftOut: ({ deployments, transfers, estimates, events }) => {
      const parts = [
        ...(deployments > 0 ? [`${count(deployments, nouns.report)} про місця`] : []),
        ...(transfers > 0 ? [count(transfers, nouns.movement)] : []),
        ...(estimates > 0 ? [count(estimates, published)] : []),
        ...(events > 0 ? [count(events, nouns.event)] : []),
      ];
      return parts.length === 0
        ? "З того, що нині відомо про цей день, нічого не пропущено."
        : `Пропущено, бо стало відомо лише згодом: ${list(parts)}.`;
    },
  },

  chart: {
    measure: "Оприлюднені числа",
    measures: {
      people: "Люди поблизу України",
      groups: "Батальйонні групи поблизу України",
      belarus: "Люди в Білорусі",
      plan: "Заплановано, за твердженнями",
      remaining: "Лишилися після весни 2021 року",
    },
    marks: "Оприлюднені числа за порядком днів. Стрілки ведуть від одного до іншого, Enter відкриває.",
    claim: spoken,
    forces,
    expected: "очікується",
    silent: (claims) => `Без такого числа ще ${count(claims, claim)}`,
    empty: "Такого числа не відомо.",
    more: "Ще",
  },

  events: {
    pause: "Зупинка на подіях",
    filter: "Показані види подій",
    none: "Подій обраних видів немає.",
  },

  changes: {
    compare: "Порівняти",
    leave: "Назад до одного дня",
    from: "Порівняно з",
    slider: "День для порівняння",
    value: (from) => day(from),
    title: (earlier, later) => `${shortDay(earlier)} — ${shortDay(later)}`,
    sentence: ({ earlier, later, came, left, stayed, unplaced }) => {
      const region = unplaced === 0 ? "" : `; ${onlyRegion(unplaced)}`;
      return `Від ${day(earlier)} до ${day(later)}, за повідомленнями, сили з’явилися у ${countIn(came, "місці", "місцях")}, залишили ${number(left)}, лишилися у ${number(stayed)}${region}.`;
    },
    explanation:
      "Обидва дні — за даними на той самий день, щоб пізнє повідомлення не здавалося прибуттям. Того, що прибуло й вибуло в проміжку, не видно.",
    turns: { came: "З’явилися", left: "Вибули", stayed: "Лишилися" },
    further: (reports) => `ще ${count(reports, nouns.report)}`,
    none: "Немає.",
    movements: "Переміщення не входять до порівняння.",
  },

  summary: ({ date, totals, belarus, left, unplaced }) => [
    totals.length === 0
      ? `За тридцять днів до ${day(date)} оприлюдненої загальної чисельності тут не відомо.`
      : `Найновіша оприлюднена загальна чисельність російських сил поблизу України: ${totals.map(spoken).join("; ")}.`,
    ...(belarus.length === 0 ? [] : [`Оприлюднено щодо Білорусі: ${belarus.map(spoken).join("; ")}.`]),
    ...lastSentence([
      ...(left ? [`за сім днів до того, за повідомленнями, сили вибули з ${countFrom(left)}`] : []),
      ...(unplaced === 0 ? [] : [onlyRegion(unplaced)]),
    ]),
  ],
};

/** “з 1 місця”, “з 5 місць”. */
function countFrom(places: number): string {
  return `${number(places)} ${format.plural(places) === "one" ? "місця" : "місць"}`;
}

const onlyRegion = (reports: number): string =>
  `у списку, але не на карті, ще ${count(reports, nouns.report)}, де названо лише регіон`;

/** One sentence of what is left to say, if anything is. */
function lastSentence(parts: readonly string[]): readonly string[] {
  const text = parts.join("; ");
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
