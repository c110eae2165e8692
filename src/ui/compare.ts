import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { addDays, asDay, clampDay, formatDay, parseDay } from "../model/day.ts";
import type { PageProps } from "./props.ts";

/** How far back a comparison reaches at first. */
const firstDays = 28;

/** The button that begins and ends a comparison, and the field for its other day. */
export function compareControls({ records, scene, words, on }: PageProps): TemplateResult {
  const say = words.time.changes;
  const { from, date } = scene.state;
  const { span } = records;
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const day = field.validity.valid ? parseDay(field.value) : null;
    if (day !== null) on.compare(day);
  };
  const before = clampDay(addDays(date, -firstDays), span);
  const begin = before === date ? clampDay(addDays(date, firstDays), span) : before;
  return html`
    <div class="compare">
      <button
        type="button"
        class="button"
        aria-pressed=${from !== null}
        title=${from === null ? say.compare : say.leave}
        @click=${() => on.compare(from === null ? begin : null)}
      >
        ${from === null ? say.compare : say.leave}
      </button>
      ${
        from === null
          ? nothing
          : html`
            <input
              type="date"
              aria-label=${say.from}
              min=${formatDay(span.first)}
              max=${formatDay(span.last)}
              .value=${live(formatDay(from))}
              @change=${typed}
            />
          `
      }
    </div>
  `;
}

/** A second thumb on the same track, for the other day. */
export function compareSlider({ records, scene, words, on }: PageProps): TemplateResult | typeof nothing {
  const { from } = scene.state;
  if (from === null) return nothing;
  const { first, last } = records.span;
  const week = (event: KeyboardEvent): void => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    on.compare(addDays(from, event.key === "PageUp" ? 7 : -7));
  };
  return html`
    <input
      type="range"
      class="other-day"
      aria-label=${words.time.changes.slider}
      aria-valuetext=${words.time.changes.value(from)}
      min=${first}
      max=${last}
      step="1"
      .value=${live(String(from))}
      @input=${(event: Event) => on.compare(asDay((event.currentTarget as HTMLInputElement).valueAsNumber))}
      @keydown=${week}
    />
  `;
}
