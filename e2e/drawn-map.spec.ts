import type { Page } from "@playwright/test";
import { expect, openDrawn, slider, test } from "./reader.ts";

/** The map without an engine: drawn as SVG, and everything that a hand or a key does to it. */

const map = (page: Page) => page.getByRole("region", { name: /^Map of reported Russian deployments/ });

/** Letters of the link that says where the reader has moved to. */
const view = (page: Page): string => new URL(page.url()).searchParams.get("view") ?? "";

/** Where a sign of the drawing is, by its number among those of its kind; in pixels of the page. */
async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`not to be seen: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The group of the marks, the last one of the upper layer. */
const marks = (page: Page) => page.locator(".svg-layer").last().locator("> g").last().locator("> *");

/** The mark that is drawn last is the smallest on top, so nothing lies on it. */
const topMark = ".svg-layer:last-of-type > g:last-child > g:last-child";

test("draws the map without a canvas, and names what it shows and of which day", async ({ page }) => {
  await openDrawn(page);
  await expect(page.locator(".map-slot canvas")).toHaveCount(0);
  await expect(map(page)).toHaveAccessibleName(/26 January 2022/);
  expect(await marks(page).count()).toBeGreaterThan(20);
});

test("another day changes the marks and the name, and leaves the ground as it is", async ({ page }) => {
  await openDrawn(page);
  await map(page).evaluate((element) => {
    const ground = element.querySelector(".svg-layer path");
    ground?.setAttribute("data-same", "");
  });
  const before = await marks(page).count();
  await slider(page).press("Home");
  await expect(map(page)).toHaveAccessibleName(/1 October 2021/);
  await expect(marks(page)).not.toHaveCount(before);
  await expect(page.locator(".svg-layer path[data-same]")).toHaveCount(1);
});

test("a press on a mark selects its place, one on the ground lets it go", async ({ page }) => {
  await openDrawn(page);
  const { x, y } = await middleOf(page, topMark);
  await page.mouse.click(x, y);
  await expect.poll(() => new URL(page.url()).searchParams.get("place")).not.toBeNull();
  await expect(page.locator(".svg-layer > g > circle[transform]")).toHaveCount(2);
  const box = await map(page).boundingBox();
  // Far from all marks: the west of the view, where nothing was reported.
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) - 60);
  await expect.poll(() => new URL(page.url()).searchParams.get("place")).toBeNull();
  expect(view(page)).toBe("");
});

test("keys move and zoom it, and the link follows", async ({ page }) => {
  await openDrawn(page);
  await map(page).focus();
  await page.keyboard.press("+");
  await expect.poll(() => view(page)).not.toBe("");
  const zoomed = view(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => view(page)).not.toBe(zoomed);
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /26 January 2022/);
});

test("a drag moves it by as much as the hand", async ({ page }) => {
  await openDrawn(page);
  const before = await middleOf(page, topMark);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 40, before.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => view(page)).not.toBe("");
  const after = await middleOf(page, topMark);
  expect(after.x - before.x).toBeCloseTo(-40, 0);
  expect(after.y - before.y).toBeCloseTo(30, 0);
  // It ends on the mark that it began on, and is no press of it.
  expect(new URL(page.url()).searchParams.get("place")).toBeNull();
});

test("the wheel zooms around the pointer, and marks keep their size", async ({ page }) => {
  await openDrawn(page);
  const sizeOf = async () => (await page.locator(topMark).boundingBox())?.width ?? 0;
  const [at, size] = [await middleOf(page, topMark), await sizeOf()];
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => view(page)).not.toBe("");
  const after = await middleOf(page, topMark);
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
  expect(await sizeOf()).toBeLessThan(size * 1.2);
});

test("a named view is shown whole, in a window of any size", async ({ page }) => {
  await openDrawn(page, "?view=eurasia");
  const reach = () =>
    page
      .locator(".svg-layer")
      .first()
      .evaluate((layer) => layer.getBoundingClientRect().width);
  const wide = await reach();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(reach).toBeLessThan(wide);
  await page.getByRole("button", { name: "Ukraine", exact: true }).click();
  await expect(page.getByRole("button", { name: "Ukraine", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("a layer that is switched off is not drawn", async ({ page }) => {
  await openDrawn(page);
  const before = await marks(page).count();
  await page.getByRole("checkbox", { name: /^Border/ }).uncheck();
  await expect.poll(() => marks(page).count()).toBeLessThan(before);
});

/** How often an element of the map was made fainter than it is in itself while a day was drawn. */
async function fadedOn(page: Page): Promise<number> {
  const seen = await page.evaluateHandle(async () => {
    // A day that has hardly been there goes without a fade (`swift.ts`).
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    const seen = { count: 0 };
    new MutationObserver((changes) => {
      seen.count += changes.filter(({ target }) => (target as SVGElement).style.opacity !== "").length;
    }).observe(document.querySelector(".map-slot .svg-map") ?? document, { subtree: true, attributeFilter: ["style"] });
    return seen;
  });
  await slider(page).press("Home");
  await expect(map(page)).toHaveAccessibleName(/1 October 2021/);
  await expect(page.locator(".map-slot .svg-layer [style*=opacity]")).toHaveCount(0);
  return seen.evaluate(({ count }) => count);
}

test("what comes and goes is faded, and nothing of that stays", async ({ page }) => {
  await openDrawn(page);
  expect(await fadedOn(page)).toBeGreaterThan(0);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing is eased", async ({ page }) => {
    await openDrawn(page);
    expect(await fadedOn(page)).toBe(0);
    expect(await map(page).evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);
  });
});

test("no name lies under a button, on a phone and on a wide page", async ({ page }) => {
  await openDrawn(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const names = page.locator(".map-slot .svg-layer text");
    await expect(async () => {
      const buttons = await page.locator(".map-controls, .view, .follow, .layers").evaluateAll(boxes);
      const written = await names.evaluateAll(boxes);
      expect(written.length).toBeGreaterThan(8);
      const hidden = written.filter((name) =>
        buttons.some(
          (button) =>
            name.left < button.right &&
            button.left < name.right &&
            name.top < button.bottom &&
            button.top < name.bottom,
        ),
      );
      expect(hidden).toEqual([]);
    }).toPass();
  }
});

/** Runs in the page. */
const boxes = (elements: readonly Element[]) =>
  elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
