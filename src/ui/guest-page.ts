import { html, nothing, svg, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";
import type { Display } from "../embed/display.ts";
import type { GuestWords } from "../i18n/words.ts";
import { asDay, formatDay, type Span } from "../model/day.ts";
import type { Place, Records } from "../model/record.ts";
import { seriesOf } from "../model/series.ts";
import { weblink } from "../model/weblink.ts";
import type { Scene } from "../scene.ts";
import type { Wishes } from "../state/store.ts";
import { along, months, steps } from "./chart-layout.ts";
import { icons } from "./icons.ts";

/** How the map of an embed is drawn: `asked` = the engine waits for the reader's word, because data is dear. */
export type GuestMap = "loading" | "drawn" | "asked" | "engine" | "failed";

export interface GuestProps {
  readonly records: Records;
  readonly scene: Scene;
  readonly words: GuestWords;
  readonly display: Display;
  readonly map: GuestMap;
  /** Whether the map has the whole screen; null = this browser or the article does not let it. */
  readonly fullScreen: boolean | null;
  readonly title: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly credit: string;
  /** The full page with the same state; a place or none. */
  readonly fullPage: (place: string | null) => string;
  readonly on: Pick<Wishes, "scrubTo" | "step" | "play" | "selectPlace"> & {
    zoomBy(steps: number): void;
    /** Takes the whole screen, or gives it back. */
    fillScreen(): void;
    /** Fetches the engine although data is dear. */
    ask(): void;
  };
}

/** The map in an article: title, day, map, one slim time bar, one line of sources. */
export function guestPage(props: GuestProps): TemplateResult {
  const { display, map } = props;
  return html`
    <main class="guest">
      ${head(props)}
      <section class="guest-map" data-map=${map} aria-label=${props.words.embed.map.region}>
        <div class="map-slot"></div>
        ${zoom(props)} ${screen(props)} ${state(props)} ${chosen(props)}
      </section>
      ${display.hidden.has("key") ? nothing : key(props.words)} ${display.hidden.has("time") ? nothing : time(props)}
      ${sources(props)}
    </main>
  `;
}

function head({ scene, words, title, display }: GuestProps): TemplateResult {
  const { date, known } = scene.state;
  const say = words.embed;
  return html`
    <header class="guest-head">
      <h1 class=${display.hidden.has("title") ? "is-heard" : ""}>${title}</h1>
      <p class="guest-day">
        <time datetime=${formatDay(date)}>${words.format.weekday(date)}</time>
        <span>${say.sites(scene.counts.sites)}${known === "now" ? nothing : html`, ${say.known(known)}`}</span>
      </p>
    </header>
  `;
}

function zoom({ words, display, on }: GuestProps): TemplateResult | typeof nothing {
  if (display.fixed.has("view")) return nothing;
  const say = words.embed.map;
  const button = (name: string, icon: TemplateResult, steps: number): TemplateResult => html`
    <button type="button" class="icon-button" aria-label=${name} title=${name} @click=${() => on.zoomBy(steps)}>${icon}</button>
  `;
  return html`
    <div class="guest-zoom" role="group" aria-label=${say.controls}>
      ${button(say.zoomIn, icons.plus, 1)} ${button(say.zoomOut, icons.minus, -1)}
    </div>
  `;
}

function screen({ words, fullScreen, on }: GuestProps): TemplateResult | typeof nothing {
  if (fullScreen === null) return nothing;
  const say = words.embed.map;
  const name = fullScreen ? say.leaveFullScreen : say.fullScreen;
  return html`
    <button type="button" class="icon-button guest-screen" aria-label=${name} title=${name} @click=${() => on.fillScreen()}>
      ${fullScreen ? icons.reduce : icons.expand}
    </button>
  `;
}

function state({ map, words, on }: GuestProps): TemplateResult | typeof nothing {
  const say = words.embed.map;
  switch (map) {
    case "loading":
      return html`<p class="guest-state">${say.loading}</p>`;
    case "failed":
      return html`<p class="guest-state">${say.failed}</p>`;
    case "asked":
      return html`<button type="button" class="button guest-ask" @click=${() => on.ask()}>${say.detail}</button>`;
    default:
      return nothing;
  }
}

/** The place that was pressed, by name: what is known of it is on the full page. */
function chosen({ records, scene, words, fullPage, on }: GuestProps): TemplateResult | typeof nothing {
  const { place: id, record } = scene.state;
  const transfer = record === null ? undefined : records.transfers.find((each) => each.id === record);
  const place = id === null ? (transfer?.origin ?? null) : (records.places.get(id) ?? null);
  if (!place) return nothing;
  const say = words.embed.chosen;
  return html`
    <p class="guest-chosen">
      <strong dir="auto">${nameOf(place, words)}</strong>
      <a href=${fullPage(id)} target="_blank" rel="noopener">${say.details}</a>
      <button type="button" class="icon-button is-plain" aria-label=${say.close} title=${say.close} @click=${() => on.selectPlace(null)}>
        ${icons.close}
      </button>
    </p>
  `;
}

const nameOf = ({ names }: Place, { language }: GuestWords): string => names[language];

/** The signs in a line; all of them are explained on the full page. */
function key({ embed }: GuestWords): TemplateResult {
  const say = embed.key;
  const sign = (name: string): TemplateResult => html`<i class="guest-sign is-${name}"></i>`;
  return html`
    <ul class="guest-key" aria-label=${say.label}>
      <li>${sign("border")}${say.border}</li>
      <li>${sign("belarus")}${say.belarus}</li>
      <li>${sign("transfer")}${say.transfer}</li>
      <li>${sign("strength")}${say.strength}</li>
      <li>${sign("unpublished")}${say.unpublished}</li>
    </ul>
  `;
}

function time(props: GuestProps): TemplateResult {
  const { records, scene, words, display, on } = props;
  const say = words.embed.time;
  const { span } = records;
  const { date, known, layers, playing } = scene.state;
  const series = seriesOf(records, known);
  const isFixed = display.fixed.has("date");
  const input = (event: Event): void => on.scrubTo(asDay((event.currentTarget as HTMLInputElement).valueAsNumber));
  // Browsers step by a tenth of the whole; a week is what a reader means.
  const week = (event: KeyboardEvent): void => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    on.step(event.key === "PageUp" ? 7 : -7);
  };
  const x = `${along(date, span)}%`;
  return html`
    <section class="guest-time" aria-label=${say.region}>
      ${
        isFixed
          ? nothing
          : html`
            <button type="button" class="icon-button play" aria-label=${playing ? say.pause : say.play} @click=${() => on.play(!playing)}>
              ${playing ? icons.pause : icons.play}
            </button>
          `
      }
      <div class="guest-scrub">
        <div class="guest-plot" role="img" aria-label=${say.chart}>
          ${guard([series, layers], () => bars(series, layers, span))}
          <svg class="guest-now" aria-hidden="true">
            <rect class=${known === "then" ? "is-unknown" : ""} x=${x} width=${`${100 - along(date, span)}%`} height="100%" />
            <line x1=${x} x2=${x} y1="0" y2="100%" />
          </svg>
        </div>
        <input
          type="range"
          aria-label=${say.slider}
          aria-valuetext=${say.value(date, scene.counts.sites)}
          min=${span.first}
          max=${span.last}
          step="1"
          ?disabled=${isFixed}
          .value=${live(String(date))}
          @input=${input}
          @keydown=${week}
        />
        ${guard([records, words], () => monthLabels(span, words))}
      </div>
    </section>
  `;
}

