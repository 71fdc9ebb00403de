import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Compilation, Compiler, StatsModule } from "webpack";

/** Writes what the bundle holds: each script with its size over the line, and what it is made of. */
export class BundleReportPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap("BundleReportPlugin", (compilation) => {
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${[...scripts(compilation), "", ...parts(compilation)].join("\n")}\n`);
    });
  }
}

function scripts(compilation: Compilation): string[] {
  const sizes = compilation
    .getAssets()
    .filter(({ name }) => name.endsWith(".js"))
    .map(({ name }) => {
      const content = readFileSync(join(compilation.outputOptions.path!, name));
      return { name, size: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
  const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return [
    "Scripts: minified, gzipped",
    ...sizes.map(({ name, size, gzipped }) => line(name, size, gzipped)),
    line(
      "all",
      sizes.reduce((sum, { size }) => sum + size, 0),
      total,
    ),
  ];
}

/** What the scripts are made of, by package and by folder of the source, before they are minified. */
function parts(compilation: Compilation): string[] {
  const { modules = [] } = compilation.getStats().toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const sizes = new Map<string, number>();
  for (const { name, size = 0 } of modules.flatMap(innermost)) {
    const part = partOf(name ?? "");
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  const sorted = [...sizes].sort(([, a], [, b]) => b - a);
  return ["Made of: before minifying", ...sorted.map(([part, size]) => line(part, size))];
}

/** Webpack joins modules into one; what it joined stands inside. */
function innermost(module: StatsModule): StatsModule[] {
  return module.modules ? module.modules.flatMap(innermost) : [module];
}

/**
 * @example partOf("./node_modules/@fluentui/tokens/lib/index.js") // "@fluentui/tokens"
 * @example partOf("./src/domain/plan/monthlyPlan.ts") // "src/domain/plan"
 */
function partOf(name: string): string {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name);
  if (packaged) return packaged[1]!;
  return /^\.\/(src\/[^/]+(?:\/[^/]+)?)\//.exec(name)?.[1] ?? "webpack";
}

function line(name: string, ...bytes: readonly number[]): string {
  const columns = bytes.map((size) => `${(size / 1000).toFixed(1)} kB`.padStart(12));
  return `${name.padEnd(36)}${columns.join("")}`;
}
