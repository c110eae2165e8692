/** Formats of a picture for print and screen; free is as wide as asked for. */
export const formats = ["16:9", "1:1", "4:5", "9:16", "free"] as const;
/** How wide a picture may be, in points. */
export const widths = { least: 480, most: 4000, usual: 1000 } as const;
export type Format = (typeof formats)[number];

/** The map as a picture: on paper, in a file, and where no script runs. */
export interface PictureWords {
  /** Where no script runs: what this page shows, and what it would with one. */
  readonly plain: (date: string) => string;
  readonly paper: {
    /** Numbers behind the claims point to it. */
    readonly sources: string;
    /** The records and their sources had not arrived when the page was printed. */
    readonly noTexts: string;
  };
  /** Beneath a picture: where the data and the ground come from. */
  readonly credit: (name: string, licence: string, ground: string) => string;
  readonly download: {
    readonly open: string;
    readonly format: string;
    readonly formats: Readonly<Record<Format, string>>;
    readonly width: string;
    readonly file: string;
    /** SVG */
    readonly vector: string;
    /** PNG, twice as fine */
    readonly pixels: (scale: number) => string;
    readonly save: string;
  };
}
