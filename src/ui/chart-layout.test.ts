import { expect, test } from "vitest";
import { chartClaims, highestClaim } from "../model/chart-claims.ts";
import { daysIn, formatDay } from "../model/day.ts";
import { day, estimate, records } from "../model/record.fixture.ts";
import type { Estimate } from "../model/record.ts";
import { along, claimScale, dayAt, eventLabels, months, nearestClaim, placeClaims, steps } from "./chart-layout.ts";

const { span } = records();
const both = new Set(["border", "belarus"] as const);

test("every day lies where a press finds it again", () => {
  for (let date = span.first; date <= span.last; date++) {
    expect(dayAt(along(date, span) / 100, span)).toBe(date);
  }
});

test("a press beyond the ends finds the first and the last day", () => {
  expect(dayAt(-0.2, span)).toBe(span.first);
  expect(dayAt(1.2, span)).toBe(span.last);
});

test("months begin on their first day, and the year is named at the beginning and in January", () => {
  expect(months(span).map((month) => [formatDay(month.day), month.hasYear])).toEqual([
    ["2021-10-01", true],
    ["2021-11-01", false],
    ["2021-12-01", false],
    ["2022-01-01", true],
    ["2022-02-01", false],
  ]);
});

test("Belarus stands on top of the border, and on the ground where the border is switched off", () => {
  const sites = [
    { day: span.first, border: 3, belarus: 1 },
    { day: span.last, border: 4, belarus: 2 },
  ];
  expect(steps(sites, "border", both)).toBe("-0.5,3 0.5,3 0.5,4 1.5,4 1.5,0 0.5,0 0.5,0 -0.5,0");
  expect(steps(sites, "belarus", both)).toBe("-0.5,4 0.5,4 0.5,6 1.5,6 1.5,4 0.5,4 0.5,3 -0.5,3");
  expect(steps(sites, "belarus", new Set(["belarus"] as const))).toBe(
    "-0.5,1 0.5,1 0.5,2 1.5,2 1.5,0 0.5,0 0.5,0 -0.5,0",
  );
  expect(steps(sites, "border", new Set())).toBe("-0.5,0 0.5,0 0.5,0 1.5,0 1.5,0 0.5,0 0.5,0 -0.5,0");
});

const place = (...estimates: readonly Estimate[]) => {
  const all = records({ estimates });
  const scale = claimScale(highestClaim(all, "people"));
  const { drawn } = chartClaims(all, "people", span.last, "now");
  return { scale, placed: placeClaims(drawn, scale, span) };
};

test("a range stays a range, and a claim that names one end only is open on the other", () => {
  const { scale, placed } = place(
    estimate({ id: "a", best: 100_000 }),
    estimate({ id: "b", low: 169_000, best: null, high: 190_000 }),
    estimate({ id: "c", low: 150_000, best: null }),
    estimate({ id: "d", best: null, high: 13_000, qualifier: "below" }),
    estimate({ id: "e", best: 100_000, qualifier: "nearly" }),
  );
  expect(placed.map(({ y, range, open }) => ({ y, range, open }))).toEqual([
    { y: scale(100_000), range: null, open: null },
    { y: scale(179_500), range: [scale(169_000), scale(190_000)], open: null },
    { y: scale(150_000), range: null, open: "up" },
    { y: scale(13_000), range: null, open: "down" },
    { y: scale(100_000), range: null, open: null },
  ]);
});

test("a claim of some days spans them, one of a day before the first stands at the edge and says so", () => {
  const { placed } = place(
    estimate({ id: "a", about: null, aboutFrom: day("2021-12-11"), aboutTo: day("2021-12-20") }),
    estimate({ id: "b", about: day("2021-04-12") }),
    estimate({ id: "c", about: span.first }),
  );
  expect(
    placed.map(
      ({
        claim: {
          estimate: { id },
        },
        x,
        during,
        isEarlier,
      }) => ({ id, x, during, isEarlier }),
    ),
  ).toEqual([
    { id: "b", x: 0, during: null, isEarlier: true },
    { id: "c", x: 0, during: null, isEarlier: false },
    {
      id: "a",
      x: along(day("2021-12-11"), span) / 2 + along(day("2021-12-20"), span) / 2,
      during: [along(day("2021-12-11"), span), along(day("2021-12-20"), span)],
      isEarlier: false,
    },
  ]);
});

test("a press finds the nearest claim within reach, and none beyond it", () => {
  const { scale, placed } = place(
    estimate({ id: "a", about: span.first, best: 100_000 }),
    estimate({ id: "b", about: span.last, best: 50_000 }),
  );
  const size = { width: 1000, height: 100 };
  const find = (x: number, y: number) => nearestClaim(placed, { x, y }, size, 20)?.claim.estimate.id ?? null;
  expect(find(12, scale(100_000))).toBe("a");
  expect(find(990, scale(50_000) + 5)).toBe("b");
  expect(find(500, 50)).toBeNull();
});

test("the scale begins at nothing and ends at a round number above the highest claim", () => {
  const y = claimScale(190_000);
  expect([y(0), y(200_000)]).toEqual([100, 0]);
  expect(claimScale(1)(0)).toBe(100);
});

test("labels of events never collide, and the day shown has its own", () => {
  const days = daysIn(span)
    .filter((_, index) => index % 3 === 0)
    .map((date) => ({ day: date, title: `Talks of ${formatDay(date)} in a town that has a long name` }));
  const shown = days[20]?.day ?? span.first;
  const labels = eventLabels(days, shown, span, 1000);
  expect(labels.map((label) => label.day)).toContain(shown);
  expect(labels.length).toBeGreaterThan(2);
  const rooms = labels
    .map(({ x, side, text }) => {
      const at = 10 * x;
      return side === "after" ? [at, at + text.length * 6] : [at - text.length * 6, at];
    })
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  for (const [index, room] of rooms.entries()) {
    expect(room[0]).toBeGreaterThanOrEqual(index === 0 ? 0 : (rooms[index - 1]?.[1] ?? 0));
    expect(room[1]).toBeLessThanOrEqual(1000);
  }
});
