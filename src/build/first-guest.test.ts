import { expect, test } from "vitest";
import { printFirstGuest } from "./first-guest.ts";
import { openingOf } from "./first-page.ts";
import { serve } from "./served.ts";

const served = serve("data");
const opening = openingOf(served);
const page = printFirstGuest(served, opening);

test("what stands above the map is told in every language", () => {
  expect(page).toContain('<span lang="en">Wed, 26 January 2022</span><span lang="de">Mi., 26. Januar 2022</span>');
  expect(page).toContain('<span lang="de">Gemeldete russische Truppenstationierungen rund um die Ukraine</span>');
});

test("every mark of the day is on the map of the served embed", () => {
  const sites = /<g class="sites">(.*?)<\/svg>/s.exec(page)?.[1] ?? "";
  const marks = sites.match(/<g transform="translate\([^)]*\)"/g) ?? [];
  expect(marks.length).toBeGreaterThanOrEqual(opening.scene.sites.length);
});

test("nothing is styled or scripted inline, and no colour is of one theme only", () => {
  expect(page).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=|(fill|stroke)="#/);
});
