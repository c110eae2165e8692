import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { type Day, today } from "../model/day.ts";
import { axisDetail } from "./axis.ts";
import { estimateDetail, numberOf } from "./estimate-list.ts";
import { eventDetail } from "./events-list.ts";
import { icons } from "./icons.ts";
import { movementDetail, routeOf } from "./movement.ts";
import { placeDetail } from "./place-detail.ts";
import type { PageProps } from "./props.ts";
import { close, detailHeading, placeName } from "./selection.ts";
import { textsOf } from "./text.ts";

interface Detail {
  readonly id: string;
  /** Above the title: what kind of thing it is. */
  readonly kicker: string | null;
  readonly title: string;
  readonly content: TemplateResult;
}

/** What is selected, in place of the part that is open; null if nothing is, or nothing that the records know. */
export function detail(props: PageProps): TemplateResult | null {
  const { place, record } = props.scene.state;
  const found =
    (record === null ? null : recordDetail(record, props)) ?? (place === null ? null : placeOf(place, props));
  if (!found) return null;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close(event, props);
  };
  return html`${keyed(
    found.id,
    html`
      <section class="detail" aria-labelledby=${detailHeading} @keydown=${onKeydown}>
        <header class="detail-head">
          <div>
            ${found.kicker === null ? nothing : html`<p class="kicker">${found.kicker}</p>`}
            <h2 id=${detailHeading} tabindex="-1" dir="auto">${found.title}</h2>
          </div>
          ${closeButton(props)}
        </header>
        ${found.content}
      </section>
    `,
  )}`;
}

function closeButton(props: PageProps): TemplateResult {
  const { records, scene, words } = props;
  const { place, record } = scene.state;
  const beneath = record !== null && place !== null ? records.places.get(place) : undefined;
  const label = beneath ? words.record.place.back(placeName(beneath, props)) : words.record.panel.close;
  return html`
    <button type="button" class="icon-button detail-close" aria-label=${label} title=${label} @click=${(event: Event) => close(event, props)}>
      ${icons.close}
    </button>
  `;
}

function placeOf(id: string, props: PageProps): Detail | null {
  const place = props.records.places.get(id);
  return place ? { id, kicker: null, title: placeName(place, props), content: placeDetail(place, props) } : null;
}

/** A movement, an event, a published strength, a route; a deployment is read at its place, with the others there. */
function recordDetail(id: string, props: PageProps): Detail | null {
  const { records, scene, words } = props;
  const { record: say, language } = words;
  // Who follows a link, or goes back in time, is not told before its day what became known later.
  const hidden = (kicker: string, published: Day | null): Detail | null =>
    (published ?? today) <= scene.situation.known
      ? null
      : { id, kicker: null, title: kicker, content: html`<p class="hint">${say.place.hidden(1)}</p>` };
  const is = (each: { readonly id: string }): boolean => each.id === id;
  const transfer = records.transfers.find(is);
  if (transfer) {
    return (
      hidden(say.movement.title, transfer.reported) ?? {
        id,
        kicker: say.movement.title,
        title: routeOf(transfer, props),
        content: movementDetail(transfer, props),
      }
    );
  }
  const event = records.events.find(is);
  if (event) {
    const detail = { id, kicker: null, title: event.titles[language], content: eventDetail(event, props) };
    return hidden(say.events.title, event.reported ?? event.date) ?? detail;
  }
  const estimate = records.estimates.find(is);
  if (estimate) {
    const title = numberOf(estimate, textsOf(props)?.estimates.get(id) ?? null, props);
    const detail = { id, kicker: say.claim.kicker, title, content: estimateDetail(estimate, props) };
    return hidden(say.claim.kicker, estimate.reported) ?? detail;
  }
  const axis = records.axes.find(is);
  if (axis) {
    const detail = { id, kicker: null, title: say.axis.title, content: axisDetail(axis, props) };
    return hidden(say.axis.title, axis.reported) ?? detail;
  }
  const deployment = records.deployments.find(is);
  return deployment ? placeOf(deployment.place.id, props) : null;
}
