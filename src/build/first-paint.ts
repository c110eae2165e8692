import { basename } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";
import { parameters } from "../state/share.ts";
import { languages } from "../state/state.ts";
import { firstMapCss } from "./first-map.ts";
import { type Opening, openingOf, printFirstPage } from "./first-page.ts";
import type { Served } from "./served.ts";
import { checkWeights, compressed } from "./weight.ts";

const virtual = "virtual:gate";
const resolved = `\0${virtual}`;
/** Not hidden by `\0`, because the pipeline for css would not take it up then. */
const sizes = "virtual:first-map.css";

/** With the map in it, compressed. */
const limit = 45_000;

/** What the placeholder in `index.html` becomes in the build. */
const placeholder = /(<div id="page"[^>]*>)[\s\S]*?(<\/div>)/;

/**
 * Prints the page of the day of opening into `index.html`, map and all, and puts the gate before it. In development the
 * page is drawn by its script alone.
 */
export function firstPaint(read: () => Served): Plugin {
  let gate = "";
  let opening: Opening | null = null;
  const opened = (): Opening => {
    opening ??= openingOf(read());
    return opening;
  };

  return {
    name: "buildup-first-paint",
    resolveId: (id) => (id === virtual ? resolved : id === sizes ? sizes : undefined),
    load(id) {
      if (id === sizes) return firstMapCss(opened().bounds);
      if (id === resolved)
        return `export const opened = ${JSON.stringify({ parameters: [...parameters], languages })};`;
      return undefined;
    },
    buildStart() {
      if (this.environment.mode === "build") gate = this.emitFile({ type: "chunk", id: "/src/gate.ts", name: "gate" });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, filename }) {
        if (!bundle || basename(filename) !== "index.html") return html;
        const page = printFirstPage(read(), opened());
        const tags: HtmlTagDescriptor[] = [
          { tag: "script", attrs: { src: `./${gateIn(bundle).fileName}` }, injectTo: "head-prepend" },
        ];
        return { html: html.replace(placeholder, (_whole, open, close) => `${open}${page}${close}`), tags };
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const html = bundle["index.html"];
        if (html?.type !== "asset") throw new Error("The build has no index.html.");
        this.info(checkWeights([{ what: "page with its first map", bytes: compressed(html.source), limit }]));
      },
    },
  };

  function gateIn(bundle: Rollup.OutputBundle): Rollup.OutputChunk {
    const chunk = Object.values(bundle).find((each) => each.type === "chunk" && each.name === "gate");
    if (gate === "" || chunk?.type !== "chunk") throw new Error("The build has no gate.");
    // A plain script waits for nothing; a module would wait for the whole page.
    if (chunk.imports.length > 0 || chunk.exports.length > 0) throw new Error("The gate must not import anything.");
    return chunk;
  }
}
