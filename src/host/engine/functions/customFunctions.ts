import type { Workbook } from "@univerjs/core";
import {
  type IFunctionService,
  needsQuoting,
  quoteSheetName,
  serializeRange,
} from "@univerjs/engine-formula";
import { areaRange } from "../cells/areas";
import type { CellsChanges } from "../changes";
import type { FunctionAnswer, FunctionDefinition, FunctionInvoker, FunctionOptions } from "../engine";
import { CallCache } from "./callCache";
import { type CallPlace, HostFunction } from "./customFunction";
import { FunctionMessages } from "./messages";

/** The custom functions of an open workbook, their answers and what they said. */
export class CustomFunctions {
  readonly calls = new CallCache();
  private readonly messages = new FunctionMessages();
  private recording = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: IFunctionService,
    changes: CellsChanges,
  ) {
    // Everything is calculated again when cells have moved, and says again what it says.
    changes.onMove(() => this.messages.clear());
  }

  register(
    definitions: readonly FunctionDefinition[],
    invoke: FunctionInvoker,
    options: FunctionOptions,
  ): void {
    this.calls.forget();
    const context = {
      addressOf: (place: CallPlace) => this.address(place),
      ask: (call: Parameters<CallCache["ask"]>[0]) => this.calls.ask(call, invoke),
      report: (place: CallPlace, answer: FunctionAnswer) => {
        if (this.recording) this.messages.report(place, answer);
      },
    };
    this.functions.registerExecutors(
      ...definitions.map((definition) => new HostFunction(definition, options, context)),
    );
  }

  /** Runs an evaluation whose messages belong to no cell. */
  async withoutRecording<T>(evaluate: () => Promise<T>): Promise<T> {
    this.recording = false;
    try {
      return await evaluate();
    } finally {
      this.recording = true;
    }
  }

  messageAt(place: CallPlace, error: string): string | undefined {
    return this.messages.at(place, error);
  }

  private address({ sheetId, row, column }: CallPlace): string {
    const name = this.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
    const cell = serializeRange(areaRange({ row, column, rows: 1, columns: 1 }));
    return `${needsQuoting(name) ? quoteSheetName(name) : name}!${cell}`;
  }
}
