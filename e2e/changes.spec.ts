import type { Page } from "@playwright/test";
import { expect, openDrawn, slider, test } from "./reader.ts";

const figures = async (page: Page): Promise<readonly number[]> => {
  const text = (await page.locator(".summary p").first().textContent()) ?? "";
  const [, came, left, stayed] = /came to (\d+) sites?, left (\d+) and stayed at (\d+)/.exec(text) ?? [];
  return [came, left, stayed].map(Number);
};

test("a link opens a comparison whose list agrees with its sentence", async ({ page }) => {
  await openDrawn(page, "?from=2021-12-01&date=2022-01-26");
  await expect(page.getByRole("heading", { name: "1 Dec 2021 to 26 Jan 2022" })).toBeVisible();
  const [came, left, stayed] = await figures(page);
  for (const [turn, count] of [
    ["came", came],
    ["left", left],
    ["stayed", stayed],
  ] as const) {
    const drawn = page
      .locator(`[data-turn=${turn}] [data-site]`)
      .filter({ hasNotText: "position known only as region" });
    await expect(drawn).toHaveCount(count ?? -1);
  }
  expect(came).toBeGreaterThan(10);
});

test("the button begins and ends it, and the day is as before", async ({ page }) => {
  await openDrawn(page);
  const before = await page.locator(".summary p").first().textContent();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/from=2021-12-29/);
  await expect(page.getByLabel("Day compared with")).toHaveAttribute("aria-valuetext", "29 December 2021");
  await page.locator(".compare").getByRole("button", { name: "Back to one day" }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(page.locator(".summary p").first()).toHaveText(before ?? "");
});

test("both days are moved by keys and by field", async ({ page }) => {
  await openDrawn(page, "?from=2021-12-01");
  const other = page.getByLabel("Day compared with");
  await other.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "2 Dec 2021 to 26 Jan 2022" })).toBeVisible();
  await other.press("PageDown");
  await expect(page.getByRole("heading", { name: "25 Nov 2021 to 26 Jan 2022" })).toBeVisible();
  await slider(page).first().press("ArrowRight");
  await expect(page.getByRole("heading", { name: "25 Nov 2021 to 27 Jan 2022" })).toBeVisible();
  await page.getByLabel("Compared with", { exact: true }).fill("2022-02-20");
  await page.getByLabel("Compared with", { exact: true }).press("Tab");
  await expect(page.getByRole("heading", { name: "27 Jan 2022 to 20 Feb 2022" })).toBeVisible();
});

test("a drag with Shift chooses the span, Escape leaves it", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDrawn(page);
  const box = await page.locator(".bars").boundingBox();
  if (!box) throw new Error("the chart is not drawn");
  const y = box.y + box.height - 6;
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/from=2021-11-1\d/);
  await expect(page).toHaveURL(/date=2022-01-1\d/);
  await page.locator("body").press("Escape");
  await expect(page).not.toHaveURL(/from=/);
  await expect(page).toHaveURL(/date=2022-01-1\d/);
});

test("the table shows the part that each record has in the comparison", async ({ page }) => {
  await openDrawn(page, "?from=2021-12-01&panel=sites");
  const parts = page.locator(".row-phase");
  await expect(parts.first()).toBeVisible();
  expect(new Set(await parts.allTextContents())).toEqual(new Set(["Came", "Left", "Stayed"]));
});
