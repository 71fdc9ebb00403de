/** Runs the monthly accounts over the sample workbook, as anybody would, and says where to look. */
const { spawnSync } = require("node:child_process");
const { mkdirSync } = require("node:fs");
const { dirname, join } = require("node:path");

const root = join(__dirname, "..");
const result = "out/opsplan-demo.xlsx";

mkdirSync(join(root, dirname(result)), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ["bin/opsplan.js", "run", "accounts", "samples/opsplan-sample.xlsx", "-o", result],
  { cwd: root, stdio: "inherit" },
);
if (status === 0) {
  console.log(`
See it in the browser, with the task pane beside it:

  npx opsplan preview ${result}
`);
}
process.exitCode = status ?? 1;
