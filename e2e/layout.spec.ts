import AxeBuilder from "@axe-core/playwright";
import { expect, openDrawn, test } from "./reader.ts";

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

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test("nothing but the map is cut, and nothing makes the page scroll sideways", async ({ page }) => {
      for (const { query } of states) {
        await openDrawn(page, query);
        const { inner, full } = await page.evaluate(() => ({
          inner: document.documentElement.clientWidth,
          full: document.documentElement.scrollWidth,
        }));
        expect(full, query).toBeLessThanOrEqual(inner);
      }
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const { name, query } of states) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await openDrawn(page, query);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { "target-size": { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      });
    }
  });
}

for (const language of ["de", "uk"]) {
  test(`axe finds nothing wrong in ${language}, on a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDrawn(page, `?lang=${language}&panel=sites`);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
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
