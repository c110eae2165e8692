import { html, svg, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";
import { asDay, formatDay, parseDay, type Span } from "../model/day.ts";
import { seriesOf } from "../model/series.ts";
import { speeds } from "../state/state.ts";
import { chart } from "./chart.ts";
import { along, months } from "./chart-layout.ts";
import { choose } from "./choice.ts";
import { compareControls, compareSlider } from "./compare.ts";
import { eventControls, restingText } from "./event-controls.ts";
import { icons } from "./icons.ts";
import type { Calm, PageProps } from "./props.ts";

/** The chart, the slider beneath it, and buttons and a field that need no dragging. */
export function timeBar(props: PageProps, brisk: Calm): TemplateResult {
  const { records, scene, words } = props;
  const say = words.page.time;
  return html`
    <section class=${scene.state.chartOpen ? "time is-open" : "time"} aria-label=${say.region}>
      ${restingText(props)} ${brisk(playback)}
      <div class="scrub">
        ${chart(props, seriesOf(records, scene.state.known))}
        <div class="sliders">${slider(props)}${compareSlider(props)}</div>
        ${guard([records, words], () => monthLabels(records.span, props))}
      </div>
    </section>
  `;
}

function slider({ records, scene, words, on }: PageProps): TemplateResult {
  const { first, last } = records.span;
  const { date } = scene.state;
  const input = (event: Event): void => on.scrubTo(asDay((event.currentTarget as HTMLInputElement).valueAsNumber));
  // Browsers step by a tenth of the whole; a week is what a reader means.
  const week = (event: KeyboardEvent): void => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    on.step(event.key === "PageUp" ? 7 : -7);
  };
  return html`
    <input
      type="range"
      aria-label=${words.page.time.slider}
      aria-valuetext=${words.page.time.value(date, scene.counts.sites)}
      min=${first}
      max=${last}
      step="1"
      .value=${live(String(date))}
      @input=${input}
      @keydown=${week}
    />
  `;
}

const monthLabels = (span: Span, { words }: PageProps): TemplateResult => html`
  <svg class="months" aria-hidden="true">
    ${months(span).map(({ day, hasYear }) => {
      const x = `${along(day, span)}%`;
      return svg`<line x1=${x} x2=${x} y1="0" y2="5" /><text x=${x} y="15">${words.page.time.month(day, hasYear)}</text>`;
    })}
  </svg>
`;

function playback(props: PageProps): TemplateResult {
  const { records, scene, words, on } = props;
  const say = words.page.time;
  const { first, last } = records.span;
  const { date, playing, speed } = scene.state;
  const step = (name: string, icon: TemplateResult, days: number, isEnd: boolean): TemplateResult => html`
    <button type="button" class="icon-button" aria-label=${name} title=${name} aria-disabled=${isEnd} @click=${() => on.step(days)}>
      ${icon}
    </button>
  `;
  // While a year is being typed the field holds a day of the first century: only days that it allows count.
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const day = field.validity.valid ? parseDay(field.value) : null;
    if (day !== null) on.scrubTo(day);
  };
  return html`
    <div class="playback">
      <button type="button" class="button play" aria-label=${playing ? say.pause : say.play} @click=${() => on.play(!playing)}>
        ${playing ? icons.pause : icons.play}<span>${playing ? say.pause : say.play}</span>
      </button>
      ${step(say.dayBefore, icons.before, -1, date <= first)} ${step(say.dayAfter, icons.after, 1, date >= last)}
      <input
        type="date"
        aria-label=${say.field}
        min=${formatDay(first)}
        max=${formatDay(last)}
        .value=${live(formatDay(date))}
        @change=${typed}
      />
      <button
        type="button"
        class="button more"
        aria-expanded=${scene.state.chartOpen}
        @click=${() => on.unfold(!scene.state.chartOpen)}
      >
        ${words.time.chart.more}
      </button>
      <select class="speed" aria-label=${say.speed} @change=${choose(speeds, (chosen) => on.pace(chosen))}>
        ${speeds.map((each) => html`<option value=${each} .selected=${each === speed}>${say.speeds(each)}</option>`)}
      </select>
      ${eventControls(props)} ${compareControls(props)}
    </div>
  `;
}
