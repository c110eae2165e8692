import { expect, test } from "vitest";
import { acrossOf } from "./banks.ts";

/** A lake along the equator, one degree long and 0.02 degrees wide, with a point every 0.02 degrees. */
const steps = Array.from({ length: 51 }, (_, step) => step / 50);
const river = [...steps.map((lng) => [lng, 0]), ...[...steps].reverse().map((lng) => [lng, 0.02]), [0, 0]];

test("the other bank is found straight across, not next to the point", () => {
  const found = acrossOf(river)(25);
  expect(river[found?.index ?? -1]).toEqual([0.5, 0.02]);
  expect(found?.kilometres).toBeCloseTo(2.2, 1);
});

test("a lake whose other shore is far has no other bank", () => {
  const lake = [...steps.map((lng) => [lng, 0]), ...[...steps].reverse().map((lng) => [lng, 0.5]), [0, 0]];
  expect(acrossOf(lake)(25)).toBeNull();
});
