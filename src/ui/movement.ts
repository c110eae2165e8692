import { html, nothing, type TemplateResult } from "lit-html";
import type { Transfer } from "../model/record.ts";
import { firstDay, type Moving } from "../model/situation.ts";
import { field } from "./field.ts";
import { marks, shortMarks } from "./marks.ts";
import type { PageProps } from "./props.ts";
import { placeButton, placeName, recordButton } from "./selection.ts";
import { sourceList } from "./source-link.ts";
import { said, textsNotice, textsOf } from "./text.ts";

/** A movement in a line that opens its detail. */
export function movementItem(transfer: Transfer, props: PageProps): TemplateResult {
  const { words } = props;
  const say = words.record.movement;
  const text = textsOf(props)?.transfers.get(transfer.id);
  const day = firstDay(transfer);
  const facts = [
    ...(day === null ? [] : [words.format.shortDay(day)]),
    say.modes[transfer.mode],
    ...shortMarks(transfer, props),
  ];
  return html`
    ${recordButton(transfer.id, said(routeOf(transfer, props)), props)}
    ${text ? html`<span class="what">${said(text.what)}</span>` : nothing}
    <span class="facts">${facts.join(" · ")}</span>
  `;
}

export function routeOf(transfer: Transfer, props: PageProps): string {
  const name = (place: Transfer["origin"]): string | null => place && placeName(place, props);
  return props.words.record.movement.route(name(transfer.origin), name(transfer.destination));
}

/** A movement: what travelled, whence, whither and when, as far as it was published, and how its way was found. */
export function movementDetail(transfer: Transfer, props: PageProps): TemplateResult {
  const { words, scene } = props;
  const say = words.record.movement;
  const text = textsOf(props)?.transfers.get(transfer.id) ?? null;
  const moving = scene.situation.moving.find((each) => each.record.id === transfer.id);
  const end = (place: Transfer["origin"]): TemplateResult | string =>
    place ? placeButton(place, props) : words.record.panel.notPublished;
  const quantity = text ? Object.entries(text.quantity) : [];
  return html`
    <article class="card" data-record=${transfer.id}>
      ${text ? html`<p class="lead">${said(text.what)}</p>` : nothing} ${textsNotice(props)}
      <p class="phase">${say.onDay(scene.state.date, moving?.phase ?? null)}</p>
      ${marks(transfer, props)}
      ${text?.note ? html`<p class="note">${said(text.note)}</p>` : nothing}
      <dl class="fields">
        ${field(say.unit, text?.unit ? said(text.unit) : null)} ${field(say.from, end(transfer.origin))}
        ${field(say.to, end(transfer.destination))}
        ${field(say.via, text && text.via.length > 0 ? said(words.format.list(text.via)) : null)}
        ${field(say.mode, say.modes[transfer.mode])}
        ${field(say.departure, say.window({ from: transfer.departFrom, to: transfer.departTo }))}
        ${field(say.arrival, say.window({ from: transfer.arriveFrom, to: transfer.arriveTo }))}
        ${field(
          say.quantity,
          quantity.length > 0
            ? html`<ul>${quantity.map(([what, count]) => html`<li>${said(say.counted(what, count))}</li>`)}</ul>`
            : null,
        )}
        ${field(words.transfer.stretch, moving ? stretchOf(moving, props) : null)}
        ${field(words.transfer.length, transfer.km > 0 ? words.transfer.drawn(roundly(transfer.km)) : null)}
        ${field(say.way, transfer.way.length === 0 ? say.notDrawn : text?.wayBasis ? said(text.wayBasis) : say.schematic)}
        ${field(
          words.record.deployment.firstReported,
          words.record.deployment.reported(transfer.reported, text?.reportedBasis ?? null),
        )}
      </dl>
      ${text ? sourceList(text.sources, props) : nothing}
    </article>
  `;
}

/** Ways are drawn through towns, so that nothing finer than this can be said along them. */
const roundly = (km: number): number => (km < 100 ? Math.round(km / 10) * 10 : Math.round(km / 50) * 50);

function stretchOf({ stretch, phase, record: { km } }: Moving, { words }: PageProps): string | null {
  if (phase !== "under-way" || !stretch || km === 0) return null;
  return words.transfer.between(roundly(stretch.from * km), roundly(stretch.to * km), roundly(km));
}
