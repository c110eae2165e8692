import { HtmlValidate } from "html-validate";
import { expect, test } from "./reader.ts";

// What the script would need is on its way all the same.
test.use({ javaScriptEnabled: false, expected: [/preloaded using link preload/] });

test("without script there is the map of 26 January with its legend, numbers, records and sources", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Wed, 26 January 2022" })).toBeVisible();
  await expect(page.getByRole("img", { name: /26 January 2022/ })).toBeVisible();
  await expect(page.getByText("On this day the map shows").first()).toBeVisible();
  await expect(page.getByText("Strength not published").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "How many, according to whom" })).toBeVisible();
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(50);
  const links = page.locator(".plain a[href^='https://']");
  expect(await links.count()).toBeGreaterThan(20);
});

test("without script an embed is a title, a day, its map, a legend, sources and a link", async ({ page }) => {
  await page.goto("/embed.html?date=2022-02-20");
  await expect(page.getByRole("heading", { level: 1, name: "Reported Russian troop" })).toBeVisible();
  await expect(page.getByText("Wed, 26 January 2022")).toBeVisible();
  await expect(page.getByRole("img", { name: /26 January 2022/ })).toBeVisible();
  await expect(page.getByText("Strength not published")).toBeVisible();
  await expect(page.getByText("Reported, not complete")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the full map" })).toBeVisible();
});

for (const path of ["/", "/embed.html"]) {
  test(`without script there is nothing to press that does nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    const seen = page.locator("button, select, input, [role=slider]").filter({ visible: true });
    await expect(seen).toHaveCount(0);
  });

  test(`${path} is served as valid HTML`, async ({ request }) => {
    const validator = new HtmlValidate({
      root: true,
      elements: ["html5"],
      extends: ["html-validate:standard"],
    });
    const report = await validator.validateString(await (await request.get(path)).text());
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  });
}

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("without script the page is no wider than the screen", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("img", { name: /26 January 2022/ })).toBeInViewport();
    expect((await page.locator("body").boundingBox())?.width).toBe(390);
    expect((await page.locator(".plain").boundingBox())?.width).toBeLessThanOrEqual(390);
  });
});
