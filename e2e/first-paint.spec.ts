import type { Page } from "@playwright/test";
import { fitBox, frameOf, toPixel, toSheet, viewPadding } from "../src/map/camera.ts";
import { expect, open, slider, test } from "./reader.ts";

/** What stands on the screen before the script of the page has run, and that nothing of it moves once it has. */

// The script is held back for longer than a browser keeps what was preloaded for it.
test.use({ expected: [/preloaded using link preload/] });

const bounds = { west: 22, south: 44, east: 41, north: 56.5 };

/** Holds back the script of the page, not the gate. */
async function openWithoutApp(page: Page, query = ""): Promise<void> {
  await page.route(/assets\/index-[^/]*\.js/, () => {});
  await page.goto(`/${query}`, { waitUntil: "commit" });
  await page.locator(".credits").waitFor({ state: "attached" });
}

const place = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

for (const size of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size });

    test("before the script there is the map of 26 January, where the live map will be", async ({ page }) => {
      await openWithoutApp(page);
      await expect(page.getByRole("heading", { name: "Wed, 26 January 2022" })).toBeVisible();
      await expect(page.getByRole("img", { name: /26 January 2022/ })).toBeVisible();
      const frame = await place(page, ".map-slot");
      const drawn = await page.locator(".first-ground").evaluate((svg) => {
        const { x, y, width, height } = (svg as SVGSVGElement).viewBox.baseVal;
        const matrix = (svg as SVGSVGElement).getScreenCTM();
        const corner = (point: DOMPoint) => {
          const { x: left, y: top } = point.matrixTransform(matrix ?? undefined);
          return [left, top];
        };
        return [corner(new DOMPoint(x, y)), corner(new DOMPoint(x + width, y + height))].flat();
      });
      const live = frameOf(fitBox(bounds, frame, viewPadding(frame)), frame);
      const expected = [
        toPixel(live, toSheet([bounds.west, bounds.north])),
        toPixel(live, toSheet([bounds.east, bounds.south])),
      ].flatMap(([x, y]) => [x + frame.x, y + frame.y]);
      for (const [index, value] of expected.entries()) expect(drawn[index]).toBeCloseTo(value, 0);
    });

    test("the live map takes its place without a jump", async ({ page }) => {
      await watchShifts(page);
      await openWithoutApp(page);
      const before = await place(page, ".map-frame");
      await page.unroute(/assets\/index-[^/]*\.js/);
      await open(page);
      await expect(page.locator(".first-map")).toHaveCount(0);
      expect(await place(page, ".map-frame")).toEqual(before);
      expect(await shifted(page)).toBeLessThan(0.01);
    });
  });
}

test("a link to another day never shows the map of 26 January", async ({ page }) => {
  await openWithoutApp(page, "?date=2022-02-10&utm_source=x");
  await expect(page.locator(".first-map")).toBeHidden();
  await expect(page.locator(".date")).toBeHidden();
  await page.unroute(/assets\/index-[^/]*\.js/);
  await open(page, "?date=2022-02-10");
  await expect(page.getByRole("heading", { name: /10 February 2022/ })).toBeVisible();
});

test("a day chosen before the engine has come is drawn, and the engine takes over where the drawing is", async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/map-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.locator(".first-map")).toBeVisible();
  await slider(page).press("ArrowRight");
  await expect(page.locator(".svg-map")).toHaveAccessibleName(/27 January 2022/);
  expect(await page.locator(".svg-layer").last().locator("> g").last().locator("> *").count()).toBeGreaterThan(20);
  await slider(page).press("ArrowRight");
  await expect(page.locator(".svg-map")).toHaveAccessibleName(/28 January 2022/);
  release();
  await expect(page.locator("[data-map=ready]")).toBeVisible();
  await expect(page.locator(".svg-map")).toHaveCount(0);
  await expect(page.locator("canvas.maplibregl-canvas")).toHaveAccessibleName(/28 January 2022/);
});

