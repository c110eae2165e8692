import { nothing, render } from "lit-html";
import { legendPictures } from "./legend-pictures.ts";
import { patch } from "./map/patch.ts";
import { drawPicture } from "./map/picture.ts";
import { type Now, pictureNow } from "./picture-now.ts";
import { light } from "./theme/themes.ts";
import { paper } from "./ui/paper.ts";
import type { PageProps } from "./ui/props.ts";

/** So much more is drawn on each side, in parts of it: sheets leave the map more or less room. */
const beyond = { x: 0.4, y: 0.4 };

export interface PaperOptions {
  readonly document: Document;
  readonly props: () => PageProps;
  /** Null = there is no ground to draw on. */
  readonly now: () => Now | null;
}

/** As large as the map becomes on most sheets, in pixels of print: its type is then as large as the text around it. */
const size = { width: 560, height: 460 };

/** The day on paper: made when the browser is about to print, which waits for nothing. */
export function keepPaper({ document, props, now }: PaperOptions): void {
  const sheets = document.createElement("div");
  sheets.className = "paper";
  document.body.append(sheets);
  addEventListener("beforeprint", () => {
    render(paper({ ...props(), legend: legendPictures(light) }), sheets);
    for (const folded of sheets.querySelectorAll("details")) folded.open = true;
    const given = now();
    const frame = sheets.querySelector(".paper-picture");
    if (given && frame) patch(frame, [drawPicture({ ...pictureNow(given), palette: light, size, beyond })]);
  });
  addEventListener("afterprint", () => render(nothing, sheets));
}
