import type { TransferWords } from "../transfer.ts";
import { count, format, nouns } from "./grammar.ts";

const { number } = format;

export const transfer: TransferWords = {
  follow: "Стежити за перекиданням",
  stop: "Не стежити далі",
  pace: ({ rail, road, sea, air }) =>
    `Де день не названо, карта припускає залізницею від ${number(rail.slow)} до ${number(rail.fast)} км на день, ` +
    `дорогою — від ${number(road.slow)} до ${number(road.fast)}, морем — від ${number(sea.slow)} до ${number(sea.fast)}, ` +
    `повітрям — від ${number(air.slow)} до ${number(air.fast)}. Лінія ширша там, де може бути більше переміщень; про кількість людей вона не говорить.`,
  stretch: "Цього дня",
  between: (from, to, km) =>
    from === to
      ? `приблизно на ${number(from)} км накресленого шляху завдовжки ${number(km)} км`
      : `між ${number(from)} і ${number(to)} км накресленого шляху завдовжки ${number(km)} км`,
  length: "Довжина шляху",
  drawn: (km) => `приблизно ${number(km)} км, як накреслено на цій карті`,
  from: "Вирушило звідси",
  to: "Прибуло сюди",
  reach: {
    title: "Навколо точки",
    explanation: "Про що є повідомлення на певній відстані цього дня. Оберіть місто або поставте точку на карті.",
    choose: "Місто",
    none: "Без точки",
    put: "Поставити точку на карті",
    press: "Натисніть на карту там, де має бути точка",
    clear: "Прибрати точку",
    point: (lat, lng) => `точки ${lat}, ${lng}`,
    at: (name) => `Навколо: ${name}`,
    within: (km) => `У межах ${number(km)} км`,
    count: (places, records) => `${count(places, nouns.place)}, ${count(records, nouns.report)}`,
    strengths: "Оприлюднена чисельність, яку не додано докупи:",
    noStrength: "Чисельність для них не оприлюднено.",
    nothing: "Про це місце цього дня немає повідомлень.",
  },
  ring: {
    title: "Дальність зброї, про яку тут повідомлено",
    label: (weapon, km) => `${weapon}: ${number(km)} км`,
    explanation: "Найбільша оприлюднена дальність навколо цього місця; вона не означає, що з неї мали стріляти.",
  },
};
