import { html, nothing, type TemplateResult } from "lit-html";
import { amountOf } from "../model/amount.ts";
import { type Day, today } from "../model/day.ts";
import type { Deployment } from "../model/record.ts";
import type { DeploymentText } from "../model/texts.ts";
import { field } from "./field.ts";
import { marks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { sourceList } from "./source-link.ts";
import { named, said, textsOf } from "./text.ts";

/** One report about a place: how it stands on the day shown, and, unfolded, all that is known of it. */
export function deploymentCard(record: Deployment, isUnfolded: boolean, props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.deployment;
  const text = textsOf(props)?.deployments.get(record.id) ?? null;
  const phase = scene.situation.present.find((each) => each.record.id === record.id)?.phase ?? null;
  const isSelected = scene.state.record === record.id;
  const classes = ["card", ...(phase ? ["is-present"] : []), ...(isSelected ? ["is-selected"] : [])];
  return html`
    <article class=${classes.join(" ")} data-record=${record.id} data-phase=${phase ?? "absent"}>
      <details ?open=${isUnfolded || isSelected || phase !== null}>
        <summary>
          <h4>${say.change[record.change]}</h4>
          <span class="dates">${datesOf(record, text, props)}</span>
          ${phase ? html`<span class="phase">${say.onDay(scene.state.date, phase)}</span>` : nothing}
        </summary>
        ${marks(record, props)}
        ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
        <dl class="fields">
          ${field(say.unit, text?.unit ? named(text.unit) : null)}
          ${field(say.echelon, text?.echelon ? say.echelons[text.echelon] : null)}
          ${field(say.home, text?.home ? named(text.home) : null)}
          ${field(say.district, text?.district ? say.districts[text.district] : null)}
          ${field(say.strength, strengthOf(record, props))}
          ${field(say.groups, record.btgs === null ? null : words.format.number(record.btgs))}
          ${field(say.equipment, text ? equipmentOf(text, props) : null)}
          ${field(say.basis, say.status[record.status])}
          ${field(say.firstReported, say.reported(record.reported, text?.reportedBasis ?? null))}
        </dl>
        ${text ? sourceList(text.sources, props) : nothing}
      </details>
    </article>
  `;
}

/** Numbers as published; one that was computed from formations says so, and how. */
function strengthOf(record: Deployment, { words }: PageProps): TemplateResult | string {
  const { deployment: say, claim, panel } = words.record;
  const amount = record.personnel && amountOf(record.personnel);
  if (amount === null) return panel.notPublished;
  if (!record.inferred) return claim.people(amount);
  return html`${claim.people(amount)} (${say.inferred}) <small>${say.inferredExplained}</small>`;
}

function equipmentOf(text: DeploymentText, { words }: PageProps): TemplateResult | null {
  if (text.equipment.length === 0) return null;
  return html`
    <ul>
      ${text.equipment.map(
        ({ type, count }) =>
          html`<li>${named(type)}${count === null ? nothing : `: ${words.format.number(count)}`}</li>`,
      )}
    </ul>
    ${
      text.equipment.some(({ count }) => count === null)
        ? html`<small>${words.record.deployment.countNotPublished}</small>`
        : nothing
    }
  `;
}

/** Since when and until when, each with how it is known; an end that was not known yet on the day of knowledge is none. */
function datesOf(record: Deployment, text: DeploymentText | null, { records, scene, words }: PageProps): string {
  const say = words.record.deployment;
  const { known } = scene.situation;
  const to = record.toReported !== null && record.toReported > known ? null : record.to;
  if (record.change === "transit") return say.seen(record.from, to, record.reported);
  const next = records.deployments.find((each) => each.replaces === record.id && (each.reported ?? today) <= known);
  const continued: Day | null = next ? (next.from ?? next.reported) : null;
  // Of what left, is planned or was only said nobody expects a word that it is gone.
  const isStatement = ["departure", "announced", "claim-of-withdrawal"].includes(record.change);
  return [
    say.since(record.change, record.from, text?.fromBasis ?? null, record.reported),
    ...(continued !== null
      ? [say.continued(continued)]
      : to === null && isStatement
        ? []
        : [say.until(to, to === null ? null : record.toReported)]),
    ...(text?.lastSeen ? [say.lastSeen(text.lastSeen)] : []),
  ].join("; ");
}
