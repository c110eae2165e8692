import { formatOf } from "../format.ts";
import type { GuestWords } from "../words.ts";
import { embed } from "./embed.ts";
import { map } from "./map.ts";

export const en: GuestWords = { language: "en", format: formatOf("en"), map, embed };
