import { Client, hostInfoQuery, type ClientWindow } from "../../../src/host/wire/client";
import type { SettingsStore } from "../../../src/host/wire/agave";
import type { FunctionTraits } from "../../../src/host/wire/functionCalls";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "../../../src/host/wire/requirementSets";
import { openPage, type Page } from "../../../src/host/node/page";
import { Library, libraryModel } from "./library";

/** Microsoft's client in a blank page, over the small object model. */
export interface OpenLibrary {
  readonly library: Library;
  readonly client: Client<Library>;
  readonly page: Page;
  readonly settings: Map<string, string>;
  /** Runs the body of an asynchronous function in the page. */
  run(code: string): Promise<unknown>;
  /** Waits until a condition holds in the page, such as `window.selections === 1`. */
  until(condition: string): Promise<void>;
  close(): void;
}

export interface LibraryOptions {
  readonly requirementSets?: RequirementSets;
  readonly settings?: ReadonlyMap<string, string>;
  readonly functionTraits?: (functionId: string) => FunctionTraits;
  /** The page's file; a blank page where absent. */
  readonly file?: string;
}

export async function openLibrary(options: LibraryOptions = {}): Promise<OpenLibrary> {
  const library = new Library();
  const settings = new Map(options.settings);
  const store: SettingsStore = {
    read: () => settings,
    write: (written) => {
      settings.clear();
      written.forEach((value, key) => settings.set(key, value));
    },
  };
  let client: Client<Library> | undefined;
  const page = await openPage({
    ...(options.file === undefined ? {} : { file: options.file }),
    query: hostInfoQuery("en-US"),
    prepare: (window) => {
      client = new Client(window as unknown as ClientWindow, {
        model: libraryModel,
        host: library,
        root: library,
        context: {
          requirementSets: options.requirementSets ?? DEFAULT_REQUIREMENT_SETS,
          locale: "en-US",
          documentUrl: "Book1.xlsx",
        },
        settings: store,
        hooks: library,
        ...(options.functionTraits ? { functionTraits: options.functionTraits } : {}),
      });
      client.install();
    },
  });
  const connected = client as unknown as Client<Library>;
  return {
    library,
    client: connected,
    page,
    settings,
    run: (code) => page.evaluate(`(async () => {${code}})()`),
    until: async (condition) => {
      while (!(await page.evaluate(condition))) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: () => {
      connected.close();
      page.close();
    },
  };
}
