import { expect, test } from "vitest";
import { displayOf } from "./display.ts";

test("an address without wishes hides nothing and fixes nothing", () => {
  expect(displayOf("?date=2022-01-26")).toEqual({ hidden: new Set(), fixed: new Set() });
});

test("parts are hidden and fixed by name, and other names do nothing", () => {
  expect(displayOf("?hide=title,key,sources,__proto__&fixed=view,sites,all")).toEqual({
    hidden: new Set(["title", "key"]),
    fixed: new Set(["view", "sites"]),
  });
});

test("a map without a time bar keeps its day", () => {
  expect(displayOf("?hide=time").fixed).toEqual(new Set(["date"]));
});
