import { dayToDate } from "../../model/day.ts";
import type { EmbedWords } from "../embed.ts";
import { count, format, nouns } from "./grammar.ts";

const month = new Intl.DateTimeFormat("uk-UA", { month: "short", timeZone: "UTC" });

const sites = (places: number): string =>
  places === 0 ? "жодного місця за повідомленнями" : `${count(places, nouns.place)} за повідомленнями`;

export const embed: EmbedWords = {
  sites,
  known: (known) =>
    known === "now"
      ? "за тим, що відомо нині"
      : known === "then"
        ? "за тим, що було відомо цього дня"
        : `за тим, що було відомо на ${format.day(known)}`,
  time: {
    region: "День",
    slider: "Показаний день",
    value: (day, places) => `${format.weekday(day)}: ${sites(places)}`,
    chart: "Місця, про які є повідомлення, за днями",
    play: "Відтворити",
    pause: "Пауза",
    month: (day, hasYear) =>
      hasYear ? `${month.format(dayToDate(day))} ${dayToDate(day).getUTCFullYear()}` : month.format(dayToDate(day)),
  },
  map: {
    region: "Карта",
    controls: "Вигляд карти",
    zoomIn: "Збільшити",
    zoomOut: "Зменшити",
    fullScreen: "На весь екран",
    leaveFullScreen: "Вийти з повноекранного режиму",
    loading: "Карта завантажується.",
    failed: "Докладнішу карту не вдалося завантажити; залишається цей рисунок.",
    detail: "Завантажити докладнішу карту (близько 0,5 МБ)",
  },
  key: {
    label: "Умовні знаки",
    border: "У Росії, анексованому Криму, захопленій сепаратистами частині Донбасу",
    belarus: "У Білорусі",
    transfer: "Перекидання військ",
    strength: "Площа: чисельність за повідомленням",
    unpublished: "Чисельність не оприлюднено",
  },
  chosen: { details: "Докладно і джерела", close: "Закрити" },
  sources: {
    region: "Джерела",
    caution: "За повідомленнями, не повно; місця приблизні.",
    data: "Дані:",
    full: "Відкрити повну карту",
  },
  failure: "Не вдалося завантажити записи цієї карти.",
  retry: "Спробувати ще раз",
};
