import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, asDay, type Day, today } from "./day.ts";
import { day, deployment, transfer } from "./record.fixture.ts";
import type { Deployment, LngLat, Transfer } from "./record.ts";
import {
  firstDay,
  type Known,
  knownDay,
  recentDays,
  rectangles,
  rectanglesOf,
  situation,
  stands,
} from "./situation.ts";
import { changes } from "./vocabulary.ts";

const shown = (records: readonly Deployment[], date: string | Day, known: string | Day | "then" | "now") => {
  const knowledge: Known = known === "then" || known === "now" ? known : typeof known === "string" ? day(known) : known;
  const on = typeof date === "string" ? day(date) : date;
  return situation(records, [], rectanglesOf(records), on, knowledge).present;
};

/** `id: phase` of all that shows. */
const phases = (records: readonly Deployment[], date: string, known: string) =>
  shown(records, date, known).map(({ record, phase }) => `${record.id}: ${phase}`);

describe("a record in its two times", () => {
  test("shows from its first day, for all who know it", () => {
    expect(phases([deployment()], "2021-11-09", "now")).toEqual([]);
    expect(phases([deployment()], "2021-11-10", "now")).toEqual(["dep: standing"]);
  });

  test("is unknown until the day it was reported", () => {
    expect(phases([deployment()], "2021-11-11", "then")).toEqual([]);
    expect(phases([deployment()], "2021-11-12", "then")).toEqual(["dep: standing"]);
    expect(phases([deployment()], "2022-02-24", "2021-11-11")).toEqual([]);
    expect(phases([deployment()], "2021-11-10", "2021-11-12")).toEqual(["dep: standing"]);
  });

  test("without an end, stands on the last day of the data and beyond", () => {
    expect(phases([deployment()], "2022-02-24", "then")).toEqual(["dep: standing"]);
    expect(phases([deployment()], "2030-01-01", "now")).toEqual(["dep: standing"]);
  });

  test("with an end, stands until the day before, then shows for seven days as having left", () => {
    const record = deployment({ to: day("2021-12-01") });
    expect(phases([record], "2021-11-30", "now")).toEqual(["dep: standing"]);
    expect(phases([record], "2021-12-01", "now")).toEqual(["dep: left"]);
    expect(phases([record], "2021-12-07", "now")).toEqual(["dep: left"]);
    expect(phases([record], "2021-12-08", "now")).toEqual([]);
  });

  test("of one day stands on that day alone", () => {
    const record = deployment({ to: day("2021-11-11"), reported: day("2021-11-10") });
    expect(phases([record], "2021-11-10", "then")).toEqual(["dep: standing"]);
    expect(phases([record], "2021-11-11", "then")).toEqual(["dep: left"]);
  });

  test("that ends on the day it begins never shows", () => {
    const record = deployment({ to: day("2021-11-10") });
    expect(phases([record], "2021-11-10", "now")).toEqual([]);
  });

  test("knows the leap day", () => {
    const record = deployment({ from: day("2024-02-28"), to: day("2024-03-01"), reported: day("2024-02-28") });
    expect(phases([record], "2024-02-29", "then")).toEqual(["dep: standing"]);
    expect(shown([record], "2024-03-01", "then")[0]).toMatchObject({ phase: "left", age: 0 });
  });

  test("is believed to go on until its end is known", () => {
    const record = deployment({ to: day("2021-12-01"), toReported: day("2021-12-10") });
    expect(phases([record], "2021-12-05", "2021-12-09")).toEqual(["dep: standing"]);
    expect(phases([record], "2021-12-05", "2021-12-10")).toEqual(["dep: left"]);
    expect(phases([record], "2021-12-20", "2021-12-09")).toEqual(["dep: standing"]);
    expect(phases([record], "2021-12-20", "2021-12-10")).toEqual([]);
  });

  test("whose day of publication is unknown, shows as known now only", () => {
    const record = deployment({ reported: null });
    expect(phases([record], "2022-02-24", "now")).toEqual(["dep: standing"]);
    expect(phases([record], "2022-02-24", "then")).toEqual([]);
    expect(phases([record], "2022-02-24", "2030-01-01")).toEqual([]);
  });

  test("whose first day is unknown, shows from the day it was reported", () => {
    const record = deployment({ from: null });
    expect(phases([record], "2021-11-11", "now")).toEqual([]);
    expect(phases([record], "2021-11-12", "now")).toEqual(["dep: standing"]);
  });

  test("with neither day is never drawn", () => {
    expect(rectangles(deployment({ from: null, reported: null }), [])).toEqual([]);
    expect(phases([deployment({ from: null, reported: null })], "2022-02-24", "now")).toEqual([]);
  });

  test("reported after the data ends is never shown as known at the time", () => {
    const record = deployment({ reported: day("2025-09-10") });
    expect(phases([record], "2022-02-24", "then")).toEqual([]);
    expect(phases([record], "2022-02-24", "now")).toEqual(["dep: standing"]);
  });
});

