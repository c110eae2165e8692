import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, open, openDrawn, test } from "./reader.ts";

/** The picture that a reader saves of what she sees. */

async function saved(page: Page, choose: Readonly<Record<string, string>>): Promise<Download> {
  await page.getByText("Download picture").click();
  const menu = page.locator(".picture-menu form");
  for (const [name, value] of Object.entries(choose)) {
    const field = menu.locator(`[name=${name}]`);
    if (name === "width") await field.fill(value);
    else await field.selectOption(value);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: "Save" }).click(),
  ]);
  return download;
}

test("as SVG it has the day, its groups by name, and text that stays text", async ({ page }) => {
  await openDrawn(page, "?date=2022-02-10&layers=belarus");
  const download = await saved(page, { format: "4:5" });
  expect(download.suggestedFilename()).toBe("2022-02-10-4x5.svg");
  const svg = readFileSync(await download.path(), "utf8");
  for (const id of ["ground", "borders", "labels", "sites", "legend", "heading", "credit"]) {
    expect(svg).toContain(`<g id="${id}"`);
  }
  expect(svg).toContain('width="1080" height="1350"');
  expect(svg).toMatch(/<text [^>]*>Thu, 10 February 2022<\/text>/);
  expect(svg).not.toContain("var(--");
  const error = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
    svg,
  );
  expect(error).toBeNull();
});

test("as PNG it has the pixels that were asked for, at any width", async ({ page }) => {
  await open(page);
  const download = await saved(page, { format: "free", width: "600", file: "2" });
  expect(download.suggestedFilename()).toBe("2022-01-26-free-2x.png");
  const png = readFileSync(await download.path());
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 800]);
  expect(png.length).toBeGreaterThan(50_000);
});
