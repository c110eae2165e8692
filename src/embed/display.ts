/**
 * What an embedded map shows of itself and lets its reader change, by the address: `hide=title,key,time` and
 * `fixed=date,view,sites`. What is not on the lists is left out in silence.
 */
export const hideable = ["title", "key", "time"] as const;
export const fixable = ["date", "view", "sites"] as const;

export interface Display {
  readonly hidden: ReadonlySet<(typeof hideable)[number]>;
  /** What the reader cannot change: the day, the part of the world, which site is explained. */
  readonly fixed: ReadonlySet<(typeof fixable)[number]>;
}

export function displayOf(search: string): Display {
  const given = new URLSearchParams(search);
  const listed = <T extends string>(name: string, list: readonly T[]): ReadonlySet<T> => {
    const wished = (given.get(name) ?? "").slice(0, 200).split(",");
    return new Set(list.filter((each) => wished.includes(each)));
  };
  const hidden = listed("hide", hideable);
  const fixed = new Set(listed("fixed", fixable));
  // Without the time bar there is nothing to change the day with.
  if (hidden.has("time")) fixed.add("date");
  return { hidden, fixed };
}