describe("a record that continues another", () => {
  const earlier = deployment({ id: "a" });
  const later = deployment({ id: "b", from: day("2021-12-01"), reported: day("2021-12-05"), replaces: "a" });

  test("ends it where it begins, for all who know it, and the days before stay", () => {
    expect(phases([earlier, later], "2021-11-30", "now")).toEqual(["a: standing"]);
    expect(phases([earlier, later], "2021-12-01", "now")).toEqual(["b: standing"]);
    expect(phases([earlier, later], "2021-12-01", "2021-12-05")).toEqual(["b: standing"]);
  });

  test("leaves it as it was believed before", () => {
    expect(phases([earlier, later], "2021-12-03", "2021-12-04")).toEqual(["a: standing"]);
    expect(phases([earlier, later], "2021-12-04", "then")).toEqual(["a: standing"]);
  });

  test("never shows it as having left, even where it was said to end on the same day", () => {
    const ended = { ...earlier, to: day("2021-12-01") };
    expect(phases([ended, later], "2021-12-02", "now")).toEqual(["b: standing"]);
    expect(phases([ended, later], "2021-12-02", "2021-12-04")).toEqual(["a: left"]);
  });

  test("beginning after the end of the other changes nothing", () => {
    const ended = { ...earlier, to: day("2021-11-20") };
    expect(phases([ended, later], "2021-11-19", "now")).toEqual(["a: standing"]);
    expect(phases([ended, later], "2021-11-20", "now")).toEqual(["a: left"]);
  });

  test("from the very beginning takes its place entirely", () => {
    const same = { ...later, from: day("2021-11-10") };
    expect(phases([earlier, same], "2021-11-15", "now")).toEqual(["b: standing"]);
    expect(phases([earlier, same], "2021-11-15", "2021-12-04")).toEqual(["a: standing"]);
  });

  test("reported before the other ends it at once", () => {
    const early = { ...later, reported: day("2021-11-11") };
    expect(rectangles(earlier, [{ from: day("2021-12-01"), reported: day("2021-11-11") }])).toHaveLength(1);
    expect(phases([earlier, early], "2021-12-02", "2021-11-12")).toEqual(["b: standing"]);
  });

  test("without a day of publication ends it as known now only", () => {
    const undated = { ...later, reported: null };
    expect(phases([earlier, undated], "2021-12-02", "now")).toEqual(["b: standing"]);
    expect(phases([earlier, undated], "2021-12-02", "then")).toEqual(["a: standing"]);
  });

  test("with no day at all ends nothing", () => {
    const undated = { ...later, from: null, reported: null };
    expect(phases([earlier, undated], "2021-12-02", "now")).toEqual(["a: standing"]);
  });

  test("is one of several: the earliest known end counts", () => {
    const third = deployment({ id: "c", from: day("2021-11-20"), reported: day("2021-12-10"), replaces: "a" });
    expect(phases([earlier, later, third], "2021-11-25", "2021-12-09")).toEqual(["a: standing"]);
    expect(phases([earlier, later, third], "2021-11-25", "2021-12-10")).toEqual(["c: standing"]);
  });
});

describe("what a record asserts decides how it shows", () => {
  test("a sighting on the way shows on its day and seven days more, and is never standing", () => {
    const record = deployment({ change: "transit", reported: day("2021-11-10") });
    expect(phases([record], "2021-11-10", "then")).toEqual(["dep: seen"]);
    expect(phases([record], "2021-11-17", "then")).toEqual(["dep: seen"]);
    expect(phases([record], "2021-11-18", "then")).toEqual([]);
  });

  test("a sighting of several days lingers from its last", () => {
    const record = deployment({ change: "transit", to: day("2021-11-13") });
    expect(phases([record], "2021-11-19", "now")).toEqual(["dep: seen"]);
    expect(phases([record], "2021-11-20", "now")).toEqual([]);
  });

  test("a departure shows for seven days as having left", () => {
    const record = deployment({ change: "departure" });
    expect(phases([record], "2021-11-10", "now")).toEqual(["dep: left"]);
    expect(phases([record], "2021-11-16", "now")).toEqual(["dep: left"]);
    expect(phases([record], "2021-11-17", "now")).toEqual([]);
  });

  test("a plan is announced, and vanishes at its end", () => {
    const record = deployment({ change: "announced", to: day("2021-11-20") });
    expect(phases([record], "2021-11-19", "now")).toEqual(["dep: announced"]);
    expect(phases([record], "2021-11-20", "now")).toEqual([]);
  });

  test("a withdrawal that was only claimed is claimed", () => {
    expect(phases([deployment({ change: "claim-of-withdrawal" })], "2021-11-12", "now")).toEqual(["dep: claimed"]);
  });

  test("an exercise that is over leaves no trace", () => {
    const record = deployment({ change: "exercise", to: day("2021-11-20") });
    expect(phases([record], "2021-11-19", "now")).toEqual(["dep: standing"]);
    expect(phases([record], "2021-11-20", "now")).toEqual([]);
  });
});

