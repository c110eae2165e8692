import { opened } from "virtual:gate";
import { judge } from "./gate-judge.ts";

/**
 * Runs before anything is drawn, as a plain script of a few hundred bytes: the served page shows the day of opening, in
 * English. Where the link or the reader asks for something else, what would be wrong is never seen.
 */
const { documentElement } = document;
const { served, language, theme, flags } = judge(location.search, navigator.languages, opened);
documentElement.dataset["served"] = served;
documentElement.lang = language;
if (theme !== null) documentElement.dataset["theme"] = theme;
if (flags.length > 0) documentElement.dataset["flags"] = flags.join(" ");
