import AxeBuilder from "@axe-core/playwright";
import { extract } from "@extractus/oembed-extractor";
import type { Page } from "@playwright/test";
import { expect, openDrawn, test } from "./reader.ts";

/** The dialog in which an editor makes an embed, and what is served for programs that make one of an address. */

const dialog = (page: Page) => page.getByRole("dialog");

async function openBuilder(page: Page, query = ""): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDrawn(page, query);
  await page.getByRole("button", { name: /Share|Teilen/ }).press("Enter");
  await expect(page.frameLocator("dialog iframe").getByRole("slider")).toBeVisible();
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test("an editor chooses by keyboard, sees the map follow, and copies what she sees", async ({ page, baseURL }) => {
  await openBuilder(page, "?date=2022-01-20");
  const preview = page.frameLocator("dialog iframe");
  await expect(dialog(page).getByRole("status")).toHaveText("The link to what you see is copied.");
  expect(await copied(page)).toBe(page.url());

  await dialog(page).getByLabel("Day", { exact: true }).fill("2022-02-10");
  await expect(preview.getByRole("slider")).toHaveAttribute("aria-valuetext", /10 February 2022/);
  await dialog(page).getByLabel("Colours").press("End");
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await dialog(page).getByLabel("move the map").press("Space");
  await expect(preview.getByRole("button", { name: "Zoom in" })).toHaveCount(0);
  await expect(preview.getByRole("slider")).toHaveAttribute("aria-valuetext", /10 February 2022/);
  await expect(dialog(page).getByText(/^At this width the map needs \d+ px/)).toBeVisible();

  await dialog(page).getByRole("button", { name: "Copy iframe code" }).press("Enter");
  await expect(dialog(page).getByRole("status")).toHaveText("The iframe code is copied.");
  expect(await copied(page)).toBe(
    `<iframe src="${baseURL}/embed.html?date=2022-02-10&amp;theme=dark&amp;lang=en&amp;fixed=view"` +
      ' title="Interactive map: Reported Russian troop deployments around Ukraine" height="720" loading="lazy"' +
      ' allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"' +
      ' style="border:0;width:0;min-width:100%"></iframe>',
  );

  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
});

test("the picture code becomes the map of the chosen day when it is pressed", async ({ page, expected }) => {
  // Only some systems have a way to share that a page could be allowed to use.
  expected.push(/Unrecognized feature: 'web-share'/);
  await openBuilder(page, "?date=2022-02-10");
  const code = await dialog(page).getByRole("textbox", { name: "Picture code" }).inputValue();
  const body = `<!doctype html><html lang="en"><title>Article</title>${code}`;
  await page.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/article.html");
  await expect(page.getByRole("img", { name: /26 January 2022$/ })).toBeVisible();
  await page.getByRole("link").click();
  await expect(page.frameLocator("iframe").getByRole("slider")).toHaveAttribute("aria-valuetext", /10 February 2022/);
});

for (const { colorScheme, language, width } of [
  { colorScheme: "light", language: "de", width: 320 },
  { colorScheme: "dark", language: "en", width: 1280 },
] as const) {
  test(`axe finds nothing wrong in ${colorScheme} colours at ${width} px, and nothing is cut`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openBuilder(page, `?lang=${language}&date=2022-02-10&view=5.2/50.1/31.05`);
    const { violations } = await new AxeBuilder({ page })
      .include("dialog")
      // The embed has tests of its own.
      .exclude("dialog iframe")
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

for (const path of ["", "embed.html", "de.html"]) {
  test(`the served page /${path} leads a reader of oEmbed to the map`, async ({ baseURL }) => {
    // The build names the place where the map is published; here it is served from elsewhere.
    const answer: unknown = await extract(`${baseURL}/${path}`, {}, (url) => {
      const { pathname, search } = new URL(url);
      return fetch(`${baseURL}${pathname}${search}`);
    });
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640 });
  });
}
