import type { Amount, Qualifier } from "../../model/amount.ts";
import { addDays, type Day } from "../../model/day.ts";
import type { RoughDistance } from "../../model/distance.ts";
import type { Change } from "../../model/vocabulary.ts";
import type { RecordWords, ShortDates, Window } from "../record.ts";
import { count, format, type Government, type Noun, nounAfter, nouns } from "./grammar.ts";

const { day, shortDay, number } = format;

const person: Noun = { one: "особа", few: "особи", many: "осіб", other: "особи" };
const group: Noun = {
  one: "батальйонна тактична група",
  few: "батальйонні тактичні групи",
  many: "батальйонних тактичних груп",
  other: "батальйонної тактичної групи",
};
const train: Noun = { one: "ешелон", few: "ешелони", many: "ешелонів", other: "ешелона" };
const car: Noun = { one: "вагон", few: "вагони", many: "вагонів", other: "вагона" };
const claim: Noun = { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" };

const qualifiers: Readonly<Record<Qualifier, readonly [word: string, government: Government]>> = {
  about: ["близько", "genitive"],
  nearly: ["майже", "none"],
  "more-than": ["понад", "accusative"],
  "at-least": ["щонайменше", "none"],
  "up-to": ["до", "genitive"],
  below: ["менш ніж", "none"],
  "well-over": ["значно понад", "accusative"],
  approaching: ["наближається до", "genitive"],
  expected: ["очікується:", "none"],
};

const amount = (claimed: Amount): string => {
  const word = claimed.qualifier === null ? "" : `${qualifiers[claimed.qualifier][0]} `;
  if (claimed.kind === "number") return `${word}${number(claimed.value)}`;
  const best = claimed.best === null ? "" : ` (найкраща оцінка: ${number(claimed.best)})`;
  return `${word}${number(claimed.low)}–${number(claimed.high)}${best}`;
};

const amountOf = (claimed: Amount, noun: Noun, accusative: string): string => {
  const government = claimed.qualifier === null ? "none" : qualifiers[claimed.qualifier][1];
  const last = claimed.kind === "number" ? claimed.value : claimed.high;
  return `${amount(claimed)} ${nounAfter(last, noun, government, accusative)}`;
};

const windowIn =
  (print: (day: Day) => string) =>
  ({ from, to }: Window): string => {
    if (from === null) return to === null ? "день не оприлюднено" : `не пізніше ${print(to)}`;
    if (to === null) return `від ${print(from)}`;
    return from === to ? print(from) : `між ${print(from)} та ${print(to)}`;
  };
const windowOf = windowIn(day);
const shortWindow = windowIn(shortDay);

const away = ({ km, isUnder }: RoughDistance): string =>
  isUnder ? `менш ніж ${number(km)} км` : `близько ${number(km)} км`;

/** How the days of a record begin, where it is not about forces at a place. */
const begins: Readonly<Partial<Record<Change, string>>> = {
  departure: "Вибуття від",
  announced: "Оголошено на",
  "claim-of-withdrawal": "За заявою, від",
};

const shortBegins: Readonly<Partial<Record<Change, string>>> = {
  departure: "вибуття від",
  announced: "оголошено на",
  "claim-of-withdrawal": "за заявою, від",
};

const shortDates = ({ change, from, to, reported, basis }: ShortDates): string => {
  if (from === null) return reported === null ? "відколи — невідомо" : `уперше повідомлено ${shortDay(reported)}`;
  const last = to === null ? null : addDays(to, -1);
  if (change === "transit")
    return last === null || last <= from
      ? `помічено ${shortDay(from)}`
      : `помічено від ${shortDay(from)} до ${shortDay(last)}`;
  if (last === from) return shortDay(from);
  const about = basis === "approximate" ? " (приблизно)" : "";
  const latest = basis === "no-later-than" ? " або раніше" : "";
  const begin = `${shortBegins[change] ?? "від"} ${shortDay(from)}${about}${latest}`;
  return last === null ? begin : `${begin}, останній день ${shortDay(last)}`;
};

/** Keys of `quantity` that are no plain plurals; the others are names of vehicles and ships. */
const counted: ReadonlyMap<string, (value: number) => string> = new Map([
  ["trains", (value) => count(value, train)],
  ["trains_expected", (value) => `очікується: ${count(value, train)}`],
  ["cars_per_train", (value) => `${count(value, car)} на ешелон`],
  ["zapad_2021_trains", (value) => `для порівняння: ${count(value, train)} на навчання «Захід-2021»`],
  ["btgs", (value) => count(value, group)],
  // The Ukrainian word depends on the branch, which the number does not name.
  [
    "battalions",
    (value) =>
      count(value, {
        one: "батальйон (дивізіон)",
        few: "батальйони (дивізіони)",
        many: "батальйонів (дивізіонів)",
        other: "батальйону (дивізіону)",
      }),
  ],
  ["ships", (value) => count(value, { one: "корабель", few: "кораблі", many: "кораблів", other: "корабля" })],
  ["aircraft", (value) => count(value, { one: "літак", few: "літаки", many: "літаків", other: "літака" })],
  ["vehicles", (value) => count(value, { one: "машина", few: "машини", many: "машин", other: "машини" })],
  ["cars", (value) => count(value, car)],
  [
    "passenger_cars",
    (value) =>
      count(value, {
        one: "пасажирський вагон",
        few: "пасажирські вагони",
        many: "пасажирських вагонів",
        other: "пасажирського вагона",
      }),
  ],
  ["tonnes", (value) => count(value, { one: "тонна", few: "тонни", many: "тонн", other: "тонни" })],
  ["distance_km", (value) => `${number(value)} км шляху, за повідомленням`],
]);

export const record: RecordWords = {
  panel: {
    parts: "Частини панелі",
    tabs: { day: "Цей день", sites: "Місця", events: "Події", about: "Про карту" },
    close: "Закрити",
    loading: "Підрозділи, примітки та джерела завантажуються …",
    failed: "Не вдалося завантажити підрозділи, примітки та джерела.",
    tryAgain: "Спробувати ще раз",
    load: "Завантажити підрозділи, примітки та джерела",
    notPublished: "не оприлюднено",
    notKnown: "невідомо",
  },

  claim: {
    number: amount,
    groups: (claimed) => amountOf(claimed, group, "батальйонну тактичну групу"),
    people: (claimed) => amountOf(claimed, person, "особу"),
    change: (claimed, direction) => `${direction === "more" ? "збільшення" : "зменшення"}: ${amount(claimed)}`,
    kicker: "Оприлюднене число",
    none: "числа не названо",
    expected: "очікується, не підраховано",
    title: "Скільки й за чиїми даними",
    explanation:
      "Найновіше оприлюднене число від кожної групи джерел. Вони охоплюють різні території та сили, тому стоять поруч: збережено всі, нічого не додано й не усереднено.",
    empty: "Наскільки тут відомо, до цього дня жодного числа не оприлюднили.",
    measure: {
      total: "Російські сили поблизу України",
      belarus: "Російські сили в Білорусі",
      plan: "Сили, які, за повідомленнями, планують",
      change: "Зміна, про яку повідомлено",
      separatists: "Сили сепаратистів",
      remaining: "Сили, які, за повідомленнями, лишилися після весни 2021 року",
    },
    group: {
      us: "США",
      ukraine: "Україна",
      nato: "НАТО, ЄС, держави Європи",
      russia: "Росія",
      analysts: "Аналітики",
    },
    when: (about, reported, notBefore, notAfter) => {
      const publication =
        reported !== null
          ? `оприлюднено ${shortDay(reported)}`
          : notBefore !== null || notAfter !== null
            ? `день публікації не встановлено (${shortWindow({ from: notBefore, to: notAfter })})`
            : "день публікації не встановлено";
      if (about.from === null && about.to === null) return publication;
      if (about.from === about.to && about.from === reported) return publication;
      return about.from === about.to
        ? `стосується ${shortDay(about.from ?? (about.to as Day))}, ${publication}`
        : `стосується часу ${shortWindow(about)}, ${publication}`;
    },
    age: (days) => (days === 0 ? "цього дня" : `за ${count(days, nouns.day)} до цього дня`),
    older: (claims) => `Понад 30 днів до цього дня: ${count(claims, claim)}`,
    state: "Вид числа",
    includes: "Враховано",
    excludes: "Не враховано",
    included: {
      ground: "сухопутні сили",
      air: "авіація",
      navy: "флот",
      belarus: "сили в Білорусі",
      crimea: "сили в Криму",
      separatists: "сили сепаратистів",
      guard: "Національна гвардія Росії",
    },
  },

  day: {
    arrived: "Нові за останні сім днів",
    left: "Сили вибули за останні сім днів",
    underWay: "Переміщення, що, можливо, тривають",
    arrivals: "Переміщення з прибуттям за останні сім днів",
    unreported: "Можливо, прибули; про прибуття не повідомлено",
    none: "Повідомлень немає.",
    events: "Що сталося цього дня",
    noEvents: "Для цього дня подій не записано.",
    previous: "Попередня подія",
    next: "Наступна подія",
    more: (rest) => `ще ${number(rest)}`,
  },

  sites: {
    title: "Місця цього дня",
    caption: (records, places, offMap) =>
      `${count(records, nouns.record)} про ${count(places, nouns.place)}${
        offMap === 0 ? "." : `; ${number(offMap)} з них немає на карті, бо відомий лише регіон.`
      } Записи про одне місце можуть стосуватися тих самих сил.`,
    columns: {
      place: "Місце",
      unit: "Підрозділ",
      strength: "Чисельність",
      dates: "Відколи й доки",
      certainty: "Надійність",
      source: "Джерело",
    },
    empty: "На ввімкнених шарах для цього дня записів немає.",
    offMap: "немає на карті: відомий лише регіон",
    layersOff: "Вимкнені шари у списку не показано.",
    unitNotNamed: "підрозділ не названо",
    moreSources: (rest) => `і ще ${number(rest)}`,
    fresh: "нове",
    dates: shortDates,
  },

  events: {
    title: "Події",
    count: (events, known) =>
      known === "now"
        ? `${count(events, nouns.event)} за нинішніми даними.`
        : `${count(events, nouns.event)} за тодішніми даними.`,
    kind: { diplomacy: "Дипломатія", military: "Військове", exercise: "Навчання", intelligence: "Розвідка" },
    goTo: (date) => `Показати на карті ${day(date)}`,
    outside: "до першого дня карти",
  },

  place: {
    kind: {
      "field-camp": "Польовий табір",
      "training-ground": "Полігон",
      garrison: "Гарнізон",
      "rail-hub": "Залізнична станція",
      airfield: "Аеродром",
      "naval-base": "Військово-морська база",
      storage: "База зберігання",
      city: "Місто",
    },
    where: (region, country, held) => {
      switch (held) {
        case "crimea":
          return region === null
            ? `Крим (анексований Росією 2014 року), ${country}`
            : `${region} (півострів анексований Росією 2014 року), ${country}`;
        case "donbas":
          return `${region ?? "Донбас"} (частина під контролем сепаратистів із 2014 року), ${country}`;
        case "transnistria":
          return `${region ?? "Придністров’я"} (не під контролем уряду), ${country}`;
        case null:
          return region === null || region === country ? country : `${region}, ${country}`;
      }
    },
    precision: {
      site: "відоме з точністю до 3 км",
      town: "відоме з точністю до 15 км",
      area: "приблизне: відомий лише район",
      region: "відомий лише регіон; на карті не зображено",
    },
    localName: "Місцева назва",
    position: "Розташування",
    distance: "Відстань",
    toBorder: (distance) => `${away(distance)} до сухопутного кордону України в найближчій точці`,
    toKyiv: (distance) => `${away(distance)} до Києва`,
    toKharkiv: (distance) => `${away(distance)} до Харкова`,
    measured: "Виміряно на цій карті по прямій; джерела можуть називати інші відстані.",
    records: (records) => `${count(records, nouns.report)} про це місце`,
    overlap: "За порядком часу. Кілька з них можуть стосуватися тих самих сил, тому їх не додано.",
    hidden: (records) =>
      `Пізніше або в день, якого не встановлено, оприлюднено ще ${count(records, nouns.report)}: див. «нинішні дані».`,
    noRecords: "Для цього місця розміщення сил не записано.",
    events: "Події в цьому місці",
    back: (place) => `Назад: ${place}`,
  },

  deployment: {
    change: {
      arrival: "Повідомлено про прибуття",
      growth: "Повідомлено про збільшення",
      present: "Повідомлено про присутність",
      departure: "Повідомлено про вибуття",
      transit: "Помічено в дорозі",
      exercise: "Навчання",
      announced: "Оголошено",
      "claim-of-withdrawal": "Відведення, про яке заявила Москва",
    },
    phase: {
      standing: "за повідомленням, там",
      seen: "помічено в дорозі за останні сім днів",
      left: "вибуття за останні сім днів",
      announced: "оголошено, нічого не помічено",
      claimed: "про відведення заявлено, не підтверджено",
    },
    onDay: (date, phase) => {
      switch (phase) {
        case "standing":
          return `За повідомленням, там станом на ${day(date)}`;
        case "seen":
          return `Помічено в дорозі за сім днів до ${day(date)} включно`;
        case "left":
          return `Вибуття за сім днів до ${day(date)} включно`;
        case "announced":
          return `Станом на ${day(date)} — план, нічого не помічено`;
        case "claimed":
          return `За заявою Москви, станом на ${day(date)}; не підтверджено`;
      }
    },
    theatre: {
      border: "Росія, поблизу України",
      crimea: "Крим",
      donbas: "Донбас",
      "black-sea": "Чорне море",
      transnistria: "Придністров’я",
      belarus: "Білорусь",
    },
    unit: "Підрозділ",
    home: "Місце постійної дислокації",
    district: "Округ або рід військ",
    districts: {
      western: "Західний військовий округ",
      southern: "Південний військовий округ",
      central: "Центральний військовий округ",
      eastern: "Східний військовий округ",
      vdv: "Повітрянодесантні війська",
      navy: "Військово-морський флот",
    },
    echelon: "Розмір підрозділу",
    echelons: {
      squadron: "ескадрилья",
      battalion: "батальйон (дивізіон)",
      btg: "батальйонна тактична група",
      brigade: "бригада",
      mixed: "кілька підрозділів або змішані",
    },
    strength: "Чисельність",
    strengthNotPublished: "чисельність не оприлюднено",
    inferred: "за розрахунком",
    inferredExplained: `Кількість людей не оприлюднено: її розраховано за батальйонними тактичними групами, про які повідомлено, приблизно 700–${number(1000)} осіб у кожній.`,
    groups: "Батальйонні тактичні групи",
    equipment: "Техніка й майно",
    countNotPublished: "Де числа немає, його не оприлюднено.",
    basis: "Підстава",
    status: {
      imagery: "супутникові знімки",
      official: "офіційна заява",
      video: "відео",
      report: "повідомлення без знімків чи офіційної заяви",
    },
    since: (change, from, basis, reported) => {
      if (from === null && change === "announced") return "Оголошено; на коли — невідомо";
      if (from === null) {
        return reported === null ? "Відколи — невідомо" : `Уперше повідомлено ${day(reported)}; відколи — невідомо`;
      }
      const begin = `${begins[change] ?? "Від"} ${day(from)}`;
      switch (basis) {
        case "observed":
          return `${begin} (помічено того дня)`;
        case "no-later-than":
          return `${begin} щонайпізніше (можливо, раніше)`;
        case "approximate":
          return `${begin} (приблизно)`;
        case "announced":
          return `Оголошено на ${day(from)}`;
        case null:
          return begin;
      }
    },
    until: (to, toReported) => {
      if (to === null) return "про завершення не повідомлено";
      const known = toReported === null ? "" : ` (це стало відомо ${day(toReported)})`;
      return `останній день — ${day(addDays(to, -1))}${known}`;
    },
    seen: (from, to, reported) => {
      if (from === null) return reported === null ? "День невідомий" : `Повідомлено ${day(reported)}`;
      return to === null || to <= from + 1
        ? `Помічено ${day(from)}`
        : `Помічено між ${day(from)} та ${day(addDays(to, -1))}`;
    },
    lastSeen: (date) => `останній знімок — ${day(date)}`,
    continued: (from) => `від ${day(from)} продовжено пізнішим повідомленням`,
    dates: "Коли",
    firstReported: "Уперше повідомлено",
    reported: (date, basis) => {
      if (date === null) return "День публікації не вдалося встановити: показано лише в «нинішніх даних».";
      switch (basis) {
        case "inferred":
          return `${day(date)} (день визначено за непрямими даними)`;
        case "retelling-date":
          return `${day(date)} (за текстом, що переказує інший; перша публікація могла бути раніше)`;
        case "stated-in-text":
          return `${day(date)} (як сказано в тексті)`;
        case "source-date":
        case null:
          return day(date);
      }
    },
    unverified: "Не підтверджено",
    unverifiedExplained: "Жоден переглянутий уривок не підтверджує суті цього повідомлення.",
    care: "Сприймати обережно",
    careExplained: "Це повідомлення попереднє або спірне; чому — сказано у примітці.",
  },

  movement: {
    title: "Переміщення",
    unit: "Підрозділ",
    from: "Звідки",
    to: "Куди",
    via: "Через",
    mode: "Спосіб",
    modes: { rail: "залізницею", road: "дорогами", air: "повітрям", sea: "морем" },
    departure: "Відправлення",
    arrival: "Прибуття",
    window: windowOf,
    quantity: "Кількість, як оприлюднено",
    counted: (what, value) => counted.get(what)?.(value) ?? `${what}: ${number(value)}`,
    way: "Шлях, як зображено",
    schematic: "Зображений шлях схематичний. Де йшли ешелони, здебільшого не оприлюднено.",
    notDrawn: "Не зображено: один із кінців шляху відомий недостатньо.",
    onDay: (date, phase) => {
      switch (phase) {
        case "under-way":
          return `${day(date)} — можливо, у дорозі`;
        case "unreported":
          return `До ${day(date)} могло прибути; про прибуття не повідомлено`;
        case "arrived":
          return `Прибуття — не пізніше ${day(date)}`;
        case null:
          return `На карті за ${day(date)} цього немає`;
      }
    },
    route: (origin, destination) =>
      `${origin ?? "звідки — не оприлюднено"} — ${destination ?? "куди — не оприлюднено"}`,
  },

  axis: {
    title: "Маршрут, якого тоді побоювалися",
    scenario: "Публікація",
    by: "За даними",
    publisher: "Оприлюднило видання",
    explanation: "Оприлюднено як можливість, до того як щось подібне сталося. Лінія схематична.",
  },

  source: {
    title: (sources) => (sources === 1 ? "Джерело" : "Джерела"),
    kind: {
      press: "преса",
      osint: "аналітики відкритих джерел",
      satellite: "супутникові знімки",
      official: "офіційний орган",
      thinktank: "аналітичний центр",
    },
    undated: "день не вказано",
    copy: (original) =>
      original === null ? "переглянуто копію або передрук" : `переглянуто копію або передрук; оригінал: ${original}`,
    unseen: "сам текст не переглянуто",
    relays: (publisher) => `переказує повідомлення: ${publisher}`,
    speaker: (speaker) => `за даними: ${speaker}`,
    described: "опис, а не заголовок",
    noAddress: "немає адреси",
    opens: "відкриється в новому вікні",
    missing: "джерела в даних не знайдено",
  },

  about: {
    what: "Карта не показує, що там було. Вона показує, хто що сказав, про яке місце й день і коли це стало відомо.",
    claimsTitle: "Кожне число — це твердження",
    claims:
      "Числа подано так, як їх оприлюднили, із зазначенням, хто й коли їх назвав. Діапазон лишається діапазоном, «понад» лишається «понад». Де джерела суперечать одне одному, збережено обидва твердження, поруч. Місць ніколи не підсумовують, а тверджень ніколи не усереднюють.",
    timesTitle: "Два часи",
    times:
      "Кожне повідомлення має два часи: дні, яких воно стосується, і день, коли його оприлюднили. Табір, знятий 1 листопада, але вперше показаний 10 листопада, стояв там в обидва дні, проте громадськість знала про нього лише від другого з них.",
    asThen: "Тодішні дані: для кожного дня лише те, що було оприлюднено станом на цей день.",
    asNow: "Нинішні дані: усе, що оприлюднено відтоді, для тих днів, яких воно стосується.",
    unknownTitle: "Чого ці дані не знають",
    policyTitle: "Кордони й назви",
    certaintyTitle: "Як читати надійність",
    certainty: [
      [
        "Супутникові знімки",
        "Це видно на оприлюднених знімках; який це підрозділ і якої чисельності — здебільшого тлумачення.",
      ],
      ["Офіційна заява", "Так каже уряд, міністерство чи союз держав. Серед них є й сторони конфлікту."],
      ["Відео", "Знято на відео; місце здебільшого визначили аналітики. Часто це ешелони й колони в дорозі."],
      ["Повідомлення", "Повідомили преса чи аналітики, без знімків чи офіційної заяви."],
      ["Чисельність не оприлюднено", "Так буває зазвичай. Мала позначка сталого розміру не каже, скільки їх було."],
      [
        "За розрахунком",
        `Розраховано за батальйонними тактичними групами, про які повідомлено (приблизно 700–${number(1000)} осіб у кожній); зображено окремо.`,
      ],
      [
        "Приблизне розташування",
        "Відомий лише район: зображено м’якою плямою. Де відомий лише регіон: є у списку, але не на карті.",
      ],
      ["Не підтверджено", "Жоден переглянутий уривок не підтверджує суті повідомлення. Його збережено й позначено."],
      ["Сприймати обережно", "Попереднє або спірне; чому — сказано у примітці."],
      ["Немає повідомлення", "Це нічого не означає: відсутність повідомлення — не відсутність військ."],
    ],
    creditsTitle: "Ліцензія та подяки",
    licence: "Дані:",
  },
};
