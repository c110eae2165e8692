import { expect, test } from "vitest";
import { readData } from "./build/data.ts";
import { parseDay } from "./model/day.ts";
import { pack, unpack } from "./model/pack.ts";
import { day } from "./model/record.fixture.ts";
import type { Layer } from "./model/record.ts";
import type { Known, Phase } from "./model/situation.ts";
import { sceneMaker } from "./scene.ts";
import { startingState } from "./state/store.ts";

/**
 * Twelve states and what the data say of them, worked out apart from the program. Who adds or mends a record sees here
 * what that does to the days that matter most.
 */
interface Expected {
  readonly date: string;
  readonly known: string;
  readonly layers: readonly Layer[];
  readonly shown: Readonly<Partial<Record<Phase, readonly string[]>>>;
  readonly claims: readonly string[];
}

const states: readonly Expected[] = [
  {
    // The first day: of the autumn hardly anything is known.
    date: "2021-10-01",
    known: "now",
    layers: ["border", "belarus"],
    shown: {
      standing: ["dep-yelnya-01"],
    },
    claims: [
      "est-2021-04-12-zelensky-spokeswoman",
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-04-reznikov-retro",
      "est-2021-04-western-expert",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
    ],
  },
  {
    // Images of Yelnya are out; Novoozerne became known only later.
    date: "2021-11-01",
    known: "then",
    layers: ["border", "belarus"],
    shown: {
      standing: ["dep-bryansk-01", "dep-kursk-01", "dep-rostov-01", "dep-yelnya-03"],
      left: ["dep-yelnya-02"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-10-30-danilov",
    ],
  },
  {
    date: "2021-11-01",
    known: "now",
    layers: ["border", "belarus"],
    shown: {
      standing: [
        "dep-bryansk-01",
        "dep-kursk-01",
        "dep-novoozerne-01",
        "dep-rostov-01",
        "dep-yelnya-03",
        "dep-yelnya-04",
      ],
      left: ["dep-yelnya-02"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-04-western-expert",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-10-30-danilov",
    ],
  },
  {
    // The Washington Post has 70,000 and a plan for 175,000; Kyiv 94,300, counted on the ground.
    date: "2021-12-03",
    known: "then",
    layers: ["border", "belarus"],
    shown: {
      standing: [
        "dep-bryansk-01",
        "dep-danilovsky-01",
        "dep-donetsk-01",
        "dep-donetsk-02",
        "dep-kursk-01",
        "dep-maslovka-01",
        "dep-platov-01",
        "dep-pogonovo-01",
        "dep-rostov-01",
        "dep-voronezh-01",
        "dep-yelnya-04",
        "dep-yelnya-05",
      ],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-25-csis",
      "est-2021-11-30-kuleba",
      "est-2021-12-03-reznikov",
      "est-2021-12-03-us-current",
      "est-2021-12-03-us-plan",
    ],
  },
  {
    // Two weeks on, with nothing but what the fifth knew.
    date: "2021-11-20",
    known: "2021-11-05",
    layers: ["border"],
    shown: {
      standing: ["dep-bryansk-01", "dep-kursk-01", "dep-rostov-01", "dep-yelnya-03", "dep-yelnya-04"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-02-ukr-mod",
    ],
  },
  {
    // The day before the first arrivals in Belarus.
    date: "2022-01-16",
    known: "now",
    layers: ["belarus"],
    shown: {},
    claims: [
      "est-2021-04-14-taran",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-25-csis",
      "est-2021-12-03-reznikov-retro",
      "est-2021-12-03-us-plan",
      "est-2021-12-04-mcconville",
      "est-2021-12-10-us",
      "est-2021-12-25-russia-10000",
      "est-2021-12-27-kyiv-afp",
      "est-2022-01-western-expert",
      "est-2022-01-western-separatists",
    ],
  },
  {
    // The seed article’s day: “more than 106,000” is Kyiv’s, on the ground.
    date: "2022-01-26",
    known: "then",
    layers: ["belarus"],
    shown: {
      standing: [
        "dep-2s3-21jan",
        "dep-baranovichi-su35-first",
        "dep-brest-217pdr",
        "dep-brest-yuzhny-vdv",
        "dep-brest-zabaikal-soldier",
        "dep-mazyr-18jan",
        "dep-rechitsa-camp-jan",
      ],
      seen: ["dep-brest-rail-jan20", "dep-mazyr-column", "dep-orsha-trains"],
      left: ["dep-kozenki-23jan", "dep-polonka-23jan"],
      announced: ["dep-pantsir"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-25-csis",
      "est-2021-12-03-us-plan",
      "est-2021-12-10-us",
      "est-2021-12-25-russia-10000",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-ground",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-18-ukr-mod-total",
      "est-2022-01-19-blinken",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-24-johnson",
      "est-2022-01-26-stoltenberg-belarus",
    ],
  },
  {
    // The same number from Western services stands beside it; its day of publication is not established.
    date: "2022-01-26",
    known: "now",
    layers: ["belarus"],
    shown: {
      standing: [
        "dep-2s3-21jan",
        "dep-baranovichi-su35-first",
        "dep-brest-217pdr",
        "dep-brest-yuzhny-vdv",
        "dep-brest-zabaikal-soldier",
        "dep-mazyr-18jan",
        "dep-rechitsa-camp-jan",
      ],
      seen: ["dep-brest-rail-jan20", "dep-mazyr-column", "dep-orsha-trains"],
      left: ["dep-kozenki-23jan", "dep-polonka-23jan"],
      announced: ["dep-pantsir"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-25-csis",
      "est-2021-12-03-us-plan",
      "est-2021-12-25-russia-10000",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-ground",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-18-ukr-mod-total",
      "est-2022-01-19-blinken",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-21-us-60btg",
      "est-2022-01-26-dpa",
      "est-2022-01-26-stoltenberg-belarus",
      "est-2022-01-western-expert",
      "est-2022-01-western-separatists",
    ],
  },
  {
    // What those who knew no more than on 26 January had to believe a week later.
    date: "2022-02-03",
    known: "2022-01-26",
    layers: ["belarus"],
    shown: {
      standing: [
        "dep-2s3-21jan",
        "dep-baranovichi-su35-first",
        "dep-brest-217pdr",
        "dep-brest-zabaikal-soldier",
        "dep-mazyr-18jan",
        "dep-rechitsa-camp-jan",
      ],
      announced: ["dep-pantsir"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-04-19-borrell",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-11-25-csis",
      "est-2021-12-03-us-plan",
      "est-2021-12-10-us",
      "est-2021-12-25-russia-10000",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-ground",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-18-ukr-mod-total",
      "est-2022-01-19-blinken",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-24-johnson",
      "est-2022-01-26-stoltenberg-belarus",
    ],
  },
  {
    // NATO expects 30,000 in Belarus; Moscow said below 13,000, analysts 8,000 to 15,000.
    date: "2022-02-03",
    known: "now",
    layers: ["belarus"],
    shown: {
      standing: [
        "dep-2s3-21jan",
        "dep-baranovichi-su35-complete",
        "dep-brest-217pdr",
        "dep-brest-zabaikal-soldier",
        "dep-iskander-late-jan",
        "dep-luninets-occupied",
        "dep-mazyr-18jan",
        "dep-obuz-imagery",
        "dep-pantsir-arrived",
        "dep-rechitsa-camp-jan",
        "dep-spetsnaz",
      ],
      announced: ["dep-pantsir"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2021-12-03-us-plan",
      "est-2021-12-25-russia-10000",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-18-ukr-mod-total",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-21-us-60btg",
      "est-2022-01-26-dpa",
      "est-2022-01-26-stoltenberg-belarus",
      "est-2022-01-31-muzyka-66",
      "est-2022-01-31-muzyka-76",
      "est-2022-01-31-thomas-greenfield",
      "est-2022-01-31-us-belarus-now",
      "est-2022-01-31-us-belarus-plan",
      "est-2022-01-western-expert",
      "est-2022-01-western-separatists",
      "est-2022-02-03-reznikov",
      "est-2022-02-03-stoltenberg-belarus",
      "est-2022-02-03-stoltenberg-total",
    ],
  },
  {
    // The United States at about 150,000 and at 169,000 to 190,000, Kyiv at 149,000.
    date: "2022-02-18",
    known: "then",
    layers: ["belarus"],
    shown: {
      standing: [
        "dep-2s3-21jan",
        "dep-baranovichi-su35-complete",
        "dep-brest-217pdr",
        "dep-brest-zabaikal-soldier",
        "dep-brestsky-16feb",
        "dep-iskander-late-jan",
        "dep-lida-su25-unverified",
        "dep-luninets-s400",
        "dep-luninets-su25",
        "dep-mazyr-18jan",
        "dep-nw-belarus-helicopters",
        "dep-obuz-imagery",
        "dep-obuz-marines-14feb",
        "dep-pantsir-arrived",
        "dep-rechitsa-camp-10feb",
        "dep-rechitsa-camp-jan",
        "dep-s400-brest-region-duty",
        "dep-spetsnaz",
        "dep-su30sm-photo",
        "dep-yelsk-imagery",
        "dep-zyabrovka-10feb",
      ],
      left: ["dep-bridge-15feb"],
      announced: [
        "dep-domanovsky-announced",
        "dep-gozhsky-announced",
        "dep-lida-announced",
        "dep-machulishchy-announced",
        "dep-pantsir",
      ],
      seen: ["dep-naroulia-convoy"],
    },
    claims: [
      "est-2021-04-14-taran",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-26-stoltenberg-belarus",
      "est-2022-01-31-muzyka-66",
      "est-2022-01-31-us-belarus-now",
      "est-2022-02-03-stoltenberg-belarus",
      "est-2022-02-05-us-btg-plan",
      "est-2022-02-06-us-150000-plan",
      "est-2022-02-07-reznikov-belarus-btg",
      "est-2022-02-09-anusauskas-belarus",
      "est-2022-02-10-analysts",
      "est-2022-02-10-terras",
      "est-2022-02-15-russia-withdrawal",
      "est-2022-02-16-marran",
      "est-2022-02-16-ukr-intel-ground",
      "est-2022-02-16-ukr-intel-total",
      "est-2022-02-16-us-plus7000",
      "est-2022-02-16-wallace",
      "est-2022-02-18-carpenter",
      "est-2022-02-18-reznikov-ground",
      "est-2022-02-18-reznikov-total",
      "est-2022-02-18-us-defense",
    ],
  },
  {
    // The last day, claims alone.
    date: "2022-02-24",
    known: "now",
    layers: [],
    shown: {},
    claims: [
      "est-2021-04-14-taran",
      "est-2021-05-05-us",
      "est-2021-05-11-bakanov",
      "est-2022-01-18-cit-belarus",
      "est-2022-01-18-cit-btg-belarus",
      "est-2022-01-18-ukr-mod-separatists",
      "est-2022-01-21-russia-vienna",
      "est-2022-01-26-stoltenberg-belarus",
      "est-2022-01-31-muzyka-66",
      "est-2022-01-31-us-belarus-now",
      "est-2022-01-western-separatists",
      "est-2022-02-03-stoltenberg-belarus",
      "est-2022-02-05-us-btg-plan",
      "est-2022-02-06-us-150000-plan",
      "est-2022-02-07-reznikov-belarus-btg",
      "est-2022-02-10-analysts",
      "est-2022-02-10-terras",
      "est-2022-02-15-russia-withdrawal",
      "est-2022-02-16-ukr-intel-ground",
      "est-2022-02-16-ukr-intel-total",
      "est-2022-02-16-us-plus7000",
      "est-2022-02-20-western-belarus",
      "est-2022-02-21-reznikov-belarus",
      "est-2022-02-21-reznikov-ground",
      "est-2022-02-21-reznikov-total",
      "est-2022-02-22-stoltenberg",
      "est-2022-02-24-uk-retro-120btg",
      "est-2022-02-24-us-retro-130btg",
      "est-2022-02-24-us-retro-150000",
      "est-2022-02-24-us-retro-170000",
    ],
  },
];

const { records } = unpack(pack(readData("data")));
const sceneOf = sceneMaker(records);
const knownOf = (text: string): Known => (text === "then" || text === "now" ? text : (parseDay(text) ?? "now"));

test.each(states)("$date, known $known, layers $layers", ({ date, known, layers, shown, claims }) => {
  const scene = sceneOf({
    ...startingState({ date: day(date), view: "ukraine" }),
    known: knownOf(known),
    layers: new Set(layers),
  });
  const ids = (phase: Phase) => scene.present.flatMap((each) => (each.phase === phase ? [each.record.id] : [])).sort();
  const phases = [...new Set(scene.present.map((each) => each.phase))];
  expect(Object.fromEntries(phases.map((phase) => [phase, ids(phase)]))).toEqual(shown);
  expect(scene.claims.map(({ estimate }) => estimate.id).sort()).toEqual(claims);
});
