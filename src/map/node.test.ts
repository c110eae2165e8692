import fc from "fast-check";
import { expect, test } from "vitest";
import { node, print, short, words } from "./node.ts";

test("a drawing prints as SVG text, empty elements closed", () => {
  expect(print(node("g", { id: "a" }, [node("path", { d: "M0 0", fill: undefined })]))).toBe(
    '<g id="a"><path d="M0 0"/></g>',
  );
});

test("text and attributes cannot break out of the drawing", () => {
  const hostile = `</text><script>alert("1")</script>`;
  const text = print(words("text", hostile, { "data-name": hostile }));
  expect(text).not.toContain("<script>");
  expect(text.match(/</g)).toHaveLength(2);
});

test("whole numbers keep their zeros when idle decimals are cut", () => {
  expect([short(10), short(100), short(0.5), short(-3.25, 2), short(-0.01)]).toEqual([
    "10",
    "100",
    "0.5",
    "-3.25",
    "0",
  ]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (value) => Math.abs(Number(short(value, 2)) - value) <= 0.005001,
    ),
  );
});
