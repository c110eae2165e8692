import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fixable, hideable } from "../embed/display.ts";
import { heights } from "../embed/height.ts";
import { type Day, formatDay, parseDay } from "../model/day.ts";
import { languages, themes } from "../state/state.ts";
import type { BuilderProps } from "./builder.ts";
import { choose } from "./choice.ts";
import { languageNames } from "./header.ts";
import { layerOrder } from "./layers.ts";

/** What the embed shows, how it looks, and what its reader may change. */
export function builderChoices(props: BuilderProps): TemplateResult {
  const { words, say, choice, on } = props;
  const { page } = words;
  return html`
    <div class="builder-choices">
      <h3>${say.choices.label}</h3>
      ${dayField(say.choices.date, choice.date, props, (date) => on.choose({ date }))} ${known(props)} ${views(props)}
      <fieldset class="builder-group">
        <legend>${page.layers.label}</legend>
        ${layerOrder.map((layer) =>
          check(page.layers.names[layer], choice.layers.has(layer), (isOn) =>
            on.choose({ layers: changed(choice.layers, layer, isOn) }),
          ),
        )}
      </fieldset>
      <label class="builder-field">
        <span>${page.language}</span>
        <select @change=${choose(languages, (language) => on.choose({ language }))}>
          ${languages.map((each) => html`<option value=${each} lang=${each} .selected=${each === choice.language}>${languageNames[each]}</option>`)}
        </select>
      </label>
      <label class="builder-field">
        <span>${page.theme}</span>
        <select @change=${choose(themes, (theme) => on.choose({ theme }))}>
          ${themes.map((each) => html`<option value=${each} .selected=${each === choice.theme}>${page.themes[each]}</option>`)}
        </select>
      </label>
      <label class="builder-field">
        <span>${say.choices.height}</span>
        <input
          type="number"
          min=${heights.min}
          max=${heights.max}
          step="1"
          .value=${live(String(choice.height))}
          @change=${(event: Event) => {
            const { valueAsNumber, validity } = event.currentTarget as HTMLInputElement;
            on.choose({ height: validity.valid && Number.isFinite(valueAsNumber) ? valueAsNumber : choice.height });
          }}
        />
      </label>
      <fieldset class="builder-group">
        <legend>${say.choices.shows}</legend>
        ${hideable.map((part) =>
          check(say.choices.parts[part], !choice.hidden.has(part), (isOn) =>
            on.choose({ hidden: changed(choice.hidden, part, !isOn) }),
          ),
        )}
      </fieldset>
      <fieldset class="builder-group">
        <legend>${say.choices.may}</legend>
        ${fixable.map((change) => {
          // Without the time bar there is nothing to change the day with.
          const isImpossible = change === "date" && choice.hidden.has("time");
          return check(
            say.choices.changes[change],
            !choice.fixed.has(change) && !isImpossible,
            (isOn) => on.choose({ fixed: changed(choice.fixed, change, !isOn) }),
            isImpossible,
          );
        })}
      </fieldset>
    </div>
  `;
}

function dayField(
  label: string,
  value: Day,
  { records: { span } }: BuilderProps,
  then: (day: Day) => void,
): TemplateResult {
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const day = field.validity.valid ? parseDay(field.value) : null;
    if (day !== null) then(day);
  };
  return html`
    <label class="builder-field">
      <span>${label}</span>
      <input
        type="date"
        required
        min=${formatDay(span.first)}
        max=${formatDay(span.last)}
        .value=${live(formatDay(value))}
        @change=${typed}
      />
    </label>
  `;
}

function known(props: BuilderProps): TemplateResult {
  const { words, choice, on } = props;
  const say = words.page.known;
  const chosen = typeof choice.known === "number" ? "day" : choice.known;
  const kinds = ["then", "now", "day"] as const;
  const names = [say.asThen, say.asNow, words.time.known.onDay];
  return html`
    <label class="builder-field">
      <span>${say.label}</span>
      <select @change=${choose(kinds, (kind) => on.choose({ known: kind === "day" ? choice.date : kind }))}>
        ${kinds.map((kind, index) => html`<option value=${kind} .selected=${kind === chosen}>${names[index]}</option>`)}
      </select>
    </label>
    ${
      typeof choice.known === "number"
        ? dayField(words.time.known.field, choice.known, props, (day) => on.choose({ known: day }))
        : nothing
    }
  `;
}

/** The camera of the page, where it was moved, and the named views, which fit every width. */
function views({ words, say, choice, records, seen, on }: BuilderProps): TemplateResult {
  const moved = seen.kind === "camera" ? seen : null;
  const names = [...records.views.keys()];
  const chosen = choice.view.kind === "named" ? choice.view.name : current;
  const take = (name: string): void => on.choose({ view: name === current && moved ? moved : { kind: "named", name } });
  return html`
    <label class="builder-field">
      <span>${say.choices.view}</span>
      <select @change=${choose(moved ? [current, ...names] : names, take)}>
        ${moved ? html`<option value=${current} .selected=${chosen === current}>${say.choices.current}</option>` : nothing}
        ${names.map(
          (name) =>
            html`<option value=${name} .selected=${name === chosen}>${say.choices.fitted(words.page.map.view(name))}</option>`,
        )}
      </select>
    </label>
  `;
}

/** No name of a view, which are words. */
const current = "*";

const check = (label: string, isOn: boolean, then: (isOn: boolean) => void, isDisabled = false): TemplateResult => html`
  <label>
    <input
      type="checkbox"
      .checked=${live(isOn)}
      ?disabled=${isDisabled}
      @change=${(event: Event) => then((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;

function changed<T>(chosen: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(chosen);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}
