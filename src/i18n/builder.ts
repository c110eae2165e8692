import type { Language } from "../state/state.ts";

/** What can be copied, in the order in which an editor may want it. */
export const codeKinds = ["iframe", "script", "oembed", "poster", "link"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** The builder of embeds: comes when it is opened, so that no other reader carries it. */
export interface BuilderWords {
  readonly title: string;
  readonly close: string;
  readonly choices: {
    readonly label: string;
    readonly date: string;
    readonly view: string;
    /** The part of the world that the page shows, after it was moved or zoomed. */
    readonly current: string;
    /** A named view, which fits any width. */
    readonly fitted: (name: string) => string;
    readonly height: string;
    readonly shows: string;
    readonly parts: Readonly<Record<"title" | "key" | "time", string>>;
    readonly may: string;
    readonly changes: Readonly<Record<"date" | "view" | "sites", string>>;
  };
  readonly preview: {
    readonly label: string;
    readonly width: string;
    readonly widths: Readonly<Record<"phone" | "column", string>>;
    /** What the map has told of itself, and what the frame has, in pixels. */
    readonly needs: (needed: number, given: number) => string;
  };
  readonly edition: {
    readonly label: string;
    readonly live: string;
    readonly frozen: string;
    /** What the choice means. */
    readonly about: Readonly<Record<"live" | "frozen", string>>;
    /** There is no frozen version of this copy. */
    readonly none: string;
  };
  readonly codes: Readonly<
    Record<CodeKind, { readonly name: string; readonly about: string; readonly copy: string; readonly copied: string }>
  >;
  readonly copied: string;
  /** The clipboard is out of reach; the text is selected. */
  readonly byHand: string;
  /** The picture of the poster code shows the day of opening, and the choice is another one. */
  readonly otherPicture: (day: string) => string;
  readonly noPoster: string;
  /** What is written into the codes, in the language of the embed. */
  readonly code: {
    readonly frame: (title: string) => string;
    readonly poster: (title: string, day: string) => string;
    readonly caption: (day: string) => string;
  };
}

/** Each language is a chunk of its own. */
export async function builderWordsOf(language: Language): Promise<BuilderWords> {
  switch (language) {
    case "en":
      return (await import("./en/builder.ts")).builder;
    case "de":
      return (await import("./de/builder.ts")).builder;
    case "uk":
      return (await import("./uk/builder.ts")).builder;
  }
}
