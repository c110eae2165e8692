import { describe, expect, test } from "vitest";
import { openingOf } from "../build/first-page.ts";
import { serve } from "../build/served.ts";
import { formatDay } from "../model/day.ts";
import { decode, encode } from "../state/share.ts";
import { startingState } from "../state/store.ts";
import { converse } from "./conversation.ts";
import { displayOf } from "./display.ts";
import { greetings, heightMessages, hostOf } from "./height.ts";
import { addressOf, settingOf } from "./host.ts";
import { readCommand } from "./protocol.ts";

/**
 * Links and messages of version 1 as they were given out, and what they must show for good: they stand in articles
 * that nobody will edit again. Lines are added here, never changed or taken away.
 */

const { records } = openingOf(serve("data"));
const start = startingState({ date: records.opensOn, view: "ukraine" });

/** What a reader would see of a link, in plain words. */
function shown(query: string) {
  const { date, known, layers, view, place, record, language, theme } = { ...start, ...decode(query, records).patch };
  return {
    date: formatDay(date),
    known: typeof known === "number" ? formatDay(known) : known,
    layers: [...layers].sort().join(","),
    view: view.kind === "named" ? view.name : `${view.zoom}/${view.lat}/${view.lng}`,
    place: place === null ? null : records.places.get(place)?.names.en,
    record,
    language,
    theme,
  };
}

const opening = shown("");

test("a link that asks for nothing opens on 26 January 2022, with Ukraine in view, as known now", () => {
  expect(opening).toMatchObject({
    date: "2022-01-26",
    known: "now",
    layers: "belarus,border,context,transfer",
    view: "ukraine",
    place: null,
    record: null,
    theme: "auto",
  });
});

test.each([
  ["?date=2021-10-01", { date: "2021-10-01" }],
  ["?date=2022-02-24", { date: "2022-02-24" }],
  ["?date=2022-01-26&known=then", { date: "2022-01-26", known: "then" }],
  ["?date=2021-12-03&known=2021-12-31", { date: "2021-12-03", known: "2021-12-31" }],
  ["?layers=border,belarus", { layers: "belarus,border" }],
  ["?layers=border%2Cbelarus%2Caxes", { layers: "axes,belarus,border" }],
  ["?layers=transfer", { layers: "transfer" }],
  ["?layers=none", { layers: "" }],
  ["?view=belarus", { view: "belarus" }],
  ["?view=eurasia&layers=transfer", { view: "eurasia", layers: "transfer" }],
  ["?view=5.2/50.1/31.05", { view: "5.2/50.1/31.05" }],
  ["?view=5.2%2F50.1%2F31.05", { view: "5.2/50.1/31.05" }],
  ["?place=yelnya", { place: "Yelnya camp" }],
  ["?record=tr-107th-missile", { record: "tr-107th-missile" }],
  ["?lang=de", { language: "de" }],
  ["?lang=uk&theme=dark", { language: "uk", theme: "dark" }],
  ["?theme=light", { theme: "light" }],
  ["?date=2022-02-20&hide=title,key&fixed=view", { date: "2022-02-20" }],
  [
    "?date=2022-02-20&initialWidth=600&childId=map-1&parentTitle=x&parentUrl=https://paper.test/",
    { date: "2022-02-20" },
  ],
  ["?date=2022-02-20&utm_source=paper", { date: "2022-02-20" }],
])("%s shows what it showed", (query, part) => {
  expect(decode(query, records).issues).toEqual([]);
  expect(shown(query)).toEqual({ ...opening, ...part });
});

test("a link that is shown is written as it was read", () => {
  const query = "date=2022-02-20&known=then&layers=border,belarus&place=yelnya&view=belarus&lang=de&theme=dark";
  expect(encode({ ...start, ...decode(query, records).patch }, start)).toBe(query);
});

test("parts of the embed are hidden and fixed by the words of version 1", () => {
  expect(displayOf("?hide=title,key,time&fixed=date,view,sites")).toEqual({
    hidden: new Set(["title", "key", "time"]),
    fixed: new Set(["date", "view", "sites"]),
  });
});

