import { type ScaleLinear, scaleLinear } from "d3";
import type { Amount } from "../model/amount.ts";
import type { ChartClaim } from "../model/chart-claims.ts";
import { type Day, daysIn, dayToDate, type Span } from "../model/day.ts";
import type { Layer } from "../model/record.ts";
import type { DayCount } from "../model/series.ts";

/**
 * Where things stand in the chart of the time bar. All in percent of its width and height, so that nobody needs to
 * measure it and it fits every size.
 */

/** How far along the span a day lies: 0 on the first, 100 on the last. */
export const along = (day: Day, { first, last }: Span): number => (100 * (day - first)) / (last - first);

/** The day nearest to a part (0 to 1) of the width. */
export const dayAt = (part: number, { first, last }: Span): Day =>
  (first + Math.round(Math.min(Math.max(part, 0), 1) * (last - first))) as Day;

/** First days of the months in the span; the year is named on the first and on each January. */
export const months = (span: Span): readonly { readonly day: Day; readonly hasYear: boolean }[] =>
  daysIn(span)
    .filter((day) => dayToDate(day).getUTCDate() === 1)
    .map((day, index) => ({ day, hasYear: index === 0 || dayToDate(day).getUTCMonth() === 0 }));

/**
 * The steps of one layer, a day wide and centred on its day, in days and sites. Belarus stands on top of the border;
 * a layer that is off leaves no gap, and the scale stays, so that switching shows what changed.
 */
export function steps(sites: readonly DayCount[], layer: "border" | "belarus", layers: ReadonlySet<Layer>): string {
  const base = (count: DayCount): number => (layer === "belarus" && layers.has("border") ? count.border : 0);
  const top = (count: DayCount): number => base(count) + (layers.has(layer) ? count[layer] : 0);
  const forth = sites.map((count, index) => `${index - 0.5},${top(count)} ${index + 0.5},${top(count)}`);
  const back = sites.map((count, index) => `${index + 0.5},${base(count)} ${index - 0.5},${base(count)}`).reverse();
  return [...forth, ...back].join(" ");
}

/** A published number in the chart. Places in percent from the left and from the top. */
export interface PlacedClaim {
  readonly claim: ChartClaim;
  /** Its day; of several days the middle, with `during` on both sides. */
  readonly x: number;
  readonly during: readonly [from: number, to: number] | null;
  /** About a day before the first: it stands at the left edge. */
  readonly isEarlier: boolean;
  /** Where its sign is: the number, the best one of a range, or the middle of a range. */
  readonly y: number;
  /** Lower and upper end of a range. */
  readonly range: readonly [low: number, high: number] | null;
  /** “More than” is open upwards, “up to” downwards. */
  readonly open: "up" | "down" | null;
}

export function placeClaims(
  claims: readonly ChartClaim[],
  scale: ScaleLinear<number, number>,
  span: Span,
): readonly PlacedClaim[] {
  const within = (day: Day): number => Math.min(Math.max(along(day, span), 0), 100);
  return claims.map((claim) => {
    const { amount, first, last } = claim;
    const isRange = amount.kind === "range";
    const [from, to] = [within(first), within(last)];
    return {
      claim,
      x: (from + to) / 2,
      during: from === to ? null : [from, to],
      isEarlier: last < span.first,
      y: scale(isRange ? (amount.best ?? (amount.low + amount.high) / 2) : amount.value),
      range: isRange ? [scale(amount.low), scale(amount.high)] : null,
      open: opennessOf(amount),
    };
  });
}

/** The claim nearest to a point, all in pixels, if one is within reach. */
export function nearestClaim(
  placed: readonly PlacedClaim[],
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  reach: number,
): PlacedClaim | null {
  const near = placed
    .map((each) => {
      const dx = (each.x / 100) * size.width - point.x;
      const dy = (each.y / 100) * size.height - point.y;
      return { each, away: Math.hypot(dx, dy) };
    })
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away);
  return near[0]?.each ?? null;
}

/** A range is closed, and so is a number that is only “about” or “nearly” right. */
export function opennessOf(amount: Amount): PlacedClaim["open"] {
  if (amount.kind === "range") return null;
  switch (amount.qualifier) {
    case "more-than":
    case "at-least":
    case "well-over":
      return "up";
    case "up-to":
    case "below":
      return "down";
    default:
      return null;
  }
}

/** From nothing at the bottom to a round number above all claims at the top. */
export const claimScale = (highest: number): ScaleLinear<number, number> =>
  scaleLinear().domain([0, highest]).nice(2).range([100, 0]);

/** A label beside the sign of a day. */
export interface EventLabel {
  readonly day: Day;
  readonly x: number;
  readonly side: "before" | "after";
  readonly text: string;
}

/** An average letter of 12 pixels, a bit wide, so that labels rather end early than collide. */
const letter = 6.6;
const longest = { shown: 52, other: 24 };

/**
 * Labels that do not collide, for a chart at least so wide: that of the day shown first, then the others in order of
 * time where they find room. What is too long is cut.
 */
export function eventLabels(
  days: readonly { readonly day: Day; readonly title: string }[],
  shown: Day,
  span: Span,
  width: number,
): readonly EventLabel[] {
  const taken: (readonly [from: number, to: number])[] = [];
  const labels: EventLabel[] = [];
  for (const { day, title } of [...days].sort(
    (a, b) => Number(b.day === shown) - Number(a.day === shown) || a.day - b.day,
  )) {
    const most = day === shown ? longest.shown : longest.other;
    const text = title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title;
    const at = (along(day, span) / 100) * width;
    const wide = text.length * letter + 14;
    const side = at + wide > width ? "before" : "after";
    const room = side === "after" ? ([at - 4, at + wide] as const) : ([at - wide, at + 4] as const);
    if (room[0] < -4 || taken.some(([from, to]) => room[0] < to && from < room[1])) continue;
    taken.push(room);
    labels.push({ day, x: along(day, span), side, text });
  }
  return labels;
}
