import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalmOptions, makeCalm, patience, swiftMs } from "./calm.ts";

const { listMs: patienceMs } = patience;

/** A clock that is turned by hand, and what has been told over it. */
function bench<T>(options: Pick<CalmOptions<T>, "first"> & Partial<Pick<CalmOptions<T>, "isLike">>) {
  let nowMs = 10_000;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  let newest = options.first;
  const calm = makeCalm<T>({
    patienceMs,
    isLike: () => true,
    ...options,
    clock: {
      nowMs: () => nowMs,
      after(ms, callback) {
        const timer = { at: nowMs + ms, callback };
        timers.push(timer);
        return () => {
          timers = timers.filter((each) => each !== timer);
        };
      },
    },
    onRest: () => {
      told = calm(newest);
    },
  });
  let told = calm(newest);
  return {
    told: () => told,
    waiting: () => timers.length,
    change(value: T): T {
      newest = value;
      told = calm(value);
      return told;
    },
    pass(ms: number): T {
      const until = nowMs + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        nowMs = next.at;
        next.callback();
      }
      nowMs = until;
      return told;
    },
  };
}

test("a single change is told at once", () => {
  const { change, pass } = bench({ first: 0 });
  pass(1000);
  expect(change(1)).toBe(1);
  pass(swiftMs);
  expect(change(2)).toBe(2);
});

test("in a drag the first change is told at once, the others wait, and the last one is told when it rests", () => {
  const { change, pass, waiting } = bench({ first: 0 });
  pass(1000);
  expect(change(1)).toBe(1);
  pass(16);
  expect(change(2)).toBe(1);
  pass(16);
  expect(change(3)).toBe(1);
  expect(pass(swiftMs)).toBe(3);
  expect(waiting()).toBe(0);
});

test("a drag that does not end is told all the same, now and then", () => {
  const { change, pass } = bench({ first: 0 });
  pass(1000);
  const told = new Set<number>();
  for (let step = 1; step <= 100; step++) {
    told.add(change(step));
    pass(16);
  }
  expect(told.size).toBeGreaterThanOrEqual(2);
  expect(told.size).toBeLessThanOrEqual(2 + Math.ceil((100 * 16) / patienceMs));
});

test("what is more than another day is told at once, in a drag as well", () => {
  const { change, pass } = bench({ first: "a0", isLike: (a, b) => a[0] === b[0] });
  pass(1000);
  change("a1");
  pass(16);
  expect(change("a2")).toBe("a1");
  expect(change("b2")).toBe("b2");
});

test("back where it was, nothing is waited for", () => {
  const { change, pass, waiting } = bench({ first: 0 });
  pass(1000);
  change(1);
  change(2);
  expect(change(1)).toBe(1);
  expect(waiting()).toBe(0);
});

test("whatever the drag, in the end the newest is told, and never anything older than the patience", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ ms: fc.nat(600), step: fc.nat(3) }), { maxLength: 60 }), (moves) => {
      const { change, pass, told } = bench({ first: 0 });
      let newest = 0;
      let staleMs = 0;
      for (const { ms, step } of moves) {
        newest += step;
        change(newest);
        staleMs = told() === newest ? 0 : staleMs;
        pass(ms);
        staleMs = told() === newest ? 0 : staleMs + ms;
        expect(staleMs).toBeLessThanOrEqual(patienceMs);
      }
      pass(swiftMs);
      expect(told()).toBe(newest);
    }),
  );
});
