import { sizes } from "./folders.ts";
import {
  type Lab,
  measureArticle,
  measureBlank,
  measureFirstMap,
  measureLoad,
  measureScrub,
  type Readings,
} from "./measure.ts";
import { openedNames, profiles, type Subject, type SubjectName, subjectNames, subjects } from "./subject.ts";

/** One thing to measure, by the name that its readings have in the results. */
export interface Job {
  readonly name: string;
  readonly measure: (lab: Lab) => Promise<Readings>;
}

const all: readonly Subject[] = subjectNames.map((name) => subjects[name]);
const opened: readonly Subject[] = openedNames.map((name) => subjects[name]);
export const articleMaps = ["embed", "maplibre", "leaflet"] as const satisfies readonly SubjectName[];
export const articleCounts = [1, 4] as const;

/** In the order of a round: what is compared stands side by side, so that a busy minute hits all of it alike. */
export const jobs: readonly Job[] = [
  ...[profiles.full, profiles.slow].flatMap((profile): readonly Job[] => [
    { name: `load ${profile.name} blank`, measure: (lab) => measureBlank(lab, subjects.app.viewport, profile) },
    ...opened.flatMap((subject): readonly Job[] => [
      {
        name: `load ${profile.name} ${subject.name}`,
        measure: async (lab) => ({
          ...(await measureLoad(lab, subject, subject.folder, profile)),
          ...(await measureFirstMap(lab, subject, subject.folder, profile)),
        }),
      },
    ]),
    ...all.map(
      (subject): Job => ({
        name: `scrub ${profile.name} ${subject.name}`,
        measure: (lab) => measureScrub(lab, subject, subject.folder, profile, profile.name === "full"),
      }),
    ),
  ]),
  ...sizes.flatMap((size) =>
    all.map(
      (subject): Job => ({
        name: `scrub ${size} ${subject.name}`,
        measure: (lab) => measureScrub(lab, subject, `${subject.folder}-${size}`, profiles.full, false),
      }),
    ),
  ),
  ...articleMaps.flatMap((name) =>
    articleCounts.map((count): Job => {
      const { folder, page, ready } = subjects[name];
      return {
        name: `article ${count} ${name}`,
        measure: (lab) => measureArticle(lab, `../${folder}/${page}`, ready, count, profiles.full),
      };
    }),
  ),
];