function bars(
  series: ReturnType<typeof seriesOf>,
  layers: Scene["state"]["layers"],
  { first, last }: Span,
): TemplateResult {
  return html`
    <svg class="guest-bars" viewBox=${`0 0 ${last - first} ${series.most}`} preserveAspectRatio="none" aria-hidden="true">
      <g transform=${`matrix(1 0 0 -1 0 ${series.most})`}>
        ${(["border", "belarus"] as const).map(
          (layer) => svg`<polygon class=${`fill-${layer}`} points=${steps(series.sites, layer, layers)} />`,
        )}
      </g>
    </svg>
  `;
}

const monthLabels = (span: Span, { embed }: GuestWords): TemplateResult => html`
  <svg class="guest-months" aria-hidden="true">
    ${months(span).map(({ day, hasYear }) => {
      const x = `${along(day, span)}%`;
      return svg`<line x1=${x} x2=${x} y1="0" y2="5" />
        <text class="is-short" x=${x} y="15">${embed.time.month(day, false)}</text>
        <text class="is-long" x=${x} y="15">${embed.time.month(day, hasYear)}</text>`;
    })}
  </svg>
`;

function sources({ words, licence, credit, fullPage }: GuestProps): TemplateResult {
  const say = words.embed.sources;
  const link = weblink(licence.url);
  return html`
    <section class="guest-sources" aria-label=${say.region}>
      <p>
        ${say.caution} ${say.data}
        ${link ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer license">CC BY 4.0</a>` : licence.name}. ${credit}
      </p>
      <a class="guest-full" href=${fullPage(null)} target="_blank" rel="noopener">${say.full}</a>
    </section>
  `;
}
