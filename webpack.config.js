const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { ProvidePlugin } = require("webpack");

require("./tools/requireTypeScript");
const { functionFiles } = require("./tools/functionMetadata");
const { BundleReportPlugin } = require("./tools/bundleReportPlugin");
const { LocalisedFunctionsPlugin } = require("./tools/localisedFunctionsPlugin");
const { servedFrom, withOrigin } = require("./tools/manifestOrigin");
const { NoticesPlugin } = require("./tools/noticesPlugin");

const at = (...parts) => join(__dirname, ...parts);

const TYPESCRIPT = at("tools/swcLoader.js");
const TEXTS = at("tools/texts/textLoader.js");
const DECIMAL = at("tools/decimalLoader.js");

/** What the three builds share. */
function common(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    context: __dirname,
    resolve: {
      extensions: [".ts", ".js"],
      // Its CommonJS main file has no named exports for an ES module to import.
      alias: { "opentype.js$": at("node_modules/opentype.js/dist/opentype.mjs") },
    },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: TYPESCRIPT },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|xlsx)$/, type: "asset/resource" },
      ],
    },
    // Three times as fast as the default over the preview's 13 MB, and no larger.
    optimization: { minimizer: [minimizer()] },
    // A devtool with `eval` would be refused by the page's content security policy.
    devtool: production ? false : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      buildDependencies: {
        config: [
          __filename,
          TYPESCRIPT,
          TEXTS,
          DECIMAL,
          at("tools/texts/takeApart.ts"),
          at("tools/shortDecimal.ts"),
        ],
      },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** @param options what swc is told beside its defaults */
function minimizer(options) {
  return new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: options });
}

/** What so many want is in one script for all of them: each by itself would be of a few hundred bytes. */
const MANY = 4;

const ofFunctions = (name) => name.endsWith("Functions");

/**
 * What a script is called that holds what others share.
 *
 * @param names of those that want it
 * @example namedByAll(["plan", "accounts"]) // "accounts-plan"
 * @example namedByAll(["accounts", "agency", "commission", "plan"]) // "jobs"
 */
function namedByAll(names) {
  const parts = names.filter((name) => !ofFunctions(name));
  if (parts.length < MANY) return [...names].sort().join("-");
  return parts.length < names.length ? "functions-jobs" : "jobs";
}

/** Puts what several scripts want into one for all of them. */
function sharedScripts() {
  const names = new Map();
  return {
    minChunks: 2,
    // By all that want a module, and not by some: else it would be left in the others as well.
    test: (module, { chunkGraph }) => {
      const later = [...chunkGraph.getModuleChunks(module)].filter((chunk) => !chunk.canBeInitial());
      if (!later.every(({ name }) => name)) return false;
      names.set(module, namedByAll(later.map(({ name }) => name)));
      return true;
    },
    name: (module) => names.get(module),
  };
}

/**
 * Puts the texts of a file in one language with those of the files that are loaded with it: `page.en`, `plan.en`, `plan-why.en`, and
 * `jobs.en` for what many want.
 */
function textsByScript() {
  const names = new Map();
  return {
    test: (module, { chunkGraph, moduleGraph }) => {
      const language = /\?([\w-]+)$/.exec(module.resource ?? "")?.[1];
      if (!language) return false;
      const chunks = [...chunkGraph.getModuleChunks(moduleGraph.getIssuer(module))];
      const withPage = chunks.some((chunk) => chunk.canBeInitial());
      const wanted = chunks.map(({ name }) => name);
      const parts = wanted.filter((name) => !ofFunctions(name));
      // Functions say what their job says.
      const part = withPage ? "page" : namedByAll(parts.length > 0 ? parts : wanted);
      names.set(module, `${part}.${language}`);
      return true;
    },
    name: (module) => names.get(module),
    enforce: true,
  };
}

