import { expect, test } from "vitest";
import { firstMapCss, rooms } from "./first-map.ts";
import { openingOf, printFirstPage } from "./first-page.ts";
import { serve } from "./served.ts";

const served = serve("data");
const opening = openingOf(served);
const { page, plain } = printFirstPage(served, opening);

test("the served page names the day of opening in every language, and the map with it", () => {
  expect(page).toContain('<time datetime="2022-01-26"><span lang="en">Wed, 26 January 2022</span>');
  expect(page).toContain('<span lang="de">Mi., 26. Januar 2022</span>');
  expect(page).toMatch(/<span lang="uk">ср, 26 січня 2022/);
  expect(page).toContain("<title>Map of reported Russian deployments around Ukraine on 26 January 2022</title>");
});

test("every mark of the day is on the map of the served page", () => {
  const sites = /<g class="sites">(.*?)<\/svg>/s.exec(page)?.[1] ?? "";
  const marks = sites.match(/<g transform="translate\([^)]*\)"/g) ?? [];
  expect(marks.length).toBeGreaterThanOrEqual(opening.scene.sites.length);
});

test("colours are the page's own, so that the served map is right in light and dark", () => {
  const map = /<div class="first-map">.*?<\/div>/s.exec(page)?.[0] ?? "";
  expect(map).toContain("var(--ukraine)");
  expect(map.match(/(fill|stroke)="#/g)).toBeNull();
});

test("nothing is styled or scripted inline, which our own policy would refuse", () => {
  expect(page + plain).not.toMatch(/<(script|style)\b|\sstyle=|\son[a-z]+=/);
});

test("without a script the numbers stand with their speakers, the records with their sources", () => {
  const rows = plain.match(/<tr>/g) ?? [];
  expect(rows.length).toBe(1 + opening.scene.present.filter(({ record }) => record.kind === "deployment").length);
  expect(plain).toContain("How many, according to whom");
  expect(plain.match(/<a href="https?:/g)?.length).toBeGreaterThan(20);
});

test("the style sheet knows the padding and the box of both rooms", () => {
  const css = firstMapCss(opening.bounds, rooms.page);
  expect(css).toContain(".first-map{inset:8px 8px 8px 8px}");
  expect(css).toContain("@media (max-width: 599px){.first-map{inset:8px 8px 8px 60px}}");
  expect(css).toContain("@container (min-aspect-ratio: 5 / 4){.first-names.is-wide{display:block}");
  expect(css.match(/--box-width:\d+(\.\d+)?;--box-height:\d+/g)).toHaveLength(2);
});
