import type { Area } from "../../engine/engine";
import { texts } from "../content/readRange";
import { styleReader } from "../formats/restyle";
import type { HostWorkbook } from "../hostWorkbook";
import type { FilterCriteria } from "../tables/tableMeta";
import { passing, type FilteredCell } from "./criteria";
import { serialOf } from "./periods";

/** The rows of a column, counted from its first, that a filter lets through. */
export async function rowsShown(
  host: HostWorkbook,
  sheetId: string,
  column: Area,
  criteria: FilterCriteria,
): Promise<boolean[]> {
  await host.engine.idle();
  return passing(filteredCells(host, sheetId, column), criteria, serialOf(new Date()));
}

function filteredCells(host: HostWorkbook, sheetId: string, column: Area): FilteredCell[] {
  const values = host.engine.values(sheetId, column);
  const types = host.engine.valueTypes(sheetId, column);
  const reader = styleReader(host, sheetId);
  return texts(host, sheetId, column).map(([text = ""], index) => {
    const style = reader.at(column.row + index, column.column);
    const fill = style.bg?.rgb;
    const fontColor = style.cl?.rgb;
    return {
      value: values[index]?.[0] ?? "",
      type: types[index]?.[0] ?? "Empty",
      text,
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
    };
  });
}

/**
 * The values of some rows of a column as Univer's own filters compare them. They know texts only, so that a criterion of
 * Excel is handed to them as the list of what it lets through; `undefined` stands for a blank cell.
 */
export function univerValues(
  host: HostWorkbook,
  sheetId: string,
  column: Area,
  shown: readonly boolean[],
): (string | number | undefined)[] {
  const sheet = host.sheet(sheetId);
  const found = new Set<string | number | undefined>();
  shown.forEach((isShown, index) => {
    if (!isShown) return;
    const value = sheet.getCell(column.row + index, column.column)?.v ?? undefined;
    found.add(typeof value === "boolean" ? String(value).toUpperCase() : value === "" ? undefined : value);
  });
  return [...found];
}
