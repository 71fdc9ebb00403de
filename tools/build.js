/** Builds all that is shipped, its parts beside one another: `npm run build`. What stands behind it is for webpack, such as `--env origin=…`. */
const { spawn } = require("node:child_process");

const [, , ...options] = process.argv;
const webpack = (config) => [
  ...["webpack/bin/webpack.js", "--mode", "production", "--config-name", config],
  ...options,
];

/** What takes longest is begun first. */
const PARTS = [
  webpack("preview"),
  webpack("addin"),
  webpack("node"),
  ["typescript/bin/tsc", "-p", "tools/hostTypes.tsconfig.json"],
];

for (const [program, ...args] of PARTS) {
  const part = spawn(process.execPath, [require.resolve(program), ...args], { stdio: "inherit" });
  part.on("exit", (code) => (process.exitCode ||= code ?? 1));
}
