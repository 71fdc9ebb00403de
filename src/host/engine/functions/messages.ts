import type { FunctionAnswer } from "../engine";
import type { CallPlace } from "./customFunction";

/** What custom functions said beside their errors, by the cell that asked. */
export class FunctionMessages {
  private readonly sheets = new Map<string, Map<string, { error: string; message: string }>>();

  report({ sheetId, row, column }: CallPlace, answer: FunctionAnswer): void {
    const cells = this.sheets.get(sheetId) ?? new Map<string, { error: string; message: string }>();
    this.sheets.set(sheetId, cells);
    const key = `${row},${column}`;
    if ("error" in answer && answer.message) cells.set(key, { error: answer.error, message: answer.message });
    else cells.delete(key);
  }

  /** The message that goes with the error that stands in a cell. */
  at({ sheetId, row, column }: CallPlace, error: string): string | undefined {
    const said = this.sheets.get(sheetId)?.get(`${row},${column}`);
    return said?.error === error ? said.message : undefined;
  }

  clear(): void {
    this.sheets.clear();
  }
}
