#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "../dist/node/opsplan.js");
if (!existsSync(built)) {
  process.stderr.write("opsplan is not built yet: run `npm run build` first.\n");
  process.exit(1);
}
require(built);
