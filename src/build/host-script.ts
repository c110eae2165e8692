import { build, type Rollup } from "vite";

/** `embed.js`: one file that works as a plain script and as a module, in every browser that shows the map. */
export async function buildHostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: { input: "src/embed/host-script.ts", output: { format: "iife" } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  return output[0].code;
}
