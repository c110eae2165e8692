import { html, type TemplateResult } from "lit-html";
import type { Place } from "../model/record.ts";
import { focusAfter } from "./focus.ts";
import type { PageProps } from "./props.ts";
import { said } from "./text.ts";

/** Id of the heading of the detail, which takes the focus when the detail opens. */
export const detailHeading = "detail-heading";

/** Marks a button that opens a detail, so that the focus finds back to it. */
const opens = (kind: "place" | "record", id: string): string => `${kind}:${id}`;

export const placeName = (place: Place, { words }: PageProps): string => place.names[words.language];

export function placeButton(place: Place, props: PageProps): TemplateResult {
  const open = (event: Event): void => {
    props.on.selectPlace(place.id);
    focusAfter(event, `#${detailHeading}`);
  };
  return html`
    <button type="button" class="link opener" data-opens=${opens("place", place.id)} @click=${open}>
      ${said(placeName(place, props))}
    </button>
  `;
}

export function recordButton(id: string, label: TemplateResult | string, props: PageProps): TemplateResult {
  const open = (event: Event): void => {
    props.on.selectRecord(id);
    focusAfter(event, `#${detailHeading}`);
  };
  return html`
    <button type="button" class="link opener" data-opens=${opens("record", id)} @click=${open}>${label}</button>
  `;
}

/** Closes what is on top: a record that was opened from a place gives way to the place again. */
export function close(event: Event, { scene, on }: PageProps): void {
  const { place, record } = scene.state;
  const current = '[data-part][aria-current="true"]';
  if (record !== null) {
    on.selectRecord(null);
    focusAfter(
      event,
      `[data-opens="${CSS.escape(opens("record", record))}"]`,
      place === null ? current : `#${detailHeading}`,
    );
  } else if (place !== null) {
    on.selectPlace(null);
    focusAfter(event, `[data-opens="${CSS.escape(opens("place", place))}"]`, current);
  }
}
