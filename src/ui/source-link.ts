import { html, nothing, type TemplateResult } from "lit-html";
import type { SourceText } from "../model/texts.ts";
import { weblink } from "../model/weblink.ts";
import type { PageProps } from "./props.ts";
import { foreign, said, textsOf } from "./text.ts";

/** The sources of a record, each with what is known of it; nothing while the texts are not there. */
export function sourceList(ids: readonly string[], props: PageProps): TemplateResult | typeof nothing {
  const texts = textsOf(props);
  if (!texts || ids.length === 0) return nothing;
  const say = props.words.record.source;
  return html`
    <div class="sources">
      <p class="sources-title">${say.title(ids.length)}</p>
      <ul>
        ${ids.map((id) => {
          const source = texts.sources.get(id);
          return html`<li>${source ? sourceItem(source, props) : say.missing}</li>`;
        })}
      </ul>
    </div>
  `;
}

function sourceItem(source: SourceText, { words }: PageProps): TemplateResult {
  const say = words.record.source;
  const link = weblink(source.url);
  // A description is ours, in English, whatever the language of the text.
  const title = foreign(source.title, source.titleIsDescription ? "en" : source.language);
  const facts = [
    source.published === null ? say.undated : words.format.day(source.published),
    say.kind[source.kind],
    ...(source.language === words.language ? [] : [words.format.tongue(source.language)]),
    ...(source.titleIsDescription ? [say.described] : []),
    ...(source.speaker === null ? [] : [say.speaker(source.speaker)]),
    ...(source.relays === null ? [] : [say.relays(source.relays)]),
  ];
  return html`
    <span class="publisher" dir="auto">${source.publisher}</span>:
    ${link ? linkTo(link.href, title, say.opens) : title}
    <span class="host" dir="ltr">${link ? link.host : say.noAddress}</span>
    <span class="facts">${facts.map((fact, order) => html`${order === 0 ? "" : " · "}${said(fact)}`)}</span>
    ${
      source.quality === "original"
        ? nothing
        : html`<span class="quality">${source.quality === "copy" ? say.copy(source.originalPublisher) : say.unseen}</span>`
    }
    ${source.note === null ? nothing : html`<span class="source-note">${foreign(source.note, "en")}</span>`}
  `;
}

const linkTo = (href: string, label: TemplateResult | string, opens: string): TemplateResult => html`
  <a href=${href} target="_blank" rel="noopener noreferrer">${label}<span class="is-heard"> (${opens})</span></a>
`;

/** The first source in a word or two, for a cell: its publisher as a link, and how many more there are. */
export function firstSource(ids: readonly string[], props: PageProps): TemplateResult | typeof nothing {
  const id = ids[0];
  const source = id === undefined ? undefined : textsOf(props)?.sources.get(id);
  if (!source) return nothing;
  const { source: say, sites } = props.words.record;
  const link = weblink(source.url);
  return html`
    ${link ? linkTo(link.href, said(source.publisher), say.opens) : said(source.publisher)}
    ${ids.length > 1 ? sites.moreSources(ids.length - 1) : nothing}
  `;
}
