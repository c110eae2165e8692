import { expect, open, openDrawn, slider, test } from "./reader.ts";

test("the address follows the state, and opens the same picture again", async ({ page, context }) => {
  await open(page);
  await slider(page).press("ArrowLeft");
  await page.getByLabel("Belarus", { exact: false }).first().uncheck();
  await page.getByRole("button", { name: "Eurasia" }).click();
  await expect(page).toHaveURL(/date=2022-01-25/);
  await expect(page).toHaveURL(/layers=context,transfer,border/);
  await expect(page).toHaveURL(/view=eurasia/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(slider(other)).toHaveAttribute("aria-valuetext", /25 January 2022/);
  await expect(other.getByRole("checkbox", { name: /Belarus/ })).not.toBeChecked();
  await expect(other.getByRole("button", { name: "Eurasia" })).toHaveAttribute("aria-pressed", "true");
});

test("scrubbing leaves no trail in the history: back goes to the page before, forward comes back to the day", async ({
  page,
}) => {
  await page.goto("/?date=2021-12-01");
  await openDrawn(page);
  await slider(page).press("ArrowLeft");
  await slider(page).press("ArrowLeft");
  await expect(page).toHaveURL(/date=2022-01-24/);
  await page.goBack();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /1 December 2021/);
  await page.goForward();
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /24 January 2022/);
});

test("the fragment of a host and parameters of others stay in the address", async ({ page }) => {
  await openDrawn(page, "?utm_source=paper#?secret=abcDEF1234");
  await slider(page).press("ArrowLeft");
  await expect(page).toHaveURL(/date=2022-01-25&renderer=svg&utm_source=paper#\?secret=abcDEF1234$/);
});

test("the address is written at most three times a second while scrubbing", async ({ page }) => {
  await page.addInitScript(() => {
    const written: number[] = [];
    Object.assign(window, { written });
    const write = history.replaceState.bind(history);
    history.replaceState = (...given: Parameters<typeof write>) => {
      written.push(performance.now());
      write(...given);
    };
  });
  await openDrawn(page);
  for (let step = 0; step < 20; step++) await slider(page).press("ArrowLeft");
  await expect(page).toHaveURL(/date=2022-01-06/);
  const pauses = await page.evaluate(() => {
    const { written } = window as unknown as { written: number[] };
    return written.slice(1).map((time, index) => time - (written[index] ?? 0));
  });
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(300);
});
