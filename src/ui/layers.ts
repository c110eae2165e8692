import { html, nothing, type TemplateResult } from "lit-html";
import type { Layer } from "../model/record.ts";
import { isOn, type Scene } from "../scene.ts";
import type { PageProps } from "./props.ts";

/** Most important first: the reverse of the order of drawing. */
export const layerOrder: readonly Layer[] = ["border", "belarus", "transfer", "context", "axes"];

/** How much of a layer is drawn; null where counting says nothing. */
function countOf(scene: Scene, layer: Layer): number | null {
  if (!isOn(scene, layer)) return null;
  switch (layer) {
    case "border":
    case "belarus":
      return scene.counts.bySide[layer];
    case "transfer":
      return scene.ways.length;
    case "axes":
      return scene.axes.length;
    case "context":
      return null;
  }
}

export function layerSwitches({ scene, words, on }: PageProps): TemplateResult {
  const say = words.page.layers;
  return html`
    <div class="layers" role="group" aria-labelledby="layers-label">
      <span class="group-label" id="layers-label">${say.label}</span>
      ${layerOrder.map((layer) => {
        const count = countOf(scene, layer);
        return html`
          <label class="switch" title=${say.about[layer]}>
            <input
              type="checkbox"
              .checked=${isOn(scene, layer)}
              @change=${(event: Event) => on.show(layer, (event.currentTarget as HTMLInputElement).checked)}
            />
            <svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect class=${`fill-${layer}`} width="12" height="12" rx="3" />
            </svg>
            <span>${say.names[layer]}</span>
            ${count === null ? nothing : html`<span class="count" aria-hidden="true">${words.format.number(count)}</span><span class="is-heard">${say.count(layer, count)}</span>`}
          </label>
        `;
      })}
    </div>
  `;
}
