import { html, type TemplateResult } from "lit-html";
import { datasetWords } from "../dataset-words.ts";
import { de } from "../i18n/de/words.ts";
import { en } from "../i18n/en/words.ts";
import { uk } from "../i18n/uk/words.ts";
import { legendOf } from "../map/legend.ts";
import { node, print } from "../map/node.ts";
import { atlasOf } from "../map/svg-atlas.ts";
import { formatDay } from "../model/day.ts";
import { readGround } from "../model/ground-reader.ts";
import { unpack } from "../model/pack.ts";
import { unpackTexts } from "../model/pack-texts.ts";
import type { Bounds, Records } from "../model/record.ts";
import { type Scene, sceneMaker } from "../scene.ts";
import type { State } from "../state/state.ts";
import { startingState } from "../state/store.ts";
import { colours } from "../theme/themes.ts";
import type { GuestProps } from "../ui/guest-page.ts";
import { page } from "../ui/page.ts";
import { paperClaims } from "../ui/paper.ts";
import { paperTable } from "../ui/paper-table.ts";
import type { PageProps, PageWishes } from "../ui/props.ts";
import { printFirstMap, rooms } from "./first-map.ts";
import type { Served, ServedName } from "./served.ts";
import { printTemplate } from "./template.ts";

/** What the page opens with: the day, the view and the words of a link that asks for nothing. */
export interface Opening {
  readonly records: Records;
  readonly scene: Scene;
  readonly bounds: Bounds;
}

export const jsonOf = ({ files }: Served, name: ServedName): unknown => JSON.parse(files.get(name) ?? "null");

export function openingOf(served: Served): Opening {
  const { records } = unpack(jsonOf(served, "records"));
  const [[view, bounds] = []] = [...records.views];
  if (view === undefined || bounds === undefined) throw new Error("data/dataset.json names no view to open with.");
  const state: State = startingState({ date: records.opensOn, view });
  return { records, scene: sceneMaker(records)(state), bounds };
}

export interface FirstPage {
  readonly page: string;
  /** What is missing on it where no script runs: the numbers of the day, the records as a table, the sources. */
  readonly plain: string;
}

/**
 * The page as it looks before its script has run: made of the same templates and the same drawing, so that the script
 * changes nothing that a reader sees.
 */
export function printFirstPage(served: Served, { records, scene, bounds }: Opening): FirstPage {
  const ground = readGround({
    land: jsonOf(served, "land-first"),
    water: jsonOf(served, "water-first"),
    labels: jsonOf(served, "labels"),
  });
  const props: PageProps = {
    records,
    scene,
    told: scene,
    said: scene,
    words: en,
    texts: { status: "loading" },
    distances: () => null,
    towns: [],
    notices: [],
    map: { status: "loading" },
    status: "",
    legend: legendOf((key) => colours[key]).map(({ key }) => ({ key, picture: signAddress(key) })),
    dataset: datasetWords(served.dataset, "en"),
    on: nobody,
  };
  const firstMap = printFirstMap({ atlas: atlasOf(records, ground), scene, words: en, bounds, rooms: rooms.page });
  const withMap = replaced(printTemplate(page(props)), slot, `${slot}${firstMap}`);
  const { texts } = unpackTexts(jsonOf(served, "texts-en"), jsonOf(served, "sources"));
  const read: PageProps = { ...props, texts: { status: "ready", value: texts } };
  return {
    page: withSigns(inAllLanguages(withMap, scene.state)),
    plain: printTemplate([plainWords(read), paperClaims(read), paperTable(read)]),
  };
}

const plainWords = ({ words, scene, dataset }: PageProps): TemplateResult => html`
  <p>${words.picture.plain(words.format.day(scene.state.date))}</p>
  ${dataset.policy.map((each) => html`<p>${each}</p>`)}
`;

/** Where the map lies, in both pages. */
export const slot = '<div class="map-slot"></div>';

/** Before the script nobody listens. */
export const nobody: PageWishes & GuestProps["on"] = new Proxy({} as PageWishes & GuestProps["on"], {
  get: () => () => undefined,
});

export function replaced(text: string, part: string, by: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`The served page has ${pieces.length - 1} times ${part}, not once.`);
  return pieces.join(by);
}

/** The day is told in all languages, and shown in the one that the gate finds the reader to speak. */
function inAllLanguages(text: string, { date }: State): string {
  const day = (inside: string): string => `<time datetime="${formatDay(date)}">${inside}</time></h2>`;
  const each = [en, de, uk].map(({ language, format }) => `<span lang="${language}">${format.weekday(date)}</span>`);
  return replaced(text, day(en.format.weekday(date)), day(each.join("")));
}

const signAddress = (key: string): string => `sign:${key}`;

/** As large as the style sheet lets a sign of the legend be, in pixels. */
const largest = { width: 32, height: 28 };

/** Signs as drawings in the page, which follow its colours; pictures of one palette would not. */
function withSigns(text: string): string {
  return legendOf((key) => colours[key]).reduce((page, { key, drawing, width, height }) => {
    const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;
    const scale = Math.min(1, largest.width / width, largest.height / height);
    const size = { width: width * scale, height: height * scale };
    const sign = node("svg", { viewBox, ...size, "aria-hidden": "true" }, [drawing]);
    return replaced(page, `<img class="" src="${signAddress(key)}" alt="" />`, print(sign));
  }, text);
}
