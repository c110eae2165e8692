import { defineConfig } from "vite";

/** The rival pages, built as their developers would build them. */
const pages = ["blank", "ours", "maplibre", "leaflet", "article"] as const;

export default defineConfig({
  root: new URL("rivals", import.meta.url).pathname,
  base: "./",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: pages.map((page) => new URL(`rivals/${page}.html`, import.meta.url).pathname) },
  },
  worker: { format: "es" },
});
