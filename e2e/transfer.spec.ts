import type { Page } from "@playwright/test";
import { expect, open, openDrawn, slider, test } from "./reader.ts";

const detail = (page: Page) => page.locator(".detail");
const wide = { width: 1440, height: 900 };

test("the sentence, the switch and the lists say the same of the movements", async ({ page }) => {
  await page.setViewportSize(wide);
  await open(page, "?date=2022-01-18");
  const sentence = (await page.getByText(/transfers are reported: /).textContent()) ?? "";
  const [all, underWay, arrived, unreported] = (
    /(\d+) transfers are reported: (\d+) may be under way, (\d+) arrived, (\d+) without/.exec(sentence) ?? []
  )
    .slice(1)
    .map(Number);
  expect((underWay ?? 0) + (arrived ?? 0) + (unreported ?? 0)).toBe(all);
  await expect(page.getByLabel(`${all} movements`)).toBeVisible();
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("heading", { name: `Movements that may be under way ${underWay}` })).toBeVisible();
  await expect(
    panel.getByRole("heading", { name: `May have arrived; arrival not reported ${unreported}` }),
  ).toBeVisible();
});

test("the switch of the layer takes the movements away and brings them back", async ({ page }) => {
  await open(page);
  const layer = page.getByRole("checkbox", { name: /^Transfer/ });
  await layer.uncheck();
  await expect(page.getByText(/transfers are reported/)).toHaveCount(0);
  await layer.check();
  await expect(page.getByText(/transfers are reported/)).toBeVisible();
});

test("following plays January on the whole way, and stops when the reader says so", async ({ page }) => {
  await openDrawn(page);
  await page.getByRole("button", { name: "Follow the transfer" }).click();
  await expect(page.getByRole("button", { name: "Eurasia" })).toHaveAttribute("aria-pressed", "true");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /[2-9] January 2022/);
  await page.getByRole("button", { name: "Stop following" }).click();
  await expect(page.getByRole("button", { name: "Follow the transfer" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("following steps from day to day and ends in Belarus", async ({ page }) => {
    await page.clock.install();
    await openDrawn(page);
    await page.getByRole("button", { name: "Follow the transfer" }).click();
    await page.clock.runFor(30_000);
    await expect(slider(page)).toHaveAttribute("aria-valuetext", /10 February 2022/);
    await expect(page.getByRole("button", { name: "Belarus", exact: true })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  });
});

test("a garrison says what left from it, and where that went", async ({ page }) => {
  await page.setViewportSize(wide);
  await openDrawn(page, "?place=ulan-ude");
  await expect(detail(page).getByRole("heading", { name: "Left from here" })).toBeVisible();
  await expect(detail(page).getByText("Eastern Military District")).toBeVisible();
  await detail(page).getByRole("button", { name: "Ulan-Ude – Rechitsa camp" }).click();
  await expect(detail(page).getByRole("heading", { name: "Ulan-Ude – Rechitsa camp" })).toBeVisible();
  await expect(detail(page).getByText(/on its way of [\d,]+ km as drawn/)).toBeVisible();
  await expect(detail(page).getByText(/about [\d,]+ km as drawn on this map/)).toBeVisible();
});

test("a range in Belarus says what came to it, and whence", async ({ page }) => {
  await page.setViewportSize(wide);
  await openDrawn(page, "?place=obuz-lesnovsky&date=2022-02-15");
  await expect(detail(page).getByRole("heading", { name: "Came here" })).toBeVisible();
  await expect(detail(page).getByRole("button", { name: /^Vladivostok/ })).toBeVisible();
});

test("the range of a weapon is drawn only when asked for, and the link says so", async ({ page }) => {
  await page.setViewportSize(wide);
  await openDrawn(page, "?place=luninets-ab&date=2022-02-15");
  const ring = detail(page).getByRole("checkbox", { name: /S-400.*400 km/ });
  await expect(ring).not.toBeChecked();
  await ring.press("Space");
  await expect(ring).toBeChecked();
  await expect(page).toHaveURL(/ring=/);
});

test("what stands around a town can be asked by keyboard alone", async ({ page }) => {
  await page.setViewportSize(wide);
  await openDrawn(page, "?date=2022-02-15");
  const town = page.getByRole("combobox", { name: "Town" });
  await town.focus();
  await town.selectOption({ label: "Kyiv" });
  await expect(page.getByRole("heading", { name: "Around Kyiv" })).toBeVisible();
  await expect(page.getByText(/^Within 250 km: \d+ places?, \d+ reports?/)).toBeVisible();
  await expect(page).toHaveURL(/around=50\.45/);
  await page.getByRole("button", { name: "Remove the point" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Around Kyiv" })).toHaveCount(0);
});

test("a point can be put anywhere by a press on the map", async ({ page }) => {
  await page.setViewportSize(wide);
  await openDrawn(page, "?date=2022-02-15");
  await page.getByRole("button", { name: "Put a point on the map" }).click();
  await page.locator(".map-slot").click({ position: { x: 500, y: 200 } });
  await expect(page.getByRole("heading", { name: /Around the point [\d.]+, [\d.]+/ })).toBeVisible();
});

test("feared routes are off at first, and show only from the day on which they were published", async ({ page }) => {
  await openDrawn(page, "?date=2021-11-01");
  const axes = page.getByRole("checkbox", { name: /^Axes/ });
  await expect(axes).not.toBeChecked();
  await axes.check();
  await expect(axes).toHaveAccessibleName(/no routes$/);
  await slider(page).press("End");
  await expect(axes).toHaveAccessibleName(/[1-9]\d* routes$/);
});
