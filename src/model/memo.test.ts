import { expect, test } from "vitest";
import { memo } from "./memo.ts";

test("the same arguments give the very same value", () => {
  const pair = memo((a: number, b: string) => ({ a, b }));
  expect(pair(1, "x")).toBe(pair(1, "x"));
});

test("an argument that differs gives a new value, and so does the way back", () => {
  const box = memo((a: object | null) => ({ a }));
  const key = {};
  const first = box(key);
  expect(box(null)).toEqual({ a: null });
  expect(box(key)).not.toBe(first);
  expect(box(key)).toEqual(first);
});

test("what was thrown is not remembered", () => {
  let isBroken = true;
  const value = memo(() => {
    if (isBroken) throw new Error("not yet");
    return 1;
  });
  expect(value).toThrow("not yet");
  isBroken = false;
  expect(value()).toBe(1);
});