/** What Excel loads: one page that is task pane, ribbon commands and custom functions in one runtime. */
async function addin(production, env) {
  const origin = servedFrom(env.origin);
  const functions = functionFiles(at("src/functions"));
  const shared = common("addin", production);
  return {
    ...shared,
    module: {
      rules: [
        ...shared.module.rules,
        { test: /\.ts$/, include: at("src"), loader: TEXTS },
        { test: /decimal\.mjs$/, loader: DECIMAL },
      ],
    },
    entry: {
      taskpane: [at("src/commands/index.ts"), at("src/taskpane/index.ts")],
      // Behind the pane, so that what both are made of is in no other script again.
      functions: { import: at("src/functions/index.ts"), dependOn: "taskpane" },
    },
    output: {
      path: at("dist/addin"),
      filename: "[name].js",
      // A pane that is open while a new version is put on the server must not be given a script of that version.
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "auto",
      // Every script says it.
      chunkLoadingGlobal: "ops",
      clean: true,
    },
    optimization: {
      // Smaller by a few kB than with one pass; the preview is not worth its time.
      minimizer: [minimizer({ compress: { passes: 3 } })],
      // The shortest names between modules: another 3 kB.
      moduleIds: "size",
      mangleExports: "size",
      // A script for each job, and one for what the same jobs share, named by them: nothing is loaded twice, nor for another job.
      splitChunks: {
        chunks: "async",
        minSize: 3000,
        cacheGroups: {
          defaultVendors: false,
          // A language is loaded for what is wanted of it: `plan.en` with the plan.
          texts: textsByScript(),
          default: sharedScripts(),
        },
      },
    },
    // Beside the scripts and not named in them: the names of all came to 2.6 kB over the line.
    devtool: production ? "hidden-source-map" : shared.devtool,
    plugins: [
      // Excel has been told of a function before its script is loaded.
      new ProvidePlugin({ "CustomFunctions.associate": [at("src/functions/lateFunctions.ts"), "associate"] }),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functions }),
      new LocalisedFunctionsPlugin("functions.json", at("src/locale/functions/functions.ts"), origin),
      new CssPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        chunksSortMode: "manual",
        chunks: ["taskpane", "functions"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.html", to: "assets/" },
          { from: "assets/shortcut*.json" },
          { from: "docs/functions/*.html", to: "help/[name][ext]" },
          { from: "samples/opsplan-sample.xlsx", to: "samples/" },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
          { from: "manifest.xml", transform: (content) => withOrigin(content.toString(), origin) },
        ],
      }),
      new NoticesPlugin("NOTICES.txt", at("node_modules")),
      ...(production ? [new BundleReportPlugin(at("out/bundle.txt"))] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
}

/** Serves the add-in over https with a certificate that Excel on this machine trusts. */
async function developmentServer() {
  const certificates = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await certificates.getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    // Its messages open a frame over the pane, and its client needs connections the page's policy forbids.
    client: false,
    hot: false,
    liveReload: false,
  };
}

/** The page of `opsplan preview`: the workbook host with its grid. Never part of the add-in. */
function preview(production) {
  return {
    ...common("preview", production),
    entry: { preview: at("src/host/page/index.ts") },
    output: { path: at("dist/preview"), filename: "[name].js", publicPath: "auto", clean: true },
    plugins: [
      new CssPlugin({ filename: "[name].css" }),
      new HtmlPlugin({ template: at("src/host/page/index.html") }),
    ],
  };
}

/** The workbook host for Node: the command line and the library. */
function node(production) {
  return {
    ...common("node", production),
    target: "node20",
    // It starts as fast unminified, and its stack traces name what failed.
    optimization: { minimize: false },
    entry: { opsplan: at("src/host/node/cli.ts"), host: at("src/host/node/openHost.ts") },
    output: {
      path: at("dist/node"),
      filename: "[name].js",
      library: { type: "commonjs2" },
      clean: { keep: "types/" },
    },
    // These look for files of their own package when they run.
    externalsType: "commonjs",
    externals: [/^jsdom$/, /^@microsoft\/office-js/, /^playwright-core/, /^@sparticuz\/chromium/],
    plugins: [new CssPlugin({ filename: "[name].css" })],
  };
}

module.exports = async (env = {}, { mode = "production" } = {}) => {
  const production = mode === "production";
  return [await addin(production, env), preview(production), node(production)];
};
