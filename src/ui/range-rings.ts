import { html, nothing, type TemplateResult } from "lit-html";
import { rangesAt } from "../model/around.ts";
import type { Place, Range } from "../model/record.ts";
import type { PageProps } from "./props.ts";
import { sourceList } from "./source-link.ts";
import { said, textsOf } from "./text.ts";

/** The published ranges of weapons that are reported at a place, each drawn around it if the reader asks for it. */
export function rangeRings(place: Place, props: PageProps): TemplateResult | typeof nothing {
  const { records, scene, words } = props;
  const ranges = rangesAt(place, records.deployments, records.ranges, scene.situation.known);
  if (ranges.length === 0 || !textsOf(props)) return nothing;
  return html`
    <section class="rings">
      <h3 class="list-heading">${words.transfer.ring.title}</h3>
      ${ranges.map((range) => rangeRing(range, props))}
      <p class="hint">${words.transfer.ring.explanation}</p>
    </section>
  `;
}

function rangeRing({ id, km }: Range, props: PageProps): TemplateResult {
  const { scene, words, on } = props;
  const text = textsOf(props)?.ranges.get(id);
  return html`
    <label class="switch">
      <input
        type="checkbox"
        .checked=${scene.state.ring === id}
        @change=${(event: Event) => on.drawRing((event.currentTarget as HTMLInputElement).checked ? id : null)}
      />
      <span>${said(words.transfer.ring.label(text?.weapon ?? "", km))}</span>
    </label>
    ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
    ${text ? sourceList(text.sources, props) : nothing}
  `;
}
