import { readFileSync, writeFileSync } from "node:fs";
import { printCodebook, printSchema } from "../codebook.ts";
import { readData } from "../data.ts";

/** `npm run data:codebook`: prints what `data/` says about itself, from the schema and the template. */
writeFileSync("data/README.md", printCodebook(readFileSync("src/build/codebook.md", "utf8"), readData("data")));
writeFileSync("data/schema.json", printSchema());
