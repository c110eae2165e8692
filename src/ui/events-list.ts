import { group } from "d3";
import { html, nothing, type TemplateResult } from "lit-html";
import { knownEvents } from "../model/chronology.ts";
import { type Day, dayToDate, formatDay } from "../model/day.ts";
import type { Occurrence } from "../model/record.ts";
import { eventKinds } from "../model/vocabulary.ts";
import { focusAfter } from "./focus.ts";
import type { PageProps } from "./props.ts";
import { detailHeading, placeButton } from "./selection.ts";
import { eventSign } from "./signs.ts";
import { sourceList } from "./source-link.ts";
import { said, textsNotice, textsOf } from "./text.ts";

/** All events that are known, month by month, the month of the day shown unfolded; each leads to its day and opens its detail. */
export function eventsList(props: PageProps): TemplateResult {
  const { records, scene, words } = props;
  const say = words.record.events;
  const all = knownEvents(records.events, scene.situation.known);
  const events = all.filter((event) => scene.state.eventKinds.has(event.kind));
  const months = group(events, (event) => monthOf(event.date));
  return html`
    <h2>${say.title}</h2>
    ${kindFilter(all, props)}
    <p class="hint">${say.count(events.length, scene.state.known)}</p>
    ${events.length === 0 ? html`<p class="empty">${words.time.events.none}</p>` : nothing}
    ${[...months].map(([month, list]) => {
      const first = list[0];
      return html`
        <details class="month" ?open=${month === monthOf(scene.state.date)}>
          <summary>
            <h3>${first ? `${words.format.month(first.date)} ${dayToDate(first.date).getUTCFullYear()}` : nothing}</h3>
            <span class="count">${words.format.number(list.length)}</span>
          </summary>
          <ol class="items">
            ${list.map((event) => html`<li class=${event.date === scene.state.date ? "is-present" : ""}>${eventItem(event, props)}</li>`)}
          </ol>
        </details>
      `;
    })}
  `;
}

function kindFilter(all: readonly Occurrence[], { scene, words, on }: PageProps): TemplateResult {
  return html`
    <div class="kinds" role="group" aria-label=${words.time.events.filter}>
      ${eventKinds.map(
        (kind) => html`
          <label class="switch">
            <input
              type="checkbox"
              .checked=${scene.state.eventKinds.has(kind)}
              @change=${(event: Event) => on.showEvents(kind, (event.currentTarget as HTMLInputElement).checked)}
            />
            ${eventSign(kind)} <span>${words.record.events.kind[kind]}</span>
            <span class="count">${words.format.number(all.filter((event) => event.kind === kind).length)}</span>
          </label>
        `,
      )}
    </div>
  `;
}

const monthOf = (day: Day): string => formatDay(day).slice(0, 7);

const isOnMap = (event: Occurrence, { records }: PageProps): boolean =>
  event.date >= records.span.first && event.date <= records.span.last;

/** An event with its day. */
export const eventItem = (event: Occurrence, props: PageProps): TemplateResult => html`
  <time class="day" datetime=${formatDay(event.date)}>${props.words.format.shortDay(event.date)}</time>
  ${eventLine(event, props)}
`;

/** An event in a line. It leads to its day, where the map has that day, and opens its detail. */
export function eventLine(event: Occurrence, props: PageProps): TemplateResult {
  const { words, on } = props;
  const say = words.record.events;
  const open = (click: Event): void => {
    if (isOnMap(event, props)) on.scrubTo(event.date);
    on.selectRecord(event.id);
    focusAfter(click, `#${detailHeading}`);
  };
  return html`
    <button type="button" class="link opener" data-opens=${`record:${event.id}`} @click=${open}>
      ${said(event.titles[words.language])}
    </button>
    <span class="facts">${eventSign(event.kind)} ${say.kind[event.kind]}${isOnMap(event, props) ? nothing : html` · ${say.outside}`}</span>
  `;
}

export function eventDetail(event: Occurrence, props: PageProps): TemplateResult {
  const { words, on, scene } = props;
  const { events: say, deployment } = words.record;
  const text = textsOf(props)?.events.get(event.id) ?? null;
  return html`
    <article class="card" data-record=${event.id}>
      <p class="where">
        <time datetime=${formatDay(event.date)}>${words.format.weekday(event.date)}</time> · ${say.kind[event.kind]}
        ${event.place ? html` · ${placeButton(event.place, props)}` : nothing}
      </p>
      ${text ? html`<p class="lead">${said(text.summary)}</p>` : nothing} ${textsNotice(props)}
      ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
      ${event.reported === null || event.reported === event.date ? nothing : html`<p class="hint">${deployment.firstReported}: ${deployment.reported(event.reported, null)}</p>`}
      ${
        !isOnMap(event, props)
          ? html`<p class="hint">${say.outside}</p>`
          : event.date === scene.state.date
            ? nothing
            : html`<p><button type="button" class="button" @click=${() => on.scrubTo(event.date)}>${say.goTo(event.date)}</button></p>`
      }
      ${text ? sourceList(text.sources, props) : nothing}
    </article>
  `;
}
