import { html, nothing, type TemplateResult } from "lit-html";
import { formatDay } from "../model/day.ts";
import type { Estimate } from "../model/record.ts";
import type { SourceText } from "../model/texts.ts";
import { weblink } from "../model/weblink.ts";
import { freshClaims, numberOf, whenOf } from "./estimate-list.ts";
import { legend } from "./legend.ts";
import { paperTable } from "./paper-table.ts";
import type { PageProps } from "./props.ts";
import { speakerSign } from "./signs.ts";
import { changeFacts } from "./summary-facts.ts";
import { foreign, said, textsOf } from "./text.ts";

/** What is printed: the day on one sheet, then its records as a table. Nothing to press, and no other day. */
export function paper(props: PageProps): TemplateResult {
  const { scene, words, dataset, records } = props;
  const { page, format } = words;
  const { date, known, layers } = scene.state;
  const { counts } = scene;
  const changed = changeFacts(scene);
  return html`
    <div class="paper-sheet">
      <p class="paper-title"><strong>${page.name}</strong> ${dataset.title}, ${page.period(records.span.first, records.span.last)}</p>
      <h1>${
        changed
          ? words.time.changes.title(changed.earlier, changed.later)
          : html`<time datetime=${formatDay(date)}>${format.weekday(date)}</time>`
      }</h1>
      <p class="paper-known">
        ${page.known.label}: ${page.known.explain(known, scene.comparison?.later ?? date)}
        ${scene.leftOut ? words.time.known.leftOut(scene.leftOut) : nothing}
      </p>
      <p>${
        changed
          ? words.time.changes.sentence(changed)
          : page.summary({ ...counts, belarus: counts.bySide.belarus, shows: layers })
      }</p>
      <div class="paper-map"><div class="paper-picture"></div>${legend(props)}</div>
      ${paperClaims(props)}
      <p class="paper-credit">${page.credits.caution} ${dataset.credit}. ${page.credits.licence} ${dataset.licence.name}</p>
    </div>
    ${paperTable(props)}
  `;
}

/** The published numbers of the day, each with the number of its first source, and these. */
export function paperClaims(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.claim;
  const claims = freshClaims(scene).map(({ estimate }) => estimate);
  const texts = textsOf(props);
  const ids = [...new Set(claims.flatMap(({ id }) => texts?.estimates.get(id)?.sources[0] ?? []))];
  return html`
    <section class="paper-claims">
      <h2>${say.title}</h2>
      ${
        claims.length === 0
          ? html`<p>${say.empty}</p>`
          : html`<ul>${claims.map((estimate) => html`<li>${claimLine(estimate, ids, props)}</li>`)}</ul>`
      }
      ${claims.length === 0 ? nothing : sources(ids, props)}
    </section>
  `;
}

function claimLine(estimate: Estimate, ids: readonly string[], props: PageProps): TemplateResult {
  const { claim: say } = props.words.record;
  const text = textsOf(props)?.estimates.get(estimate.id) ?? null;
  const [source, ...further] = text?.sources ?? [];
  const facts = [
    say.measure[estimate.measure],
    ...(estimate.forces ? [props.words.time.chart.forces[estimate.forces]] : []),
    ...(estimate.expected ? [say.expected] : []),
    whenOf(estimate, props),
  ];
  return html`
    ${speakerSign(estimate.group)}
    <span><strong>${numberOf(estimate, text, props)}</strong> – ${text ? said(text.by) : say.group[estimate.group]}
    <span class="facts">${facts.join(", ")}</span>
    ${source === undefined ? nothing : html`<span class="paper-refs">[${ids.indexOf(source) + 1}]${more(further.length, props)}</span>`}</span>
  `;
}

const more = (count: number, { words }: PageProps): string =>
  count === 0 ? "" : ` ${words.record.sites.moreSources(count)}`;

function sources(ids: readonly string[], props: PageProps): TemplateResult {
  const say = props.words.picture.paper;
  const texts = textsOf(props);
  if (!texts) return html`<p>${say.noTexts}</p>`;
  return html`
    <h3>${say.sources}</h3>
    <ol class="paper-sources">
      ${ids.map((id) => {
        const source = texts.sources.get(id);
        return html`<li>${source ? sourceLine(source, props) : props.words.record.source.missing}</li>`;
      })}
    </ol>
  `;
}

function sourceLine(source: SourceText, { words }: PageProps): TemplateResult {
  const link = weblink(source.url);
  const title = foreign(source.title, source.titleIsDescription ? "en" : source.language);
  const day = source.published === null ? words.record.source.undated : words.format.shortDay(source.published);
  return html`
    ${said(source.publisher)}: ${link ? html`<a href=${link.href} rel="noopener noreferrer">${title}</a>` : title}, ${day}${
      link ? html` <span class="host" dir="ltr">${link.host}</span>` : nothing
    }
  `;
}
