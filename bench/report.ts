import { sizes } from "./folders.ts";
import { judge } from "./goals.ts";
import { articleCounts, articleMaps } from "./jobs.ts";
import { prose } from "./prose.ts";
import type { Results } from "./results.ts";
import type { Spread } from "./statistics.ts";
import { openedNames, type Profile, profiles, type SubjectName, subjectNames, subjects } from "./subject.ts";

/** The page that a person reads, made from `results.json` alone. */
export function printReport(results: Results): string {
  const read = (job: string, reading: string): Spread | null => results.readings[job]?.[reading] ?? null;
  const { full, slow } = profiles;
  return [
    prose.head,
    inTwoSentences(read),
    "## Goals",
    table(
      ["goal", "measured", ""],
      judge(read).map(({ goal, measured, isMet }) => [
        goal,
        measured,
        isMet === null ? "not measured" : isMet ? "met" : "**not met**",
      ]),
    ),
    prose.missed,
    "## Opening",
    ...[full, slow].flatMap((profile) => [`At ${profile.title}:`, opening(read, profile)]),
    prose.opening,
    "## Scrubbing, the shipped data",
    ...[full, slow].flatMap((profile) => [
      `At ${profile === slow ? "a processor 4 times slower" : profile.title}:`,
      scrubbing(read, profile),
    ]),
    prose.scrubbing,
    "## Growth",
    growth(read),
    prose.growth,
    "## One more map in an article",
    article(read),
    prose.article,
    prose.method,
    "## Where and when",
    table(
      ["", ""],
      [
        ["date", results.date],
        ["runs", `${results.runs}, ${results.minutes} minutes`],
        ...Object.entries(results.machine),
        ...Object.entries(results.versions),
      ].map(([name = "", value = ""]) => [name, value]),
    ),
    results.failures.length === 0
      ? "Nothing failed."
      : ["What failed and is missing above:", ...results.failures.map((failure) => `- ${failure}`)].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

export type Read = (job: string, reading: string) => Spread | null;

const titlesOf = (names: readonly SubjectName[]): readonly string[] => names.map((name) => subjects[name].title);

/** One row for each reading, one column for each page. */
function rows(
  names: readonly SubjectName[],
  lines: readonly (readonly [title: string, unit: Unit, of: (name: SubjectName) => Spread | null])[],
): readonly (readonly string[])[] {
  return lines.map(([title, unit, of]) => [title, ...names.map((name) => say(of(name), unit))]);
}

function opening(read: Read, profile: Profile): string {
  const of = (reading: string) => (name: SubjectName) => read(`load ${profile.name} ${name}`, reading);
  const blank = read(`load ${profile.name} blank`, "paint");
  return table(
    ["", ...titlesOf(openedNames)],
    rows(openedNames, [
      [`first paint (blank page: ${say(blank, "ms")})`, "ms", of("paint")],
      ["first true map on the screen", "ms", of("firstMap")],
      ["… with so many bytes", "kB", of("firstMapBytes")],
      ["… in so many requests", "", of("firstMapRequests")],
      ["the slider answers", "ms", of("slider")],
      ["the map follows the slider", "ms", of("ready")],
      ["… with so many bytes", "kB", of("bytes")],
      ["… in so many requests", "", of("requests")],
    ]),
  );
}

function scrubbing(read: Read, profile: Profile): string {
  const of = (reading: string) => (name: SubjectName) => read(`scrub ${profile.name} ${name}`, reading);
  const titles = titlesOf(subjectNames);
  const common = rows(subjectNames, [
    ["main thread per step, above an idle one", "fine ms", of("step")],
    ["… median of the frames", "fine ms", of("stepMedian")],
    ["longest task", "ms", of("longest")],
    ["frames dropped in the drag", "", of("dropped")],
    ["… of so many steps", "", of("steps")],
  ]);
  if (profile.name === "slow") return table(["", ...titles], common);
  return table(
    ["", ...titles],
    [
      ...common,
      ...rows(subjectNames, [
        ["from a key to the picture, median of the steps", "ms", of("pixels")],
        ["… the worst of them", "ms", of("pixelsWorst")],
        ["frames dropped in two seconds of play (of 120)", "", of("playDropped")],
        ["heap", "MB", of("heap")],
        ["memory of the page’s process", "MB", of("memory")],
        ["a frame of the engine in which nothing changes", "fine ms", of("redraw")],
      ]),
    ],
  );
}

function growth(read: Read): string {
  const sets = [["shipped, 277", "full"], ...sizes.map((size) => [size.toLocaleString("en"), String(size)])];
  return table(
    ["records: main thread per step, above an idle one", ...titlesOf(subjectNames)],
    sets.map(([title = "", job]) => [
      title,
      ...subjectNames.map((name) => say(read(`scrub ${job} ${name}`, "step"), "fine ms")),
    ]),
  );
}

function article(read: Read): string {
  const [one, many] = articleCounts;
  const more = (name: string, reading: string): number | null => {
    const [few, all] = [read(`article ${one} ${name}`, reading), read(`article ${many} ${name}`, reading)];
    return few && all ? (all.median - few.median) / (many - one) : null;
  };
  const line = (title: string, reading: string, unit: Unit): readonly string[] => [
    title,
    ...articleMaps.map((name) => {
      const value = more(name, reading);
      return value === null ? "–" : print(value, unit);
    }),
  ];
  return table(
    ["each further one", ...articleMaps.map((name) => subjects[name].title)],
    [
      line("bytes on the way", "bytes", "kB"),
      line("requests", "requests", ""),
      line("main thread until it is there", "work", "ms"),
      line("memory", "memory", "MB"),
    ],
  );
}

/** What the figures mean for somebody who does not write programs. */
function inTwoSentences(read: Read): string {
  const map = read("load slow app", "firstMap")?.median;
  const other = read("load slow maplibre", "firstMap")?.median;
  const embed = read("load full embed", "bytes")?.median;
  const rival = read("load full maplibre", "bytes")?.median;
  if (!map || !other || !embed || !rival)
    return "This was a quick look: too little was measured to say it in two sentences.";
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  return [
    `**In two sentences.** On a slow phone with a weak connection a reader sees the map of the day after about ${seconds(map)} seconds, where a map made in the usual way with the same engine takes ${seconds(other)}, and the map in an article costs ${Math.round(embed / 1000)} kB instead of ${Math.round(rival / 1000)}.`,
    "What it pays for that is work while the reader drags through the days: its map alone takes less of the processor than a plainer one made in the usual way, but the page also says each day in date and chart, and a few times a second in sentence, counts and lists, so that on a weak machine a fast drag is less smooth than with a bare map.",
  ].join(" ");
}

type Unit = "" | "ms" | "fine ms" | "kB" | "MB";

export function print(value: number, unit: Unit): string {
  switch (unit) {
    case "ms":
      return `${Math.round(value).toLocaleString("en")} ms`;
    case "fine ms":
      return `${value.toFixed(1)} ms`;
    case "kB":
      return `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} kB`;
    case "MB":
      return `${value.toFixed(1)} MB`;
    case "":
      return String(Math.round(value * 10) / 10);
  }
}

/** The median, and from the least to the most where runs differ. */
function say(spread: Spread | null, unit: Unit): string {
  if (!spread) return "–";
  const middle = print(spread.median, unit);
  const [least, most] = [spread.least, spread.most].map((value) => print(value, unit).replace(/ .*/, ""));
  return least === most ? middle : `${middle} (${least}–${most})`;
}

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
