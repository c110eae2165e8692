import { expect, test } from "vitest";
import { wishOf } from "./svg-gestures.ts";

const press = (key: string, ctrlKey = false) => wishOf({ key, ctrlKey, altKey: false, metaKey: false });

test("plus and minus zoom, with or without Shift", () => {
  expect(["+", "=", "-", "_"].map((key) => press(key))).toEqual([
    { kind: "zoom", steps: 1 },
    { kind: "zoom", steps: 1 },
    { kind: "zoom", steps: -1 },
    { kind: "zoom", steps: -1 },
  ]);
});

test("arrows move the map to where they point", () => {
  expect(press("ArrowLeft")).toEqual({ kind: "pan", pixels: [-100, 0] });
  expect(press("ArrowDown")).toEqual({ kind: "pan", pixels: [0, 100] });
});

test("keys of the browser and of the page stay theirs", () => {
  expect([press("+", true), press("Tab"), press("PageDown"), press(" ")]).toEqual([null, null, null, null]);
});