describe("what is new", () => {
  test("as known now, is new for seven days from its first", () => {
    expect(shown([deployment()], "2021-11-16", "now")[0]?.isNew).toBe(true);
    expect(shown([deployment()], "2021-11-17", "now")[0]?.isNew).toBe(false);
  });

  test("as known then, is new for seven days from its report", () => {
    expect(shown([deployment()], "2021-11-18", "then")[0]).toMatchObject({ isNew: true, age: 8 });
    expect(shown([deployment()], "2021-11-19", "then")[0]?.isNew).toBe(false);
  });
});

describe("a movement", () => {
  const moving = (record: Transfer, date: string, known: Known) =>
    situation([], [record], new Map(), day(date), known).moving.map(({ phase }) => phase);

  test("is under way from its first reported day until it arrived", () => {
    expect(moving(transfer(), "2022-01-04", "now")).toEqual([]);
    expect(moving(transfer(), "2022-01-05", "now")).toEqual(["under-way"]);
    expect(moving(transfer(), "2022-01-17", "now")).toEqual(["under-way"]);
    expect(moving(transfer(), "2022-01-18", "now")).toEqual(["arrived"]);
  });

  test("is unknown until it was reported", () => {
    expect(moving(transfer(), "2022-01-06", "then")).toEqual([]);
    expect(moving(transfer(), "2022-01-07", "then")).toEqual(["under-way"]);
  });

  test("without a day of publication shows as known now only", () => {
    expect(moving(transfer({ reported: null }), "2022-02-24", "then")).toEqual([]);
    expect(moving(transfer({ reported: null }), "2022-02-24", "now")).toEqual(["arrived"]);
  });

  describe("without a reported arrival", () => {
    const line: readonly LngLat[] = [
      [100, 0],
      [64, 0],
    ];
    // 4,003 km: between 4 days at the fast pace and 10 at the slow one.
    const open = transfer({ way: [line], arriveFrom: null, arriveTo: null });

    test("may be under way for as long as a slow one would be, and is not said to have arrived after that", () => {
      expect(moving(open, "2022-01-22", "now")).toEqual(["under-way"]);
      expect(moving(open, "2022-01-23", "now")).toEqual(["unreported"]);
    });

    test("and without a way is under way only while it is reported as leaving", () => {
      const bare = transfer({ arriveFrom: null, arriveTo: null });
      expect(moving(bare, "2022-01-12", "now")).toEqual(["under-way"]);
      expect(moving(bare, "2022-01-13", "now")).toEqual(["unreported"]);
    });

    test("closes its stretch on the last sighting where no destination was published", () => {
      const seen = transfer({ ...open, destination: null, departFrom: null, departTo: day("2022-01-15") });
      const on = (iso: string) => situation([], [seen], new Map(), day(iso), "now").moving[0];
      expect(on("2022-01-15")).toMatchObject({ phase: "unreported", stretch: { from: 1, to: 1 } });
      expect(on("2022-01-14")?.phase).toBe("under-way");
    });
  });

  test("shows its arrival, as known then, only when that has come", () => {
    const way: readonly (readonly LngLat[])[] = [
      [
        [100, 0],
        [64, 0],
      ],
    ];
    const announced = transfer({ way, departFrom: day("2022-01-05"), departTo: day("2022-01-05"), arriveFrom: null });
    const on = (known: Known) => situation([], [announced], new Map(), day("2022-01-15"), known).moving[0]?.stretch;
    // By then it may have been there: on 18 January it was.
    expect(on("then")?.from).toBeCloseTo(10 / (4003 / 400), 2);
    expect(on("now")?.from).toBeCloseTo(10 / 13, 5);
  });

  test("that left on a day not reported shows from the day on which a slow one must have left", () => {
    const way: readonly (readonly LngLat[])[] = [
      [
        [100, 0],
        [64, 0],
      ],
    ];
    const late = transfer({ way, departFrom: null, departTo: null, arriveFrom: day("2022-01-20") });
    expect(moving({ ...late, arriveTo: day("2022-01-20") }, "2022-01-09", "now")).toEqual([]);
    expect(moving({ ...late, arriveTo: day("2022-01-20") }, "2022-01-10", "now")).toEqual(["under-way"]);
    expect(moving({ ...late, arriveTo: day("2022-01-20"), reported: day("2022-01-20") }, "2022-01-10", "then")).toEqual(
      [],
    );
  });

  test("begins with the first day that any source names", () => {
    const none = { departFrom: null, departTo: null, arriveFrom: null, arriveTo: null };
    expect(firstDay(transfer({ departFrom: null }))).toBe(day("2022-01-12"));
    expect(firstDay(transfer({ departFrom: null, departTo: null }))).toBe(day("2022-01-17"));
    expect(firstDay(transfer({ ...none, arriveTo: day("2022-01-18") }))).toBe(day("2022-01-18"));
    expect(firstDay(transfer(none))).toBe(day("2022-01-07"));
    expect(moving(transfer({ ...none, reported: null }), "2022-02-24", "now")).toEqual([]);
  });
});

