import { html, nothing, type TemplateResult } from "lit-html";
import { amountOf } from "../model/amount.ts";
import type { Within } from "../model/around.ts";
import type { LngLat } from "../model/record.ts";
import type { PageProps } from "./props.ts";
import { placeButton } from "./selection.ts";

/** What stands within some distances of a point, which is put by pointer or by the name of a town. */
export function aroundPoint(props: PageProps): TemplateResult {
  const { scene, towns, words, on } = props;
  const say = words.transfer.reach;
  const { around, placing } = scene.state;
  const isAt = (position: LngLat): boolean => around !== null && key(position) === key(around);
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    on.putPoint(towns.find(({ position }) => key(position) === value)?.position ?? null);
  };
  const town = towns.find(({ position }) => isAt(position));
  return html`
    <section class="part around">
      <h3>${say.title}</h3>
      <p class="hint">${say.explanation}</p>
      <p class="around-controls">
        <label class="labelled">
          <span>${say.choose}</span>
          <select @change=${choose}>
            <option value="" .selected=${town === undefined}>${say.none}</option>
            ${towns.map(({ name, position }) => html`<option value=${key(position)} .selected=${isAt(position)}>${name}</option>`)}
          </select>
        </label>
        <button type="button" class="button" aria-pressed=${placing} @click=${() => on.placePoint(!placing)}>${say.put}</button>
        ${around ? html`<button type="button" class="button" @click=${() => on.putPoint(null)}>${say.clear}</button>` : nothing}
      </p>
      ${placing ? html`<p class="hint" role="status">${say.press}</p>` : nothing}
      ${
        scene.around
          ? html`
            <h4>${say.at(town?.name ?? nameOf(scene.around.point, props))}</h4>
            ${scene.around.within.map((each) => withinPart(each, props))}
          `
          : nothing
      }
    </section>
  `;
}

const key = ([lng, lat]: LngLat): string => `${lat.toFixed(4)}/${lng.toFixed(4)}`;

const nameOf = ([lng, lat]: LngLat, { words }: PageProps): string =>
  words.transfer.reach.point(lat.toFixed(2), lng.toFixed(2));

/** Counts of places and reports, and the published strengths as a list: they are not added up. */
function withinPart({ km, places, records }: Within, props: PageProps): TemplateResult {
  const { words } = props;
  const say = words.transfer.reach;
  const strong = records.flatMap((record) => {
    const amount = record.personnel && amountOf(record.personnel);
    return amount ? [{ record, amount }] : [];
  });
  return html`
    <details class="within">
      <summary>${say.within(km)}: ${records.length === 0 ? "–" : say.count(places, records.length)}</summary>
      ${
        records.length === 0
          ? html`<p class="empty">${say.nothing}</p>`
          : strong.length === 0
            ? html`<p class="empty">${say.noStrength}</p>`
            : html`
              <p class="hint">${say.strengths}</p>
              <ul class="items">
                ${strong.map(({ record, amount }) => html`<li>${placeButton(record.place, props)} ${words.record.claim.people(amount)}</li>`)}
              </ul>
            `
      }
    </details>
  `;
}