test("what others add to a link hides nothing", async ({ page }) => {
  await openWithoutApp(page, "?utm_source=x&theme=dark");
  await expect(page.locator(".first-map")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("for a reader of German", () => {
  test.use({ locale: "de-AT" });

  test("the map comes without English names, and with its date in German", async ({ page }) => {
    await openWithoutApp(page);
    await expect(page.locator(".first-ground")).toBeVisible();
    await expect(page.locator(".date")).toContainText("26. Januar 2022");
    for (const names of await page.locator(".first-names").all()) await expect(names).toBeHidden();
    await expect(page.getByText("On this day the map shows").first()).toBeHidden();
  });
});

/** Holds back the script of an embed; gives what lets it go. */
async function openWithoutGuest(page: Page, query = ""): Promise<() => void> {
  let go: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/assets\/embed-[^/]*\.js/, async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto(`/embed.html${query}`, { waitUntil: "commit" });
  await page.locator(".guest-sources").waitFor({ state: "attached" });
  return go;
}

/** What moves from now on, as the browser counts it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });

const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0));

for (const width of [320, 640]) {
  test.describe(`an embed of ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test("shows map and day before its script, and the live drawing takes the place without a jump", async ({
      page,
    }) => {
      await watchShifts(page);
      const go = await openWithoutGuest(page, "?date=2022-01-26&lang=en");
      await expect(page.getByText("Wed, 26 January 2022")).toBeVisible();
      await expect(page.getByRole("img", { name: /26 January 2022/ })).toBeVisible();
      const parts = [".guest-map", ".guest-time", ".guest"] as const;
      const before = await Promise.all(parts.map((part) => place(page, part)));
      const mark = await place(page, ".first-map .sites > g:last-child");
      go();
      await expect(page.locator("[data-map=drawn] .svg-map")).toBeVisible();
      await expect(page.locator(".first-map")).toHaveCount(0);
      expect(await Promise.all(parts.map((part) => place(page, part)))).toEqual(before);
      const live = await place(page, ".svg-layer:last-of-type > g:last-child > g:last-child");
      expect(Math.hypot(live.x - mark.x, live.y - mark.y)).toBeLessThan(1.5);
      expect(await shifted(page)).toBeLessThan(0.01);
    });
  });
}

test("an embed of another day never shows the map of 26 January, nor one without a title the title", async ({
  page,
}) => {
  const go = await openWithoutGuest(page, "?date=2022-02-10&hide=title&theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText("Open the full map")).toBeVisible();
  for (const part of [".first-map", ".guest-day", "h1"]) await expect(page.locator(part)).toBeHidden();
  go();
  await expect(page.getByText("Thu, 10 February 2022")).toBeVisible();
  await expect(page.locator(".first-map")).toHaveCount(0);
});

test.describe("an embed for a reader of Ukrainian", () => {
  test.use({ viewport: { width: 320, height: 700 }, locale: "uk-UA" });

  test("comes with its map and day, without English words, and nothing above the map moves", async ({ page }) => {
    const go = await openWithoutGuest(page, "?date=2022-01-26");
    await expect(page.getByText("ср, 26 січня 2022 р.")).toBeVisible();
    await expect(page.locator(".first-ground")).toBeVisible();
    for (const part of await page.locator(".first-names, .guest-key").all()) await expect(part).toBeHidden();
    const before = await place(page, ".guest-map");
    go();
    await expect(page.locator("[data-map=drawn]")).toBeVisible();
    expect(await place(page, ".guest-map")).toEqual(before);
  });
});

test("a day chosen while the map is on its way takes the picture of the first day away", async ({ page }) => {
  await page.route(/assets\/map-[^/]*\.js/, () => {});
  await page.goto("/");
  await expect(page.locator("[data-map=loading] .first-map")).toBeVisible();
  await page.getByRole("slider").press("ArrowLeft");
  await expect(page.locator(".first-map")).toHaveCount(0);
});
