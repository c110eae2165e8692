import { expect, open, openDrawn, slider, test } from "./reader.ts";

const value = "aria-valuetext";

test("keys scrub by a day, a week and to the ends", async ({ page }) => {
  await open(page);
  const day = slider(page);
  await day.focus();
  for (const [key, shown] of [
    ["ArrowRight", /27 January 2022/],
    ["ArrowLeft", /26 January 2022/],
    ["PageUp", /2 February 2022/],
    ["PageDown", /26 January 2022/],
    ["Home", /1 October 2021/],
    ["ArrowLeft", /1 October 2021/],
    ["End", /24 February 2022/],
    ["ArrowRight", /24 February 2022/],
  ] as const) {
    await day.press(key);
    await expect(day).toHaveAttribute(value, shown);
  }
  await expect(page.getByRole("heading", { name: /24 February 2022/ })).toBeVisible();
});

test("the date follows the pointer along the slider, and what is said is true of what is drawn", async ({ page }) => {
  await open(page);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  const seen = new Set<string>();
  for (let part = 0.8; part >= 0.1; part -= 0.1) {
    await page.mouse.move(box.x + box.width * part, y);
    seen.add((await slider(page).getAttribute(value)) ?? "");
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(5);
  const [, sites = ""] = /: (\d+|no) sites? shown/.exec((await slider(page).getAttribute(value)) ?? "") ?? [];
  await expect(page.getByText(`On this day the map shows ${sites} reported site`)).toBeVisible();
});

test("the buttons and the field reach every day without dragging", async ({ page }) => {
  await openDrawn(page);
  await page.getByRole("button", { name: "Previous day" }).click();
  await expect(slider(page)).toHaveAttribute(value, /25 January 2022/);
  await page.getByRole("button", { name: "Next day" }).click();
  await expect(slider(page)).toHaveAttribute(value, /26 January 2022/);
  await page.getByLabel("Date", { exact: true }).fill("2021-11-01");
  await page.getByLabel("Date", { exact: true }).press("Tab");
  await expect(slider(page)).toHaveAttribute(value, /1 November 2021/);
});

test("plays to the last day and stops there", async ({ page }) => {
  await openDrawn(page, "?date=2022-02-20&speed=10");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(slider(page)).toHaveAttribute(value, /24 February 2022/);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("pause stops play, and so does any other choice of a day", async ({ page }) => {
  await openDrawn(page, "?date=2021-10-01&speed=2");
  await page.getByRole("button", { name: "Play" }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.getByRole("button", { name: "Play" }).click();
  await slider(page).press("End");
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("the status line says the day after a change", async ({ page }) => {
  await openDrawn(page);
  await slider(page).press("ArrowLeft");
  await expect(page.getByRole("status")).toContainText("25 January 2022");
});
