import type { MapWords } from "../map.ts";

export const map: MapWords = {
  title: (date) => `Karte der gemeldeten russischen Stationierungen rund um die Ukraine am ${date}`,
  kilometres: (count) => `${count} km`,
  hints: {
    control: "Zum Zoomen der Karte Strg gedrückt halten und scrollen",
    command: "Zum Zoomen der Karte ⌘ gedrückt halten und scrollen",
    fingers: "Karte mit zwei Fingern verschieben",
  },
};
