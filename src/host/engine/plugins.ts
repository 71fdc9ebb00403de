import type { Plugin, PluginCtor } from "@univerjs/core";

/** A Univer plugin to register, with its configuration. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object?];

/** The plugins of several lists in order; of those with one name the first, so that a page's own configuration wins. */
export function distinctPlugins(
  ...lists: readonly (readonly PluginEntry[])[]
): [PluginCtor<Plugin>, object?][] {
  const seen = new Set<string>();
  return lists.flat().flatMap((entry) => {
    const [plugin, config] = "pluginName" in entry ? [entry] : entry;
    if (seen.has(plugin.pluginName)) return [];
    seen.add(plugin.pluginName);
    return [[plugin, config] satisfies [PluginCtor<Plugin>, object?]];
  });
}
