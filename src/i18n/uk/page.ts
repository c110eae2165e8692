import { dayToDate } from "../../model/day.ts";
import type { Notice } from "../../state/notice.ts";
import type { ShareIssue } from "../../state/share.ts";
import type { Drawn, PageWords } from "../page.ts";
import { count, format, type Noun, nouns } from "./grammar.ts";

const shortMonth = new Intl.DateTimeFormat("uk-UA", { month: "short", timeZone: "UTC" });

const route: Noun = { one: "маршрут", few: "маршрути", many: "маршрутів", other: "маршруту" };
const area: Noun = { one: "територія", few: "території", many: "територій", other: "території" };
const fresh: Noun = { one: "нове", few: "нові", many: "нових", other: "нового" };

const summary = (drawn: Drawn): string =>
  [...sitesSentences(drawn), ...transferSentences(drawn)].join(" ") ||
  "Жодного шару з датованими повідомленнями не ввімкнено.";

function sitesSentences({ shows, sites, belarus, fresh: recent, withStrength }: Drawn): readonly string[] {
  if (!shows.has("border") && !shows.has("belarus")) return [];
  const where = shows.has("border") ? "" : " у Білорусі";
  if (sites === 0) return [`Цього дня карта не показує жодного місця${where}, про яке є повідомлення.`];
  const both = shows.has("border") && shows.has("belarus");
  const which = format.plural(sites) === "one" ? "яке" : "які";
  const part = both ? `, з них ${belarus === 0 ? "жодного" : format.number(belarus)} у Білорусі` : "";
  const lately = recent > 0 ? `; за останні сім днів — ${count(recent, fresh)}` : "";
  const silent = sites - withStrength;
  const some = `Для ${format.number(silent)} із ${format.number(sites)} чисельність не оприлюднено.`;
  const all = sites === 1 ? "Чисельність для нього не оприлюднено." : "Чисельність не оприлюднено для жодного з них.";
  return [
    `Цього дня карта показує ${count(sites, nouns.place)}${where}, про ${which} є повідомлення${part}${lately}.`,
    ...(silent === 0 ? [] : [silent < sites ? some : all]),
  ];
}

/** One without a reported arrival need not be under way still: only what was reported is counted. */
function transferSentences({ shows, underWay, arrived, unreported, undrawn }: Drawn): readonly string[] {
  const all = underWay + arrived + unreported;
  if (!shows.has("transfer") || all === 0) return [];
  const parts = [
    ...(underWay > 0 ? [`можливо, у дорозі — ${format.number(underWay)}`] : []),
    ...(arrived > 0 ? [`прибуття відоме — ${format.number(arrived)}`] : []),
    ...(unreported > 0 ? [`про прибуття не повідомлено — ${format.number(unreported)}`] : []),
  ];
  const listed = undrawn === 0 ? "" : ` Без шляху на карті — ${format.number(undrawn)}.`;
  return [`Є повідомлення про ${count(all, nouns.transfer)}: ${parts.join("; ")}.${listed}`];
}

function linkIssue({ parameter, value, kind }: ShareIssue): string {
  switch (kind) {
    case "clamped":
      return `Параметр ${parameter} у посиланні має значення «${value}», яке виходить за межі; показано найближче можливе.`;
    case "unknown":
      return `Параметр ${parameter} у посиланні містить те, чого ця сторінка не знає; це пропущено.`;
    case "invalid":
      return `Параметр ${parameter} у посиланні має значення «${value}», яке не вдається прочитати; показано звичайне.`;
  }
}

function notice(given: Notice): string {
  switch (given.kind) {
    case "link":
      return linkIssue(given.issue);
    case "rows":
      return `Не вдалося прочитати, тому пропущено: ${count(given.count, nouns.record)}.`;
    case "ground":
      return "Не вдалося завантажити докладні обриси берегів і кордонів; показано грубіші.";
    case "picture":
      return "Не вдалося створити зображення.";
    case "copied":
      return "Посилання на те, що ви бачите, скопійовано.";
    case "copy-by-hand":
      return "Скопіювати посилання автоматично не вдалося. Ось воно:";
  }
}

