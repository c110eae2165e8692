import { generate } from "../bench/generate.ts";
import { readCountries } from "../src/build/countries.ts";
import { readData } from "../src/build/data.ts";
import { pour } from "../src/build/served.ts";
import { expect, open, openDrawn, slider, test } from "./reader.ts";

test("a layer that is switched off leaves the sentence, the table and the address", async ({ page }) => {
  await openDrawn(page, "?panel=sites");
  const rows = page.getByRole("row");
  const withBelarus = await rows.count();
  await page.getByRole("checkbox", { name: /Belarus/ }).uncheck();
  await expect(rows).not.toHaveCount(withBelarus);
  await expect(page.getByRole("cell").filter({ hasText: "Belarus" })).toHaveCount(0);
  await expect(page).toHaveURL(/layers=context,transfer,border/);
  await page.getByRole("checkbox", { name: /Belarus/ }).check();
  await expect(rows).toHaveCount(withBelarus);
});

test("the sentence under the date, the switches and the table count the same places", async ({ page }) => {
  await openDrawn(page, "?panel=sites");
  for (const date of ["2021-10-01", "2021-12-03", "2022-01-26", "2022-02-18", "2022-02-24"]) {
    await page.getByLabel("Date", { exact: true }).fill(date);
    await expect(page.locator(`.date time[datetime="${date}"]`)).toBeVisible();
    const spoken = /: (\d+|no) sites?/.exec((await slider(page).getAttribute("aria-valuetext")) ?? "")?.[1] ?? "";
    // In a drag the sentence follows a moment later, and the table after it.
    await expect(page.locator(".summary")).toContainText(new RegExp(`the map shows ${spoken} reported site`));
    const places = page.locator("tr[data-phase=standing]").filter({ hasNotText: "not on the map" }).getByRole("button");
    await expect
      .poll(async () => String(new Set(await places.allTextContents()).size))
      .toBe(spoken === "no" ? "0" : spoken);
  }
});

test("a place tells all its records with unit, strength, certainty, dates, distances and sources as checked links", async ({
  page,
}) => {
  await openDrawn(page, "?panel=sites");
  await page.getByRole("button", { name: "Yelnya camp" }).first().click();
  const detail = page.getByRole("region", { name: "Yelnya camp" });
  await expect(detail).toBeVisible();
  await expect(detail).toContainText("to Kyiv");
  await expect(detail).toContainText("to Kharkiv");
  await expect(detail).toContainText("Ukraine’s land border");
  await expect(detail).toContainText("reports about this place");
  const links = detail.locator(".sources a");
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\/[^@]+$/);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await link.getAttribute("target")).toBe("_blank");
  }
  await expect(page).toHaveURL(/place=yelnya/);

  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Yelnya camp" }).first()).toBeFocused();
});

test("a click on a mark opens its place, a click beside closes it", async ({ page }) => {
  await open(page, "?view=7/54.57/33.18");
  const map = page.getByRole("region", { name: /^Map of reported/ });
  const box = await map.boundingBox();
  if (!box) throw new Error("the map is not on the page");
  await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(page.getByRole("region", { name: "Yelnya camp" })).toBeVisible();
  await map.click({ position: { x: box.width * 0.3, y: box.height * 0.8 } });
  await expect(page.getByRole("region", { name: "Yelnya camp" })).toHaveCount(0);
});

test("the whole way from a day to a source is open to the keyboard", async ({ page }) => {
  await openDrawn(page);
  const reach = async (name: RegExp): Promise<void> => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      const reached = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim() ?? "";
      });
      if (name.test(reached)) return;
    }
    throw new Error(`${name} was not reached`);
  };
  await reach(/^List of sites$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
  const first = (await page.getByRole("rowheader").first().getByRole("button").textContent())?.trim() ?? "";
  await reach(new RegExp(`^${first}$`));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: first })).toBeFocused();
  await reach(/opens a new window/);
});

test("of a list of hundreds the rest is made when it is unfolded", async ({ page }) => {
  const files = generate(readData("data"), readCountries("data"), 3000, 1);
  const body = pour(files, "data").files.get("records") ?? "";
  await page.route(/records-[^/]*\.json/, (route) => route.fulfill({ contentType: "application/json", body }));
  await openDrawn(page, "?date=2022-02-20");
  const part = page
    .locator(".panel .part")
    .filter({ has: page.getByRole("heading", { name: /^New within seven days/ }) });
  const rest = part.locator("details");
  const number = Number(((await rest.locator("summary").textContent()) ?? "").replace(/\D/g, ""));
  expect(number).toBeGreaterThan(100);
  await expect(rest.locator("li")).toHaveCount(0);
  await rest.locator("summary").click();
  await expect(rest.locator("li")).toHaveCount(number);
  await rest.locator("summary").click();
  await expect(rest.locator("li")).toHaveCount(0);
});
