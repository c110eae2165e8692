import { html, nothing, type TemplateResult } from "lit-html";
import type { PageProps } from "./props.ts";

/** What warns of a record: no passage supports it, or it is to be handled with care. Words, not colour alone. */
export function marks(
  { verified, care }: { readonly verified: boolean; readonly care: boolean },
  { words }: PageProps,
): TemplateResult | typeof nothing {
  if (verified && !care) return nothing;
  const say = words.record.deployment;
  return html`
    ${verified ? nothing : html`<p class="warning"><strong>${say.unverified}.</strong> ${say.unverifiedExplained}</p>`}
    ${care ? html`<p class="warning"><strong>${say.care}.</strong> ${say.careExplained}</p>` : nothing}
  `;
}

/** The same in two words, for a cell. */
export const shortMarks = (
  { verified, care }: { readonly verified: boolean; readonly care: boolean },
  { words }: PageProps,
): readonly string[] => [
  ...(verified ? [] : [words.record.deployment.unverified]),
  ...(care ? [words.record.deployment.care] : []),
];
