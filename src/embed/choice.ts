import { never } from "../model/day.ts";
import { layers } from "../model/record.ts";
import { encode } from "../state/share.ts";
import type { Language, State } from "../state/state.ts";
import type { Display } from "./display.ts";
import { fixable, hideable } from "./display.ts";

/** What an editor has chosen for an embed. */
export interface Choice extends Pick<State, "date" | "known" | "layers" | "view" | "theme">, Display {
  readonly language: Language;
  /** Height that the frame begins with, in CSS pixels; hosts that listen are told the right one. */
  readonly height: number;
}

/** In no language and at no width from 320 to 800 pixels does the map need more (712 at most); a host may be told better. */
export const usualHeight = 720;

/**
 * What a host may set while the map is shown. The day and the language are always written, so that an embed stays what
 * the editor saw even if the map opens otherwise one day.
 */
export function settingsOf({ date, known, layers, view, theme, language }: Choice, defaults: State): string {
  const state: State = { ...defaults, date, known, layers, view, theme };
  return `${encode(state, { ...defaults, date: never, theme: "auto" })}&lang=${language}`;
}

/** The same with nothing left out: for a map that is shown already and may have been set otherwise. */
export function wholeSettings(choice: Choice, defaults: State): string {
  const unlike: State = {
    ...defaults,
    known: never,
    layers: new Set(choice.layers.size === 0 ? layers : []),
    view: { kind: "camera", lng: 0, lat: 0, zoom: 0 },
  };
  const theme = choice.theme === "auto" ? "&theme=auto" : "";
  return settingsOf(choice, unlike) + theme;
}

/** What only the address of the frame can say. */
export function displayQuery({ hidden, fixed }: Display): string {
  const list = <T extends string>(name: string, all: readonly T[], chosen: ReadonlySet<T>): readonly string[] => {
    const named = all.filter((each) => chosen.has(each));
    return named.length === 0 ? [] : [`${name}=${named.join(",")}`];
  };
  return [...list("hide", hideable, hidden), ...list("fixed", fixable, fixed)].join("&");
}

/** The whole query of the frame. */
export const embedQuery = (choice: Choice, defaults: State): string =>
  [settingsOf(choice, defaults), displayQuery(choice)].filter(Boolean).join("&");
