import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, sources, WebpackError, type Compiler } from "webpack";
import { bundledModules, innermost, packageOf } from "./bundledModules";

const NAME = "NoticesPlugin";

/** What a build may pass on without asking more than that its notice goes with it. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/**
 * Puts beside the scripts whose work is in them: each package with its version and the whole text of its licence, as the licences
 * ask. A package whose licence is not permissive, or whose text is missing, fails the build.
 */
export class NoticesPlugin {
  constructor(
    private readonly asset: string,
    private readonly installed: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const names = bundledModules(compilation)
          .flatMap(innermost)
          .map(({ name = "" }) => packageOf(name));
        const packages = [...new Set(names.filter((name) => name !== undefined))].sort();
        const notices = packages.map((name) => noticeOf(join(this.installed, name)));
        for (const { title, problem } of notices) {
          if (problem) compilation.errors.push(new WebpackError(`${title}: ${problem}`));
        }
        compilation.emitAsset(this.asset, new sources.RawSource(`${HEAD}${notices.map(asText).join("")}`));
      });
    });
  }
}

const HEAD = "OpsPlan stands under the licence in LICENSE.txt. Its scripts hold parts of these packages.\n";

interface Notice {
  readonly title: string;
  readonly licence: string;
  readonly problem?: string;
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
    "name" | "version" | "license",
    string
  >;
  const title = `${name} ${version} (${license})`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  const licence = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  if (!PERMISSIVE.has(license)) return { title, licence, problem: "its licence is not a permissive one" };
  return { title, licence, ...(licence === "" && { problem: "it comes without the text of its licence" }) };
}

function asText({ title, licence }: Notice): string {
  return `\n${"-".repeat(72)}\n${title}\n\n${licence.replaceAll("\r\n", "\n")}\n`;
}
