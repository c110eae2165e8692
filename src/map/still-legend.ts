import { type LegendKey, legendKeys } from "../i18n/page.ts";
import type { Words } from "../i18n/words.ts";
import type { Scene, Site } from "../scene.ts";
import type { Palette } from "../theme/themes.ts";
import { legendOf } from "./legend.ts";
import { textWidth } from "./letters.ts";
import { type DrawingNode, node, short, words as textNode } from "./node.ts";

export interface StillLegend {
  readonly scene: Scene;
  readonly words: Words;
  readonly palette: Palette;
  readonly width: number;
}

const size = 13;
const row = 26;
/** The largest sign is drawn smaller, to fit its row. */
const tallest = 24;
const gap = { sign: 8, item: 20 } as const;

interface Item {
  readonly sign: DrawingNode;
  readonly signWidth: number;
  readonly label: string;
}

/** Colours of the layers that are on, then the signs that are on the map: in rows, as many as they need. */
export function drawStillLegend(legend: StillLegend): {
  readonly nodes: readonly DrawingNode[];
  readonly height: number;
} {
  let x = 0;
  let y = 0;
  const nodes = [...layerItems(legend), ...signItems(legend)].map(({ sign, signWidth, label }) => {
    const width = signWidth + gap.sign + textWidth(label, "regular") * size;
    if (x > 0 && x + width > legend.width) {
      x = 0;
      y += row;
    }
    const drawn = node("g", { transform: `translate(${short(x)} ${short(y + row / 2)})` }, [
      node("g", { transform: `translate(${short(signWidth / 2)} 0)` }, [sign]),
      textNode("text", label, { x: short(signWidth + gap.sign), y: short(size * 0.36), "font-size": size }),
    ]);
    x += width + gap.item;
    return drawn;
  });
  return { nodes, height: nodes.length === 0 ? 0 : y + row };
}

const inks = { border: "layerBorder", belarus: "layerBelarus", transfer: "layerTransfer" } as const;

function layerItems({ scene, words, palette }: StillLegend): readonly Item[] {
  return (["border", "belarus", "transfer"] as const)
    .filter((layer) => scene.state.layers.has(layer))
    .map((layer) => ({
      sign: node("rect", { x: -6, y: -6, width: 12, height: 12, rx: 3, fill: palette[inks[layer]] }),
      signWidth: 12,
      label: words.page.layers.names[layer],
    }));
}

function signItems({ scene, words, palette }: StillLegend): readonly Item[] {
  const used = usedSigns(scene);
  return legendOf((key) => palette[key])
    .filter(({ key }) => used.has(key))
    .map(({ key, drawing, width, height }) => {
      const scale = Math.min(1, tallest / height);
      return {
        sign: scale === 1 ? drawing : node("g", { transform: `scale(${short(scale, 2)})` }, [drawing]),
        signWidth: width * scale,
        label: words.page.legend.items[key],
      };
    });
}

/** The signs that a scene makes use of: a picture explains what is on it, and nothing else. */
export function usedSigns({ sites, ways, garrisons, axes, state }: Scene): ReadonlySet<LegendKey> {
  const standing = sites.filter(({ phase }) => phase === "standing");
  const has = (phase: Site["phase"]): boolean => sites.some((site) => site.phase === phase);
  const is = (shape: Site["shape"]): boolean => sites.some((site) => site.shape === shape);
  const drawn = ways.filter(({ record }) => record.way.length > 0);
  const context = state.layers.has("context");
  const uses: Readonly<Partial<Record<LegendKey, boolean>>> = {
    strength: standing.some(({ strength }) => strength !== null),
    unpublished: standing.some(({ strength }) => strength === null),
    inferred: standing.some(({ inferred }) => inferred),
    new: sites.some(({ isNew }) => isNew),
    left: has("left"),
    seen: has("seen"),
    announced: has("announced"),
    claimed: has("claimed") || sites.some(({ withdrawal }) => withdrawal),
    doubtful: sites.some(({ doubtful }) => doubtful),
    air: is("air"),
    missile: is("missile"),
    naval: is("naval"),
    imprecise: sites.some(({ place }) => place.precision === "area"),
    "under-way": drawn.some(({ phase }) => phase === "under-way"),
    arrived: drawn.some(({ phase }) => phase === "arrived"),
    flight: drawn.some(({ record }) => record.mode === "air"),
    garrison: garrisons.length > 0,
    axis: axes.length > 0,
    annexed: context,
    "separatist-held": context,
    "contact-line": context,
  };
  return new Set(legendKeys.filter((key) => uses[key]));
}
