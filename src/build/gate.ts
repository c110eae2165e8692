import { basename } from "node:path";
import type { Plugin, Rollup } from "vite";
import { fixable, hideable } from "../embed/display.ts";
import type { Opened } from "../gate-judge.ts";
import { formatDay } from "../model/day.ts";
import { layers } from "../model/record.ts";
import { parameters } from "../state/share.ts";
import { languages } from "../state/state.ts";
import type { Opening } from "./first-page.ts";

const virtual = "virtual:gate";
const resolved = `\0${virtual}`;

/** Pages that have a gate. */
const pages: readonly string[] = ["index.html", "embed.html"];

/** Parameters that only the full page knows what to do with. */
const unseen: readonly string[] = ["panel", "measure"];

function openedBy({ scene: { state } }: Opening, isEmbed: boolean): Opened {
  const { view } = state;
  return {
    parameters: [...parameters].filter((name) => !isEmbed || !unseen.includes(name)),
    values: {
      date: formatDay(state.date),
      known: "now",
      layers: layers.filter((layer) => state.layers.has(layer)).join(","),
      ...(view.kind === "named" ? { view: view.name } : {}),
    },
    languages,
    flags: isEmbed ? { hide: hideable, fixed: fixable } : {},
  };
}

/** Puts before each page the script that hides what would be wrong on it (`gate.ts`). */
export function gate(opening: () => Opening): Plugin {
  return {
    name: "buildup-gate",
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return `export const opened = ${JSON.stringify(openedBy(opening(), this.environment.name === "embed"))};`;
    },
    buildStart() {
      if (this.environment.mode !== "build") return;
      this.emitFile({ type: "chunk", id: "/src/gate.ts", name: "gate" });
    },
    // A plain script shares its names with every other one.
    renderChunk: (code, { name }) => (name === "gate" ? `(() => {\n${code}\n})();\n` : null),
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle, filename }) {
        if (!bundle || !pages.includes(basename(filename))) return [];
        return [{ tag: "script", attrs: { src: `./${gateIn(bundle).fileName}` }, injectTo: "head-prepend" }];
      },
    },
  };
}

function gateIn(bundle: Rollup.OutputBundle): Rollup.OutputChunk {
  const chunk = Object.values(bundle).find((each) => each.type === "chunk" && each.name === "gate");
  if (chunk?.type !== "chunk") throw new Error("The build has no gate.");
  // A plain script waits for nothing; a module would wait for the whole page.
  if (chunk.imports.length > 0 || chunk.exports.length > 0) throw new Error("The gate must not import anything.");
  return chunk;
}
