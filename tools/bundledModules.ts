import type { Compilation, StatsModule } from "webpack";

/** The modules of a build as its scripts hold them: webpack joins several into one, and what it joined stands inside. */
export function bundledModules(compilation: Compilation): StatsModule[] {
  const { modules = [] } = compilation.getStats().toJson({
    all: false,
    ids: true,
    modules: true,
    // Else what comes from the cache of the last build has no name.
    cachedModules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  return modules;
}

export function innermost(module: StatsModule): StatsModule[] {
  return module.modules ? module.modules.flatMap(innermost) : [module];
}

/**
 * The package that a module comes from; nothing for one of our own.
 *
 * @example packageOf("./node_modules/lit-html/lit-html.js") // "lit-html"
 */
export function packageOf(name: string): string | undefined {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1];
}
