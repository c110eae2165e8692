import { expect, test } from "vitest";
import { day, records } from "../model/record.fixture.ts";
import { followAddress } from "./address.ts";
import { makeStore, startingState, wishes } from "./store.ts";

const { span, opensOn } = records();

function open(search = "", hash = "") {
  const defaults = startingState({ date: opensOn, view: "ukraine" });
  const store = makeStore(defaults);
  const written: string[] = [];
  let bar = { search, hash };
  let later: (() => void) | null = null;
  const end = followAddress(store, defaults, {
    read: () => bar,
    write: (nextSearch, nextHash) => {
      bar = { search: nextSearch, hash: nextHash };
      written.push(nextSearch + nextHash);
    },
    later: (callback) => {
      later = callback;
      return () => {
        later = null;
      };
    },
  });
  const pass = () => {
    const callback = later;
    later = null;
    callback?.();
  };
  return { wish: wishes(store, span), written, pass, end };
}

test("the first change is written at once", () => {
  const { wish, written } = open();
  wish.scrubTo(day("2021-12-01"));
  expect(written).toEqual(["?date=2021-12-01"]);
});

test("of a scrub only the newest day is written, after the pause", () => {
  const { wish, written, pass } = open();
  for (const iso of ["2021-12-01", "2021-12-02", "2021-12-03"]) wish.scrubTo(day(iso));
  expect(written).toHaveLength(1);
  pass();
  expect(written).toEqual(["?date=2021-12-01", "?date=2021-12-03"]);
});

test("back at the default, the address is bare again", () => {
  const { wish, written, pass } = open();
  wish.scrubTo(day("2021-12-01"));
  pass();
  wish.scrubTo(opensOn);
  expect(written.at(-1)).toBe("");
});

test("parameters and fragment of others stay", () => {
  const { wish, written } = open("?utm_source=paper", "#?secret=abc");
  wish.scrubTo(day("2021-12-01"));
  expect(written).toEqual(["?date=2021-12-01&utm_source=paper#?secret=abc"]);
});

test("play and pause alone write nothing", () => {
  const { wish, written, pass } = open();
  wish.play(true);
  pass();
  expect(written).toEqual([]);
});

test("ended, it writes no more", () => {
  const { wish, written, end } = open();
  end();
  wish.scrubTo(day("2021-12-01"));
  expect(written).toEqual([]);
});
