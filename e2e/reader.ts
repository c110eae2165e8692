import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/**
 * A reader's page, watched: an error on the console, an exception or a request to another host fails the test, in
 * whatever test it happens.
 */
export const test = base.extend<{ readonly expected: RegExp[]; readonly neighbour: string }>({
  /** Messages that a test provokes on purpose. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  expected: async ({}, use) => use([]),
  /** Another origin that a test has to do with: the page that embeds the map. */
  neighbour: ["", { option: true }],
  page: async ({ page, expected, neighbour, baseURL }, use) => {
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("dialog", (dialog) => {
      problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (["http:", "https:"].includes(url.protocol) && ![baseURL, neighbour].includes(url.origin))
        problems.push(`request to ${url.href}`);
    });
    await use(page);
    expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([]);
  },
});

export { expect };

/** What axe finds wrong, with the size of targets, which it looks at only when asked. */
export async function faults(page: Page): Promise<readonly string[]> {
  return found(new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }));
}

/** The same of colours alone: for a page whose other rules were looked at in other colours. */
export const faultsOfColour = (page: Page): Promise<readonly string[]> =>
  found(new AxeBuilder({ page }).withRules(["color-contrast"]));

async function found(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

export const slider = (page: Page) => page.getByRole("slider");

/** Opens the page and waits until the reader sees the map, not a promise of one. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "ready");
}

/** The same with the drawn map, which needs no engine in software: for what does not depend on who draws. */
export async function openDrawn(page: Page, link = ""): Promise<void> {
  const { search, hash } = new URL(link, "http://localhost");
  await open(page, `${search === "" ? "?" : `${search}&`}renderer=svg${hash}`);
}
