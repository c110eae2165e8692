import type { Page } from "@playwright/test";
import { expect, faults, faultsOfColour, openDrawn, test } from "./reader.ts";

const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const states = [
  { name: "the day", query: "" },
  { name: "the list", query: "?panel=sites" },
  { name: "the events", query: "?panel=events" },
  { name: "about", query: "?panel=about" },
  { name: "a place", query: "?place=yelnya" },
  { name: "a movement", query: "?record=tr-36caa-ulan-ude&view=eurasia" },
  { name: "a notice", query: "?date=never" },
];

/** By how many pixels the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, query } of states) {
  test(`${name} fits every width, and axe finds nothing wrong with it in light and in dark`, async ({ page }) => {
    // A button on its way from one colour to the other has the contrast of neither.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openDrawn(page, query);
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect(await overflow(page), `at ${size.width} px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ colorScheme: "light" });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOfColour(page)).toEqual([]);
  });
}

for (const language of ["de", "uk"]) {
  test(`axe finds nothing wrong in ${language}, on a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDrawn(page, `?lang=${language}&panel=sites`);
    expect(await faults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test("the focus goes from the heading through list link, day, layers and map to the panel, and is never trapped", async ({
  page,
}) => {
  await openDrawn(page);
  const places: string[] = [];
  for (let tabs = 0; tabs < 90; tabs++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const part = document.activeElement?.closest(
        ".header, .summary, .known, .time, .layers, .map-frame, .legend, .panel, .credits",
      );
      return part?.classList[0] ?? "";
    });
    if (place !== "" && place !== places.at(-1)) places.push(place);
    if (place === "credits") break;
  }
  expect(places).toEqual(["header", "summary", "known", "time", "layers", "map-frame", "legend", "panel", "credits"]);
});

test("under reduced motion a step is drawn at once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDrawn(page);
  const durations = await page.evaluate(() =>
    document.getAnimations().map((animation) => animation.effect?.getTiming().duration),
  );
  expect(durations.every((duration) => Number(duration) <= 1)).toBe(true);
});
