import { html, nothing, type TemplateResult } from "lit-html";
import { neighbours, reachableEvents } from "../model/chronology.ts";
import type { Occurrence } from "../model/record.ts";
import { icons } from "./icons.ts";
import type { PageProps } from "./props.ts";
import { eventSign } from "./signs.ts";
import { said } from "./text.ts";

/** The events before and after the day shown, of the kinds that are chosen; each known on its own day. */
export function nearEvents({ records, scene }: PageProps) {
  const { date, known, eventKinds } = scene.state;
  const events = reachableEvents(records.events, known).filter((event) => eventKinds.has(event.kind));
  return neighbours(events, date, records.span.first, records.span.last);
}

/** From event to event, and whether play rests at them. */
export function eventControls(props: PageProps): TemplateResult {
  const { scene, words, on } = props;
  const say = words.record.day;
  const { previous, next } = nearEvents(props);
  const button = (name: string, icon: TemplateResult, event: Occurrence | null): TemplateResult => html`
    <button
      type="button"
      class="icon-button"
      aria-label=${name}
      title=${name}
      aria-disabled=${event === null}
      @click=${() => event && on.scrubTo(event.date)}
    >
      ${icon}
    </button>
  `;
  return html`
    <div class="event-controls">
      ${button(say.previous, icons.eventBefore, previous)} ${button(say.next, icons.eventAfter, next)}
      <label class="switch">
        <input
          type="checkbox"
          .checked=${scene.state.pausing}
          @change=${(event: Event) => on.pauseAtEvents((event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${words.time.events.pause}</span>
      </label>
    </div>
  `;
}

/** What happened on the day on which play rests. */
export function restingText({ scene, words }: PageProps): TemplateResult | typeof nothing {
  const { playing, pausing, eventKinds } = scene.state;
  const events = scene.events.filter((event) => eventKinds.has(event.kind));
  if (!playing || !pausing || events.length === 0) return nothing;
  return html`
    <ul class="resting">
      ${events.map((event) => html`<li>${eventSign(event.kind)} <span>${said(event.titles[words.language])}</span></li>`)}
    </ul>
  `;
}
