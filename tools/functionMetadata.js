const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

/** The languages beside English for which Excel is given metadata, and the texts each is made from. */
const METADATA_LANGUAGES = { "zh-CN": "zh-Hans", "zh-TW": "zh-Hant" };

/**
 * The files of a folder that declare custom functions.
 *
 * @param {string} folder
 * @returns {string[]} in order of name, so that a build does not depend on the file system
 */
function functionFiles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => /^\s*\*\s*@customfunction\b/im.test(readFileSync(file, "utf8")));
}

/**
 * The metadata of the custom functions in another language. Ids, names, types and order stay: workbooks hold them.
 *
 * @param {{ functions: { id: string, parameters: { name: string }[] }[] }} metadata as generated from the source
 * @param {Record<string, import("../src/locale/functions").FunctionTexts>} texts by function id
 * @param {"zh-Hans" | "zh-Hant"} language
 * @returns the metadata and what has no text, such as `COMMISSION.STEPS: parameter cap`
 */
function localisedMetadata(metadata, texts, language) {
  const missing = [];
  const functions = metadata.functions.map((declared) => {
    const text = texts[declared.id];
    if (!text) missing.push(declared.id);
    const parameters = declared.parameters.map((parameter) => {
      const description = text?.parameters[parameter.name]?.[language];
      if (text && !description) missing.push(`${declared.id}: parameter ${parameter.name}`);
      return { ...parameter, description };
    });
    return { ...declared, description: text?.description[language], parameters };
  });
  return { metadata: { ...metadata, functions }, missing };
}

/** Adds to a build the twins of `functions.json` in the other languages; a missing text fails the build. */
class LocalisedFunctionsPlugin {
  /** @param {{ source: string, texts: string }} options the asset to translate; the module with the texts */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const name = LocalisedFunctionsPlugin.name;
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const source = compilation.getAsset(this.options.source);
        if (!source) return;
        const generated = JSON.parse(source.source.source().toString());
        const texts = this.texts();
        compilation.fileDependencies.add(this.options.texts);
        for (const [locale, language] of Object.entries(METADATA_LANGUAGES)) {
          const { metadata, missing } = localisedMetadata(generated, texts, language);
          for (const what of missing) {
            compilation.errors.push(
              new WebpackError(`${this.options.texts} has no ${language} text for ${what}`),
            );
          }
          const asset = this.options.source.replace(/\.json$/, `.${locale}.json`);
          compilation.emitAsset(asset, new sources.RawSource(JSON.stringify(metadata, null, 2)));
        }
      });
    });
  }

  /** Read anew for each build, so that the development server sees a changed text. */
  texts() {
    require("./requireTypeScript");
    delete require.cache[require.resolve(this.options.texts)];
    return require(this.options.texts).FUNCTION_TEXTS;
  }
}

module.exports = { METADATA_LANGUAGES, functionFiles, localisedMetadata, LocalisedFunctionsPlugin };
