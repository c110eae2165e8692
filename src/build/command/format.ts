import { readFileSync, writeFileSync } from "node:fs";
import { fileNames } from "../check-shape.ts";
import { printLayout } from "../layout.ts";

/** `npm run data:format`: restores the layout of the files after an editor or a GIS has written them. */
for (const name of fileNames) {
  const path = `data/${name}`;
  writeFileSync(path, printLayout(JSON.parse(readFileSync(path, "utf8"))));
}
