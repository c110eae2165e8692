import { formatOf } from "../format.ts";
import type { TransferWords } from "../transfer.ts";

const { number, plural } = formatOf("de");
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

export const transfer: TransferWords = {
  follow: "Der Verlegung folgen",
  stop: "Nicht mehr folgen",
  pace: ({ rail, road, sea, air }) =>
    `Wo ein Tag nicht gemeldet ist, nimmt die Karte auf der Schiene ${number(rail.slow)} bis ${number(rail.fast)} km am Tag an, ` +
    `auf der Straße ${number(road.slow)} bis ${number(road.fast)}, zur See ${number(sea.slow)} bis ${number(sea.fast)}, ` +
    `in der Luft ${number(air.slow)} bis ${number(air.fast)}. Breiter ist eine Linie, wo mehr gemeldete Verlegungen sein können; über Menschen sagt sie nichts.`,
  stretch: "An diesem Tag",
  between: (from, to, km) =>
    from === to
      ? `etwa bei km ${number(from)} des gezeichneten Weges von ${number(km)} km`
      : `zwischen km ${number(from)} und km ${number(to)} des gezeichneten Weges von ${number(km)} km`,
  length: "Länge des Weges",
  drawn: (km) => `etwa ${number(km)} km, wie auf dieser Karte gezeichnet`,
  from: "Von hier aufgebrochen",
  to: "Hier angekommen",
  reach: {
    title: "Rund um einen Punkt",
    explanation:
      "Was an diesem Tag in einer Entfernung gemeldet ist. Wählen Sie einen Ort oder setzen Sie einen Punkt auf die Karte.",
    choose: "Ort",
    none: "Kein Punkt",
    put: "Punkt auf die Karte setzen",
    press: "Drücken Sie auf die Karte, wo der Punkt liegen soll",
    clear: "Punkt entfernen",
    point: (lat, lng) => `den Punkt ${lat}, ${lng}`,
    at: (name) => `Rund um ${name}`,
    within: (km) => `Im Umkreis von ${number(km)} km`,
    count: (places, records) => `${count(places, "Standort", "Standorte")}, ${count(records, "Meldung", "Meldungen")}`,
    strengths: "Veröffentlichte Stärken, nicht zusammengezählt:",
    noStrength: "Für sie wurde keine Stärke veröffentlicht.",
    nothing: "Dort ist an diesem Tag nichts gemeldet.",
  },
  ring: {
    title: "Reichweite hier gemeldeter Waffen",
    label: (weapon, km) => `${weapon}: ${number(km)} km`,
    explanation:
      "Die größte veröffentlichte Reichweite rund um diesen Ort; sie besagt nicht, dass etwas abgefeuert werden sollte.",
  },
};
