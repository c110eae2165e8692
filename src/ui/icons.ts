import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";

/** Line icons of 20 by 20; each stands beside a word or in a control that has a name. */
const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${shape}</svg>`;

export const icons = {
  play: icon(svg`<path class="solid" d="M6 4l10 6-10 6z" />`),
  pause: icon(svg`<path class="solid" d="M5 4h3.5v12H5zM11.5 4H15v12h-3.5z" />`),
  before: icon(svg`<path d="M12.5 4.5L7 10l5.5 5.5" />`),
  after: icon(svg`<path d="M7.5 4.5L13 10l-5.5 5.5" />`),
  eventBefore: icon(svg`<path d="M11 4.5L5.500 10l5.5 5.5" /><path class="solid" d="M15 7l3 3-3 3-3-3z" />`),
  eventAfter: icon(svg`<path d="M9 4.5l5.500 5.5L9 15.500" /><path class="solid" d="M5 7l3 3-3 3-3-3z" />`),
  train: icon(svg`<path d="M3 10h10M9.5 6l4 4-4 4M17 4v12" />`),
  plus: icon(svg`<path d="M10 4v12M4 10h12" />`),
  minus: icon(svg`<path d="M4 10h12" />`),
  north: icon(svg`<path d="M4.5 12.5L10 7l5.5 5.5" />`),
  south: icon(svg`<path d="M4.5 7.5L10 13l5.5-5.5" />`),
  move: icon(
    svg`<path d="M10 3v14M3 10h14M7.5 5.5L10 3l2.5 2.5M7.5 14.5L10 17l2.5-2.5M5.5 7.5L3 10l2.5 2.5M14.5 7.5L17 10l-2.5 2.5" />`,
  ),
  expand: icon(svg`<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />`),
  reduce: icon(svg`<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4" />`),
  close: icon(svg`<path d="M5 5l10 10M15 5L5 15" />`),
  share: icon(svg`<path d="M10 12V3M6.5 6L10 2.5 13.5 6M5 9H4v8h12V9h-1" />`),
} as const;
