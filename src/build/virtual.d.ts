/** What the build gives to the page: addresses of the served files and the words that are needed at once. */
declare module "virtual:data" {
  export const addresses: Readonly<Record<import("./served.ts").ServedName, string>>;
  export const dataset: import("../model/schema.ts").Dataset;
  export const heading: import("../model/schema.ts").Heading;
}

/** The palettes of `theme/themes.ts` as custom properties. */
declare module "virtual:colours.css";

/** The sizes of the map of the served page. */
declare module "virtual:first-map.css";

/** What the gate has to know of the served page. */
declare module "virtual:gate" {
  export const opened: import("../gate-judge.ts").Opened;
}
