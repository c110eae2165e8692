import type { Shape, Site } from "../scene.ts";
import type { Palette } from "../theme/themes.ts";
import { type DrawingNode, keyed, node, short } from "./node.ts";

/** What a reader can see of the basis: seen from above, said by somebody, or filmed from the ground. */
export type Basis = "imagery" | "stated" | "video";

/**
 * A part of a mark as it looks. Each is drawn once, here; the map's images, the legend and every other picture are made
 * from these drawings, so that a reader who learned one has learned all.
 */
export type Look =
  | {
      readonly kind: "body";
      readonly layer: Site["layer"];
      readonly shape: Shape;
      readonly phase: Site["phase"];
      readonly basis: Basis;
      readonly radius: number;
    }
  /** The position is only known to an area of some tens of kilometres. */
  | { readonly kind: "patch"; readonly layer: Site["layer"] }
  /** First reported within seven days. */
  | { readonly kind: "halo"; readonly layer: Site["layer"]; readonly radius: number }
  /** The strength is our inference from a named unit, not a number that somebody published. */
  | { readonly kind: "inferred"; readonly layer: Site["layer"]; readonly radius: number }
  | { readonly kind: "doubt"; readonly radius: number }
  | { readonly kind: "withdrawal"; readonly radius: number };

/** Names the colours of a drawing: a value for an image, a css property for the page. */
export type Ink = (key: keyof Palette) => string;

export function lookId(look: Look): string {
  switch (look.kind) {
    case "body":
      return `body-${look.layer}-${look.shape}-${look.phase}-${look.basis}-${look.radius}`;
    case "patch":
      return `patch-${look.layer}`;
    case "halo":
    case "inferred":
      return `${look.kind}-${look.layer}-${look.radius}`;
    case "doubt":
    case "withdrawal":
      return `${look.kind}-${look.radius}`;
  }
}

/** How wide the soft patch of an imprecise position is, in pixels at zoom 5: about 25 km. */
const patchRadius = 19;

/** How far a look reaches from its centre. */
export function extentOf(look: Look): number {
  switch (look.kind) {
    case "body":
      return reach(look.shape, look.radius) + 2;
    case "patch":
      return patchRadius;
    case "halo":
      return look.radius + 5;
    case "inferred":
      return look.radius + 4;
    case "doubt":
    case "withdrawal":
      return look.radius + 11;
  }
}

/** From the centre of a body to its outermost point. */
export const reach = (shape: Shape, radius: number): number => (shape === "ground" ? radius : radius * 1.45);

const layerInk = { border: "layerBorder", belarus: "layerBelarus" } as const;

/** `prefix` begins the ids of the picture, which holds the `softFills` of the same prefix. */
export function drawLook(look: Look, ink: Ink, prefix = ""): DrawingNode {
  switch (look.kind) {
    case "body":
      return drawBody(look, ink);
    case "patch":
      return node("circle", { r: patchRadius, fill: `url(#${softId(look.layer, prefix)})` });
    case "halo":
      return node("circle", {
        r: look.radius + 3,
        fill: ink(layerInk[look.layer]),
        "fill-opacity": 0.16,
        stroke: ink(layerInk[look.layer]),
        "stroke-opacity": 0.55,
        "stroke-width": 1.4,
      });
    case "inferred":
      return node("circle", {
        r: look.radius + 2.6,
        fill: "none",
        stroke: ink(layerInk[look.layer]),
        "stroke-width": 0.9,
      });
    case "doubt":
      return sign(-1, look.radius, ink, questionMark);
    case "withdrawal":
      return sign(1, look.radius, ink, departingArrow);
  }
}

type Body = Extract<Look, { kind: "body" }>;

function drawBody(look: Body, ink: Ink): DrawingNode {
  const color = ink(layerInk[look.layer]);
  const pale = ink("halo");
  const outline = outlineOf(look.shape, look.radius);
  const casing = node("path", { d: outline, fill: pale, "fill-opacity": 0.85, stroke: pale, "stroke-width": 3.4 });
  switch (look.phase) {
    case "standing":
      return node("g", {}, [casing, ...standing(look, outline, color)]);
    case "left":
      return node("g", {}, [
        casing,
        node("path", { d: outline, fill: "none", stroke: color, "stroke-width": 1.3, ...dashes(look.radius, 5, 0.58) }),
      ]);
    case "announced": {
      const arm = look.radius * 0.5;
      return node("g", {}, [
        casing,
        node("path", { d: outline, fill: "none", stroke: color, "stroke-width": 1.1 }),
        node("path", { d: `M${-arm} 0H${arm}M0 ${-arm}V${arm}`, fill: "none", stroke: color, "stroke-width": 1.3 }),
      ]);
    }
    case "seen":
      return node("rect", {
        x: -2.3,
        y: -2.3,
        width: 4.6,
        height: 4.6,
        fill: color,
        stroke: pale,
        "stroke-width": 1.2,
      });
    case "claimed":
      return node("g", {}, [
        node("circle", { r: 5.2, fill: pale, stroke: color, "stroke-width": 1 }),
        departingArrow(color),
      ]);
  }
}