export const page: PageWords = {
  name: "Нарощування",
  // Without its number, a day is its month in the genitive: жовтня 2021 року.
  period: (first, last) => `з ${format.day(first).replace(/^\d+\s/u, "")} до ${format.day(last)}`,
  language: "Мова",
  theme: "Кольори",
  themes: { auto: "Авто", light: "Світлі", dark: "Темні" },
  share: "Поділитися",

  summary,
  toList: "Список місць",
  known: {
    label: "Дані",
    asThen: "тодішні",
    asNow: "нинішні",
    explain: (known, date) => {
      if (known === "now") return "Усе оприлюднене відтоді; кожне повідомлення — у ті дні, яких воно стосується.";
      return `Лише те, що було оприлюднено станом на ${format.day(known === "then" ? date : known)}.`;
    },
  },

  time: {
    region: "День",
    slider: "Показаний день",
    value: (day, sites) =>
      `${format.weekday(day)}: ${sites === 0 ? "не показано жодного місця" : `показано ${count(sites, nouns.place)}`}`,
    field: "Дата",
    dayBefore: "Попередній день",
    dayAfter: "Наступний день",
    play: "Відтворити",
    pause: "Пауза",
    speed: "Швидкість",
    speeds: (speed) => `${count(speed, nouns.day)}/с`,
    chart:
      "Діаграма: місця, про які є повідомлення, за днями, оприлюднені оцінки загальної чисельності та дні з подіями.",
    sitesAxis: (most) =>
      `Місця, про які є повідомлення, за днями${most === null ? "" : `; найбільше — ${format.number(most)}`}`,
    open: { up: "понад", down: "менше" },
    eventsAxis: "Події",
    month: (day, hasYear) => {
      const date = dayToDate(day);
      return hasYear ? `${shortMonth.format(date)} ${date.getUTCFullYear()}` : shortMonth.format(date);
    },
    events: (day, titles) => `${format.day(day)}: ${titles.join("; ")}`,
  },

  layers: {
    label: "Шари",
    names: {
      border: "Кордон",
      belarus: "Білорусь",
      transfer: "Перекидання",
      context: "Контекст",
      axes: "Напрямки",
    },
    about: {
      border:
        "Сили, про які повідомляли в Росії поблизу України, в анексованому Криму, на підконтрольній сепаратистам частині Донбасу та в Чорному морі",
      belarus: "Російські сили, про які повідомляли в Білорусі",
      transfer: "Переміщення сил, про які повідомляли, насамперед із Сибіру та Далекого Сходу",
      context: "Анексований Крим, підконтрольна сепаратистам частина Донбасу та лінія зіткнення",
      axes: "Маршрути нападу, якого побоювалися, за тодішніми публікаціями",
    },
    count: (layer, drawn) => {
      switch (layer) {
        case "border":
        case "belarus":
          return count(drawn, nouns.place);
        case "transfer":
          return count(drawn, nouns.movement);
        case "axes":
          return count(drawn, route);
        case "context":
          return count(drawn, area);
      }
    },
  },

  map: {
    region: "Карта",
    controls: "Вигляд карти",
    zoomIn: "Збільшити",
    zoomOut: "Зменшити",
    views: "Вид",
    view: (name) => {
      switch (name) {
        case "ukraine":
          return "Україна";
        case "belarus":
          return "Білорусь";
        case "eurasia":
          return "Євразія";
        default:
          return name;
      }
    },
    move: "Перемістити",
    north: "На північ",
    south: "На південь",
    west: "На захід",
    east: "На схід",
    loading: "Інтерактивна карта завантажується.",
    failed: {
      webgl:
        "Цей браузер не має WebGL 2, тому замість карти — простий рисунок. Шкала часу, шари, список і записи працюють як звичайно.",
      engine:
        "Інтерактивну карту не вдалося завантажити, тому її замінює простий рисунок. Шкала часу, шари, список і записи працюють як звичайно.",
      lost: "Пристрій забрав графічну пам’ять карти, тому її замінює простий рисунок. Щоб спробувати ще раз, перезавантажте сторінку; шкала часу, шари, список і записи працюють як звичайно.",
    },
  },

  legend: {
    label: "Легенда",
    all: "Усі позначки",
    groups: {
      sites: "Чисельність",
      basis: "Як помічено",
      time: "Коли",
      kind: "Вид місця",
      movement: "Переміщення",
      ground: "Території та лінії",
    },
    items: {
      strength: "Площа круга: чисельність за повідомленням",
      inferred: "Чисельність розраховано за формуванням, про яке повідомлено",
      unpublished: "Чисельність не оприлюднено",
      imagery: "Супутниковий знімок",
      report: "Офіційна заява або повідомлення",
      video: "Лише відео або фото",
      new: "Нове за останні сім днів",
      left: "За останні сім днів повідомлено, що сили вибули",
      announced: "Оголошено, нічого не помічено",
      seen: "Помічено в дорозі; блякне за сім днів",
      claimed: "Відведення, про яке заявила Москва",
      air: "Аеродром",
      missile: "Ракети",
      naval: "Військово-морська база",
      imprecise: "Розташування відоме лише приблизно",
      doubtful: "Не підтверджено або слід сприймати обережно",
      "under-way": "Перекидання: де воно може бути цього дня",
      flight: "Повітрям",
      arrived: "Шлях позаду, або того, що прибуло",
      ahead: "Шлях попереду",
      garrison: "Де почалося перекидання",
      axis: "Маршрут нападу, якого побоювалися, за тодішньою публікацією",
      railway: "Залізниця",
      annexed: "Крим, анексований Росією 2014 року",
      "separatist-held": "Частина Донбасу під контролем сепаратистів",
      "contact-line": "Лінія зіткнення (приблизно)",
    },
  },

  panel: { region: "Докладно", open: "Докладно і список", close: "Закрити" },

  notices: "Сповіщення",
  notice,
  dismiss: "Сховати",
  failure: (reason) => {
    switch (reason) {
      case "unreachable":
        return "Записи не вдалося завантажити: відповіді немає. Чи є на пристрої інтернет?";
      case "refused":
        return "Записи не вдалося завантажити: сервер відмовився їх надіслати.";
      case "broken":
        return "Записи не вдалося завантажити: те, що надійшло, не читається.";
    }
  },
  retry: "Спробувати ще раз",

  credits: {
    region: "Джерела й ліцензія",
    licence: "Дані:",
    caution:
      "Для більшості місць чисельність не оприлюднено; розташування приблизне; відсутність повідомлення — не відсутність військ.",
    about: "Про карту",
  },
};
