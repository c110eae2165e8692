import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day } from "../model/day.ts";
import { day, records } from "../model/record.fixture.ts";
import { advance, player, restMs } from "./player.ts";
import { makeStore, startingState, wishes } from "./store.ts";

const { span, opensOn } = records();

describe("advance", () => {
  test("a second at five days a second is five days", () => {
    const play = { date: opensOn, carry: 0 };
    const half = advance(play, 500, 5, span);
    const whole = advance(half, 500, 5, span);
    expect(whole.date - opensOn).toBe(5);
  });

  test("a tab that slept does not wake up weeks later", () => {
    expect(advance({ date: opensOn, carry: 0 }, 3_600_000, 10, span).date - opensOn).toBe(5);
  });

  test("the frame rate does not change how far it comes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }), (frames) => {
        const start = { date: span.first, carry: 0 };
        const end = frames.reduce((play, ms) => advance(play, ms, 5, span), { ...start, ended: false });
        const passed = (frames.reduce((sum, ms) => sum + ms, 0) / 1000) * 5;
        expect(end.date - span.first + end.carry).toBeCloseTo(passed, 6);
      }),
    );
  });

  test("it never goes beyond the last day, and says that it ended there", () => {
    const end = advance({ date: asDay(span.last - 1), carry: 0.9 }, 500, 10, span);
    expect(end).toEqual({ date: span.last, carry: 0, ended: true });
  });
});

/** A clock that a test turns by hand. */
function handClock() {
  let pending: ((timeMs: number) => void) | null = null;
  let now = 0;
  return {
    frame: (callback: (timeMs: number) => void) => {
      pending = callback;
      return () => {
        pending = null;
      };
    },
    isRunning: () => pending !== null,
    turn: (ms: number) => {
      now += ms;
      const callback = pending;
      pending = null;
      callback?.(now);
    },
  };
}

function play() {
  const store = makeStore(startingState({ date: opensOn, view: "ukraine" }));
  const clock = handClock();
  const end = player(store, span, clock);
  return { store, clock, wish: wishes(store, span), end };
}

describe("the player", () => {
  test("runs only while the state says so", () => {
    const { clock, wish } = play();
    expect(clock.isRunning()).toBe(false);
    wish.play(true);
    expect(clock.isRunning()).toBe(true);
    wish.play(false);
    expect(clock.isRunning()).toBe(false);
  });

  test("moves on by the speed chosen", () => {
    const { store, clock, wish } = play();
    wish.pace(10);
    wish.play(true);
    clock.turn(16);
    clock.turn(200);
    expect(store.getState().date - opensOn).toBe(2);
  });

  test("stops at the last day", () => {
    const { store, clock, wish } = play();
    wish.scrubTo(day("2022-02-23"));
    wish.play(true);
    clock.turn(16);
    clock.turn(500);
    expect(store.getState()).toMatchObject({ date: span.last, playing: false });
    expect(clock.isRunning()).toBe(false);
  });

  test("stops when the reader takes the slider", () => {
    const { store, clock, wish } = play();
    wish.play(true);
    clock.turn(16);
    wish.scrubTo(day("2021-12-01"));
    clock.turn(400);
    expect(store.getState()).toMatchObject({ date: day("2021-12-01"), playing: false });
  });

  const open = (stops: readonly Day[]) => {
    const store = makeStore(startingState({ date: opensOn, view: "ukraine" }));
    const clock = handClock();
    player(store, span, clock, (after, upTo) => stops.find((stop) => stop > after && stop <= upTo) ?? null);
    const wish = wishes(store, span);
    return { clock, wish, passed: () => store.getState().date - opensOn, state: () => store.getState() };
  };

  test("rests at a stop if asked, skips none on a slow machine, and goes on", () => {
    const { clock, wish, passed, state } = open([asDay(opensOn + 1), asDay(opensOn + 4)]);
    wish.pace(10);
    wish.pauseAtEvents(true);
    wish.play(true);
    clock.turn(16);
    clock.turn(400);
    expect(passed()).toBe(1);
    for (let ms = 0; ms < restMs; ms += 500) clock.turn(500);
    expect(passed()).toBe(1);
    expect(state().playing).toBe(true);
    clock.turn(400);
    expect(passed()).toBe(4);
  });

  test("passes by the stops unless asked", () => {
    const { clock, wish, passed } = open([asDay(opensOn + 1)]);
    wish.pace(10);
    wish.play(true);
    clock.turn(16);
    clock.turn(400);
    expect(passed()).toBe(4);
  });

  test("does not rest on the day from which it starts", () => {
    const { clock, wish, passed } = open([opensOn]);
    wish.pauseAtEvents(true);
    wish.pace(10);
    wish.play(true);
    clock.turn(16);
    clock.turn(200);
    expect(passed()).toBe(2);
  });

  test("ended for good, it runs no more", () => {
    const { clock, wish, end } = play();
    wish.play(true);
    end();
    expect(clock.isRunning()).toBe(false);
  });
});
