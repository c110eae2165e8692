import { writeFileSync } from "node:fs";
import { openingOf } from "../first-page.ts";
import { makeRaster } from "../raster.ts";
import { serve } from "../served.ts";
import { stillMaker } from "../still-maker.ts";
import { frameFile, readRequest, usage } from "../still-request.ts";

/** `npm run still -- --date 2022-01-26 --format 16:9 --out map.svg`: the map of a day as a file, or a file for each day. */
async function main(args: readonly string[]): Promise<void> {
  const served = serve("data");
  const { records } = openingOf(served);
  const request = readRequest(args, records);
  const still = stillMaker(served, records);
  const isPng = request.out.endsWith(".png");
  const raster = isPng ? await makeRaster() : null;
  if (isPng && !raster) {
    throw new Error("PNG needs the package @resvg/resvg-js, which is not installed here; write .svg instead.");
  }
  const write = async (patch: typeof request.patch, out: string): Promise<void> => {
    const svg = await still(patch, request.format, request.width);
    writeFileSync(out, raster ? raster.png(svg, request.scale) : svg);
  };
  try {
    if (!request.days) {
      await write(request.patch, request.out);
      process.stdout.write(`${request.out}\n`);
      return;
    }
    for (const [index, date] of request.days.entries()) {
      const out = frameFile(request.out, date);
      await write({ ...request.patch, date }, out);
      process.stdout.write(`${String(index + 1).padStart(4)} of ${request.days.length}  ${out}\n`);
    }
  } finally {
    raster?.close();
  }
}

const args = process.argv.slice(3);
if (args.length === 0 || args.includes("--help")) process.stdout.write(`${usage}\n`);
else {
  await main(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
