import { html, type TemplateResult } from "lit-html";
import { type Panel, panels } from "../state/state.ts";
import { about } from "./about.ts";
import { changesList } from "./changes-list.ts";
import { detail } from "./detail.ts";
import { eventsList } from "./events-list.ts";
import type { PageProps } from "./props.ts";
import { sitesTable } from "./sites-table.ts";
import { daySummary } from "./summary.ts";

/** The four parts of the panel; what is selected stands in place of the part, until it is closed. */
export function panel(props: PageProps): TemplateResult {
  const { scene, words, on } = props;
  const say = words.record.panel;
  return html`
    <div class="panel-parts">
      <nav class="parts" aria-label=${say.parts}>
        ${panels.map(
          (name) => html`
            <button
              type="button"
              data-part=${name}
              aria-current=${scene.state.panel === name ? "true" : "false"}
              @click=${() => on.open(name)}
            >
              ${say.tabs[name]}
            </button>
          `,
        )}
      </nav>
      ${detail(props) ?? html`<div class="part-content" data-part-content=${scene.state.panel}>${content(scene.state.panel, props)}</div>`}
    </div>
  `;
}

function content(name: Panel, props: PageProps): TemplateResult {
  switch (name) {
    case "day":
      return props.scene.comparison ? changesList(props) : daySummary(props);
    case "sites":
      return sitesTable(props);
    case "events":
      return eventsList(props);
    case "about":
      return about(props);
  }
}
