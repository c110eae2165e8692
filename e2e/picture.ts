import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser, flags } from "./browser.ts";

/** `npm run picture`: takes the README's picture of the built app, as a reader sees it on opening. */
const { executablePath, env } = await findBrowser();
const server = await preview({ preview: { port: 4283 }, logLevel: "error" });
const browser = await chromium.launch({ executablePath, args: [...flags], env: { ...process.env, ...env } });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.locator("[data-map=ready]").waitFor({ timeout: 180_000 });
  await page.screenshot({ path: "public/picture.png" });
} finally {
  await browser.close();
  await server.close();
}