test("attributes of an element lead to the address that they led to", () => {
  const attributes: Readonly<Record<string, string>> = {
    "data-date": "2022-01-26",
    "data-known": "then",
    "data-layers": "border",
    "data-view": "belarus",
    "data-place": "yelnya",
    "data-lang": "de",
    "data-theme": "dark",
    "data-hide": "title",
    "data-fixed": "view",
  };
  const address = addressOf("https://map.test/v/1/embed.js", (name) => attributes[name] ?? null);
  expect(address).toBe(
    "https://map.test/v/1/embed.html?date=2022-01-26&known=then&layers=border&view=belarus&place=yelnya&lang=de&theme=dark&hide=title&fixed=view",
  );
});

describe("messages of a host", () => {
  test.each([
    [{ type: "map:set", version: 1, date: "2022-02-20" }, { date: "2022-02-20" }],
    [
      { type: "map:set", date: "2022-02-20", known: "then" },
      { date: "2022-02-20", known: "then" },
    ],
    [
      { type: "map:set", version: 1, layers: "border", view: "belarus" },
      { layers: "border", view: "belarus" },
    ],
    [{ type: "map:set", version: 1, place: "yelnya" }, { place: "Yelnya camp" }],
    [{ type: "map:set", version: 1, record: "tr-107th-missile" }, { record: "tr-107th-missile" }],
    [
      { type: "map:set", version: 1, lang: "uk", theme: "dark" },
      { language: "uk", theme: "dark" },
    ],
    [{ type: "map:set", version: 1, date: "2022-02-20", later: "unknown here" }, { date: "2022-02-20" }],
  ])("%j shows what it showed", (message, part) => {
    const command = readCommand(message);
    expect(command?.kind === "set" ? shown(command.query) : null).toEqual({ ...opening, ...part });
  });

  test("a step of a story says what it said", () => {
    expect(settingOf("date=2022-02-20&view=ukraine&layers=border,belarus")).toEqual({
      date: "2022-02-20",
      view: "ukraine",
      layers: "border,belarus",
    });
  });
});

test("what the map tells has the shape that host scripts of version 1 read", () => {
  const heard: unknown[] = [];
  let say: (data: unknown) => void = () => {};
  const map = converse(
    {
      address: { href: "https://map.test/embed.html", search: "", hash: "" },
      post: (message) => heard.push(message),
      listen: (hear) => {
        say = hear;
      },
      nextFrame: (callback) => callback(),
    },
    () => {},
  );
  map.state("date=2022-02-20", "2022-02-20");
  map.height(600, 640);
  heard.length = 0;
  map.ready();
  say({ type: "map:get", version: 1 });
  map.error("parameter");
  const ready = { type: "map:ready", version: 1 };
  const state = { type: "map:state", version: 1, query: "date=2022-02-20", date: "2022-02-20" };
  const height = { type: "map:height", version: 1, height: 640 };
  expect(heard).toEqual([ready, state, ready, state, height, { type: "map:error", version: 1, code: "parameter" }]);
});

test("the height is told in every dialect that hosts were promised", () => {
  const host = { ...hostOf({ search: "?childId=map-1", hash: "#?secret=abcDEF1234" }), resizer: "frame-7" };
  const measured = { width: 600, height: 640, address: "https://map.test/embed.html", name: "buildup" };
  expect(greetings).toEqual([{ sentinel: "amp", type: "embed-ready" }, "[iFrameResizerChild]Ready"]);
  expect(heightMessages(host, measured)).toEqual([
    { "datawrapper-height": { buildup: 640 } },
    { sentinel: "amp", type: "embed-size", height: 640 },
    '{"src":"https://map.test/embed.html","context":"iframe.resize","height":640}',
    { type: "iframe-resized", width: 600, height: 640 },
    "pymxPYMxmap-1xPYMxheightxPYMx640",
    { message: "height", value: 640, secret: "abcDEF1234" },
    "[iFrameSizer]frame-7:640:600:resizeObserver",
  ]);
});
