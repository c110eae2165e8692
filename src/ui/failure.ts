import { html, type TemplateResult } from "lit-html";
import type { PageWords } from "../i18n/page.ts";
import type { FailureKind } from "../model/loadable.ts";

/** The page without records: why, and a way to try again. */
export const failure = (
  words: PageWords,
  title: string,
  reason: FailureKind,
  retry: () => void,
): TemplateResult => html`
  <main class="failure">
    <h1>${words.name}</h1>
    <p>${title}</p>
    <p role="alert">${words.failure(reason)}</p>
    <button type="button" class="button" @click=${retry}>${words.retry}</button>
  </main>
`;
