import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { knownEvents } from "../model/chronology.ts";
import { today } from "../model/day.ts";
import { roughly } from "../model/distance.ts";
import type { Deployment, Place, Transfer } from "../model/record.ts";
import { firstDay } from "../model/situation.ts";
import { deploymentCard } from "./deployment-card.ts";
import { eventItem } from "./events-list.ts";
import { field } from "./field.ts";
import { movementItem } from "./movement.ts";
import type { PageProps } from "./props.ts";
import { rangeRings } from "./range-rings.ts";
import { foreign, said, textsNotice, textsOf } from "./text.ts";

/** Language of the names that a country’s places bear on the spot; the others come as the data have them. */
const localTongues: ReadonlyMap<string, string> = new Map([
  ["UA", "uk"],
  ["RU", "ru"],
  ["BY", "be"],
  ["MD", "ru"],
  ["DE", "de"],
  ["AT", "de"],
  ["CH", "fr"],
  ["FR", "fr"],
  ["PL", "pl"],
  ["LV", "lv"],
  ["SE", "sv"],
  ["TR", "tr"],
  ["ES", "es"],
  ["CN", "zh"],
  ["US", "en"],
  ["GB", "en"],
]);

/** So many reports are all unfolded; of more, only those of the day shown. */
const fewRecords = 3;

/** All reports about a place in order of time, those of the day shown marked, and what else touches it. */
export function placeDetail(place: Place, props: PageProps): TemplateResult {
  const { records, scene, words } = props;
  const say = words.record.place;
  const { known } = scene.situation;
  const all = records.deployments.filter((record) => record.place.id === place.id).toSorted(byBegin);
  const published = all.filter((record) => (record.reported ?? today) <= known);
  const movements = records.transfers
    .filter((each) => each.origin?.id === place.id || each.destination?.id === place.id)
    .filter((each) => (each.reported ?? today) <= known)
    .toSorted((a, b) => (firstDay(a) ?? 0) - (firstDay(b) ?? 0));
  const events = knownEvents(records.events, known).filter((event) => event.place?.id === place.id);
  return html`
    ${facts(place, props)} ${textsNotice(props)} ${rangeRings(place, props)}
    ${
      all.length === 0
        ? html`<p class="empty">${say.noRecords}</p>`
        : html`
          <h3 class="list-heading">${say.records(published.length)}</h3>
          ${published.length > 1 ? html`<p class="hint">${say.overlap}</p>` : nothing}
          ${repeat(
            published,
            ({ id }) => id,
            (record) => deploymentCard(record, published.length <= fewRecords, props),
          )}
          ${all.length > published.length ? html`<p class="hint">${say.hidden(all.length - published.length)}</p>` : nothing}
        `
    }
    ${[
      movementList(
        words.transfer.from,
        movements.filter((each) => each.origin?.id === place.id),
        props,
      ),
      movementList(
        words.transfer.to,
        movements.filter((each) => each.destination?.id === place.id),
        props,
      ),
    ]}
    ${
      events.length === 0
        ? nothing
        : html`
          <h3 class="list-heading">${say.events}</h3>
          <ul class="items">${events.map((each) => html`<li>${eventItem(each, props)}</li>`)}</ul>
        `
    }
  `;
}

const movementList = (
  title: string,
  movements: readonly Transfer[],
  props: PageProps,
): TemplateResult | typeof nothing =>
  movements.length === 0
    ? nothing
    : html`
      <h3 class="list-heading">${title}</h3>
      <ul class="items">${movements.map((each) => html`<li>${movementItem(each, props)}</li>`)}</ul>
    `;

const byBegin = (a: Deployment, b: Deployment): number =>
  (a.from ?? a.reported ?? 0) - (b.from ?? b.reported ?? 0) ||
  (a.reported ?? 0) - (b.reported ?? 0) ||
  (a.id < b.id ? -1 : 1);

function facts(place: Place, props: PageProps): TemplateResult {
  const { words } = props;
  const say = words.record.place;
  const text = textsOf(props)?.places.get(place.id) ?? null;
  const name = place.names[words.language];
  return html`
    <p class="where">
      ${place.precision === "region" ? nothing : html`${say.kind[place.kind]} · `}${said(say.where(text?.region ?? null, words.format.country(place.country), place.held))}
    </p>
    <dl class="fields">
      ${field(
        say.localName,
        text && text.local !== name ? foreign(text.local, localTongues.get(place.country) ?? "") : null,
      )}
      ${field(words.record.deployment.district, text?.district ? words.record.deployment.districts[text.district] : null)}
      ${field(say.position, say.precision[place.precision])} ${field(say.distance, distancesOf(place, props))}
    </dl>
    ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
  `;
}

function distancesOf(place: Place, props: PageProps): TemplateResult | null {
  const measured = props.distances(place);
  if (!measured) return null;
  const say = props.words.record.place;
  const rough = (km: number) => roughly(km, place.precision);
  return html`
    <ul>
      ${measured.border === null ? nothing : html`<li>${say.toBorder(rough(measured.border))}</li>`}
      <li>${say.toKyiv(rough(measured.kyiv))}</li>
      <li>${say.toKharkiv(rough(measured.kharkiv))}</li>
    </ul>
    <small>${say.measured}</small>
  `;
}
