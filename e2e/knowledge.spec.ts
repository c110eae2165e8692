import type { Page } from "@playwright/test";
import { expect, openDrawn, slider, test } from "./reader.ts";

const sentence = (page: Page) => page.locator(".summary p").first();

test("pinned knowledge stays while the day moves, in the link and on the page", async ({ page }) => {
  await openDrawn(page, "?known=2022-01-26");
  await expect(page.getByRole("radio", { name: "on a day" })).toBeChecked();
  await expect(page.getByLabel("Day of knowledge")).toHaveValue("2022-01-26");
  const before = (await sentence(page).textContent()) ?? "";
  await slider(page).press("PageUp");
  await slider(page).press("PageUp");
  await expect(page.getByText("Only what had been published by 26 January 2022.")).toBeVisible();
  await expect(
    page.getByText(/^\s*Only .*Left out, because it became known only later: \d+ reports on sites/s),
  ).toBeVisible();
  await expect(sentence(page)).not.toHaveText(before);
  await expect(page).toHaveURL(/known=2022-01-26/);
  await expect(page).toHaveURL(/date=2022-02-09/);
});

test("the day of knowledge can be chosen, and left again", async ({ page }) => {
  await openDrawn(page, "?date=2022-02-18");
  await page.getByRole("radio", { name: "on a day", exact: true }).check();
  await expect(page.getByLabel("Day of knowledge")).toHaveValue("2022-02-18");
  await page.getByLabel("Day of knowledge").fill("2021-12-03");
  await page.getByLabel("Day of knowledge").press("Tab");
  await expect(page).toHaveURL(/known=2021-12-03/);
  await page.getByRole("radio", { name: "now", exact: true }).check();
  await expect(page.getByLabel("Day of knowledge")).toBeHidden();
  await expect(page).not.toHaveURL(/known/);
});

test("as known then, neither chart nor list tells what came later", async ({ page }) => {
  await openDrawn(page, "?known=then&date=2022-01-26");
  const claims = page.locator("[data-claim]");
  await expect(page.locator('[data-claim="est-2022-01-18-ukr-mod-ground"]')).toHaveCount(1);
  await expect(page.locator('[data-claim="est-2022-02-18-carpenter"]')).toHaveCount(0);
  const then = await claims.count();
  await page.getByRole("radio", { name: "now", exact: true }).check();
  await expect(page.locator('[data-claim="est-2022-02-18-carpenter"]')).toHaveCount(1);
  expect(await claims.count()).toBeGreaterThan(then);
});

test("a link to what is not yet known on its day says so and tells nothing of it", async ({ page }) => {
  await openDrawn(page, "?known=then&date=2022-01-26&record=est-2022-02-18-carpenter");
  await expect(page.getByText(/1 report was published later/)).toBeVisible();
  await expect(page.getByText("169,000")).toHaveCount(0);
});

test("the number of the seed article stands on its day with its scope", async ({ page }) => {
  await openDrawn(page);
  const numbers = page.locator(".numbers");
  await expect(numbers.getByRole("button", { name: /more than 106,000/ })).toBeVisible();
  await expect(numbers.getByText("ground forces within 300 km of Ukraine", { exact: false })).toBeVisible();
});

test("claims are reached by keys, named, and opened at their day", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDrawn(page);
  const claims = page.locator("[data-claim][tabindex='0']");
  await claims.focus();
  const focused = page.locator("[data-claim]:focus");
  const last = (await focused.getAttribute("data-claim")) ?? "";
  await claims.press("ArrowLeft");
  await expect(focused).not.toHaveAttribute("data-claim", last);
  const name = (await focused.getAttribute("aria-label")) ?? "";
  await expect(page.locator(".readout strong")).toHaveText(name);
  const id = (await focused.getAttribute("data-claim")) ?? "";
  await focused.press("Enter");
  await expect(page.locator(`article[data-record="${id}"]`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`record=${id}`));
});

test("a press on a claim opens it, beside it goes to the day", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDrawn(page);
  const mark = page.locator('[data-claim="est-2021-11-25-csis"] .body');
  const box = await mark.boundingBox();
  if (!box) throw new Error("the claim is not drawn");
  await page.mouse.click(box.x + box.width / 2 + 6, box.y + box.height / 2);
  await expect(page.locator('article[data-record="est-2021-11-25-csis"]')).toBeVisible();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /25 November 2021/);
});

test("measures are switched, never mixed", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDrawn(page, "?measure=plan");
  await expect(page.locator('[data-claim="est-2021-12-03-us-plan"]')).toHaveCount(1);
  await expect(page.locator('[data-claim="est-2021-12-03-us-current"]')).toHaveCount(0);
  await page.getByLabel("Published numbers", { exact: true }).selectOption("belarus");
  await expect(page.locator('[data-claim="est-2022-02-21-reznikov-belarus"]')).toHaveCount(1);
  await expect(page.locator('[data-claim="est-2021-12-03-us-plan"]')).toHaveCount(0);
  await expect(page).toHaveURL(/measure=belarus/);
});

test("on a telephone the chart unfolds, and a tap opens a claim", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/?date=2022-01-26");
  await page.getByRole("button", { name: "More", exact: true }).tap();
  const mark = page.locator('[data-claim="est-2021-12-22-danilov-400km"] .body');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("the claim is not drawn");
  await page.touchscreen.tap(box.x + box.width / 2, box.y - 4);
  await expect(page.locator('article[data-record="est-2021-12-22-danilov-400km"]')).toBeVisible();
  await context.close();
});

test("events are filtered by kind, in the list and for the buttons", async ({ page }) => {
  await openDrawn(page, "?panel=events");
  for (const kind of ["Diplomacy", "Exercise", "Intelligence"]) await page.getByLabel(kind).uncheck();
  const items = page.locator(".month .items li");
  await expect(items.filter({ hasNot: page.locator(".sign .is-military") })).toHaveCount(0);
  expect(await items.count()).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Next event", exact: true }).click();
  await page.getByRole("button", { name: "This day" }).click();
  await expect(page.locator(".part .items .is-military").first()).toBeVisible();
});

test("play rests at events with their text, and goes on", async ({ page }) => {
  await openDrawn(page, "?date=2022-01-25&speed=10");
  await page.getByLabel("Rest at events").check();
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.locator(".resting")).toContainText("Normandy advisers meet in Paris");
  await expect(page.locator(".resting")).not.toContainText("Normandy advisers meet in Paris");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});
