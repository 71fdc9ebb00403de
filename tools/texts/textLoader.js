const { basename, dirname, join, relative, sep } = require("node:path");
require("../requireTypeScript");
const { takeApart } = require("./takeApart");

const LANGUAGES = join(__dirname, "../../src/locale/languages.ts");

/**
 * A webpack loader that takes the texts of a file out of it, so that each language is a script of its own: `accounts.ts` is the file
 * without them, `accounts.ts?en` its English texts. It reads TypeScript and gives TypeScript.
 */
module.exports = function textLoader(source) {
  const language = this.resourceQuery.slice(1);
  const apart =
    this.resourcePath === LANGUAGES
      ? undefined
      : takeApart(source, basename(this.resourcePath), pathFrom(this.resourcePath));
  if (!apart) return source;
  return language === "" ? apart.file : apart.texts[language];
};

/** @example pathFrom("…/src/locale/plan/plan.ts") // "../languages" */
function pathFrom(file) {
  const path = relative(dirname(file), LANGUAGES).split(sep).join("/").replace(/\.ts$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}
