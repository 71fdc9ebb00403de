const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const importX = require("eslint-plugin-import-x");
const { createTypeScriptImportResolver } = require("eslint-import-resolver-typescript");

/** Arrows run one way: functions, taskpane, commands → jobs → sheets, excel → domain. */
const layers = {
  domain: [],
  locale: ["domain", "sheets", "excel"],
  sheets: ["domain", "locale"],
  excel: ["domain", "sheets"],
  jobs: ["domain", "sheets", "excel", "locale"],
  functions: ["domain", "locale"],
  commands: ["jobs", "excel", "locale", "sheets", "domain"],
  taskpane: ["jobs", "excel", "sheets", "locale", "domain", "commands"],
  host: [],
};

const zones = Object.entries(layers).map(([layer, mayUse]) => ({
  target: `./src/${layer}`,
  from: Object.keys(layers)
    .filter((other) => other !== layer && !mayUse.includes(other))
    .map((other) => `./src/${other}`),
  message: `src/${layer} may import ${mayUse.length ? mayUse.join(", ") : "nothing of ours outside itself"}.`,
}));

/** The Office rules alone; the rest of that preset is written for plain JavaScript. */
const officeRules = Object.fromEntries(
  [officeAddins.configs.recommended]
    .flat()
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

module.exports = tseslint.config(
  { ignores: ["dist", "out", "node_modules", "coverage"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/excel/**", "src/taskpane/**", "src/commands/**", "src/jobs/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/!(excel|host)/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel talks to Excel." }],
    },
  },
  {
    files: ["**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
