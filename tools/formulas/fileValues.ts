import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellValue } from "../../src/host/engine/engine";
import { isFileProblem, readXlsx } from "../../src/host/files/readXlsx";

/** A cell of a file: its address in the sheet, from 0, its formula where it has one, and the value that the file states. */
export interface FileCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly value: CellValue;
}

/** All cells of an .xlsx, sheet by sheet. */
export async function cellsOfFile(xlsx: Uint8Array): Promise<FileCell[]> {
  const opened = await readXlsx(xlsx);
  if (isFileProblem(opened)) throw new Error(`The file cannot be read: ${opened.code}`);
  const { sheetOrder, sheets } = opened.snapshot;
  return sheetOrder.flatMap((id) =>
    cellsOf(sheets[id]?.cellData ?? {}).map((cell) => ({ ...cell, sheet: sheets[id]?.name ?? "" })),
  );
}

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

function cellsOf(rows: Rows): Omit<FileCell, "sheet">[] {
  return Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      cell
        ? [{ row: Number(row), column: Number(column), formula: cell.f ?? undefined, value: valueOf(cell) }]
        : [],
    ),
  );
}

function valueOf({ t, v }: ICellData): CellValue {
  return t === CellValueType.BOOLEAN ? v === 1 : (v ?? "");
}

/** Whether two values are the same, numbers to the ninth digit: programs add in another order. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  return one === other;
}
