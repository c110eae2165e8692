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

/** Names are placed by two different programs and lines smoothed by two; so much of the picture may differ, in parts. */
const allowed = 0.03;
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

/** The part of two pictures that differs to the eye. */
async function difference(engine: Page, drawing: Page): Promise<number> {
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
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        const far = [0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)) > visible);
        if (far) count += 1;
      }
      return count / (one.length / 4);
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
    await expect
      .poll(() => difference(page, drawing), { message: `${state.day}, ${state.view}` })
      .toBeLessThan(allowed);
  }
  await expect(slider(drawing)).toHaveValue((await slider(page).inputValue()) ?? "");
});
