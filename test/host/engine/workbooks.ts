import { type ICellData, type IWorkbookData, LocaleType } from "@univerjs/core";
import type { Engine } from "../../../src/host/engine/engine";
import { createHeadlessEngine } from "../../../src/host/engine/headless";

export const sheetId = "sheet-1";

/** A workbook of one sheet, `Sheet1`, with these cells from A1 on: a text that starts with `=` is a formula. */
export function workbookOf(rows: readonly (readonly Entry[])[] = []): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, index) => {
    cellData[index] = Object.fromEntries(
      row.flatMap((entry, column) => (entry === null ? [] : [[column, cellOf(entry)] as const])),
    );
  });
  return {
    id: "workbook",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: { id: sheetId, name: "Sheet1", cellData, rowCount: 1_048_576, columnCount: 16_384 },
    },
  };
}

export type Entry = string | number | boolean | null;

export function cellOf(entry: string | number | boolean): ICellData {
  if (typeof entry === "string" && entry.startsWith("=")) return { f: entry };
  if (typeof entry === "boolean") return { v: Number(entry), t: 3 };
  return typeof entry === "number" ? { v: entry, t: 2 } : { v: entry, t: 1 };
}

/** An engine over such a workbook, calculated. */
export async function engineOf(rows?: readonly (readonly Entry[])[]): Promise<Engine> {
  const engine = createHeadlessEngine(workbookOf(rows));
  await engine.idle();
  return engine;
}

/** Writes one cell as a person types it, and waits for the calculation. */
export async function enter(engine: Engine, row: number, column: number, entry: Entry): Promise<void> {
  engine.setCells(sheetId, row, column, [[entry === null ? null : cellOf(entry)]]);
  await engine.idle();
}
