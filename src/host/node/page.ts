import { readFile, readFileSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { promisify } from "node:util";
import { Script } from "node:vm";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { addBrowserFeatures } from "./browserFeatures";
import { fileBelow, OFFICE_JS_ADDRESS, officeJsFile, officeJsFolder } from "./officeJs";

/** Where a page writes what it has to say. */
export type PageConsole = Pick<Console, "log" | "info" | "warn" | "error" | "debug">;

export interface PageOptions {
  /** The page's file; its folder is what it is served from. Absent: a blank page with Microsoft's client alone. */
  readonly file?: string;
  /** The query of the page's address, with its `?`. */
  readonly query: string;
  /** Puts on the window what must be there before the page's first script runs. */
  readonly prepare: (window: DOMWindow) => void;
  /** Absent: what the page says is dropped. Its errors are in `errors` in any case. */
  readonly console?: PageConsole;
}

/** A page that runs in jsdom. */
export interface Page {
  readonly window: DOMWindow;
  /** The files that were served, with the addresses under which the page asked for them, in order. */
  readonly served: readonly { readonly address: string; readonly file: string }[];
  /** Addresses that were refused: nothing leaves the machine. */
  readonly refused: readonly string[];
  /** Errors that a script of the page did not catch. */
  readonly errors: readonly Error[];
  /**
   * Runs script text in the page: a script whose last value is the result; or, where it awaits or returns at its top
   * level, the body of an asynchronous function. A promise is awaited.
   */
  evaluate(code: string): Promise<unknown>;
  close(): void;
}

const ORIGIN = "https://localhost";
const BLANK = `<!doctype html><html><head><meta charset="utf-8"><script src="${OFFICE_JS_ADDRESS}"></script></head><body></body></html>`;

/** Opens a page and waits until its scripts have run and Microsoft's client is ready. */
export async function openPage(options: PageOptions): Promise<Page> {
  const files = new PageFiles(options.file === undefined ? undefined : dirname(resolve(options.file)));
  const errors: Error[] = [];
  const name = options.file === undefined ? "blank.html" : basename(options.file);
  const html = options.file === undefined ? BLANK : readFileSync(options.file, "utf8");
  const dom = new JSDOM(html, {
    url: `${ORIGIN}/${name}${options.query}`,
    runScripts: "dangerously",
    resources: files,
    pretendToBeVisual: true,
    virtualConsole: pageConsole(errors, options.console),
    beforeParse: (window) => {
      addBrowserFeatures(window, (address) => files.read(address));
      options.prepare(window);
    },
  });
  const page = new JsdomPage(dom, files, errors);
  try {
    await page.ready();
  } catch (error) {
    page.close();
    throw error;
  }
  return page;
}

class JsdomPage implements Page {
  constructor(
    private readonly dom: JSDOM,
    private readonly files: PageFiles,
    readonly errors: readonly Error[],
  ) {}

  get window(): DOMWindow {
    return this.dom.window;
  }

  get served(): Page["served"] {
    return this.files.served;
  }

  get refused(): readonly string[] {
    return this.files.refused;
  }

  async ready(): Promise<void> {
    if (this.window.document.readyState !== "complete") {
      await new Promise((resolve) => this.window.addEventListener("load", resolve, { once: true }));
    }
    if (!("Office" in this.window)) {
      const reason = this.errors[0] ? ` (${this.errors[0].message})` : "";
      throw new Error(`The page does not load Microsoft's Office.js client.${reason}`);
    }
    await this.evaluate("Office.onReady()");
  }

  async evaluate(code: string): Promise<unknown> {
    const context = this.dom.getInternalVMContext();
    return (await compile(code).runInContext(context)) as unknown;
  }

  close(): void {
    this.window.close();
  }
}

/** Compiles script text; what a plain script may not hold (`await`, `return`) is taken as a function's body. */
function compile(code: string): Script {
  const attempts = [code, `(async () => (\n${code}\n))()`, `(async () => {\n${code}\n})()`];
  let first: unknown;
  for (const attempt of attempts) {
    try {
      return new Script(attempt, { filename: "evaluate" });
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}

/** Serves a page from its folder and Microsoft's client from its package, and nothing else. */
class PageFiles extends ResourceLoader {
  readonly served: { address: string; file: string }[] = [];
  readonly refused: string[] = [];
  private readonly office = officeJsFolder();

  constructor(private readonly folder: string | undefined) {
    super();
  }

  override fetch(address: string): ReturnType<ResourceLoader["fetch"]> {
    const file = this.find(address);
    if (file === undefined) return null;
    return Object.assign(promisify(readFile)(file), { abort: () => undefined }) as ReturnType<
      ResourceLoader["fetch"]
    >;
  }

  async read(address: string): Promise<{ bytes: Uint8Array; type: string }> {
    const file = this.find(address);
    if (file === undefined) throw new TypeError(`Failed to fetch ${address}: no request leaves the machine.`);
    return {
      bytes: await promisify(readFile)(file),
      type: TYPES[extname(file)] ?? "application/octet-stream",
    };
  }

  private find(address: string): string | undefined {
    const { origin, pathname } = new URL(address);
    const own = origin === ORIGIN && this.folder !== undefined ? fileBelow(this.folder, pathname) : undefined;
    const file = own ?? officeJsFile(address, this.office);
    if (file === undefined) this.refused.push(address);
    else this.served.push({ address, file });
    return file;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

function pageConsole(errors: Error[], target: PageConsole | undefined): VirtualConsole {
  const console = new VirtualConsole();
  if (target) console.sendTo(target as Console, { omitJSDOMErrors: true });
  console.on("jsdomError", (error: Error & { detail?: unknown; type?: string }) => {
    if (error.type === "not implemented") return;
    const cause = error.detail instanceof Error ? error.detail : error;
    errors.push(cause);
    target?.error(cause.message);
  });
  return console;
}
