import { html, nothing, type TemplateResult } from "lit-html";
import { type ChangedPlace, turns } from "../model/changes.ts";
import type { Deployment } from "../model/record.ts";
import type { PageProps } from "./props.ts";
import { placeButton } from "./selection.ts";
import { sourceList } from "./source-link.ts";
import { named, textsNotice, textsOf } from "./text.ts";

/** What came, left and stayed between two days, place by place, with sources. The same as on the map, as a list. */
export function changesList(props: PageProps): TemplateResult {
  const { scene, words, on } = props;
  const say = words.time.changes;
  const { compare } = on;
  const places = scene.comparison?.places ?? [];
  const { compare: collate } = new Intl.Collator(words.language);
  const name = ({ place }: ChangedPlace): string => place.names[words.language];
  return html`
    <h2 class="is-heard">${words.record.panel.tabs.day}</h2>
    <p><button type="button" class="button" @click=${() => compare(null)}>${say.leave}</button></p>
    ${textsNotice(props)}
    ${turns.map((turn) => {
      const own = places.filter((each) => each.turn === turn).toSorted((a, b) => collate(name(a), name(b)));
      const list = html`<ul class="items">${own.map((each) => html`<li data-site=${each.id}>${placeItem(each, props)}</li>`)}</ul>`;
      const heading = html`<h3>${say.turns[turn]} <span class="count">${words.format.number(own.length)}</span></h3>`;
      return html`
        <section class="part" data-turn=${turn}>
          ${
            own.length === 0
              ? html`${heading}<p class="empty">${say.none}</p>`
              : turn === "stayed"
                ? html`<details><summary>${heading}</summary>${list}</details>`
                : html`${heading}${list}`
          }
        </section>
      `;
    })}
    ${scene.state.layers.has("transfer") ? html`<p class="hint">${say.movements}</p>` : nothing}
  `;
}

function placeItem(changed: ChangedPlace, props: PageProps): TemplateResult {
  const { words } = props;
  const { place, records, further, turn } = changed;
  const isOff = place.precision === "region";
  return html`
    ${placeButton(place, props)}
    ${isOff ? html`<span class="facts">${words.record.sites.offMap}</span>` : nothing}
    ${turn === "stayed" && further.length > 0 ? html`<span class="facts">${words.time.changes.further(further.length)}</span>` : nothing}
    ${records.map((record) => reportItem(record, turn !== "stayed", props))}
  `;
}

function reportItem(record: Deployment, withSources: boolean, props: PageProps): TemplateResult {
  const { sites, deployment } = props.words.record;
  const text = textsOf(props)?.deployments.get(record.id) ?? null;
  return html`
    <div class="report" data-record=${record.id}>
      ${text?.unit ? html`<span class="what">${named(text.unit)}</span>` : nothing}
      <span class="facts">
        ${deployment.change[record.change]}, ${sites.dates({ ...record, basis: text?.fromBasis ?? null })} ·
        ${deployment.status[record.status]}
      </span>
      ${text && withSources ? sourceList(text.sources, props) : nothing}
    </div>
  `;
}
