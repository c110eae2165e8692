// Runs a TypeScript command with the compiler that builds the app: `node src/build/run.mjs src/build/command/x.ts`.
import { runnerImport } from "vite";

await runnerImport(process.argv[2], { configFile: false, logLevel: "error" });
