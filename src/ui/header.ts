import { html, type TemplateResult } from "lit-html";
import { type Language, languages, type Theme, themes } from "../state/state.ts";
import { choose } from "./choice.ts";
import { icons } from "./icons.ts";
import type { PageProps } from "./props.ts";

/** Each language in its own words, so that a reader finds it on a page that she cannot read. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch", uk: "Українська" };

export function header({ records, scene, words, dataset, on }: PageProps): TemplateResult {
  const { page } = words;
  const { language, theme } = scene.state;
  return html`
    <header class="header">
      <div class="title">
        <h1>${page.name}</h1>
        <p>${dataset.title}, ${page.period(records.span.first, records.span.last)}</p>
      </div>
      <div class="tools">
        <label>
          <span class="is-heard">${page.language}</span>
          <select @change=${choose(languages, (chosen: Language) => on.speak(chosen))}>
            ${languages.map((each) => html`<option value=${each} lang=${each} .selected=${each === language}>${languageNames[each]}</option>`)}
          </select>
        </label>
        <label>
          <span class="is-heard">${page.theme}</span>
          <select @change=${choose(themes, (chosen: Theme) => on.dress(chosen))}>
            ${themes.map((each) => html`<option value=${each} .selected=${each === theme}>${page.themes[each]}</option>`)}
          </select>
        </label>
        <button type="button" class="button share" aria-label=${page.share} @click=${() => on.share()}>${icons.share}<span>${page.share}</span></button>
      </div>
    </header>
  `;
}
