import type { Language } from "../state/state.ts";

/** What a frame with the map is called by those who do not see it; few words, because they come with `embed.js`. */
export const frameTitles: Readonly<Record<Language, string>> = {
  en: "Map of reported Russian deployments around Ukraine",
  de: "Karte der gemeldeten russischen Stationierungen rund um die Ukraine",
  uk: "Карта повідомлень про розміщення російських військ навколо України",
};
