import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, openDrawn, test } from "./reader.ts";

/** What Ctrl+P puts on paper. */

async function ready(page: Page, query = ""): Promise<void> {
  await openDrawn(page, query);
  await page.locator(".paper").waitFor({ state: "attached" });
}

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages of the file that the browser prints, each with its paper in points and its words. */
async function printed(page: Page, format: "A4" | "Letter"): Promise<readonly PrintedPage[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(file);
  return Promise.all(
    text.map(async (words, index) => {
      const { width, height } = (await file.getPage(index + 1)).getViewport({ scale: 1 });
      return { width, height, text: words.replaceAll(/\s+/g, " ") };
    }),
  );
}

/** The sheets as they are laid out for print, as long as a test looks at them. */
async function layOut(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

for (const [format, width, height] of [
  ["A4", 595, 842],
  ["Letter", 612, 792],
] as const) {
  test(`on ${format} the map has one sheet, and the table the next ones`, async ({ page }) => {
    await ready(page, "?date=2022-02-20&known=then&layers=border,belarus&view=belarus");
    await expect(page.locator(".numbers .by").first()).toBeAttached();
    const [sheet, ...table] = await printed(page, format);
    for (const each of [sheet, ...table]) {
      expect(Math.abs((each?.width ?? 0) - width)).toBeLessThan(1);
      expect(Math.abs((each?.height ?? 0) - height)).toBeLessThan(1);
    }
    expect(table.length).toBeGreaterThan(0);
    expect(table.length).toBeLessThan(7);
    for (const words of [
      "20 February 2022",
      "Only what had been published by 20 February 2022.",
      "How many, according to whom",
      "about 150,000, 125 battalion tactical groups",
      "Sources of these numbers",
      "Minsk",
      "Strength not published",
      "Natural Earth",
    ]) {
      expect(sheet?.text).toContain(words);
    }
    const rest = table.map(({ text }) => text).join(" ");
    expect(rest).toContain("Mazyr");
    expect(rest).not.toContain("Strength not published");
    await expect(page.locator(".paper")).toBeEmpty();
  });
}

test("the sheet has the day, what is known, the vector map, the legend, the numbers and their sources", async ({
  page,
}) => {
  await ready(page, "?date=2022-02-20&known=then&layers=border,belarus&view=belarus");
  await expect(page.locator(".numbers .by").first()).toBeAttached();
  await layOut(page);
  const sheet = page.locator(".paper-sheet");
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(/20 February 2022/);
  await expect(sheet).toContainText("Only what had been published by 20 February 2022.");
  await expect(sheet.locator("svg[role=img] title")).toHaveText(/20 February 2022/);
  await expect(sheet.locator(".legend li").last()).toBeVisible();
  expect(await sheet.locator(".paper-claims ul li").count()).toBeGreaterThan(3);
  expect(await sheet.locator(".paper-sources li").count()).toBeGreaterThan(3);
  // The transfers are switched off.
  await expect(sheet.locator("#picture-transfers > *")).toHaveCount(0);
  await expect(page.locator("#page")).toBeHidden();
  expect(await page.locator(".paper-table tbody tr").count()).toBeGreaterThan(50);
});

test("everything on the sheet has its room", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 1032 });
  await ready(page);
  await layOut(page);
  const { sheet, credit, picture } = await page.locator(".paper-sheet").evaluate((element) => {
    const bottom = (selector: string) => element.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
    const room = element.querySelector(".paper-picture")?.getBoundingClientRect();
    return {
      sheet: element.getBoundingClientRect().bottom,
      credit: bottom(".paper-credit"),
      picture: room?.height ?? 0,
    };
  });
  expect(credit).toBeLessThanOrEqual(sheet);
  expect(picture).toBeGreaterThan(200);
});
