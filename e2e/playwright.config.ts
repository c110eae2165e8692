import { defineConfig } from "@playwright/test";
import { findBrowser, flags } from "./browser.ts";
import { site } from "./origins.ts";

const { executablePath, env } = await findBrowser();
const { port, origin } = site;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // Drawing in software fills both cores of a small machine: side by side, pages would only wait for each other.
  workers: 1,
  // A test that passes only sometimes is a defect, not weather.
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [["list"]],
  use: {
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Pacific/Kiritimati",
    launchOptions: { executablePath, args: [...flags], env: { ...process.env, ...env } },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: "..",
    url: origin,
    reuseExistingServer: false,
  },
});
