import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { formatDay, parseDay } from "../model/day.ts";
import type { Known } from "../model/situation.ts";
import { focusAfter } from "./focus.ts";
import type { PageProps } from "./props.ts";
import { changeFacts } from "./summary-facts.ts";

/** The day in large type. */
export function dayTitle({ scene, words }: PageProps): TemplateResult {
  const { date } = scene.state;
  const changed = changeFacts(scene);
  return html`
    <h2 class="date">${
      changed
        ? words.time.changes.title(changed.earlier, changed.later)
        : html`<time datetime=${formatDay(date)}>${words.format.weekday(date)}</time>`
    }</h2>
  `;
}

/** What the map shows on the day, the way to the list, and as known when. */
export function headline(props: PageProps): TemplateResult {
  const { scene, words } = props;
  const { page } = words;
  const { layers } = scene.state;
  const { counts } = scene;
  const changed = changeFacts(scene);
  const sentence = changed
    ? words.time.changes.sentence(changed)
    : page.summary({ ...counts, belarus: counts.bySide.belarus, shows: layers });
  return html`
    <div class="summary">
      <p>${sentence}</p>
      <p><a href="#sites" @click=${toList(props)}>${page.toList}</a></p>
    </div>
    ${knownSwitch(props, changed !== null)}
  `;
}

/** The list may be closed or hidden; the fragment of the address belongs to host pages and stays as it is. */
const toList =
  ({ on }: PageProps) =>
  (event: MouseEvent): void => {
    event.preventDefault();
    on.open("sites");
    focusAfter(event, "#sites");
  };

/** Three forms of knowledge: of the day shown, of a day that stays while the other moves, and all there is. */
function knownSwitch({ records, scene, words, on }: PageProps, isCompared: boolean): TemplateResult {
  const { known, date } = scene.state;
  const say = words.page.known;
  const isFixed = typeof known === "number";
  const option = (value: Known, label: string, isChosen: boolean): TemplateResult => html`
    <label>
      <input type="radio" name="known" .checked=${live(isChosen)} @change=${() => on.know(value)} />
      <span>${label}</span>
    </label>
  `;
  const typed = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const day = field.validity.valid ? parseDay(field.value) : null;
    if (day !== null) on.know(day);
  };
  const day = isFixed
    ? html`
      <input
        type="date"
        aria-label=${words.time.known.field}
        min=${formatDay(records.span.first)}
        max=${formatDay(records.span.last)}
        .value=${live(formatDay(known))}
        @change=${typed}
      />
    `
    : nothing;
  return html`
    <div class="known" role="radiogroup" aria-labelledby="known-label" aria-describedby="known-explained">
      <span class="group-label" id="known-label">${say.label}</span>
      <div class="segments">
        ${option("then", say.asThen, known === "then")} ${option("now", say.asNow, known === "now")}
        ${option(isFixed ? known : date, words.time.known.onDay, isFixed)}
      </div>
      ${day}
    </div>
    <p class="known-explained" id="known-explained">
      ${say.explain(known, scene.comparison?.later ?? date)}
      ${scene.leftOut ? words.time.known.leftOut(scene.leftOut) : nothing}
      ${isCompared ? words.time.changes.explanation : nothing}
    </p>
  `;
}
