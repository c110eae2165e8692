import { html, nothing, type TemplateResult } from "lit-html";
import type { Axis } from "../model/record.ts";
import { field } from "./field.ts";
import { marks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { sourceList } from "./source-link.ts";
import { said, textsNotice, textsOf } from "./text.ts";

/** A route of a feared attack: who published it, when, and what was said. */
export function axisDetail(axis: Axis, props: PageProps): TemplateResult {
  const { axis: say, deployment } = props.words.record;
  const text = textsOf(props)?.axes.get(axis.id) ?? null;
  return html`
    <article class="card" data-record=${axis.id}>
      <p class="hint">${say.explanation}</p>
      ${textsNotice(props)} ${marks({ verified: axis.verified, care: false }, props)}
      ${text ? html`<p class="lead">${said(text.said)}</p>` : nothing}
      ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
      <dl class="fields">
        ${field(say.scenario, text ? said(text.scenario) : null)} ${field(say.by, text ? said(text.by) : null)}
        ${field(say.publisher, said(axis.publisher))}
        ${field(deployment.firstReported, deployment.reported(axis.reported, null))}
      </dl>
      ${text ? sourceList(text.sources, props) : nothing}
    </article>
  `;
}
