import { expect, test } from "vitest";
import { makeSwift } from "./swift.ts";

/** A screen whose frames come when the test says so. */
function screen() {
  let waiting: (() => void)[] = [];
  let rests = 0;
  const isSwift = makeSwift(
    (callback) => waiting.push(callback),
    () => {
      rests += 1;
    },
  );
  return {
    isSwift,
    frames(count: number): void {
      for (let each = 0; each < count; each++) {
        const now = waiting;
        waiting = [];
        for (const callback of now) callback();
      }
    },
    waiting: () => waiting.length,
    rests: () => rests,
  };
}

test("the first day has time to fade, and so has one that comes some frames later", () => {
  const { isSwift, frames } = screen();
  expect(isSwift()).toBe(false);
  frames(5);
  expect(isSwift()).toBe(false);
});

test("a day that comes in the next frames has none, however many do", () => {
  const { isSwift, frames } = screen();
  isSwift();
  for (let day = 0; day < 20; day++) {
    frames(4);
    expect(isSwift()).toBe(true);
  }
  frames(5);
  expect(isSwift()).toBe(false);
});

test("frames are counted once, and no longer than has to be", () => {
  const { isSwift, frames, waiting } = screen();
  isSwift();
  isSwift();
  isSwift();
  expect(waiting()).toBe(1);
  frames(5);
  expect(waiting()).toBe(0);
});

test("days that flew by are said to rest, once; a day that came alone is not", () => {
  const { isSwift, frames, rests } = screen();
  isSwift();
  frames(9);
  expect(rests()).toBe(0);
  isSwift();
  frames(2);
  isSwift();
  frames(4);
  expect(rests()).toBe(0);
  frames(9);
  expect(rests()).toBe(1);
});
