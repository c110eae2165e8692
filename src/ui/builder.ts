import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { keyed } from "lit-html/directives/keyed.js";
import type { Edition, editions } from "../embed/address.ts";
import type { Choice } from "../embed/choice.ts";
import type { BuilderWords, CodeKind } from "../i18n/builder.ts";
import type { Words } from "../i18n/words.ts";
import type { Records } from "../model/record.ts";
import type { View } from "../state/state.ts";
import { builderChoices } from "./builder-choices.ts";
import { builderCodes } from "./builder-codes.ts";
import { icons } from "./icons.ts";

/** Widths at which readers meet the map, in CSS pixels. */
export const previewWidths = { phone: 360, column: 640 } as const;
export type PreviewWidth = keyof typeof previewWidths;

export interface BuilderProps {
  readonly words: Words;
  readonly say: BuilderWords;
  readonly records: Records;
  readonly choice: Choice;
  /** The view of the page. */
  readonly seen: View;
  readonly preview: {
    readonly width: PreviewWidth;
    /** Address of the frame when it is made; later changes reach the map by message. */
    readonly address: string;
    /** What makes a new frame necessary. */
    readonly key: string;
    /** What the map says that it needs; null = has not said it yet. */
    readonly needed: number | null;
  };
  readonly edition: Edition;
  readonly hasFrozen: boolean;
  readonly codes: Readonly<Record<CodeKind, string | null>>;
  /** The day that the picture shows, where the choice is another one. */
  readonly otherPicture: string | null;
  /** What the last button copied. */
  readonly copied: CodeKind | null;
  /** What is to be told, such as that something was copied. */
  readonly status: string;
  readonly on: {
    choose(patch: Partial<Choice>): void;
    publish(edition: (typeof editions)[number]): void;
    widen(width: PreviewWidth): void;
    copy(kind: CodeKind, field: HTMLTextAreaElement): void;
    close(): void;
  };
}

/** What stands in the dialog: choices, the map as it will be in the article, and the codes. */
export function builder(props: BuilderProps): TemplateResult {
  const { say, status, on } = props;
  return html`
    <div class="builder-head">
      <h2 id="builder-title">${say.title}</h2>
      <p class="builder-status" role="status">${status}</p>
      <button type="button" class="icon-button is-plain" aria-label=${say.close} title=${say.close} @click=${() => on.close()}>
        ${icons.close}
      </button>
    </div>
    <div class="builder-body">${builderChoices(props)} ${preview(props)} ${builderCodes(props)}</div>
  `;
}

function preview({ say, preview: { width, address, key, needed }, choice, on }: BuilderProps): TemplateResult {
  const names = Object.keys(previewWidths) as PreviewWidth[];
  return html`
    <div class="builder-preview">
      <h3>${say.preview.label}</h3>
      <div class="builder-widths" role="group" aria-label=${say.preview.width}>
        ${names.map(
          (each) => html`
            <button type="button" class="button" aria-pressed=${each === width} @click=${() => on.widen(each)}>
              ${say.preview.widths[each]}
            </button>
          `,
        )}
      </div>
      <div class="builder-stage">
        ${keyed(
          key,
          guard([key], () => html`<iframe title=${say.preview.label} src=${address}></iframe>`),
        )}
      </div>
      <p class="builder-note">${needed === null ? nothing : say.preview.needs(needed, choice.height)}</p>
    </div>
  `;
}
