import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { chartClaims, highestClaim } from "../model/chart-claims.ts";
import { chartMeasures, groups } from "../model/vocabulary.ts";
import { claimScale, nearestClaim, opennessOf, type PlacedClaim, placeClaims } from "./chart-layout.ts";
import { choose } from "./choice.ts";
import { focusAfter } from "./focus.ts";
import type { PageProps } from "./props.ts";
import { detailHeading } from "./selection.ts";
import { openEnds, openSign, speakerShapes, speakerSign } from "./signs.ts";
import { spokenClaim } from "./spoken-claim.ts";
import { said, textsOf } from "./text.ts";

/** How near a press must come to a claim, in pixels: half the width of a finger. */
const reach = 22;

/** The published numbers of one measure, each a sign of its speaker at the day it is about. No line joins them. */
export function claimsLane(props: PageProps): TemplateResult {
  const { records, scene, words } = props;
  const { date, known, measure, pointed, record } = scene.state;
  const say = words.time.chart;
  const { drawn } = chartClaims(records, measure, date, known);
  const scale = claimScale(highestClaim(records, measure));
  const placed = placeClaims(drawn, scale, records.span);
  const lines = scale.ticks(2).filter((value) => value > 0);
  const marked = pointed ?? record;
  return html`
    <div class="lane" @pointermove=${pointer(placed, props)} @pointerleave=${() => props.on.point(null)}>
      <svg class="totals">
        ${lines.map((value) => svg`<line class="grid" x1="0" x2="100%" y1=${`${scale(value)}%`} y2=${`${scale(value)}%`} />`)}
        ${guard([measure, known, words, marked, ...placed.map(({ claim }) => claim.estimate.id)], () => marks(placed, marked, props))}
      </svg>
      <svg class="grid-labels" aria-hidden="true">
        ${lines.map((value) => svg`<text x="0" y=${`${scale(value)}%`} dy="-3">${words.format.number(value)}</text>`)}
      </svg>
      ${placed.length === 0 ? html`<p class="axis lane-empty">${say.empty}</p>` : nothing}
      ${readout(placed, props)}
    </div>
  `;
}

/** Which numbers are drawn, and whose, by shape; only what occurs. */
export function claimsKey({ records, scene, words, on }: PageProps): TemplateResult {
  const { date, known, measure } = scene.state;
  const { drawn, silent } = chartClaims(records, measure, date, known);
  const ends = new Set(drawn.map(({ amount }) => opennessOf(amount)));
  const say = words.time.chart;
  const { open } = words.page.time;
  return html`
    <div class="axis chart-key">
      <select aria-label=${say.measure} @change=${choose(chartMeasures, (chosen) => on.measure(chosen))}>
        ${chartMeasures.map((each) => html`<option value=${each} .selected=${each === measure}>${say.measures[each]}</option>`)}
      </select>
      ${groups
        .filter((group) => drawn.some(({ estimate }) => estimate.group === group))
        .map((group) => html`<span>${speakerSign(group)}${words.record.claim.group[group]}</span>`)}
      ${(["up", "down"] as const)
        .filter((end) => ends.has(end))
        .map((end) => html`<span>${openSign(end)}${open[end]}</span>`)}
      ${silent === 0 ? nothing : html`<span class="silent">${say.silent(silent)}</span>`}
    </div>
  `;
}

/** One stop for the keyboard; arrow keys go from claim to claim. */
function marks(
  placed: readonly PlacedClaim[],
  marked: string | null,
  props: PageProps,
): TemplateResult | SVGTemplateResult {
  const { words, on } = props;
  const entry = placed.find(({ claim }) => claim.estimate.id === marked) ?? placed.at(-1);
  const move = (event: KeyboardEvent): void => {
    const at = placed.findIndex(
      ({ claim }) => claim.estimate.id === (event.target as Element).getAttribute("data-claim"),
    );
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: placed.length - 1 }[event.key];
    if (next === undefined) {
      const claim = placed[at];
      if (!claim || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      openClaim(event, claim, props);
      return;
    }
    event.preventDefault();
    const id = placed[next]?.claim.estimate.id;
    if (id !== undefined) focusAfter(event, `[data-claim="${CSS.escape(id)}"]`);
  };
  return svg`
    <g role="group" aria-label=${words.time.chart.marks} @keydown=${move} @focusout=${() => on.point(null)}>
      ${placed.map((each) => mark(each, each === entry, each.claim.estimate.id === marked, props))}
    </g>
  `;
}