describe("whatever the records are", () => {
  const some = fc.integer({ min: 0, max: 40 }).map(asDay);
  const maybe = fc.option(some, { nil: null });
  const claims = fc
    .array(
      fc.record({
        from: maybe,
        to: maybe,
        toReported: maybe,
        reported: maybe,
        change: fc.constantFrom(...changes),
        before: maybe,
      }),
      { maxLength: 8 },
    )
    .map((list) =>
      list.map(({ before, ...each }, index) =>
        // Only earlier records are replaced, so that none replaces itself.
        deployment({
          ...each,
          id: `dep-${index}`,
          replaces: before !== null && before < index ? `dep-${before}` : null,
        }),
      ),
    );

  test("nothing shows before it was reported", () => {
    fc.assert(
      fc.property(claims, some, some, (records, date, known) => {
        for (const { record } of shown(records, date, known)) {
          expect(record.reported).not.toBeNull();
          expect(record.reported).toBeLessThanOrEqual(known);
        }
        for (const { record } of shown(records, date, "then")) expect(record.reported).toBeLessThanOrEqual(date);
      }),
    );
  });

  test("knowing more takes away only what was reported as gone or continued meanwhile", () => {
    fc.assert(
      fc.property(claims, some, some, fc.integer({ min: 1, max: 20 }), (records, date, known, more) => {
        const later = addDays(known, more);
        const still = new Set(shown(records, date, later).map(({ record }) => record.id));
        for (const { record } of shown(records, date, known)) {
          if (still.has(record.id)) continue;
          const learnt = [
            record.toReported,
            ...records.filter((each) => each.replaces === record.id).map((each) => each.reported),
          ];
          expect(learnt.some((on) => on !== null && known < on && on <= later)).toBe(true);
        }
      }),
    );
  });

  test("at no time does a record stand twice, and it stands only in the days between its first and its end", () => {
    fc.assert(
      fc.property(claims, some, some, (records, date, known) => {
        for (const record of records) {
          const list = rectanglesOf(records).get(record.id) ?? [];
          expect(list.filter((each) => stands(each, date, known)).length).toBeLessThanOrEqual(1);
          for (const each of list) {
            expect(each.from).toBeLessThan(each.to);
            expect(each.reported).toBeLessThan(each.withdrawn);
          }
        }
      }),
    );
  });

  test("“as known now” is what is known on the last of all days", () => {
    fc.assert(
      fc.property(claims, some, (records, date) => {
        expect(shown(records, date, "now").map(({ record, phase }) => [record.id, phase])).toEqual(
          shown(records, date, today).map(({ record, phase }) => [record.id, phase]),
        );
      }),
    );
  });

  test("what shows has begun, and what lingers has ended or been seen within seven days", () => {
    fc.assert(
      fc.property(claims, some, (records, date) => {
        for (const { phase, age } of shown(records, date, "now")) {
          expect(age).toBeGreaterThanOrEqual(0);
          if (phase === "left") expect(age).toBeLessThan(recentDays);
        }
      }),
    );
  });
});

test("“as known then” knows what was known on the day shown", () => {
  expect(knownDay("then", day("2022-01-26"))).toBe(day("2022-01-26"));
  expect(knownDay("now", day("2022-01-26"))).toBe(today);
  expect(knownDay(day("2022-02-01"), day("2022-01-26"))).toBe(day("2022-02-01"));
});
