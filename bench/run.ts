import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type as typeOfSystem } from "node:os";
import { parseArgs } from "node:util";
import { foldersOf } from "./folders.ts";
import { jobs } from "./jobs.ts";
import { launcher, type Readings } from "./measure.ts";
import { printReport } from "./report.ts";
import { gather, type Results } from "./results.ts";
import { serveFolders } from "./serve.ts";

/**
 * `npm run bench`: measures the built app beside its rivals and writes `bench/results.json` and `bench/README.md`.
 * `-- --runs 1` for a quick look, `-- --only "scrub full"` for some jobs; then nothing is written.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    runs: { type: "string", default: "7" },
    only: { type: "string" },
    print: { type: "boolean", default: false },
  },
});
const here = "bench";
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(): Promise<void> {
  const count = Number(values.runs);
  const chosen = jobs.filter(({ name }) => values.only === undefined || name.includes(values.only));
  const began = performance.now();
  const minutes = (): number => (performance.now() - began) / 60_000;
  say("Reading, generating and compressing what is served …");
  const server = await serveFolders(foldersOf("dist", `${here}/dist`, "data"));
  const { launch, version } = await launcher();
  const found = new Map<string, Readings[]>(chosen.map(({ name }) => [name, []]));
  const failures: string[] = [];
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: { chromium: version, node: process.versions.node, ...versions() },
  };
  for (let round = 1; round <= count; round++) {
    for (const { name, measure } of chosen) {
      const start = performance.now();
      const outcome = await measure({ server, launch }).then(
        (readings) => {
          found.get(name)?.push(readings);
          return values.only === undefined ? "" : JSON.stringify(readings);
        },
        (error: unknown) => {
          const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
          failures.push(`run ${round}, ${name}: ${reason}`);
          return `FAILED: ${reason}`;
        },
      );
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      say(`${minutes().toFixed(1).padStart(5)} min  run ${round} of ${count}  ${name} (${seconds} s) ${outcome}`);
    }
    // After each round, so that a run that is broken off has not been in vain.
    if (values.only === undefined)
      write({ ...about, runs: round, minutes: Math.round(minutes() * 10) / 10, readings: gathered(found), failures });
  }
  server.close();
  if (values.only === undefined) say(`Written to ${here}/results.json and ${here}/README.md.`);
}

const gathered = (found: ReadonlyMap<string, readonly Readings[]>): Results["readings"] =>
  Object.fromEntries([...found].map(([name, runs]) => [name, gather(runs)]));

function write(results: Results): void {
  writeFileSync(`${here}/results.json`, `${JSON.stringify(results, rounded, 1)}\n`);
  writeFileSync(`${here}/README.md`, printReport(results));
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value;

function machine(): Readonly<Record<string, string>> {
  const [first] = cpus();
  return {
    processors: `${cpus().length} (${first?.model.trim() ?? "unknown"})`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${typeOfSystem()} ${release().split(/[-+]/)[0]}`,
  };
}

/** Of the packages that are compared, as installed. */
function versions(): Readonly<Record<string, string>> {
  const of = (folder: string, name: string): [string, string] => {
    const json: unknown = JSON.parse(readFileSync(`${folder}/${name}/package.json`, "utf8"));
    return [name, String(typeof json === "object" && json !== null ? Reflect.get(json, "version") : "")];
  };
  return Object.fromEntries([
    of("node_modules", "maplibre-gl"),
    of(`${here}/node_modules`, "leaflet"),
    of(`${here}/node_modules`, "leaflet.timeline"),
  ]);
}

if (values.print) write(JSON.parse(readFileSync(`${here}/results.json`, "utf8")) as Results);
else await run();
