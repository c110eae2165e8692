import { expect, test } from "vitest";
import { readData } from "../build/data.ts";
import { wordsOf } from "../i18n/words.ts";
import { pack, unpack } from "../model/pack.ts";
import { day } from "../model/record.fixture.ts";
import type { Layer } from "../model/record.ts";
import { sceneMaker } from "../scene.ts";
import { startingState } from "../state/store.ts";
import { changeFacts, summaryFacts } from "./summary-facts.ts";

const { records } = unpack(pack(readData("data")));
const sceneOf = sceneMaker(records);
const { time } = await wordsOf("en");

const on = (date: string, known: "then" | "now" = "now") => ({
  ...startingState({ date: day(date), view: "ukraine" }),
  known,
});

/** What the data say of six days, as known then and now. */
const days: readonly (readonly [date: string, known: "then" | "now", sentences: readonly string[]])[] = [
  [
    "2021-11-01",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: 80,000 to 90,000 people (Ukraine, 30 Oct 2021).",
      "1 report names only a region and is listed, not drawn.",
    ],
  ],
  [
    "2021-11-01",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: 80,000 to 90,000 people (Ukraine, 30 Oct 2021).",
      "1 report names only a region and is listed, not drawn.",
    ],
  ],
  [
    "2021-12-03",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: 70,000 people (United States, 3 Dec 2021); 94,300 people, ground forces only (Ukraine, 3 Dec 2021); nearly 100,000 people (Analysts, 25 Nov 2021).",
      "1 report names only a region and is listed, not drawn.",
    ],
  ],
  [
    "2021-12-03",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: 70,000 people (United States, 3 Dec 2021); 94,300 people, ground forces only (Ukraine, 3 Dec 2021); about 110,000 people, with air force and navy (Ukraine, 3 Dec 2021); nearly 100,000 people (Analysts, 25 Nov 2021).",
      "2 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-01-26",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: nearly 100,000 people (United States, 19 Jan 2022); more than 106,000 people, ground forces only (Ukraine, 18 Jan 2022); more than 127,000 people, with air force and navy (Ukraine, 18 Jan 2022).",
      "Published for Belarus: below 13,000 people, expected, not counted (Russia, 21 Jan 2022); 8,000 to 15,000 people, expected, not counted (Analysts, 18 Jan 2022).",
      "Within the seven days before, forces were reported to have left 2 sites; 6 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-01-26",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: 112,000 to 120,000 people (NATO, EU, European states, 26 Jan 2022); nearly 100,000 people (United States, 19 Jan 2022); more than 106,000 people, ground forces only (Ukraine, 18 Jan 2022); more than 127,000 people, with air force and navy (Ukraine, 18 Jan 2022); 106,000 people, ground forces only (NATO, EU, European states, between 14 Jan 2022 and 31 Jan 2022).",
      "Published for Belarus: below 13,000 people, expected, not counted (Russia, 21 Jan 2022); 8,000 to 15,000 people, expected, not counted (Analysts, 18 Jan 2022).",
      "Within the seven days before, forces were reported to have left 2 sites; 6 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-03",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: 115,000 people (Ukraine, 3 Feb 2022); well over 100,000 people (NATO, EU, European states, 3 Feb 2022); more than 100,000 people (United States, 31 Jan 2022).",
      "Published for Belarus: 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022); below 13,000 people, expected, not counted (Russia, 21 Jan 2022); 8,000 to 15,000 people, expected, not counted (Analysts, 18 Jan 2022).",
      "10 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-03",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: 115,000 people (Ukraine, 3 Feb 2022); well over 100,000 people (NATO, EU, European states, 3 Feb 2022); more than 100,000 people (United States, 31 Jan 2022); more than 130,000 people, with air force and navy (Analysts, 31 Jan 2022).",
      "Published for Belarus: 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022); below 13,000 people, expected, not counted (Russia, 21 Jan 2022); 8,000 to 15,000 people, expected, not counted (Analysts, 18 Jan 2022).",
      "10 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-18",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: 169,000 to 190,000 people (United States, 18 Feb 2022); about 150,000 people (United States, 18 Feb 2022); 129,000 people, ground forces only (Ukraine, 18 Feb 2022); 149,000 people, with air force and navy (Ukraine, 18 Feb 2022); 170,000 people (NATO, EU, European states, 16 Feb 2022); more than 130,000 people (NATO, EU, European states, 16 Feb 2022); more than 135,000 people (Analysts, 10 Feb 2022); 160,000 people (Analysts, 10 Feb 2022).",
      "Published for Belarus: approaching 30,000 people (NATO, EU, European states, 9 Feb 2022); 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022); below 13,000 people, expected, not counted (Russia, 21 Jan 2022).",
      "Within the seven days before, forces were reported to have left 2 sites; 14 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-18",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: 169,000 to 190,000 people (United States, 18 Feb 2022); about 150,000 people (United States, 18 Feb 2022); 129,000 people, ground forces only (Ukraine, 18 Feb 2022); 149,000 people, with air force and navy (Ukraine, 18 Feb 2022); 170,000 people (NATO, EU, European states, 16 Feb 2022); more than 130,000 people (NATO, EU, European states, 16 Feb 2022); more than 135,000 people (Analysts, 10 Feb 2022); 160,000 people (Analysts, 10 Feb 2022).",
      "Published for Belarus: approaching 30,000 people (NATO, EU, European states, 9 Feb 2022); 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022); below 13,000 people, expected, not counted (Russia, 21 Jan 2022).",
      "Within the seven days before, forces were reported to have left 3 sites; 15 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-24",
    "then",
    [
      "Newest published totals of Russian forces near Ukraine: more than 150,000 people (United States, 23 Feb 2022); more than 150,000 people (NATO, EU, European states, 22 Feb 2022); 127,000 people, ground forces only (Ukraine, 21 Feb 2022); 147,000 people, with air force and navy (Ukraine, 21 Feb 2022); more than 135,000 people (Analysts, 10 Feb 2022); 160,000 people (Analysts, 10 Feb 2022).",
      "Published for Belarus: 9,000 people (Ukraine, 21 Feb 2022); well over 30,000 people (NATO, EU, European states, 20 Feb 2022); 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022).",
      "Within the seven days before, forces were reported to have left 1 site; 15 reports name only a region and are listed, not drawn.",
    ],
  ],
  [
    "2022-02-24",
    "now",
    [
      "Newest published totals of Russian forces near Ukraine: more than 150,000 people (United States, 24 Feb 2022); about 170,000 people (United States, 24 Feb 2022); more than 150,000 people (NATO, EU, European states, 22 Feb 2022); 127,000 people, ground forces only (Ukraine, 21 Feb 2022); 147,000 people, with air force and navy (Ukraine, 21 Feb 2022); more than 135,000 people (Analysts, 10 Feb 2022); 160,000 people (Analysts, 10 Feb 2022).",
      "Published for Belarus: 9,000 people (Ukraine, 21 Feb 2022); well over 30,000 people (NATO, EU, European states, 20 Feb 2022); 30,000 people, expected, not counted (NATO, EU, European states, 3 Feb 2022); nearly 5,000 people (United States, 31 Jan 2022).",
      "Within the seven days before, forces were reported to have left 1 site; 16 reports name only a region and are listed, not drawn.",
    ],
  ],
];