function mark(
  { claim, x, during, isEarlier, y, range, open }: PlacedClaim,
  isEntry: boolean,
  isMarked: boolean,
  { words, on }: PageProps,
): SVGTemplateResult {
  const { estimate } = claim;
  const at = `${x}%`;
  const ends = (range ?? []).map((end) => `${end}%`);
  const classes = [
    "estimate",
    `says-${estimate.group}`,
    ...(estimate.expected ? ["is-expected"] : []),
    ...(isMarked ? ["is-marked"] : []),
  ];
  return svg`
    <g
      class=${classes.join(" ")}
      role="button"
      tabindex=${isEntry ? 0 : -1}
      data-claim=${estimate.id}
      aria-label=${words.time.chart.claim(spokenClaim(estimate, claim))}
      @focus=${() => on.point(estimate.id)}
    >
      ${during ? svg`<line class="during" x1=${`${during[0]}%`} x2=${`${during[1]}%`} y1=${`${y}%`} y2=${`${y}%`} />` : nothing}
      ${range ? svg`<line x1=${at} x2=${at} y1=${ends[0]} y2=${ends[1]} />` : nothing}
      ${ends.map((end) => svg`<svg class="at" x=${at} y=${end}><path class="stem" d="M-3,0H3" /></svg>`)}
      <svg class="at" x=${at} y=${`${y}%`}>
        ${open ? svg`<path class="stem" d=${openEnds[open]} />` : nothing}
        ${isEarlier ? svg`<path class="stem" d="M-6,-3L-9,0L-6,3" />` : nothing}
        <circle class="ring" r="8" />
        <path class="body" d=${speakerShapes[estimate.group]} />
      </svg>
    </g>
  `;
}

/** Opens a claim at its day, so that the map shows what it stands beside. */
export function openClaim(event: Event, { claim }: PlacedClaim, { scene, on }: PageProps): void {
  // As known then, the day on which it could be heard.
  const { estimate, last } = claim;
  const day =
    scene.state.known === "then" && estimate.reported !== null && estimate.reported > last ? estimate.reported : last;
  on.scrubTo(day);
  on.selectRecord(estimate.id);
  focusAfter(event, `#${detailHeading}`);
}

/** The claim under the pointer; `null` where there is none within reach. */
export function claimAt(event: PointerEvent | MouseEvent, props: PageProps): PlacedClaim | null {
  const lane = (event.currentTarget as HTMLElement).closest(".plot")?.querySelector(".lane");
  if (!lane) return null;
  const { left, top, width, height } = lane.getBoundingClientRect();
  if (height === 0) return null;
  const { date, known, measure } = props.scene.state;
  const { drawn } = chartClaims(props.records, measure, date, known);
  const placed = placeClaims(drawn, claimScale(highestClaim(props.records, measure)), props.records.span);
  return nearestClaim(placed, { x: event.clientX - left, y: event.clientY - top }, { width, height }, reach);
}

const pointer =
  (placed: readonly PlacedClaim[], { scene, on }: PageProps) =>
  (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const id = nearestClaim(placed, point, { width, height }, reach)?.claim.estimate.id ?? null;
    if (id !== scene.state.pointed) on.point(id);
  };

/** The claim that is pointed at, in words, above the lane: nothing moves. */
function readout(placed: readonly PlacedClaim[], props: PageProps): TemplateResult | typeof nothing {
  const { scene, words } = props;
  const found = placed.find(({ claim }) => claim.estimate.id === scene.state.pointed);
  if (!found) return nothing;
  const { estimate } = found.claim;
  const text = textsOf(props)?.estimates.get(estimate.id) ?? null;
  const source = text?.sources[0];
  const publisher = source === undefined ? null : (textsOf(props)?.sources.get(source)?.publisher ?? null);
  return html`
    <p class="readout ${found.x > 50 ? "is-late" : ""}" aria-hidden="true">
      <strong>${words.time.chart.claim(spokenClaim(estimate, found.claim))}</strong>
      ${text ? html`<span>${said(text.by)}: ${said(text.scope)}</span>` : nothing}
      ${publisher === null ? nothing : html`<span class="facts">${said(publisher)}</span>`}
    </p>
  `;
}
