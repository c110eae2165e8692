/** What the gate has to know of the page, given by the build. */
export interface Opened {
  /** Names of all parameters of a link that are ours. */
  readonly parameters: readonly string[];
  /** What a link may say that the page opens with anyway: codes of embeds always name their day. */
  readonly values: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  /** What a link may take away from the page, by parameter. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
}

export interface Judgement {
  /**
   * `same`: the served page is what is asked for. `foreign`: the picture is, but not its words. `other`: another day,
   * another part of the map, or something that only the script can read.
   */
  readonly served: "same" | "foreign" | "other";
  readonly language: string;
  readonly theme: string | null;
  /** Such as `hide-title`. */
  readonly flags: readonly string[];
}

/** Parameters that change nothing of what the served page shows. */
const harmless: readonly string[] = ["lang", "theme", "speed", "renderer"];

/** Imports nothing, so that the gate stays one plain script. */
export function judge(
  search: string,
  wished: readonly string[],
  { parameters, values, languages, flags }: Opened,
): Judgement {
  const given = new URLSearchParams(search);
  const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";
  const spoken = [given.get("lang") ?? "", ...wished].map(base).find((each) => languages.includes(each));
  const language = spoken ?? "en";
  const theme = given.get("theme");
  const isOther = parameters.some(
    (name) => given.has(name) && !harmless.includes(name) && given.get(name) !== values[name],
  );
  const list = (name: string): readonly string[] => (given.get(name) ?? "").split(",");
  return {
    served: isOther ? "other" : language === "en" ? "same" : "foreign",
    language,
    theme: theme === "light" || theme === "dark" ? theme : null,
    flags: Object.entries(flags).flatMap(([name, all]) =>
      all.filter((each) => list(name).includes(each)).map((each) => `${name}-${each}`),
    ),
  };
}
