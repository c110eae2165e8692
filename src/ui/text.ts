import { html, nothing, type TemplateResult } from "lit-html";
import type { Texts } from "../model/texts.ts";
import type { PageProps } from "./props.ts";

/** Text of the data in the page’s language; its direction is its own. */
export const said = (text: string): TemplateResult => html`<span dir="auto">${text}</span>`;

/** Text that keeps the language it was published in. */
export const foreign = (text: string, language: string): TemplateResult =>
  html`<span lang=${language} dir="auto">${text}</span>`;

/** Units, garrisons and equipment are kept as named in English. */
export const named = (text: string): TemplateResult => foreign(text, "en");

/** The texts, once they are there; until then records show what they have without them. */
export const textsOf = ({ texts }: PageProps): Texts | null => (texts.status === "ready" ? texts.value : null);

/** Why units, notes and sources are missing, and what to do about it; nothing once they are there. */
export function textsNotice({ texts, words, on }: PageProps): TemplateResult | typeof nothing {
  const say = words.record.panel;
  const ask = (label: string): TemplateResult =>
    html`<button type="button" class="button" @click=${() => on.loadTexts()}>${label}</button>`;
  switch (texts.status) {
    case "ready":
      return nothing;
    case "loading":
      return html`<p class="texts-notice">${say.loading}</p>`;
    case "idle":
      return html`<p class="texts-notice">${ask(say.load)}</p>`;
    case "failed":
      return html`<p class="texts-notice is-failed">${say.failed} ${ask(say.tryAgain)}</p>`;
  }
}
