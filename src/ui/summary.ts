import { html, nothing, type TemplateResult } from "lit-html";
import { formatDay } from "../model/day.ts";
import { listing, type Row } from "../model/listing.ts";
import type { Occurrence } from "../model/record.ts";
import { firstDay, type Present, recentDays } from "../model/situation.ts";
import type { Way } from "../scene.ts";
import { aroundPoint } from "./around.ts";
import { estimateList } from "./estimate-list.ts";
import { nearEvents } from "./event-controls.ts";
import { eventLine } from "./events-list.ts";
import { icons } from "./icons.ts";
import { movementItem } from "./movement.ts";
import type { PageProps } from "./props.ts";
import { placeButton } from "./selection.ts";
import { summaryFacts } from "./summary-facts.ts";
import { named, textsNotice, textsOf } from "./text.ts";
import { whenOpen } from "./when-open.ts";

/** So many of a list are shown at once; the rest is folded. */
const shown = 6;

/** A longer rest is made only when it is unfolded. */
const many = 100;

/** The day in words: what stands, what was said of the total, what came and went, what happened. */
export function daySummary(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.day;
  const { layers } = scene.state;
  const isTold = ({ phase, isNew }: Present): boolean => phase === "left" || (phase === "standing" && isNew);
  const rows = listing(scene.present.filter(isTold), layers, words.language);
  const hasSites = layers.has("border") || layers.has("belarus");
  return html`
    <h2 class="is-heard">${words.record.panel.tabs.day}</h2>
    ${words.time.summary(summaryFacts(scene)).map((sentence) => html`<p class="sentence">${sentence}</p>`)}
    ${dayEvents(props)} ${textsNotice(props)} ${estimateList(props)}
    ${
      hasSites
        ? html`
          ${folded(
            say.arrived,
            rows.filter((row) => row.phase === "standing"),
            (row) => siteItem(row, props),
            props,
          )}
          ${folded(
            say.left,
            rows.filter((row) => row.phase === "left"),
            (row) => siteItem(row, props),
            props,
          )}
        `
        : nothing
    }
    ${layers.has("transfer") ? movements(props) : nothing} ${aroundPoint(props)}
  `;
}

function movements(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.day;
  const newest = (a: Way, b: Way): number => (firstDay(b.record) ?? 0) - (firstDay(a.record) ?? 0);
  const underWay = scene.ways.filter((way) => way.phase === "under-way").toSorted(newest);
  const arrived = scene.ways
    .filter((way) => way.record.arriveTo !== null && scene.state.date - way.record.arriveTo < recentDays)
    .filter((way) => way.phase === "arrived")
    .toSorted(newest);
  const item = (way: Way): TemplateResult => movementItem(way.record, props);
  const unreported = scene.ways.filter((way) => way.phase === "unreported").toSorted(newest);
  return html`
    ${folded(say.underWay, underWay, item, props)} ${folded(say.arrivals, arrived, item, props)}
    ${unreported.length === 0 ? nothing : folded(say.unreported, unreported, item, props)}
  `;
}

/** A list with its number in the heading; what is beyond the first few is folded. */
function folded<T>(
  title: string,
  items: readonly T[],
  item: (each: T) => TemplateResult,
  { words }: PageProps,
): TemplateResult {
  const say = words.record.day;
  const list = (part: readonly T[]): TemplateResult =>
    html`<ul class="items">${part.map((each) => html`<li>${item(each)}</li>`)}</ul>`;
  const rest = items.slice(shown);
  return html`
    <section class="part">
      <h3>${title} <span class="count">${words.format.number(items.length)}</span></h3>
      ${items.length === 0 ? html`<p class="empty">${say.none}</p>` : list(items.slice(0, shown))}
      ${rest.length === 0 ? nothing : html`<details><summary>${say.more(rest.length)}</summary>${rest.length > many ? whenOpen(() => list(rest)) : list(rest)}</details>`}
    </section>
  `;
}

function siteItem({ record }: Row, props: PageProps): TemplateResult {
  const { sites, deployment } = props.words.record;
  const text = textsOf(props)?.deployments.get(record.id) ?? null;
  return html`
    ${placeButton(record.place, props)}
    ${text?.unit ? html`<span class="what">${named(text.unit)}</span>` : nothing}
    <span class="facts">
      ${deployment.change[record.change]}, ${sites.dates({ ...record, basis: text?.fromBasis ?? null })} ·
      ${deployment.status[record.status]}
    </span>
  `;
}

/** What happened on the day, and the way to the events before and after; their titles would give away what comes. */
function dayEvents(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.day;
  const { previous, next } = nearEvents(props);
  return html`
    <section class="part">
      <h3>${say.events}</h3>
      ${
        scene.events.length === 0
          ? html`<p class="empty">${say.noEvents}</p>`
          : html`<ul class="items">${scene.events.map((event) => html`<li>${eventLine(event, props)}</li>`)}</ul>`
      }
      <p class="neighbours">${toEvent("previous", previous, props)} ${toEvent("next", next, props)}</p>
    </section>
  `;
}

const toEvent = (
  side: "previous" | "next",
  event: Occurrence | null,
  { words, on }: PageProps,
): TemplateResult | typeof nothing => {
  if (event === null) return nothing;
  const label = words.record.day[side];
  const day = words.format.shortDay(event.date);
  return html`
    <button type="button" class="button is-${side}" aria-label="${label}, ${day}" title=${label} @click=${() => on.scrubTo(event.date)}>
      ${side === "previous" ? icons.before : nothing}<time datetime=${formatDay(event.date)}>${day}</time>${side === "next" ? icons.after : nothing}
    </button>
  `;
};
