import { expect, test } from "vitest";
import { quietMs, statusLine } from "./status.ts";

/** A clock turned by hand. */
function open() {
  const said: string[] = [];
  let pending: { readonly at: number; readonly callback: () => void } | null = null;
  let now = 0;
  const change = statusLine(
    { text: "1 January", playing: false },
    (ms, callback) => {
      const mine = { at: now + ms, callback };
      pending = mine;
      return () => {
        if (pending === mine) pending = null;
      };
    },
    (text) => said.push(text),
  );
  const pass = (ms: number): void => {
    now += ms;
    if (pending === null || pending.at > now) return;
    const { callback } = pending;
    pending = null;
    callback();
  };
  return { said, pass, change };
}

test("a scrub is told once, by its last day, half a second after it", () => {
  const { said, pass, change } = open();
  for (const text of ["2 January", "3 January", "4 January"]) {
    change({ text, playing: false });
    pass(quietMs - 1);
  }
  expect(said).toEqual([]);
  pass(1);
  expect(said).toEqual(["4 January"]);
});

test("the page that opens says nothing, nor does a change of something else", () => {
  const { said, pass, change } = open();
  change({ text: "1 January", playing: false });
  pass(quietMs);
  expect(said).toEqual([]);
});

test("a change of something else does not put off what is to be told", () => {
  const { said, pass, change } = open();
  change({ text: "2 January", playing: false });
  pass(quietMs - 1);
  change({ text: "2 January", playing: false });
  pass(1);
  expect(said).toEqual(["2 January"]);
});

test("play is silent, and its end tells where it stopped", () => {
  const { said, pass, change } = open();
  change({ text: "2 January", playing: false });
  change({ text: "2 January", playing: true });
  pass(quietMs);
  change({ text: "3 January", playing: true });
  pass(quietMs);
  expect(said).toEqual([]);
  change({ text: "3 January", playing: false });
  pass(quietMs);
  expect(said).toEqual(["3 January"]);
});
