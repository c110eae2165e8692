import { readFileSync } from "node:fs";
import { site } from "./origins.ts";

const guide = readFileSync(new URL("../docs/embedding.md", import.meta.url), "utf8");

/** A piece of code of the guide by the name behind its fence, with the address of the map that is tested. */
export function documented(name: string): string {
  const code = new RegExp(`^\`\`\`html ${name}\\n([\\s\\S]*?)^\`\`\``, "m").exec(guide)?.[1];
  if (code === undefined) throw new Error(`docs/embedding.md has no code named ${name}.`);
  return code.replaceAll("https://map.example", site.origin);
}
