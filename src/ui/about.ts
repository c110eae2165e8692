import { html, type TemplateResult } from "lit-html";
import { weblink } from "../model/weblink.ts";
import type { PageProps } from "./props.ts";
import { said } from "./text.ts";

/** What this map is, how to read it, and what it does not know. */
export function about({ dataset, words }: PageProps): TemplateResult {
  const say = words.record.about;
  const licence = weblink(dataset.licence.url);
  return html`
    <h2>${said(dataset.title)}</h2>
    <p>${said(dataset.description)}</p>
    <p>${say.what}</p>
    <h3>${say.claimsTitle}</h3>
    <p>${say.claims}</p>
    <h3>${say.timesTitle}</h3>
    <p>${say.times}</p>
    <ul class="bullets"><li>${say.asThen}</li><li>${say.asNow}</li></ul>
    <h3>${say.unknownTitle}</h3>
    <ul class="bullets">${dataset.unknown.map((each) => html`<li>${said(each)}</li>`)}</ul>
    <h3>${say.policyTitle}</h3>
    ${dataset.policy.map((each) => html`<p>${said(each)}</p>`)}
    <h3>${say.certaintyTitle}</h3>
    <dl class="terms">${say.certainty.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
    <h3>${say.creditsTitle}</h3>
    <p>
      ${say.licence}
      ${
        licence
          ? html`<a href=${licence.href} target="_blank" rel="noopener noreferrer license">${dataset.licence.name}</a>`
          : dataset.licence.name
      }
    </p>
    <p dir="auto">${dataset.credit}</p>
  `;
}
