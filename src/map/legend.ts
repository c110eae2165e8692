import type { LegendKey } from "../i18n/page.ts";
import type { Site } from "../scene.ts";
import { drawGround } from "./ground-look.ts";
import { drawLook, type Ink, type Look, softFills } from "./look.ts";
import { radiusOf } from "./mark.ts";
import { type DrawingNode, node } from "./node.ts";

/** A sign and the word that explains it. */
export interface LegendItem {
  readonly key: LegendKey;
  /** Drawn around 0, 0 within `width` and `height`, for an `svg` with a view box of that size around its middle. */
  readonly drawing: DrawingNode;
  readonly width: number;
  readonly height: number;
}

const layer: Site["layer"] = "border";
const radius = radiusOf(null);

/** A legend may stand in one page with the map. */
const prefix = "legend-";

type Body = Extract<Look, { kind: "body" }>;

const body = (more: Partial<Body> = {}): Look => ({
  kind: "body",
  layer,
  shape: "ground",
  phase: "standing",
  basis: "imagery",
  radius,
  ...more,
});

const item = (key: LegendKey, drawing: DrawingNode, width = 28, height = 20): LegendItem => ({
  key,
  drawing,
  width,
  height,
});

/** All signs of the map, from the same drawings: in the order in which they are explained. */
export function legendOf(ink: Ink): readonly LegendItem[] {
  const drawn = (...looks: readonly Look[]): DrawingNode =>
    node(
      "g",
      {},
      looks.map((look) => drawLook(look, ink, prefix)),
    );
  return [
    item("strength", nested([1000, 5000, 10_000], ink), 56, 56),
    item("unpublished", drawn(body({ basis: "stated" }))),
    item("inferred", drawn(body({ basis: "stated" }), { kind: "inferred", layer, radius })),
    item("imagery", drawn(body())),
    item("report", drawn(body({ basis: "stated" }))),
    item("video", drawn(body({ basis: "video" }))),
    item(
      "imprecise",
      node("g", {}, [...softFills(ink, prefix, [layer]), drawn({ kind: "patch", layer }, body())]),
      40,
      40,
    ),
    item("air", drawn(body({ shape: "air" }))),
    item("missile", drawn(body({ shape: "missile" }))),
    item("naval", drawn(body({ shape: "naval" }))),
    item("new", drawn({ kind: "halo", layer, radius }, body()), 28, 22),
    item("left", drawn(body({ phase: "left" }))),
    item("seen", drawn(body({ phase: "seen" }))),
    item("announced", drawn(body({ phase: "announced", radius: radius + 0.7 }))),
    item("claimed", drawn(body({ phase: "claimed" }))),
    item("doubtful", node("g", { transform: "translate(3 3)" }, [drawn(body(), { kind: "doubt", radius })]), 28, 24),
    item("under-way", line(ink, "layerTransfer", "maybe")),
    item("flight", line(ink, "layerTransfer", "flight")),
    item("arrived", line(ink, "layerTransfer", "passed")),
    item("ahead", line(ink, "layerTransfer", "ahead")),
    item("garrison", drawGround("garrison", ink)),
    item("axis", line(ink, "layerAxes", "axis")),
    item("annexed", hatched(ink, "hatch-annexed")),
    item("separatist-held", hatched(ink, "hatch-held")),
    item("contact-line", line(ink, "borderUkraine", "contact")),
    item("railway", line(ink, "rail", "railway")),
  ];
}

/** Circles that stand on one line, the largest behind. */
function nested(people: readonly number[], ink: Ink): DrawingNode {
  const largest = Math.max(...people.map((each) => radiusOf({ low: null, best: each, high: null })));
  return node(
    "g",
    {},
    people.toReversed().map((each) => {
      const size = radiusOf({ low: null, best: each, high: null });
      return node("g", { transform: `translate(0 ${largest - size})` }, [
        drawLook({ kind: "body", layer, shape: "ground", phase: "standing", basis: "stated", radius: size }, ink),
      ]);
    }),
  );
}

function line(
  ink: Ink,
  key: "layerTransfer" | "layerAxes" | "borderUkraine" | "rail",
  kind: "maybe" | "flight" | "passed" | "ahead" | "axis" | "contact" | "railway",
): DrawingNode {
  const along = (d: string, more: Readonly<Record<string, string | number>>): DrawingNode =>
    node("path", { d, fill: "none", stroke: ink(key), ...more });
  const eastward = node("g", { transform: "rotate(90)" }, [drawGround("arrow", ink)]);
  switch (kind) {
    case "maybe":
      // Grows from its uncertain ends.
      return node("g", {}, [node("path", { d: "M-14 0L-6 -3H6L14 0L6 3H-6Z", fill: ink(key) }), eastward]);
    case "flight":
      return node("g", {}, [
        along("M-13 0H13", { "stroke-width": 2.2, "stroke-dasharray": "0.1 4.4", "stroke-linecap": "round" }),
        node("g", { transform: "rotate(90)" }, [drawGround("plane", ink)]),
      ]);
    case "passed":
      return along("M-13 0H13", { "stroke-width": 1.5 });
    case "ahead":
      return along("M-13 0H13", { "stroke-width": 0.8, "stroke-opacity": 0.75 });
    case "axis":
      return node("path", {
        d: "M-13 -1.4L2 -3V-7L13 0L2 7V3L-13 1.4Z",
        fill: ink(key),
        "fill-opacity": 0.16,
        stroke: ink(key),
        "stroke-width": 1,
        "stroke-dasharray": "3 2.5",
      });
    case "contact":
      return along("M-13 0H13", { "stroke-width": 1.4, "stroke-dasharray": "3.5 2.8" });
    case "railway":
      return along("M-13 0H13", { "stroke-width": 0.9 });
  }
}

/** A field of four tiles by three. */
const hatched = (ink: Ink, look: "hatch-annexed" | "hatch-held"): DrawingNode =>
  node("svg", { x: -12, y: -9, width: 24, height: 18, viewBox: "-12 -9 24 18" }, [
    node("rect", { x: -12, y: -9, width: 24, height: 18, fill: ink("ukraine") }),
    ...[-9, -3, 3, 9].flatMap((x) =>
      [-6, 0, 6].map((y) => node("g", { transform: `translate(${x} ${y})` }, [drawGround(look, ink)])),
    ),
  ]);
