import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "./commands/command";
import type { Host, HostOptions } from "./openHost";

/** The namespace of the add-in's functions in its manifest. */
export const NAMESPACE = "OPS";

/** Excel's display languages for the languages of the add-in. */
export const LOCALES = { en: "en-US", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" } as const;

/** A folder of the build; the bundle of the command line itself lies in `dist/node`. */
export function builtFolder(name: "addin" | "preview"): string {
  const folder = join(__dirname, "..", name);
  if (!existsSync(folder)) throw new CommandError(`dist/${name} is missing: run \`npm run build\` first.`);
  return folder;
}

/** Opens a workbook with the built add-in, as Excel would load it. */
export async function openAddin(options: Pick<HostOptions, "file" | "blankCells" | "locale">): Promise<Host> {
  const folder = builtFolder("addin");
  const metadata = join(folder, "functions.json");
  // The calculation engine is large: commands that do not need it do not load it.
  const { openHost } = await import("./openHost");
  return openHost({
    ...options,
    page: join(folder, "taskpane.html"),
    ...(existsSync(metadata) ? { functions: { metadata, namespace: NAMESPACE } } : {}),
    console: null,
  });
}

/** Gives `window.opsplan` of the add-in's page, as soon as the page has put it there. */
export async function addinGlobal<Api>(host: Host): Promise<Api> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    if (host.window.opsplan !== undefined) return host.window.opsplan as Api;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  const [error] = host.errors;
  throw new CommandError(`The add-in did not start.${error ? ` (${error.message})` : ""}`);
}

/** Milliseconds. */
const PATIENCE = 10_000;
const STEP = 20;
