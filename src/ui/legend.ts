import { html, nothing, type TemplateResult } from "lit-html";
import { type LegendGroup, type LegendKey, legendGroups } from "../i18n/page.ts";
import type { Turn } from "../model/changes.ts";
import { paces } from "../model/stretch.ts";
import type { LegendItem, PageProps } from "./props.ts";

const groupOf: Readonly<Record<LegendKey, LegendGroup>> = {
  strength: "sites",
  inferred: "sites",
  unpublished: "sites",
  imagery: "basis",
  report: "basis",
  video: "basis",
  imprecise: "basis",
  doubtful: "basis",
  new: "time",
  left: "time",
  announced: "time",
  seen: "time",
  claimed: "time",
  air: "kind",
  missile: "kind",
  naval: "kind",
  "under-way": "movement",
  flight: "movement",
  arrived: "movement",
  ahead: "movement",
  garrison: "movement",
  axis: "movement",
  railway: "movement",
  annexed: "ground",
  "separatist-held": "ground",
  "contact-line": "ground",
};

/** The few signs without which the map cannot be read: always in view. */
const first: ReadonlySet<LegendKey> = new Set(["strength", "unpublished", "new", "under-way"] as const);

const firstCompared: ReadonlySet<LegendKey> = new Set(["strength", "unpublished", "new", "left"] as const);

/** In a comparison these signs say something else. */
const turnOf: Readonly<Partial<Record<LegendKey, Turn>>> = { unpublished: "stayed", new: "came", left: "left" };

export function legend({ legend: items, scene, words }: PageProps): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const say = words.page.legend;
  const inView = scene.comparison ? firstCompared : first;
  const row = ({ key, picture }: LegendItem): TemplateResult => {
    const turn = scene.comparison ? turnOf[key] : undefined;
    const name = turn ? words.time.changes.turns[turn] : say.items[key];
    return html`<li><img class=${turn === "stayed" ? "is-faint" : ""} src=${picture} alt="" /><span>${name}</span></li>`;
  };
  const group = (name: LegendGroup): TemplateResult | typeof nothing => {
    const rows = items.filter(({ key }) => groupOf[key] === name && !inView.has(key));
    return rows.length === 0
      ? nothing
      : html`<h3>${say.groups[name]}</h3><ul>${rows.map(row)}</ul>${name === "movement" ? html`<p class="legend-note">${words.transfer.pace(paces)}</p>` : nothing}`;
  };
  return html`
    <section class="legend" aria-label=${say.label}>
      <ul class="legend-first">${items.filter(({ key }) => inView.has(key)).map(row)}</ul>
      <details>
        <summary>${say.all}</summary>
        <div class="legend-all">${legendGroups.map(group)}</div>
      </details>
    </section>
  `;
}
