import type { Page } from "@playwright/test";
import { expect, open, slider, test } from "./reader.ts";

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

test("on a graphics card that refuses to draw the marks, a drawing stands in", async ({ page }) => {
  await page.addInitScript(() => {
    const { shaderSource } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
      shaderSource.call(this, shader, source.includes("texelFetch(states") ? "no shader" : source);
    };
  });
  await page.goto("/");
  await expect(page.locator("[data-map=failed]")).toBeVisible();
  await expect(page.locator(".svg-layer").first()).toBeVisible();
  expect(await orangeIn(page)).toBeGreaterThan(100);
  await worksWithoutMap(page);
});

test.describe("when the graphics card is lost", () => {
  const card = (page: Page) =>
    page.locator("canvas.maplibregl-canvas").evaluateHandle((canvas) => {
      const extension = (canvas as HTMLCanvasElement).getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("this browser cannot lose its graphics card");
      return extension;
    });

  test("and comes back, the map has its marks again", async ({ page }) => {
    await open(page);
    const before = await orangeIn(page);
    expect(before).toBeGreaterThan(100);
    const extension = await card(page);
    await page.locator("canvas.maplibregl-canvas").evaluate(async (canvas, it) => {
      const told = (what: string) => new Promise((resolve) => canvas.addEventListener(what, resolve, { once: true }));
      const isLost = told("webglcontextlost");
      it.loseContext();
      await isLost;
      // It may come back once all have been told that it is lost.
      await new Promise((resolve) => setTimeout(resolve));
      const isBack = told("webglcontextrestored");
      it.restoreContext();
      await isBack;
    }, extension);
    await expect.poll(() => orangeIn(page)).toBeGreaterThan(before * 0.9);
    await expect(page.locator("[data-map=ready]")).toBeVisible();
    await expect(page.locator(".svg-layer")).toHaveCount(0);
  });

  test("for good, a drawing stands in", async ({ page }) => {
    await open(page);
    const extension = await card(page);
    await extension.evaluate((it) => it.loseContext());
    await expect(page.locator(".svg-layer").first()).toBeVisible();
    await expect(page.locator("[data-map=failed]")).toContainText("graphics");
    expect(await orangeIn(page)).toBeGreaterThan(100);
    await worksWithoutMap(page);
  });
});

/** How many pixels of the map have the colour of the sites at the border. */
async function orangeIn(page: Page): Promise<number> {
  const picture = (await page.locator(".map-slot").screenshot()).toString("base64");
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let count = 0;
    for (let at = 0; at + 3 < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      if (red > 140 && green > 40 && green < 110 && blue < 60) count += 1;
    }
    return count;
  }, picture);
}

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
