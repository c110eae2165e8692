import { formatOf } from "../format.ts";
import type { Words } from "../words.ts";
import { embed } from "./embed.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { record } from "./record.ts";
import { time } from "./time.ts";
import { transfer } from "./transfer.ts";

export const en: Words = { language: "en", format: formatOf("en"), page, record, time, transfer, map, embed, picture };
