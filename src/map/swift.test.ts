import { expect, test } from "vitest";
import { makeSwift } from "./swift.ts";

/** A screen whose frames come when the test says so. */
function screen() {
  let waiting: (() => void)[] = [];
  const isSwift = makeSwift((callback) => waiting.push(callback));
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
