import type { Words } from "../words.ts";
import { embed } from "./embed.ts";
import { format } from "./grammar.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { record } from "./record.ts";
import { time } from "./time.ts";
import { transfer } from "./transfer.ts";

export const uk: Words = { language: "uk", format, page, record, time, transfer, map, embed, picture };
