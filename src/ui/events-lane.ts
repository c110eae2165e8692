import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Occurrence } from "../model/record.ts";
import type { DayEvents, Series } from "../model/series.ts";
import { type EventKind, eventKinds } from "../model/vocabulary.ts";
import { along, eventLabels } from "./chart-layout.ts";
import type { PageProps } from "./props.ts";
import { eventShapes } from "./signs.ts";

/** The height of the row of one kind, in pixels. */
const row = 8;

/** How wide the lane is at least where each of two sets of labels is shown: css chooses one of them. */
const widths = [600, 1000] as const;

/** The events of the kinds that are chosen, as far as they may be seen on the day shown. */
export function shownEvents(days: readonly DayEvents[], { scene }: PageProps): readonly Occurrence[] {
  const { date, known, eventKinds: kinds } = scene.state;
  return days.flatMap(({ day, events }) =>
    // As known then, what is to come is not known.
    known === "then" && day > date ? [] : events.filter((event) => kinds.has(event.kind)),
  );
}

/** Days with events, a row for each kind, and labels where there is room. Buttons and the list do the same for keys. */
export function eventsLane({ events: days }: Series, props: PageProps): TemplateResult {
  const { records, scene, words, on } = props;
  const events = shownEvents(days, props);
  const kinds = eventKinds.filter((kind) => scene.state.eventKinds.has(kind));
  const x = (event: Occurrence): string => `${along(event.date, records.span)}%`;
  const open = (event: Occurrence) => (): void => {
    on.scrubTo(event.date);
    on.open("events");
    on.selectRecord(event.id);
  };
  const height = kinds.length * row;
  return html`
    <div class="event-ticks" aria-hidden="true">
      ${guard(
        [words, on, ...events.map(({ id }) => id), kinds.length],
        () => html`
          <svg class="ticks" height=${height}>
            ${kinds.map((kind, index) =>
              rowOf(
                kind,
                index,
                events.filter((event) => event.kind === kind),
                x,
                open,
                props,
              ),
            )}
          </svg>
        `,
      )}
      ${guard(
        [
          words,
          ...events.map(({ id }) => id),
          events.some(({ date }) => date === scene.state.date) ? scene.state.date : null,
        ],
        () => widths.map((width) => labels(events, width, props)),
      )}
    </div>
  `;
}

function labels(events: readonly Occurrence[], width: (typeof widths)[number], props: PageProps): TemplateResult {
  const { records, scene, words } = props;
  const { date } = scene.state;
  const days = events.map((event) => ({ day: event.date, title: event.titles[words.language] }));
  return html`
    <svg class="event-labels is-from-${width}" height="14">
      ${eventLabels(days, date, records.span, width).map(
        ({ day, x, side, text }) => svg`
          <line class="leader" x1=${`${x}%`} x2=${`${x}%`} y1="-1" y2="5" />
          <text class="${side} ${day === date ? "is-present" : ""}" x=${`${x}%`} dx=${side === "after" ? 4 : -4} y="11">${text}</text>
        `,
      )}
    </svg>
  `;
}

function rowOf(
  kind: EventKind,
  index: number,
  events: readonly Occurrence[],
  x: (event: Occurrence) => string,
  open: (event: Occurrence) => () => void,
  { words }: PageProps,
): SVGTemplateResult {
  const y = row * (index + 0.5);
  return svg`
    <line class="grid" x1="0" x2="100%" y1=${y} y2=${y} />
    ${events.map(
      (event) => svg`
        <svg class="at" x=${x(event)} y=${y} @click=${open(event)}>
          <title>${words.page.time.events(event.date, [event.titles[words.language]])}</title>
          <rect class="hit" x="-4" y=${-row / 2} width="8" height=${row} />
          <path class=${`happens is-${kind}`} d=${eventShapes[kind]} />
        </svg>
      `,
    )}
  `;
}
