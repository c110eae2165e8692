import { html, nothing, type TemplateResult } from "lit-html";
import { icons } from "./icons.ts";
import type { PageProps } from "./props.ts";

export function notices({ notices, words, on }: PageProps): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  const say = words.page;
  return html`
    <section class="notices" aria-label=${say.notices}>
      ${notices.map(
        (notice) => html`
          <div class="notice">
            <p dir="auto">
              ${say.notice(notice)}
              ${
                notice.kind === "copy-by-hand"
                  ? html`<input type="text" readonly aria-label=${say.share} .value=${notice.address} @focus=${selectAll} />`
                  : nothing
              }
            </p>
            <button type="button" class="icon-button is-plain" aria-label=${say.dismiss} title=${say.dismiss} @click=${() => on.dismiss(notice)}>
              ${icons.close}
            </button>
          </div>
        `,
      )}
    </section>
  `;
}

const selectAll = (event: Event): void => (event.currentTarget as HTMLInputElement).select();
