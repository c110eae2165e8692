import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import type { EventKind, Group } from "../model/vocabulary.ts";

/** Speakers are told apart by shape as well as by colour. Around 0, 0. */
export const speakerShapes: Readonly<Record<Group, string>> = {
  us: "M-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0z",
  ukraine: "M0,-4.6L4.6,0L0,4.6L-4.6,0z",
  nato: "M-3.2,-3.2H3.2V3.2H-3.2z",
  russia: "M0,-4.4L4.2,3.2H-4.2z",
  analysts: "M-1.4,-4.2H1.4V-1.4H4.2V1.4H1.4V4.2H-1.4V1.4H-4.2V-1.4H-1.4z",
};

/** Kinds of events, by outline alone: talks, arms, a drill, a look from above. Around 0, 0. */
export const eventShapes: Readonly<Record<EventKind, string>> = {
  diplomacy: "M-3,0a3,3 0 1 0 6,0a3,3 0 1 0 -6,0z",
  military: "M0,-3.6L3.6,2.7H-3.6z",
  exercise: "M-2.7,-2.7H2.7V2.7H-2.7z",
  intelligence: "M0,-3.7L3.7,0L0,3.7L-3.7,0z",
};

const small = (drawn: SVGTemplateResult): TemplateResult =>
  html`<svg class="sign" viewBox="-5 -5 10 10" width="12" height="12" aria-hidden="true">${drawn}</svg>`;

export const speakerSign = (group: Group): TemplateResult =>
  small(svg`<path class=${`says-${group}`} d=${speakerShapes[group]} />`);

export const eventSign = (kind: EventKind): TemplateResult =>
  small(svg`<path class=${`happens is-${kind}`} d=${eventShapes[kind]} />`);

/** A claim that names one end only is open on the other. */
export const openEnds = {
  up: "M0,-4V-11M-2.5,-8.5L0,-11L2.5,-8.5",
  down: "M0,4V11M-2.5,8.5L0,11L2.5,8.5",
} as const;

export const openSign = (open: "up" | "down"): TemplateResult =>
  small(
    svg`<path class="stem" d=${openEnds[open]} transform=${open === "up" ? "translate(0 7.5)" : "translate(0 -7.5)"} />`,
  );
