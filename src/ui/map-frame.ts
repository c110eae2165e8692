import { html, nothing, type TemplateResult } from "lit-html";
import { icons } from "./icons.ts";
import { legend } from "./legend.ts";
import type { MapStatus, PageProps } from "./props.ts";

/** A part of the map's width or height for each press. */
const stride = 0.25;

/** The map draws itself inside the slot, whose content is never touched from here. */
export function mapFrame(props: PageProps): TemplateResult {
  const { map, words } = props;
  return html`
    <section class="map-frame" data-map=${map.status} aria-label=${words.page.map.region}>
      <div class="map-slot"></div>
      ${mapState(map, props)}
      <div class="map-controls" role="group" aria-label=${words.page.map.controls}>${zoom(props)}${pan(props)}</div>
      ${views(props)}
    </section>
    ${legend(props)}
  `;
}

function mapState(map: MapStatus, { words }: PageProps): TemplateResult | typeof nothing {
  const say = words.page.map;
  switch (map.status) {
    case "loading":
      return html`<p class="map-state">${say.loading}</p>`;
    case "failed":
      return html`<p class="map-state map-failed">${say.failed[map.reason]}</p>`;
    case "ready":
      return nothing;
  }
}

const iconButton = (look: "zoom" | "is-plain", name: string, icon: TemplateResult, press: () => void): TemplateResult =>
  html`<button type="button" class=${`icon-button ${look}`} aria-label=${name} title=${name} @click=${press}>${icon}</button>`;

const zoom = ({ words, on }: PageProps): TemplateResult => html`
  ${iconButton("zoom", words.page.map.zoomIn, icons.plus, () => on.zoomBy(1))}
  ${iconButton("zoom", words.page.map.zoomOut, icons.minus, () => on.zoomBy(-1))}
`;

/** Dragging has its equal in buttons; they stay folded away, since most readers drag. */
const pan = ({ words, on }: PageProps): TemplateResult => html`
  <details class="pan">
    <summary class="icon-button pan-opener" aria-label=${words.page.map.move} title=${words.page.map.move}>${icons.move}</summary>
    <div class="pad">
      ${iconButton("is-plain", words.page.map.north, icons.north, () => on.panBy(0, -stride))}
      ${iconButton("is-plain", words.page.map.west, icons.before, () => on.panBy(-stride, 0))}
      ${iconButton("is-plain", words.page.map.east, icons.after, () => on.panBy(stride, 0))}
      ${iconButton("is-plain", words.page.map.south, icons.south, () => on.panBy(0, stride))}
    </div>
  </details>
`;

function views({ records, scene, words, on }: PageProps): TemplateResult {
  const { view } = scene.state;
  const isShown = (name: string): boolean => view.kind === "named" && view.name === name;
  return html`
    <div class="views" role="group" aria-label=${words.page.map.views}>
      ${[...records.views.keys()].map(
        (name) => html`
          <button type="button" class="button view" aria-pressed=${isShown(name)} @click=${() => on.look({ kind: "named", name })}>
            ${words.page.map.view(name)}
          </button>
        `,
      )}
      <button
        type="button"
        class="button follow"
        title=${scene.state.following ? words.transfer.stop : words.transfer.follow}
        aria-pressed=${scene.state.following}
        @click=${() => (scene.state.following ? on.play(false) : on.follow())}
      >
        ${scene.state.following ? icons.pause : icons.train}
        <span>${scene.state.following ? words.transfer.stop : words.transfer.follow}</span>
      </button>
    </div>
  `;
}
