import { expect, test } from "vitest";
import { holdStates } from "./held-states.ts";

function held() {
  const told: [number, Readonly<Record<string, number>>][] = [];
  const eye = { isOpen: false };
  const states = holdStates({ isSeen: () => eye.isOpen, tell: (id, state) => told.push([id, state]) });
  return { told, eye, states };
}

test("what is not seen is not told, and once it is seen only how it is by then", () => {
  const { told, eye, states } = held();
  states.set(1, { shown: 1 });
  states.set(2, { shown: 1 });
  states.set(1, { shown: 0 });
  states.release();
  expect(told).toEqual([]);
  eye.isOpen = true;
  states.release();
  expect(told).toEqual([
    [1, { shown: 0 }],
    [2, { shown: 1 }],
  ]);
});

test("what is seen is told at once, and nothing older is told after it", () => {
  const { told, eye, states } = held();
  states.set(1, { shown: 1 });
  eye.isOpen = true;
  states.set(1, { shown: 0 });
  states.release();
  states.release();
  expect(told).toEqual([[1, { shown: 0 }]]);
});
