import { defineConfig } from "vitest/config";
import { data, nonce } from "./src/build/plugin.ts";

export default defineConfig(({ command }) => ({
  // Relative addresses: a copy of the built folder works under any path.
  base: "./",
  plugins: [data("data")],
  html: command === "serve" ? { cspNonce: nonce } : {},
  build: {
    target: "es2022",
    // Images and fonts as `data:` would be refused by our own policy or fetched before they are needed.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  // The embedded map is built by itself: sharing with the page would make it carry what only the page needs.
  environments: {
    embed: {
      consumer: "client" as const,
      build: { emptyOutDir: false, copyPublicDir: false, rollupOptions: { input: "embed.html" } },
    },
  },
  builder: {},
  worker: { format: "es" as const },
  test: {
    include: ["src/**/*.test.ts", "bench/*.test.ts"],
    // Shared machines are slow at times; nothing here is about time.
    testTimeout: 120_000,
    // Modules are values and functions without a state of their own: loading them once for all files is safe, and twice as fast.
    isolate: false,
    // Far from UTC, so that a day that depends on the clock's zone is found out.
    env: { TZ: "Pacific/Kiritimati" },
  },
}));
