import { html, nothing, type TemplateResult } from "lit-html";

/** One line of a list of fields; a field without a value is left out. */
export const field = (
  name: string,
  value: TemplateResult | string | typeof nothing | null,
): TemplateResult | typeof nothing =>
  value === null || value === nothing ? nothing : html`<div class="field"><dt>${name}</dt><dd>${value}</dd></div>`;
