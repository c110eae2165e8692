import { basename } from "node:path";
import { html } from "lit-html";
import type { Plugin } from "vite";
import { posterName } from "../embed/address.ts";
import { en } from "../i18n/en/words.ts";
import { formatDay } from "../model/day.ts";
import { openingOf } from "./first-page.ts";
import { rasterKind } from "./raster.ts";
import type { Served } from "./served.ts";
import { printTemplate } from "./template.ts";

const place = /(<noscript>)([\s\S]*?)(<\/noscript>)/;

/** Puts the picture of the day of opening, with its date, into the embed page for readers whose browser runs no script. */
export function plainEmbed(read: () => Served): Plugin {
  let poster = "";
  return {
    name: "buildup-plain-embed",
    applyToEnvironment: ({ name }) => name === "embed",
    async buildStart() {
      poster = posterName("en", "light", await rasterKind());
    },
    transformIndexHtml: {
      order: "post",
      handler(page, { bundle, filename }) {
        if (!bundle || basename(filename) !== "embed.html") return page;
        if (!place.test(page)) throw new Error("embed.html has no <noscript>.");
        const { date } = openingOf(read()).scene.state;
        const day = en.format.weekday(date);
        const picture = printTemplate(html`
          <h2><time datetime=${formatDay(date)}>${day}</time></h2>
          <img src=${`./${poster}`} width="1280" height="720" alt=${en.map.title(day)}>
        `);
        return page.replace(
          place,
          (_whole, open: string, words: string, close: string) => `${open}${picture}${words}${close}`,
        );
      },
    },
  };
}
