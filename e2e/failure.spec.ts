import type { Page } from "@playwright/test";
import { expect, slider, test } from "./reader.ts";

/** What a reader is told, and what she can still use, when something does not come. */

const failedLoad = /Failed to load resource|ERR_FAILED|404/;

async function worksWithoutMap(page: Page): Promise<void> {
  await slider(page).press("ArrowLeft");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /25 January 2022/);
  await page.getByRole("link", { name: "List of sites" }).click();
  await expect(page.getByRole("table")).toBeVisible();
}

test.describe("without the records", () => {
  test.use({ expected: [failedLoad] });

  test("there is a sentence and a way to try again", async ({ page }) => {
    await page.route(/records-.*\.json/, (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("The records could not be loaded");
    await page.unroute(/records-.*\.json/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(slider(page)).toBeVisible();
  });

  test("refused by the server, it says so", async ({ page }) => {
    await page.route(/records-.*\.json/, (route) => route.fulfill({ status: 404 }));
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("refused");
  });
});

test("records that cannot be read are named as such", async ({ page }) => {
  await page.route(/records-.*\.json/, (route) =>
    route.fulfill({ contentType: "application/json", body: '{"version": 1}' }),
  );
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("cannot be read");
});

test("single rows that cannot be read are left out and counted, the rest is shown", async ({ page }) => {
  await page.route(/records-.*\.json/, async (route) => {
    const response = await route.fetch();
    const records = await response.json();
    records.deployments[0] = ["broken"];
    records.estimates[3] = null;
    await route.fulfill({ response, json: records });
  });
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Notices" })).toContainText("2 records could not be read");
  await expect(slider(page)).toBeVisible();
});

test.describe("without the engine", () => {
  test.use({ expected: [failedLoad] });

  test("the page says so, and all but the engine works", async ({ page }) => {
    await page.route(/assets\/map-.*\.js/, (route) => route.abort());
    await page.goto("/");
    await expect(page.locator("[data-map=failed]")).toContainText("could not be loaded");
    await worksWithoutMap(page);
  });
});

test.describe("without the ground", () => {
  test.use({ expected: [failedLoad] });

  test("the page says that the map is missing, and the records are there", async ({ page }) => {
    await page.route(/land-first-.*\.json/, (route) => route.abort());
    await page.goto("/");
    await expect(page.locator("[data-map=failed]")).toBeVisible();
    await worksWithoutMap(page);
  });
});

test("without WebGL 2 the page says so, and the records are there", async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto("/");
  await expect(page.locator("[data-map=failed]")).toContainText("WebGL 2");
  await worksWithoutMap(page);
});

test.describe("when the texts do not come", () => {
  test.use({ expected: [failedLoad] });

  test("the detail still has days and strengths, and they can be asked for again", async ({ page }) => {
    await page.route(/texts-en-.*\.json/, (route) => route.abort());
    await page.goto("/?place=yelnya");
    const detail = page.getByRole("region", { name: "Yelnya camp" });
    await expect(detail).toContainText("reports about this place");
    await page.unroute(/texts-en-.*\.json/);
    await detail.getByRole("button", { name: "Try again" }).click();
    await expect(detail.locator(".sources a").first()).toBeAttached();
    await expect(detail.getByRole("button", { name: "Try again" })).toHaveCount(0);
  });
});
