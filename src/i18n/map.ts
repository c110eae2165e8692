/** What the map says of itself and of its signs. */
export interface MapWords {
  /** The name of the map for those who cannot see it: what it shows, and of which day. */
  readonly title: (date: string) => string;
  /** On the scale bar. */
  readonly kilometres: (count: string) => string;
  /** In an article, where the map leaves the wheel and one finger to the page. */
  readonly hints: {
    readonly control: string;
    readonly command: string;
    readonly fingers: string;
  };
}
