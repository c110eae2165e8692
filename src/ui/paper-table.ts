import { html, nothing, type TemplateResult } from "lit-html";
import { amountOf } from "../model/amount.ts";
import { listing, type Row } from "../model/listing.ts";
import { shortMarks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { placeName } from "./selection.ts";
import { firstSource } from "./source-link.ts";
import { named, said, textsOf } from "./text.ts";

/** The records of the day as a plain table. */
export function paperTable(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.sites;
  const rows = listing(scene.present, scene.state.layers, words.language);
  const places = new Set(rows.map((row) => row.record.place.id)).size;
  const offMap = rows.filter((row) => !row.isOnMap).length;
  return html`
    <section class="paper-table">
      <h2>${say.title}</h2>
      ${
        rows.length === 0
          ? html`<p>${say.empty}</p>`
          : html`
            <table>
              <caption>${say.caption(rows.length, places, offMap)}</caption>
              <thead><tr>${Object.values(say.columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
              <tbody>${rows.map((row) => tableRow(row, props))}</tbody>
            </table>
          `
      }
    </section>
  `;
}

function tableRow(row: Row, props: PageProps): TemplateResult {
  const { record, phase } = row;
  const { words, scene } = props;
  const { sites: say, deployment, claim } = words.record;
  const text = textsOf(props)?.deployments.get(record.id) ?? null;
  const strength = record.personnel && amountOf(record.personnel);
  const changed = scene.comparison?.places.find(({ records }) => records.includes(record));
  const facts = [
    deployment.theatre[record.theatre],
    changed ? words.time.changes.turns[changed.turn] : deployment.phase[phase],
    ...(row.isNew && !changed ? [say.fresh] : []),
    ...(row.isOnMap ? [] : [say.offMap]),
  ];
  return html`
    <tr>
      <th scope="row">${said(placeName(record.place, props))} <span class="facts">${facts.join(" · ")}</span></th>
      <td>${text?.unit ? named(text.unit) : say.unitNotNamed}</td>
      <td>${
        strength
          ? html`${claim.people(strength)}${record.inferred ? ` (${deployment.inferred})` : nothing}`
          : deployment.strengthNotPublished
      }</td>
      <td>${say.dates({ ...record, basis: text?.fromBasis ?? null })}</td>
      <td>${[deployment.status[record.status], ...shortMarks(record, props)].join(" · ")}</td>
      <td>${text ? firstSource(text.sources, props) : nothing}</td>
    </tr>
  `;
}
