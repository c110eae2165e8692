import type { Page } from "@playwright/test";
import { expect, open, openDrawn, slider, test } from "./reader.ts";

/** Both ways to draw one scene: the engine and the drawing must tell the eye the same. */

const states = [
  { day: "2022-01-26", view: "Ukraine" },
  { day: "2022-01-26", view: "Eurasia" },
  { day: "2022-02-18", view: "Belarus" },
  { day: "2022-02-24", view: "Ukraine" },
  { day: "2021-11-01", view: "Ukraine" },
  { day: "2022-01-16", view: "Eurasia" },
] as const;

/** Names are placed by two different programs and lines smoothed by two; so much may differ, in parts of the picture. */
const allowed = 0.02;
/** The same for what is in full colour on either of them: sites and transfers, which are a small part of the picture. */
const allowedInColour = 0.22;
/** A point differs if one of its colours does by more than this, of 255. */
const visible = 48;
/** Points of the comparison are squares of so many pixels, whose colours are averaged: edges do not count. */
const square = 4;

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function show(page: Page, { day, view }: (typeof states)[number]): Promise<void> {
  await page.getByLabel("Date", { exact: true }).fill(day);
  await expect(page.locator(`.date time[datetime="${day}"]`)).toBeVisible();
  await page.getByRole("button", { name: view, exact: true }).click();
  await expect(page.getByRole("button", { name: view, exact: true })).toHaveAttribute("aria-pressed", "true");
}

const picture = async (page: Page): Promise<string> =>
  (await page.locator(".map-slot").screenshot({ animations: "disabled" })).toString("base64");

/** The part of two pictures that differs to the eye, of all and of what is in full colour. */
async function difference(engine: Page, drawing: Page): Promise<{ readonly all: number; readonly inColour: number }> {
  const pictures = await Promise.all([engine, drawing].map(picture));
  return drawing.evaluate(
    async ([texts, { visible, square }]) => {
      const points = await Promise.all(
        texts.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const [width, height] = [Math.floor(bitmap.width / square), Math.floor(bitmap.height / square)];
          const context = new OffscreenCanvas(width, height).getContext("2d");
          if (!context) throw new Error("there is no canvas");
          context.imageSmoothingQuality = "high";
          context.drawImage(bitmap, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      const [one, other] = points;
      if (!one || !other || one.length !== other.length) throw new Error("the pictures differ in size");
      const parts = (data: Uint8ClampedArray, at: number) => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const isFull = (colour: readonly number[]) => Math.max(...colour) - Math.min(...colour) > 80;
      const count = { all: 0, different: 0, full: 0, fullOnOne: 0 };
      for (let at = 0; at < one.length; at += 4) {
        const [a, b] = [parts(one, at), parts(other, at)];
        count.all += 1;
        if (a.some((each, index) => Math.abs(each - (b[index] ?? 0)) > visible)) count.different += 1;
        if (isFull(a) || isFull(b)) count.full += 1;
        if (isFull(a) !== isFull(b)) count.fullOnOne += 1;
      }
      return { all: count.different / count.all, inColour: count.fullOnOne / Math.max(count.full, 1) };
    },
    [pictures, { visible, square }] as const,
  );
}

test("the engine and the drawing show the same map in six states", async ({ page, context }) => {
  const drawing = await context.newPage();
  await open(page);
  await openDrawn(drawing);
  for (const state of states) {
    await Promise.all([show(page, state), show(drawing, state)]);
    await expect(async () => {
      const { all, inColour } = await difference(page, drawing);
      expect(all, `${state.day}, ${state.view}`).toBeLessThan(allowed);
      expect(inColour, `${state.day}, ${state.view}, in colour`).toBeLessThan(allowedInColour);
    }).toPass();
  }
  await expect(slider(drawing)).toHaveValue((await slider(page).inputValue()) ?? "");
});

test("north stays up, whatever keys are pressed on the map", async ({ page, context }) => {
  const drawing = await context.newPage();
  await open(page);
  await openDrawn(drawing);
  await page.locator("canvas.maplibregl-canvas").focus();
  await page.keyboard.press("Shift+ArrowRight");
  // A key that does move the map is answered after it; a view by its name moves it back, but would not turn it.
  await page.keyboard.press("=");
  await expect(page).toHaveURL(/view=/);
  await page.getByRole("button", { name: "Ukraine", exact: true }).click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(async () => expect((await difference(page, drawing)).all).toBeLessThan(allowed)).toPass();
});

/** Counts what only the engine asks of a graphics card: our own shaders have no blocks of uniforms. */
function countEngine(): void {
  const { prototype } = WebGL2RenderingContext;
  const { bindBufferBase } = prototype;
  Object.assign(window, { engineCalls: 0 });
  prototype.bindBufferBase = function (...given) {
    Object.assign(window, { engineCalls: Number(Reflect.get(window, "engineCalls")) + 1 });
    bindBufferBase.apply(this, given);
  };
}
const engineCalls = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, "engineCalls")));

/** The most by which a point of two pictures differs in a colour, of 255. */
const greatestDifference = async (one: Page, other: Page): Promise<number> => {
  const pictures = await Promise.all([one, other].map(picture));
  return one.evaluate(async (texts) => {
    const [a, b] = await Promise.all(
      texts.map(async (text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (!context) throw new Error("there is no canvas");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    if (!a || !b || a.length !== b.length) throw new Error("the pictures differ in size");
    return a.reduce((most, each, at) => Math.max(most, Math.abs(each - (b[at] ?? 0))), 0);
  }, pictures);
};

test("a day is printed without the engine, and is the picture that the engine makes of it", async ({
  page,
  context,
}) => {
  await page.addInitScript(countEngine);
  const engine = await context.newPage();
  await open(engine, "?date=2022-02-18");
  await open(page, "?date=2022-02-16");
  // Two days apart the pictures differ, so that the comparison below can fail.
  expect(await greatestDifference(engine, page)).toBeGreaterThan(50);
  await expect(async () => {
    await page.getByLabel("Date", { exact: true }).fill("2022-02-16");
    await page.getByLabel("Date", { exact: true }).fill("2022-02-17");
    await expect(page.locator('.date time[datetime="2022-02-17"]')).toBeVisible();
    const before = await engineCalls(page);
    expect(before).toBeGreaterThan(0);
    await page.getByLabel("Date", { exact: true }).fill("2022-02-18");
    await expect(page.locator('.date time[datetime="2022-02-18"]')).toBeVisible();
    expect(await greatestDifference(engine, page)).toBeLessThanOrEqual(2);
    expect(await engineCalls(page)).toBe(before);
  }).toPass();
});
