import { describe, expect, test } from "vitest";
import { makeFade } from "./fade.ts";

/** A screen whose frames come when the test says so. */
function screen(durationMs: number, isPrompt = false) {
  const written: [string, number][] = [];
  let pending: ((nowMs: number) => void) | null = null;
  const fade = makeFade<string>({
    durationMs,
    isPrompt,
    write: (key, value) => written.push([key, value]),
    requestFrame: (callback) => {
      pending = callback;
      return 1;
    },
    cancelFrame: () => {
      pending = null;
    },
  });
  const frame = (nowMs: number): void => {
    const callback = pending;
    pending = null;
    callback?.(nowMs);
  };
  return {
    fade,
    written,
    frame,
    isWaiting: () => pending !== null,
    last: (key: string) => written.findLast(([each]) => each === key)?.[1],
  };
}

describe("a fade", () => {
  test("goes from what is seen to what is wanted, and then rests", () => {
    const { fade, frame, last, isWaiting } = screen(200);
    fade.aim("a", 1);
    frame(1000);
    expect(last("a")).toBeGreaterThan(0.1);
    frame(1100);
    expect(last("a")).toBeLessThan(1);
    frame(1200);
    expect(last("a")).toBe(1);
    expect(isWaiting()).toBe(false);
  });

  test("that is prompt shows something at once, and more with its first frame", () => {
    const { fade, frame, last } = screen(200, true);
    fade.aim("a", 1);
    const first = last("a") ?? 0;
    expect(first).toBeGreaterThan(0.1);
    frame(1000);
    expect(last("a")).toBeGreaterThan(first);
    expect(last("a")).toBeLessThan(0.4);
  });

  test("sets out from what a key is of itself, and forgets it once it is that again", () => {
    const written: [string, number][] = [];
    const fade = makeFade<string>({
      durationMs: 0,
      rest: () => 1,
      write: (key, value) => written.push([key, value]),
      requestFrame: () => 1,
      cancelFrame: () => undefined,
    });
    fade.aim("a", 0);
    fade.aim("a", 1);
    expect(written).toEqual([
      ["a", 0],
      ["a", 1],
    ]);
  });

  test("that is turned round goes on from where it is", () => {
    const { fade, frame, last } = screen(200);
    fade.aim("a", 1);
    frame(1000);
    frame(1100);
    const half = last("a") ?? 0;
    fade.aim("a", 0);
    frame(1101);
    expect(last("a")).toBeLessThan(half);
    expect(last("a")).toBeGreaterThan(half / 2);
    frame(1301);
    expect(last("a")).toBe(0);
  });

  test("of no duration is done at once, without a frame", () => {
    const { fade, last, isWaiting } = screen(0);
    fade.aim("a", 1);
    expect(last("a")).toBe(1);
    expect(isWaiting()).toBe(false);
  });

  test("for which there is no time is done at once, and so is what is left of one under way", () => {
    const { fade, frame, last, isWaiting } = screen(200);
    fade.aim("a", 1);
    frame(1000);
    frame(1100);
    fade.aim("a", 0, true);
    expect(last("a")).toBe(0);
    frame(1150);
    expect(last("a")).toBe(0);
    expect(isWaiting()).toBe(false);
  });

  test("to what is seen already is written again, for a map that has forgotten it", () => {
    const { fade, written, isWaiting } = screen(0);
    fade.aim("a", 1);
    fade.aim("a", 1);
    expect(written).toEqual([
      ["a", 1],
      ["a", 1],
    ]);
    expect(isWaiting()).toBe(false);
  });

  test("that is stopped writes nothing more", () => {
    const { fade, written, frame } = screen(200);
    fade.aim("a", 1);
    fade.stop();
    frame(1000);
    expect(written).toEqual([]);
  });
});