test.each(days)("%s, as known %s, is told with every speaker and day", (date, known, sentences) => {
  expect(time.summary(summaryFacts(sceneOf(on(date, known))))).toEqual(sentences);
});

test("of a day without a recent total it says that, and nothing else", async () => {
  const facts = summaryFacts(sceneOf(on("2021-10-01")));
  expect(time.summary(facts)).toEqual([
    "No total that was published within the thirty days up to 1 October 2021 is known here.",
  ]);
  expect((await wordsOf("de")).time.summary(facts)).toEqual([
    "Aus den dreißig Tagen bis zum 1. Oktober 2021 ist hier keine veröffentlichte Gesamtzahl bekannt.",
  ]);
});

test("German and Ukrainian say the same, each with its own numbers and plurals", async () => {
  const facts = summaryFacts(sceneOf(on("2022-01-26", "then")));
  expect((await wordsOf("de")).time.summary(facts)).toEqual([
    "Neueste veröffentlichte Gesamtzahlen russischer Kräfte nahe der Ukraine: fast 100.000 Menschen (USA, 19. Jan. 2022); mehr als 106.000 Menschen, nur Landstreitkräfte (Ukraine, 18. Jan. 2022); mehr als 127.000 Menschen, mit Luftstreitkräften und Marine (Ukraine, 18. Jan. 2022).",
    "Für Belarus veröffentlicht: weniger als 13.000 Menschen, erwartet, nicht gezählt (Russland, 21. Jan. 2022); 8.000 bis 15.000 Menschen, erwartet, nicht gezählt (Analysten, 18. Jan. 2022).",
    "In den sieben Tagen zuvor zogen laut Meldungen Kräfte von 2 Standorten ab; 6 Meldungen nennen nur eine Region und sind aufgeführt, nicht gezeichnet.",
  ]);
  const ukrainian = (await wordsOf("uk")).time.summary(facts);
  expect(ukrainian[0]?.replaceAll("\u00a0", " ")).toBe(
    "Найновіша оприлюднена загальна чисельність російських сил поблизу України: майже 100 000 осіб (США, 19 січ. 2022 р.); понад 106 000 осіб, лише сухопутні сили (Україна, 18 січ. 2022 р.); понад 127 000 осіб, з авіацією та флотом (Україна, 18 січ. 2022 р.).",
  );
  expect(ukrainian[2]).toBe(
    "За сім днів до того, за повідомленнями, сили вибули з 2 місць; у списку, але не на карті, ще 6 повідомлень, де названо лише регіон.",
  );
});

test("layers that are off are not spoken of", () => {
  const state = { ...on("2022-01-26"), layers: new Set<Layer>(["context"]) };
  expect(summaryFacts(sceneOf(state))).toMatchObject({ left: null, unplaced: 0 });
});

test("of one day there is nothing to compare", () => {
  expect(changeFacts(sceneOf(on("2022-01-26")))).toBeNull();
});
