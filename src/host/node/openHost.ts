import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { DOMWindow } from "jsdom";
import type { Engine, EvaluationPlace, EvaluationResult } from "../engine/engine";
import { createHeadlessEngine } from "../engine/headless";
import type { Fault } from "../faults/fault";
import type { Faults } from "../faults/faults";
import { HostWorkbook } from "../workbook/hostWorkbook";
import { hostInfoQuery, type ClientWindow } from "../wire/client";
import { commentedFunctions } from "../wire/functionComments";
import { functionDefinitions, readFunctionMetadata } from "../wire/functionMetadata";
import type { RequirementSets } from "../wire/requirementSets";
import { connectWorkbook, type AddinFunctions, type WorkbookClient } from "../wire/workbookClient";
import { openPage, type Page, type PageConsole } from "./page";
import { catchRejections } from "./pageRejections";
import { readWorkbook, writeWorkbook, type WorkbookContent } from "./workbookFiles";

export interface HostOptions {
  /** The workbook to open, .xlsx or .csv; a blank one where absent. */
  readonly file?: string;
  /** What the client is told the application supports, such as `{ ExcelApi: "1.17" }`. */
  readonly requirementSets?: RequirementSets;
  /** How a blank cell reaches a custom function: 0 as in Excel for Windows and Mac (the default), `null` as on the web. */
  readonly blankCells?: "zero" | "null";
  /** Of the application and its data, such as `zh-CN`; `en-US` where absent. */
  readonly locale?: string;
  /** The add-in's page; a blank page with Microsoft's client alone where absent. */
  readonly page?: string;
  /** The add-in's custom functions: its `functions.json` and the namespace of its manifest. */
  readonly functions?: { readonly metadata: string; readonly namespace: string };
  /** Where the page writes; the program's own console where absent, `null` for nowhere. */
  readonly console?: PageConsole | null;
  /** How the host misbehaves, on purpose, from the page's first request on. */
  readonly faults?: readonly Fault[];
}

/** What Microsoft's client puts on the page's global object. */
export interface PageGlobals {
  readonly Excel: object;
  readonly Office: object;
  readonly OfficeExtension: object;
  readonly CustomFunctions: { associate(id: string, implementation: unknown): void };
  /** What the page's own scripts put there. */
  readonly [name: string]: unknown;
}

/** A workbook with an add-in's page, in which Microsoft's Office.js client runs as in Excel. */
export interface Host {
  /** The page's global object: `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` stand on it. */
  readonly window: DOMWindow & PageGlobals;
  /** What the open file held that saving it would lose, one line each. */
  readonly losses: readonly string[];
  /** How the host misbehaves, on purpose: what is set here holds from the next request on. */
  readonly faults: Faults;
  /** Errors that a script of the page did not catch. */
  readonly errors: readonly Error[];
  /**
   * Runs script text in the page and gives its last value; with `await` or `return` at its top level it is the body of an
   * asynchronous function. Functions that a plain script documents with `@customfunction` can be used in formulas
   * from then on, under the namespace of `functions` or, without one, under their bare names.
   *
   * @example
   * await host.evaluate(`
   *   return Excel.run(async (context) => {
   *     const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
   *     range.values = [[42]];
   *     range.load("values");
   *     await context.sync();
   *     return range.values;
   *   })`); // [[42]]
   */
  evaluate(code: string): Promise<unknown>;
  /** Evaluates formulas as if they stood in the workbook, in one batch, and leaves no trace in it. */
  calculate(formulas: readonly string[], at?: EvaluationPlace): Promise<EvaluationResult[]>;
  /** Opens another workbook. The page starts anew with it, as Excel starts an add-in with each workbook. */
  open(file: string): Promise<void>;
  /** Writes the workbook, when all is calculated, as .xlsx. A file of that name is replaced when the new one is whole. */
  save(file: string): Promise<void>;
  /** Resolves when calculation, custom functions and events are done. */
  idle(): Promise<void>;
  close(): void;
}

/**
 * Opens a workbook with a page. Rejects with an `Error` that says what is wrong with a file that cannot be read, and where
 * `@microsoft/office-js` is not installed.
 */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const host = new NodeHost(options);
  await host.start(options.file);
  return host;
}

