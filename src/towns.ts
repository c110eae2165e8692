import type { Ground } from "./model/ground.ts";
import { memo } from "./model/memo.ts";
import type { Language } from "./state/state.ts";
import type { Town } from "./ui/props.ts";

/**
 * Towns near Ukraine that a reader can choose without a pointer, by name. Kept, because sorting by the rules of a
 * language in each frame of a drag would cost as much as all sentences of the page.
 */
export const townsOf = memo((ground: Ground | null, language: Language): readonly Town[] =>
  (ground?.labels ?? [])
    .filter(({ kind, position: [lng, lat] }) => kind === "town" && lng > 22 && lng < 42 && lat > 44 && lat < 57)
    .map(({ names, position }) => ({ name: names[language], position }))
    .sort((a, b) => a.name.localeCompare(b.name, language)),
);
