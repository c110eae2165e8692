import fc from "fast-check";
import { expect, test } from "vitest";
import { readCommand } from "./protocol.ts";

test("a host sets what a link may say", () => {
  expect(readCommand({ type: "map:set", date: "2022-01-26", layers: "border,belarus" })).toEqual({
    kind: "set",
    query: "date=2022-01-26&layers=border%2Cbelarus",
  });
});

test("what a host may not set is left out", () => {
  expect(readCommand({ type: "map:set", date: "2022-01-26", renderer: "svg", href: "javascript:1" })).toEqual({
    kind: "set",
    query: "date=2022-01-26",
  });
});

test.each([
  ["another type", { type: "map:go" }],
  ["another version", { type: "map:set", version: 2 }],
  ["a value that is no text", { type: "map:set", date: { toString: () => "2022-01-26" } }],
  ["a value longer than any that is written", { type: "map:set", date: "x".repeat(201) }],
  ["a key of the prototype", JSON.parse('{"__proto__": {"type": "map:set"}}')],
  ["text", "map:set"],
  ["nothing", null],
])("%s is answered by silence", (_, data) => expect(readCommand(data)).toBe(null));

test("no message, whatever it is, throws", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(() => readCommand(data)).not.toThrow();
    }),
  );
});
