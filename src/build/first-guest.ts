import { de } from "../i18n/de/guest.ts";
import { en } from "../i18n/en/guest.ts";
import { uk } from "../i18n/uk/guest.ts";
import type { GuestWords } from "../i18n/words.ts";
import { atlasOf } from "../map/svg-atlas.ts";
import { readGround } from "../model/ground-reader.ts";
import { type GuestProps, guestPage } from "../ui/guest-page.ts";
import { printFirstMap, rooms } from "./first-map.ts";
import { jsonOf, nobody, type Opening, replaced, slot } from "./first-page.ts";
import type { Served } from "./served.ts";
import { printTemplate } from "./template.ts";

/** The embedded map as it looks before its script has run, made of the same template and the same drawing. */
export function printFirstGuest(served: Served, { records, scene, bounds }: Opening): string {
  const { title, licence, ground: origin } = served.dataset;
  const lean = jsonOf(served, "guest") as Readonly<Record<"land" | "water" | "labels", unknown>>;
  const ground = readGround({ land: lean.land, water: lean.water, labels: lean.labels });
  const props: GuestProps = {
    records,
    scene,
    words: en,
    display: { hidden: new Set(), fixed: new Set() },
    map: "loading",
    fullScreen: null,
    title: title.en,
    licence,
    credit: origin.credit,
    fullPage: () => "./",
    on: nobody,
  };
  const firstMap = printFirstMap({ atlas: atlasOf(records, ground), scene, words: en, bounds, rooms: rooms.embed });
  const page = replaced(printTemplate(guestPage(props)), slot, `${slot}${firstMap}`);
  const said: readonly ((words: GuestWords) => string)[] = [
    ({ language }) => title[language],
    ({ format }) => format.weekday(scene.state.date),
    ({ embed }) => embed.sites(scene.counts.sites),
  ];
  return said.reduce(inAllLanguages, page);
}

/**
 * What stands above the map is told in all languages, and shown in the one that the gate finds the reader to speak: so
 * the map is where it will be.
 */
function inAllLanguages(page: string, say: (words: GuestWords) => string): string {
  const each = [en, de, uk].map((words) => `<span lang="${words.language}">${say(words)}</span>`);
  return replaced(page, `>${say(en)}<`, `>${each.join("")}<`);
}
