/** Unit tests mirror `src`; `test/peers` and `test/e2e` run the built bundle in the embedded host. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false },
      target: "es2022",
    },
  },
];

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.[jt]sx?$": swc },
  transformIgnorePatterns: ["/node_modules/"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/emptyModule.js" },
  testTimeout: 60000,
};
