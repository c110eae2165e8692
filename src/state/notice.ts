import type { ShareIssue } from "./share.ts";

/** Something that a reader should be told once, above the map, until it is dismissed. */
export type Notice =
  | { readonly kind: "link"; readonly issue: ShareIssue }
  /** Rows of the data that could not be read and are left out. */
  | { readonly kind: "rows"; readonly count: number }
  /** The detailed outlines did not arrive; the coarse ones stay. */
  | { readonly kind: "ground" }
  /** The picture that the reader wanted to save could not be made. */
  | { readonly kind: "picture" }
  | { readonly kind: "copied" }
  /** The clipboard is out of reach: the link itself, to be copied by hand. */
  | { readonly kind: "copy-by-hand"; readonly address: string };
