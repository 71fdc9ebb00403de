const { availableParallelism } = require("node:os");
const { jscFor } = require("./tools/swcOptions");

/** Unit tests mirror `src`; `test/peers` and `test/e2e` run the built bundle in the embedded host. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[jt]sx?$": ["@swc/jest", { jsc: jscFor("es2022") }] },
  /* Univer's CommonJS builds require packages that are published as ES modules only. */
  transformIgnorePatterns: [
    "/node_modules/(?!(nanoid|kdbush|rbush|quickselect|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/emptyModule.js",
    "^lodash-es$": "lodash",
    "^opentype\\.js$": "<rootDir>/node_modules/opentype.js/dist/opentype.js",
  },
  testSequencer: "<rootDir>/test/longestFirst.js",
  // What takes seconds on a machine at rest takes minutes on one that is busy.
  testTimeout: 300_000,
  // Jest leaves a core to itself: of two that would be half.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: "1500MB",
};
