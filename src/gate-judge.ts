/** What the gate has to know of the page, given by the build. */
export interface Opened {
  /** Names of all parameters of a link that are ours. */
  readonly parameters: readonly string[];
  readonly languages: readonly string[];
}

export interface Judgement {
  /**
   * `same`: the served page is what is asked for. `foreign`: the picture is, but not its words. `other`: another day,
   * another part of the map, or something that only the script can read.
   */
  readonly served: "same" | "foreign" | "other";
  readonly language: string;
  readonly theme: string | null;
}

/** Parameters that change nothing of what the served page shows. */
const harmless: readonly string[] = ["lang", "theme", "speed", "renderer"];

/** Imports nothing, so that the gate stays one plain script. */
export function judge(search: string, wished: readonly string[], { parameters, languages }: Opened): Judgement {
  const given = new URLSearchParams(search);
  const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";
  const spoken = [given.get("lang") ?? "", ...wished].map(base).find((each) => languages.includes(each));
  const language = spoken ?? "en";
  const theme = given.get("theme");
  const isOther = parameters.some((name) => given.has(name) && !harmless.includes(name));
  return {
    served: isOther ? "other" : language === "en" ? "same" : "foreign",
    language,
    theme: theme === "light" || theme === "dark" ? theme : null,
  };
}
