import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { amountOf } from "../model/amount.ts";
import { listing, type Row } from "../model/listing.ts";
import { shortMarks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { placeButton } from "./selection.ts";
import { firstSource } from "./source-link.ts";
import { named, textsNotice, textsOf } from "./text.ts";

/**
 * The same records as on the map, as a table. On a narrow panel css sets a row as running text, which takes the roles of
 * a table from its elements in some browsers: so they are written down.
 */
export function sitesTable(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.sites;
  const rows = listing(scene.present, scene.state.layers, words.language);
  const places = new Set(rows.map((row) => row.record.place.id)).size;
  const offMap = rows.filter((row) => !row.isOnMap).length;
  const isComplete = scene.state.layers.has("border") && scene.state.layers.has("belarus");
  return html`
    <h2>${say.title}</h2>
    ${scene.comparison ? html`<p class="hint">${words.time.changes.title(scene.comparison.earlier, scene.comparison.later)}</p>` : nothing}
    ${isComplete ? nothing : html`<p class="hint">${say.layersOff}</p>`} ${textsNotice(props)}
    ${
      rows.length === 0
        ? html`<p class="empty">${say.empty}</p>`
        : html`
          <table class="sites" role="table">
            <caption>${say.caption(rows.length, places, offMap)}</caption>
            <thead role="rowgroup">
              <tr role="row">
                ${Object.values(say.columns).map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">${repeat(
              rows,
              (row) => row.record.id,
              (row) => tableRow(row, props),
            )}</tbody>
          </table>
        `
    }
  `;
}

function tableRow(row: Row, props: PageProps): TemplateResult {
  const { record, phase } = row;
  const { words } = props;
  const { sites: say, deployment } = words.record;
  const text = textsOf(props)?.deployments.get(record.id) ?? null;
  const basis = text?.fromBasis ?? null;
  const strength = record.personnel && amountOf(record.personnel);
  const changed = props.scene.comparison?.places.find(({ records }) => records.includes(record));
  const standing = changed ? words.time.changes.turns[changed.turn] : deployment.phase[phase];
  return html`
    <tr role="row" data-record=${record.id} data-phase=${phase}>
      <th scope="row" role="rowheader">
        <span class="site-name">
          <svg class="swatch fill-${record.layer}" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" /></svg>
          ${placeButton(record.place, props)}
        </span>
        <span class="facts site-facts">
          ${deployment.theatre[record.theatre]} · <span class="row-phase">${standing}</span>${row.isNew && !changed ? html` · <strong>${say.fresh}</strong>` : nothing}
          ${row.isOnMap ? nothing : html` · ${say.offMap}`}
        </span>
      </th>
      <td role="cell">${text?.unit ? named(text.unit) : html`<span class="soft">${say.unitNotNamed}</span>`}</td>
      <td role="cell">
        ${
          strength
            ? html`${words.record.claim.people(strength)}${record.inferred ? ` (${deployment.inferred})` : nothing}`
            : html`<span class="soft">${deployment.strengthNotPublished}</span>`
        }
      </td>
      <td role="cell">${say.dates({ ...record, basis })}</td>
      <td role="cell">
        ${deployment.status[record.status]}${shortMarks(record, props).map((mark) => html` · <strong>${mark}</strong>`)}
      </td>
      <td role="cell">${text ? firstSource(text.sources, props) : nothing}</td>
    </tr>
  `;
}
