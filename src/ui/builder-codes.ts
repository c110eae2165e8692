import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { editions } from "../embed/address.ts";
import { type CodeKind, codeKinds } from "../i18n/builder.ts";
import type { BuilderProps } from "./builder.ts";

/** The codes, each with its button; all of them for one of the two versions. */
export function builderCodes(props: BuilderProps): TemplateResult {
  return html`
    <div class="builder-codes">
      ${versions(props)} ${codeKinds.map((kind) => code(kind, props))}
    </div>
  `;
}

function versions({ say, edition, hasFrozen, on }: BuilderProps): TemplateResult {
  if (!hasFrozen) return html`<p class="builder-note">${say.edition.none}</p>`;
  return html`
    <fieldset class="builder-group">
      <legend>${say.edition.label}</legend>
      ${editions.map(
        (each) => html`
          <label>
            <input type="radio" name="edition" .checked=${live(each === edition)} @change=${() => on.publish(each)} />
            <span>${say.edition[each]}</span>
          </label>
        `,
      )}
      <p class="builder-note">${say.edition.about[edition]}</p>
    </fieldset>
  `;
}

function code(kind: CodeKind, props: BuilderProps): TemplateResult {
  const { say, codes, copied, on } = props;
  const { name, about, copy } = say.codes[kind];
  const text = codes[kind];
  const id = `code-${kind}`;
  const press = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).closest(".builder-code")?.querySelector("textarea");
    if (field) on.copy(kind, field);
  };
  return html`
    <section class="builder-code" aria-labelledby=${`${id}-name`}>
      <h3 id=${`${id}-name`}><label for=${id}>${name}</label></h3>
      <p class="builder-note" id=${`${id}-about`}>${about}${kind === "poster" ? pictureNote(props) : nothing}</p>
      ${
        text === null
          ? nothing
          : html`
            <textarea
              id=${id}
              readonly
              spellcheck="false"
              rows=${text.includes("<") ? 4 : 2}
              aria-describedby=${`${id}-about`}
              .value=${live(text)}
            ></textarea>
            <button type="button" class="button" aria-label=${copied === kind ? say.codes[kind].copied : copy} @click=${press}>
              ${copied === kind ? say.copied : copy}
            </button>
          `
      }
    </section>
  `;
}

function pictureNote({ say, codes, otherPicture }: BuilderProps): string | typeof nothing {
  if (codes.poster === null) return ` ${say.noPoster}`;
  return otherPicture === null ? nothing : ` ${say.otherPicture(otherPicture)}`;
}
