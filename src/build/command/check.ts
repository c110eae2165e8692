import { checkData } from "../data.ts";
import { countRecords } from "../entry.ts";
import { printIssue } from "../issue.ts";

/** `npm run data:check`: how much of what there is, and all that is wrong. */
const { files, issues } = checkData("data");
if (files) {
  for (const [file, count] of countRecords(files)) process.stdout.write(`${String(count).padStart(5)}  ${file}\n`);
}
for (const issue of issues) process.stderr.write(`${printIssue(issue)}\n`);
process.stdout.write(issues.length === 0 ? "Everything in data/ is in order.\n" : `${issues.length} issues.\n`);
process.exitCode = issues.length === 0 ? 0 : 1;
