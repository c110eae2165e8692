import type { Ink } from "./look.ts";
import { type DrawingNode, node } from "./node.ts";

/** Small signs of the ground, lines and patterns: drawn once, like the marks. */
export type GroundLook = "town" | "capital" | "clear" | "arrow" | "plane" | "garrison" | "hatch-annexed" | "hatch-held";

export const groundLooks: readonly GroundLook[] = [
  "town",
  "capital",
  "clear",
  "arrow",
  "plane",
  "garrison",
  "hatch-annexed",
  "hatch-held",
];

/** The tile of a hatching, in pixels: its lines have to meet across the edges. */
export const hatchSize = 6;

/** Half the width of the square that a look is drawn in. */
export function groundExtent(look: GroundLook): number {
  switch (look) {
    case "clear":
      return 5;
    case "hatch-annexed":
    case "hatch-held":
      return hatchSize / 2;
    case "town":
    case "capital":
      return 4;
    case "arrow":
    case "plane":
    case "garrison":
      return 8;
  }
}

export function drawGround(look: GroundLook, ink: Ink): DrawingNode {
  switch (look) {
    case "town":
      return node("circle", { r: 1.7, fill: ink("labelSoft"), stroke: ink("halo"), "stroke-width": 0.8 });
    case "capital":
      return node("g", {}, [
        node("circle", { r: 2.9, fill: ink("halo"), stroke: ink("label"), "stroke-width": 1.3 }),
        node("circle", { r: 1.1, fill: ink("label") }),
      ]);
    case "clear":
      return node("g", {});
    case "arrow":
      // Points north, from where the map turns it.
      return node("path", {
        d: "M-5.6 4.6L0 -6L5.6 4.6L0 2.2Z",
        fill: ink("layerTransfer"),
        stroke: ink("halo"),
        "stroke-width": 1.6,
      });
    case "plane":
      return node("path", {
        d: "M0 -6.4C0.8 -6.4 1 -5.2 1 -4V-2L6.2 1.6V3L1 1.4V4.2L2.6 5.6V6.6L0 6L-2.6 6.6V5.6L-1 4.2V1.4L-6.2 3V1.6L-1 -2V-4C-1 -5.2 -0.8 -6.4 0 -6.4Z",
        fill: ink("layerTransfer"),
        stroke: ink("halo"),
        "stroke-width": 0.9,
      });
    case "garrison":
      return node("rect", {
        x: -3.2,
        y: -3.2,
        width: 6.4,
        height: 6.4,
        fill: ink("halo"),
        stroke: ink("layerContext"),
        "stroke-width": 2,
      });
    case "hatch-annexed":
      return hatch(1, ink("hatch"));
    case "hatch-held":
      return hatch(-1, ink("hatch"));
  }
}

/** Lines at 45 degrees, drawn beyond the tile so that neighbours meet. */
function hatch(turn: 1 | -1, color: string): DrawingNode {
  const s = hatchSize;
  const lines = [-s, 0, s].map((shift) => `M${-s + shift} ${s * turn}L${s + shift} ${-s * turn}`).join("");
  return node("path", { d: lines, fill: "none", stroke: color, "stroke-width": 0.8, "stroke-opacity": 0.65 });
}
