const { availableParallelism } = require("node:os");
const { jscFor } = require("./tools/swcOptions");

/** Libraries that are loaded once for all suites of a worker: see `test/requiredOnce.js`. */
const REQUIRED_ONCE = ["jsdom", "cjk-regex", "typescript"];

/** What Univer's CommonJS builds require though it is published as ES modules only. */
const ES_MODULES = [
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

/** Unit tests mirror `src`; `test/peers` and `test/e2e` run the built bundle in the embedded host. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testEnvironment: "<rootDir>/test/environment.js",
  transform: {
    [`/node_modules/(${REQUIRED_ONCE.join("|")})/`]: "<rootDir>/test/requiredOnce.js",
    "\\.[jt]sx?$": ["@swc/jest", { jsc: jscFor("es2022") }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...REQUIRED_ONCE, ...ES_MODULES].join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/emptyModule.js",
    "^fast-check$": "<rootDir>/test/fastCheck.js",
    "^lodash-es$": "lodash",
    "^opentype\\.js$": "<rootDir>/node_modules/opentype.js/dist/opentype.js",
  },
  testSequencer: "<rootDir>/test/longestFirst.js",
  // What takes a minute on a machine at rest takes many on one that is busy: no test is to fail by it.
  testTimeout: 3_600_000,
  // Jest leaves a core to itself: of two that would be half.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: "1500MB",
};
