import { html, nothing, type TemplateResult } from "lit-html";
import { amountOf, type Claimed, claimed } from "../model/amount.ts";
import type { StandingClaim } from "../model/claims.ts";
import type { Estimate } from "../model/record.ts";
import type { EstimateText } from "../model/texts.ts";
import { type Measure, measures } from "../model/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { field } from "./field.ts";
import { marks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { recordButton } from "./selection.ts";
import { speakerSign } from "./signs.ts";
import { sourceList } from "./source-link.ts";
import { said, textsNotice, textsOf } from "./text.ts";

/** From this age on a claim is folded away: it is still the newest of its speaker, but it is about another time. */
const oldAge = 30;

/** The claims that are about the time of the day shown. */
export const freshClaims = ({ state, claims }: Scene): readonly StandingClaim[] =>
  claims.filter(({ last }) => state.date - last <= oldAge);

/** Published strengths as they stand on the day, one measure after the other, the speakers side by side. */
export function estimateList(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const say = words.record.claim;
  const { claims } = scene;
  const fresh = freshClaims(scene);
  const old = claims.filter((claim) => !fresh.includes(claim));
  return html`
    <section class="numbers" aria-labelledby="numbers-heading">
      <h3 id="numbers-heading">${say.title}</h3>
      ${claims.length === 0 ? html`<p class="empty">${say.empty}</p>` : html`<p class="hint">${say.explanation}</p>`}
      ${byMeasure(fresh, props)}
      ${
        old.length === 0
          ? nothing
          : html`<details class="older"><summary>${say.older(old.length)}</summary>${byMeasure(old, props)}</details>`
      }
    </section>
  `;
}

const byMeasure = (claims: readonly StandingClaim[], props: PageProps): readonly TemplateResult[] =>
  measures.flatMap((measure) => {
    const of = claims.filter((claim) => claim.estimate.measure === measure);
    return of.length === 0 ? [] : [measureBlock(measure, of, props)];
  });

function measureBlock(measure: Measure, claims: readonly StandingClaim[], props: PageProps): TemplateResult {
  const { claim: say } = props.words.record;
  // In the order of the claims: who spoke last comes first.
  const speakers = [...new Set(claims.map((claim) => claim.estimate.group))];
  return html`
    <h4>${say.measure[measure]}</h4>
    <ul class="claims">
      ${speakers.map((speaker) => {
        const own = claims.filter((claim) => claim.estimate.group === speaker);
        return html`
          <li class="speaker">
            <span class="speaker-name">${speakerSign(speaker)} ${say.group[speaker]}</span>
            <ul>${own.map((claim) => html`<li class="claim">${claimItem(claim, props)}</li>`)}</ul>
          </li>
        `;
      })}
    </ul>
  `;
}

function claimItem({ estimate, age, standing }: StandingClaim, props: PageProps): TemplateResult {
  const { claim: say } = props.words.record;
  const text = textsOf(props)?.estimates.get(estimate.id) ?? null;
  return html`
    ${recordButton(estimate.id, html`<span class="number">${numberOf(estimate, text, props, standing)}</span>`, props)}
    ${estimate.expected ? html`<span class="expected">${say.expected}</span>` : nothing}
    ${estimate.forces ? html`<span class="forces">${props.words.time.chart.forces[estimate.forces]}</span>` : nothing}
    ${text ? html`<span class="by">${said(text.by)}</span>` : nothing}
    <span class="facts">${whenOf(estimate, props)}${age === null ? nothing : html` · ${say.age(age)}`}</span>
    ${text ? html`<span class="scope">${said(text.scope)}</span>` : nothing}
  `;
}

/** The number as claimed: people, battalion groups, or a change; one is never turned into another. */
export function numberOf(
  estimate: Estimate,
  text: EstimateText | null,
  { words }: Pick<PageProps, "words">,
  { people, groups: formations }: Claimed = claimed(estimate),
): string {
  const { claim: say } = words.record;
  const numbers = [
    ...(people ? [say.number(people)] : []),
    ...(formations ? [say.groups(formations)] : []),
    ...(text ? changeOf(estimate, text, say) : []),
  ];
  return numbers.length === 0 ? say.none : numbers.join(", ");
}

function changeOf(
  { qualifier }: Estimate,
  { delta }: EstimateText,
  say: PageProps["words"]["record"]["claim"],
): readonly string[] {
  if (!delta) return [];
  const values = [delta.low, delta.best, delta.high];
  const isFewer = values.some((value) => value !== null && value < 0);
  const size = (value: number | null): number | null => value && Math.abs(value);
  // The lower end of a loss is the larger number with its sign, so the ends change places without it.
  const [low, best, high] = (isFewer ? values.toReversed() : values).map(size);
  const amount = amountOf({ low: low ?? null, best: best ?? null, high: high ?? null }, qualifier);
  return amount ? [say.change(amount, isFewer ? "fewer" : "more")] : [];
}

export const whenOf = (estimate: Estimate, { words }: Pick<PageProps, "words">): string =>
  words.record.claim.when(
    estimate.about === null
      ? { from: estimate.aboutFrom, to: estimate.aboutTo }
      : { from: estimate.about, to: estimate.about },
    estimate.reported,
    estimate.reportedNotBefore,
    estimate.reportedNotAfter,
  );

/** One claim with what it counts, and its sources. */
export function estimateDetail(estimate: Estimate, props: PageProps): TemplateResult {
  const { claim: say, deployment } = props.words.record;
  const text = textsOf(props)?.estimates.get(estimate.id) ?? null;
  const counted = (flag: boolean): string | null => {
    const parts = Object.entries(say.included).filter(
      ([part]) => text?.includes[part as keyof EstimateText["includes"]] === flag,
    );
    return parts.length === 0 ? null : props.words.format.list(parts.map(([, name]) => name));
  };
  return html`
    <article class="card" data-record=${estimate.id}>
      <p class="where">${say.measure[estimate.measure]} · ${say.group[estimate.group]}</p>
      ${text ? html`<p class="lead">${said(text.by)}</p>` : nothing} ${textsNotice(props)}
      ${text ? marks(text, props) : nothing}
      ${text ? html`<p>${said(text.scope)}</p>` : nothing}
      ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
      <dl class="fields">
        ${field(deployment.dates, whenOf(estimate, props))} ${field(say.includes, counted(true))}
        ${field(say.excludes, counted(false))}
        ${field(say.state, estimate.expected ? say.expected : null)}
      </dl>
      ${text ? sourceList(text.sources, props) : nothing}
    </article>
  `;
}
