import type { GuestWords } from "../words.ts";
import { embed } from "./embed.ts";
import { format } from "./grammar.ts";
import { map } from "./map.ts";

export const uk: GuestWords = { language: "uk", format, map, embed };
