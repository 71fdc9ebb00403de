import type { FunctionOptions, Subscription } from "../engine/engine";
import type { Fault } from "../faults/fault";
import { Faults } from "../faults/faults";
import { hostClasses, ROOT_CLASS } from "../workbook/classes";
import { classesWithin } from "../workbook/classes/laterMembers";
import { documentMethods } from "../workbook/document/documentMethods";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { SettingsStore } from "./agave";
import { Client, type ClientWindow } from "./client";
import type { FunctionTraits } from "./functionCalls";
import { functionDefinitions, functionTraits, type FunctionMetadata } from "./functionMetadata";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "./requirementSets";

/** An add-in's custom functions and the namespace under which formulas name them. */
export interface AddinFunctions extends FunctionOptions {
  readonly metadata: FunctionMetadata;
  readonly namespace: string;
}

export interface WorkbookClientOptions {
  readonly requirementSets?: RequirementSets;
  readonly locale?: string;
  readonly functions?: AddinFunctions;
  /** How the host misbehaves, on purpose. */
  readonly faults?: readonly Fault[];
}

/**
 * Puts an open workbook behind a page's window: requests are performed on it, its events reach the page, and formulas
 * call the page's custom functions. To be done before `office.js` runs in the page.
 */
export function connectWorkbook(
  window: ClientWindow,
  workbook: HostWorkbook,
  options: WorkbookClientOptions = {},
): WorkbookClient {
  return new WorkbookClient(window, workbook, options);
}

export class WorkbookClient {
  readonly client: Client<HostWorkbook>;
  readonly faults: Faults;
  private readonly subscriptions: Subscription[];
  private readonly traits = new Map<string, FunctionTraits>();

  constructor(
    window: ClientWindow,
    private readonly workbook: HostWorkbook,
    {
      requirementSets = DEFAULT_REQUIREMENT_SETS,
      locale = "en-US",
      functions,
      faults,
    }: WorkbookClientOptions,
  ) {
    this.faults = new Faults(workbook, faults);
    this.client = new Client(window, {
      model: { classes: classesWithin(requirementSets.ExcelApi, hostClasses), rootClass: ROOT_CLASS },
      host: workbook,
      root: workbook,
      hooks: { afterRequest: () => workbook.afterRequest() },
      context: { requirementSets, locale, documentUrl: workbook.name },
      settings: documentSettings(workbook),
      document: documentMethods(workbook),
      functionTraits: (functionId) => this.traits.get(functionId) ?? {},
      intermediary: this.faults.intermediary,
    });
    this.client.install();
    this.subscriptions = [
      workbook.events.onEvents((events) => this.client.deliver(events)),
      workbook.onSelection(() => this.client.selectionChanged()),
    ];
    if (functions) this.register(functions);
  }

  /** Resolves when nothing is asked, calculated or waiting to be told. What the page's own timers do is its own. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_MOMENTS;) {
      await this.client.idle();
      await this.workbook.engine.idle();
      const told = this.workbook.events.pending;
      this.workbook.events.flush();
      await new Promise((resolve) => setTimeout(resolve, 0));
      quiet = told || this.client.busy ? 0 : quiet + 1;
    }
  }

  /** Takes the page from the workbook; neither hears of the other again. */
  close(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
    this.client.close();
  }

  /** Makes functions that the page has known to formulas. */
  register({ metadata, namespace, blankCells }: AddinFunctions): void {
    functionTraits(metadata).forEach((traits, functionId) => this.traits.set(functionId, traits));
    const definitions = functionDefinitions(metadata, namespace);
    this.workbook.functionNames = [...this.workbook.functionNames, ...definitions.map(({ name }) => name)];
    this.workbook.engine.registerFunctions(definitions, (calls) => this.client.functions.invoke(calls), {
      blankCells,
    });
  }
}

/** A handler that hears of an event asks again some moments later: so long nothing must have been asked. */
const QUIET_MOMENTS = 4;

/** `Office.context.document.settings`, kept with the workbook. */
function documentSettings(workbook: HostWorkbook): SettingsStore {
  return {
    read: () => new Map(Object.entries(workbook.extras.documentSettings)),
    write: (settings) => {
      workbook.extras.documentSettings = Object.fromEntries(settings);
    },
  };
}