/** A small body is filled densely; through a large one the ground must still be read. */
function standing({ basis, radius }: Body, outline: string, color: string): readonly DrawingNode[] {
  const isLarge = radius > 8;
  switch (basis) {
    case "imagery":
      return [
        node("path", {
          d: outline,
          fill: color,
          "fill-opacity": isLarge ? 0.6 : 0.9,
          stroke: color,
          "stroke-width": 1.3,
        }),
      ];
    case "stated":
      return [
        node("path", {
          d: outline,
          fill: color,
          "fill-opacity": isLarge ? 0.22 : 0.3,
          stroke: color,
          "stroke-width": 1.5,
        }),
      ];
    case "video":
      return [
        node("path", {
          d: outline,
          fill: "none",
          stroke: color,
          "stroke-width": 1.8,
          "stroke-linecap": "round",
          ...dashes(radius, 3.2, 0.01),
        }),
      ];
  }
}

/** Dashes that close evenly around a circle. */
function dashes(radius: number, period: number, share: number): Readonly<Record<string, string>> {
  const around = 2 * Math.PI * radius;
  const step = around / Math.max(5, Math.round(around / period));
  return { "stroke-dasharray": `${short(step * share, 2)} ${short(step * (1 - share), 2)}` };
}

/** A circle, a delta wing, a rhomb, a hull: told apart by outline alone, at seven pixels. */
function outlineOf(shape: Shape, radius: number): string {
  const at = (x: number, y: number): string => `${short(x * radius, 2)} ${short(y * radius, 2)}`;
  switch (shape) {
    case "ground":
      return `M${at(1, 0)}A${at(1, 1)} 0 1 1 ${at(-1, 0)}A${at(1, 1)} 0 1 1 ${at(1, 0)}Z`;
    case "air":
      return `M${at(0, -1.4)}L${at(1.3, 1.1)}L${at(0, 0.5)}L${at(-1.3, 1.1)}Z`;
    case "missile":
      return `M${at(0, -1.45)}L${at(1.1, 0)}L${at(0, 1.45)}L${at(-1.1, 0)}Z`;
    case "naval":
      return `M${at(-1.45, -0.1)}L${at(-0.5, -0.1)}L${at(-0.5, -0.95)}L${at(0.35, -0.95)}L${at(0.35, -0.1)}L${at(1.45, -0.1)}L${at(0.85, 0.95)}L${at(-0.85, 0.95)}Z`;
  }
}

const softId = (layer: Site["layer"], prefix: string): string => `${prefix}soft-${layer}`;

/** What patches are filled with: from the middle outwards less and less, since nobody knows where the edge is. */
export const softFills = (
  ink: Ink,
  prefix: string,
  layers: readonly Site["layer"][] = ["border", "belarus"],
): readonly DrawingNode[] =>
  layers.map((layer) => {
    const stop = (offset: number, opacity: number): DrawingNode =>
      node("stop", { offset, "stop-color": ink(layerInk[layer]), "stop-opacity": opacity });
    const id = softId(layer, prefix);
    return keyed(id, node("radialGradient", { id }, [stop(0, 0.36), stop(1, 0)]));
  });

/** A small sign on a pale ground, above the body to its left (-1) or right (1). */
function sign(side: -1 | 1, radius: number, ink: Ink, drawing: (color: string) => DrawingNode): DrawingNode {
  const away = radius * 0.72 + 2.4;
  return node("g", { transform: `translate(${short(side * away, 2)} ${short(-away, 2)})` }, [
    node("circle", { r: 3.7, fill: ink("halo"), "fill-opacity": 0.9 }),
    drawing(ink("label")),
  ]);
}

const questionMark = (color: string): DrawingNode =>
  node("g", { fill: "none", stroke: color, "stroke-width": 1.1, "stroke-linecap": "round" }, [
    node("path", { d: "M-1.5 -1.4A1.5 1.4 0 1 1 0.4 -0.1Q0 0.1 0 0.8" }),
    node("path", { d: "M0 2.5V2.5" }),
  ]);

const departingArrow = (color: string): DrawingNode =>
  node("path", {
    d: "M-2.1 2.1L1.9 -1.9M-1.1 -2.1H2.1V1.1",
    fill: "none",
    stroke: color,
    "stroke-width": 1.3,
  });