/** One workbook, its page and what connects them. */
interface Session {
  readonly engine: Engine;
  readonly workbook: HostWorkbook;
  readonly connection: WorkbookClient;
  readonly page: Page;
  readonly endRejections: () => void;
}

class NodeHost implements Host {
  private session: Session | undefined;
  private readonly functions: AddinFunctions | undefined;
  private readonly functionNames: readonly string[];

  constructor(private readonly options: HostOptions) {
    const { functions, blankCells = "zero" } = options;
    this.functions = functions && {
      metadata: readFunctionMetadata(readFileSync(functions.metadata, "utf8")),
      namespace: functions.namespace,
      blankCells,
    };
    this.functionNames = this.functions
      ? functionDefinitions(this.functions.metadata, this.functions.namespace).map(({ name }) => name)
      : [];
  }

  async start(file: string | undefined): Promise<void> {
    const content = await readWorkbook(file, this.functionNames);
    const session = await this.openSession(content, file === undefined ? undefined : basename(file));
    this.close();
    this.session = session;
  }

  get window(): Host["window"] {
    return this.running.page.window as unknown as Host["window"];
  }

  get losses(): readonly string[] {
    return this.running.workbook.extras.lost;
  }

  get faults(): Faults {
    return this.running.connection.faults;
  }

  get errors(): readonly Error[] {
    return this.running.page.errors;
  }

  async evaluate(code: string): Promise<unknown> {
    const result = await this.running.page.evaluate(code);
    if (code.includes("@customfunction")) this.registerCommented(code);
    return result;
  }

  /** Functions of a script that says in their comments what they are; `associate` is done where the script left it out. */
  private registerCommented(code: string): void {
    const metadata = commentedFunctions(code);
    for (const { id, scriptName } of metadata.functions) {
      const own = this.window[scriptName];
      if (typeof own === "function") this.window.CustomFunctions.associate(id, own);
    }
    const { functions, blankCells = "zero" } = this.options;
    this.running.connection.register({ metadata, namespace: functions?.namespace ?? "", blankCells });
  }

  calculate(formulas: readonly string[], at?: EvaluationPlace): Promise<EvaluationResult[]> {
    return this.running.engine.evaluate(formulas, at);
  }

  open(file: string): Promise<void> {
    return this.start(file);
  }

  async save(file: string): Promise<void> {
    await this.idle();
    const { engine, workbook } = this.running;
    await writeWorkbook(file, engine, workbook.extras);
  }

  idle(): Promise<void> {
    return this.running.connection.idle();
  }

  close(): void {
    const session = this.session;
    this.session = undefined;
    if (session) endSession(session);
  }

  private get running(): Session {
    if (!this.session) throw new Error("The host is closed.");
    return this.session;
  }

  private async openSession(content: WorkbookContent, name: string | undefined): Promise<Session> {
    const engine = createHeadlessEngine(content.snapshot);
    const workbook = new HostWorkbook(engine, content.extras, name);
    try {
      const { page, connection } = await this.openPage(workbook);
      const report = (reason: unknown) => this.options.console?.error(String(reason));
      return { engine, workbook, connection, page, endRejections: catchRejections(page.window, report) };
    } catch (error) {
      engine.dispose();
      throw error;
    }
  }

  private async openPage(workbook: HostWorkbook): Promise<Pick<Session, "page" | "connection">> {
    const { page: file, locale = "en-US", requirementSets, faults, console: target = console } = this.options;
    const connections: WorkbookClient[] = [];
    const page = await openPage({
      ...(file === undefined ? {} : { file }),
      ...(target === null ? {} : { console: target }),
      query: hostInfoQuery(locale),
      prepare: (window) => {
        const connection = connectWorkbook(window as ClientWindow, workbook, {
          locale,
          ...(requirementSets ? { requirementSets } : {}),
          ...(this.functions ? { functions: this.functions } : {}),
          ...(faults ? { faults } : {}),
        });
        connections.push(connection);
      },
    });
    const [connection] = connections;
    if (!connection) throw new Error("The page did not start.");
    return { page, connection };
  }
}

function endSession({ connection, page, engine, endRejections }: Session): void {
  endRejections();
  connection.close();
  page.close();
  engine.dispose();
}
