import { inEveryLanguage } from "../../../locale/catalogue";
import { assumptionNamed, type AssumptionKey } from "../../../locale/plan/planAssumptions";
import { TABLE_TITLES, type AssumptionTable } from "../../../locale/plan/planTables";
import type { CellValue, Grid } from "../../grid";

/** The rows of a table below its headings; they count from 0. */
export interface TablePlace {
  readonly firstRow: number;
  readonly rows: number;
}

/** Where the assumptions of a plan stand on their sheet. */
export interface AssumptionPlaces {
  readonly sheet: string;
  /** Row of each single figure, which stands in the second column. */
  readonly singles: ReadonlyMap<AssumptionKey, number>;
  readonly tables: ReadonlyMap<AssumptionTable, TablePlace>;
}

/**
 * Finds single figures and tables by what stands in the first column, in any of the three languages: rows may have been
 * inserted, moved apart or renamed to another language since the sheet was written.
 */
export function findAssumptions(grid: Grid): AssumptionPlaces {
  const labels = grid.rows.map((row) => textOf(row[0]));
  const titles = labels.flatMap((label, index) => {
    const table = tableTitled(label);
    return table ? [{ table, index }] : [];
  });
  const firstTitle = titles[0]?.index ?? labels.length;
  const singles = new Map<AssumptionKey, number>();
  labels.slice(0, firstTitle).forEach((label, index) => {
    const key = label === "" ? undefined : assumptionNamed(label);
    if (key && !singles.has(key)) singles.set(key, grid.top + index);
  });
  const tables = new Map<AssumptionTable, TablePlace>();
  titles.forEach(({ table, index }, at) => {
    // The row before the next title keeps the tables apart; the last table ends with what is filled.
    const end = titles[at + 1] ? titles[at + 1]!.index - 1 : labels.length;
    tables.set(table, { firstRow: grid.top + index + 2, rows: Math.max(1, end - index - 2) });
  });
  return { sheet: grid.sheet, singles, tables };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function tableTitled(label: string): AssumptionTable | undefined {
  if (label === "") return undefined;
  return (Object.keys(TABLE_TITLES) as AssumptionTable[]).find((table) =>
    inEveryLanguage(TABLE_TITLES[table]).includes(label),
  );
}
