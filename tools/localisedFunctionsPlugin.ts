import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import { Compilation, sources, WebpackError, type Compiler } from "webpack";
import type { FunctionTexts } from "../src/locale/functions/functionText";
import {
  localised,
  METADATA_LANGUAGES,
  onOneLine,
  withHelp,
  type FunctionMetadata,
} from "./functionMetadata";

const load = createRequire(__filename);
const NAME = "LocalisedFunctionsPlugin";

/**
 * Adds to a build the twins of `functions.json` in the other languages, and to each function the address of its help. A missing
 * text fails the build.
 */
export class LocalisedFunctionsPlugin {
  /**
   * @param asset the generated metadata, such as `functions.json`
   * @param texts the file of the module that exports `FUNCTION_TEXTS`, in a folder with all that it is made of
   * @param origin where the add-in is served, such as `https://localhost:3000`
   */
  constructor(
    private readonly asset: string,
    private readonly texts: string,
    private readonly origin: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.contextDependencies.add(dirname(this.texts));
        if (compilation.getAsset(this.asset)) this.addTwins(compilation);
      });
    });
  }

  private addTwins(compilation: Compilation): void {
    const generated = compilation.getAsset(this.asset)!.source.source().toString();
    const english = onOneLine(JSON.parse(generated) as FunctionMetadata);
    compilation.updateAsset(this.asset, asJson(withHelp(english, this.origin, "en")));
    const texts = this.readTexts();
    for (const [locale, language] of Object.entries(METADATA_LANGUAGES)) {
      const { metadata, missing } = localised(english, texts, language);
      for (const what of missing) {
        compilation.errors.push(new WebpackError(`${this.texts} has no ${language} text for ${what}`));
      }
      compilation.emitAsset(
        this.asset.replace(/\.json$/, `.${locale}.json`),
        asJson(withHelp(metadata, this.origin, language)),
      );
    }
  }

  /** Reads the texts anew for each build, so that the development server sees a changed one. */
  private readTexts(): Readonly<Record<string, FunctionTexts>> {
    const folder = dirname(this.texts) + sep;
    for (const file of Object.keys(load.cache)) if (file.startsWith(folder)) delete load.cache[file];
    return (load(this.texts) as { FUNCTION_TEXTS: Readonly<Record<string, FunctionTexts>> }).FUNCTION_TEXTS;
  }
}

function asJson(metadata: FunctionMetadata): sources.RawSource {
  return new sources.RawSource(JSON.stringify(metadata, null, 2));
}
