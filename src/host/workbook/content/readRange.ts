import type { Area } from "../../engine/engine";
import { isUnbounded } from "../address";
import { numberFormat } from "../formats/formatProperties";
import { styleReader } from "../formats/restyle";
import type { HostWorkbook } from "../hostWorkbook";
import { presentFormula } from "../tables/tableFormulas";
import { areaOf, type RangeTarget } from "../targets";
import { cellText } from "./cellText";
import { toR1C1 } from "./r1c1";

/**
 * Rows of something that every cell of a range has, read when all that was written before has been calculated.
 * `null` for whole rows and columns, which have it not.
 */
export async function readCells<V>(
  host: HostWorkbook,
  target: RangeTarget,
  read: (area: Area) => readonly (readonly V[])[],
): Promise<readonly (readonly V[])[] | null> {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  await host.engine.idle();
  return read(area);
}

/** What stands in the cells to be edited: the formula, or the value where there is none. */
export function contents(host: HostWorkbook, sheetId: string, area: Area): unknown[][] {
  const values = host.engine.values(sheetId, area);
  const formulas = host.engine.formulas(sheetId, area);
  const shown = (formula: string, r: number, c: number): string =>
    presentFormula(host.engine, formula, { sheetId, row: area.row + r, column: area.column + c });
  return values.map((row, r) => row.map((value, c) => shown(formulas[r]?.[c] ?? "", r, c) || value));
}

/** The same with formulas in R1C1. */
export function contentsR1C1(host: HostWorkbook, sheetId: string, area: Area): unknown[][] {
  return contents(host, sheetId, area).map((row, r) =>
    row.map((content, c) =>
      typeof content === "string" ? toR1C1(content, { row: area.row + r, column: area.column + c }) : content,
    ),
  );
}

/** What the cells show. */
export function texts(host: HostWorkbook, sheetId: string, area: Area): string[][] {
  const reader = styleReader(host, sheetId);
  const { date1904 } = host.extras;
  return host.engine
    .values(sheetId, area)
    .map((row, r) =>
      row.map((value, c) =>
        cellText(value, numberFormat.read(reader.at(area.row + r, area.column + c)), date1904),
      ),
    );
}

export function numberFormats(host: HostWorkbook, sheetId: string, area: Area): string[][] {
  const reader = styleReader(host, sheetId);
  return rowsOf(area, (row, column) => numberFormat.read(reader.at(row, column)));
}

/** Rows made cell by cell. */
export function rowsOf<V>(area: Area, make: (row: number, column: number) => V): V[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => make(area.row + r, area.column + c)),
  );
}
