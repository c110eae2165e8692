import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf, heightOf, reportOf, settingOf, stepsThatHold, titleOf } from "./host.ts";

const from = (attributes: Readonly<Record<string, string>>) => (name: string) => attributes[name] ?? null;

describe("the address of the frame", () => {
  test("lies beside the script, with what the attributes say", () => {
    const attributes = from({ "data-date": "2022-01-26", "data-layers": "border,belarus", "data-hide": "title" });
    expect(addressOf("https://map.test/v/1/embed.js?x#y", attributes)).toBe(
      "https://map.test/v/1/embed.html?date=2022-01-26&layers=border%2Cbelarus&hide=title",
    );
  });

  test("takes plain attributes of the custom element, and nothing but parameters", () => {
    expect(
      addressOf("https://map.test/embed.js", from({ date: "2022-01-26", src: "https://evil.test", id: "a" })),
    ).toBe("https://map.test/embed.html?date=2022-01-26");
  });

  test("stays on its host and path, whatever the attributes hold", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const address = new URL(addressOf("https://map.test/a/embed.js", () => value));
        expect(address.origin + address.pathname).toBe("https://map.test/a/embed.html");
      }),
    );
  });
});

test("a frame is named as the page says, else in the language of the map", () => {
  expect(titleOf(from({ "data-title": "Die Karte", "data-lang": "uk" }))).toBe("Die Karte");
  expect(titleOf(from({ lang: "de-AT" }))).toMatch(/^Karte der gemeldeten/);
  expect(titleOf(from({ "data-lang": "uk" }))).toMatch(/^Карта/);
  for (const attributes of [{}, { lang: "__proto__" }, { lang: "xx", title: "" }])
    expect(titleOf(from(attributes))).toMatch(/^Map of reported/);
});

test("a step sets what a host may set and leaves the rest out", () => {
  expect(settingOf("date=2022-01-26&view=eurasia&hide=title&href=x&type=map:get")).toEqual({
    date: "2022-01-26",
    view: "eurasia",
  });
});

test("of the steps that the reader has come to the last one holds, for each map by itself", () => {
  const steps = [
    { map: "a", isPassed: true },
    { map: "b", isPassed: true },
    { map: "a", isPassed: true },
    { map: "a", isPassed: false },
    { map: "b", isPassed: false },
  ];
  expect(stepsThatHold(steps)).toEqual([steps[1], steps[2]]);
  expect(stepsThatHold(steps.slice(3))).toEqual([]);
});

test("only a report of the map is one", () => {
  expect(reportOf({ type: "map:height", height: 1 })).toEqual({ type: "map:height", height: 1 });
  expect(reportOf({ type: "map:state", query: "", date: "2022-01-26" })?.type).toBe("map:state");
  for (const data of [null, "map:height", { type: "map:set" }, { type: 1 }, {}, { type: "map:state", query: {} }])
    expect(reportOf(data)).toBe(null);
});

test("a height is kept within what hosts accept, and what is no height changes nothing", () => {
  expect([heightOf(640), heightOf(5), heightOf(9999)]).toEqual(["640px", "200px", "1000px"]);
  expect([heightOf("640"), heightOf(Number.NaN), heightOf(null), heightOf(-3)]).toEqual([null, null, null, null]);
});
