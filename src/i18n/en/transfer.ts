import { formatOf } from "../format.ts";
import type { TransferWords } from "../transfer.ts";

const { number, plural } = formatOf("en");
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${plural(value) === "one" ? one : many}`;

export const transfer: TransferWords = {
  follow: "Follow the transfer",
  stop: "Stop following",
  pace: ({ rail, road, sea, air }) =>
    `Where a day is not reported, the map assumes ${number(rail.slow)} to ${number(rail.fast)} km a day by rail, ` +
    `${number(road.slow)} to ${number(road.fast)} by road, ${number(sea.slow)} to ${number(sea.fast)} by sea and ` +
    `${number(air.slow)} to ${number(air.fast)} by air. A line is wider where more reported movements may be; it says nothing of men.`,
  stretch: "On this day",
  between: (from, to, km) =>
    from === to
      ? `about ${number(from)} km on its way of ${number(km)} km as drawn`
      : `between ${number(from)} and ${number(to)} km on its way of ${number(km)} km as drawn`,
  length: "Length of the way",
  drawn: (km) => `about ${number(km)} km as drawn on this map`,
  from: "Left from here",
  to: "Came here",
  reach: {
    title: "Around a point",
    explanation: "What is reported within a distance on this day. Choose a town, or put a point on the map.",
    choose: "Town",
    none: "No point",
    put: "Put a point on the map",
    press: "Press the map where the point is to be",
    clear: "Remove the point",
    point: (lat, lng) => `the point ${lat}, ${lng}`,
    at: (name) => `Around ${name}`,
    within: (km) => `Within ${number(km)} km`,
    count: (places, records) => `${count(places, "place", "places")}, ${count(records, "report", "reports")}`,
    strengths: "Published strengths, which are not added up:",
    noStrength: "No strength was published for them.",
    nothing: "Nothing is reported there on this day.",
  },
  ring: {
    title: "Range of weapons reported here",
    label: (weapon, km) => `${weapon}: ${number(km)} km`,
    explanation: "The greatest range as published, around this place; it does not say that anything was to be fired.",
  },
};
