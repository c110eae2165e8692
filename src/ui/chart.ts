import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Series } from "../model/series.ts";
import { along, dayAt, steps } from "./chart-layout.ts";
import { claimAt, claimsKey, claimsLane, openClaim } from "./claims-lane.ts";
import { eventsLane } from "./events-lane.ts";
import type { PageProps } from "./props.ts";

/**
 * Reported sites on each day, and above them what was published: two charts over one line of time, because they count
 * different things. A press or a drag goes to that day, with the shift key it compares two; a press on a claim opens it.
 */
export function chart(props: PageProps, series: Series): TemplateResult {
  const { records, scene, words } = props;
  const { date, known, layers } = scene.state;
  const x = `${along(date, records.span)}%`;
  const { press, drag, click } = scrubber(props);
  const most = known === "then" ? null : series.most;
  // Published numbers stand as they are while the day moves, unless only those are shown that it knows.
  const { measure, pointed, record } = scene.state;
  const published = [records, words, props.texts, measure, pointed, record, known, known === "then" ? date : null];
  return html`
    ${guard(published, () => claimsKey(props))}
    <div class="plot" role="group" aria-label=${words.page.time.chart} @pointerdown=${press} @pointermove=${drag} @click=${click}>
      ${guard(published, () => claimsLane(props))}
      <p class="axis">${words.page.time.sitesAxis(most)}</p>
      ${guard([series, layers], () => bars(series, layers))}
      <svg class="day-line" aria-hidden="true">
        ${compared(props)}
        <rect
          class=${known === "then" ? "later is-unknown" : "later"}
          x=${x}
          width=${`${101 - along(date, records.span)}%`}
          height="100%"
        />
        <line x1=${x} x2=${x} y1="0" y2="100%" />
        ${dayCount(props, x)}
      </svg>
    </div>
    ${eventsLane(series, props)}
  `;
}

/** The days between the two that are compared. */
function compared({ records, scene }: PageProps): SVGTemplateResult | typeof nothing {
  if (!scene.comparison) return nothing;
  const { earlier, later } = scene.comparison;
  const [from, to] = [along(earlier, records.span), along(later, records.span)];
  const other = `${along(scene.state.from ?? earlier, records.span)}%`;
  return svg`
    <rect class="compared" x=${`${from}%`} width=${`${to - from}%`} height="100%" />
    <line class="other" x1=${other} x2=${other} y1="0" y2="100%" />
  `;
}

/** The number of the day beside its line, on the side where there is room. */
function dayCount({ records, scene, words }: PageProps, x: string): SVGTemplateResult {
  const isLate = along(scene.state.date, records.span) > 90;
  return svg`
    <text class=${isLate ? "before" : "after"} x=${x} dx=${isLate ? -5 : 5} y="100%" dy="-22">
      ${words.format.number(scene.counts.sites)}
    </text>
  `;
}

/** The day under the pointer, while it is pressed; a finger that moves up or down scrolls the page. */
function scrubber(props: PageProps) {
  const { records, on } = props;
  const dayOf = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return dayAt((event.clientX - left) / width, records.span);
  };
  const isControl = (event: Event): boolean => (event.target as Element).closest("select, button") !== null;
  return {
    press: (event: PointerEvent): void => {
      if ((event.buttons & 1) === 0 || isControl(event) || claimAt(event, props)) return;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      if (event.shiftKey) on.compare(dayOf(event));
      on.scrubTo(dayOf(event));
    },
    drag: (event: PointerEvent): void => {
      const plot = event.currentTarget as HTMLElement;
      if ((event.buttons & 1) === 1 && plot.hasPointerCapture(event.pointerId)) on.scrubTo(dayOf(event));
    },
    click: (event: MouseEvent): void => {
      const claim = isControl(event) ? null : claimAt(event, props);
      if (claim) openClaim(event, claim, props);
    },
  };
}

function bars({ sites, most }: Series, layers: PageProps["scene"]["state"]["layers"]): TemplateResult {
  return html`
    <svg class="bars" viewBox=${`0 0 ${sites.length - 1} ${Math.max(most, 1)}`} preserveAspectRatio="none" aria-hidden="true">
      <g transform=${`matrix(1 0 0 -1 0 ${Math.max(most, 1)})`}>
        <polygon class="fill-border" points=${steps(sites, "border", layers)} />
        <polygon class="fill-belarus" points=${steps(sites, "belarus", layers)} />
      </g>
    </svg>
  `;
}
