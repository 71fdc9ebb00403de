import type { ICellData } from "@univerjs/core";
import { areaRange, rangeArea } from "../../engine/cells/areas";
import { usedCells } from "../../engine/cells/usedCells";
import type { Area } from "../../engine/engine";
import { boundingArea, intersection } from "../geometry";
import type { HostWorkbook } from "../hostWorkbook";

/**
 * The smallest rectangle with everything in a part of a sheet that has a value, a formula or a spilled value, or, unless only
 * values count, a format of its own. `undefined`: there is nothing.
 */
export function usedArea(
  host: HostWorkbook,
  sheetId: string,
  within: Area,
  valuesOnly: boolean,
): Area | undefined {
  const sheet = host.sheet(sheetId);
  const { rowCount, columnCount } = sheet.getConfig();
  const used = usedCells(
    { cells: sheet.getCellMatrix().getMatrix(), rowCount, columnCount },
    areaRange(within),
    valuesOnly ? hasContent : hasContentOrStyle,
  );
  return host.engine
    .spills(sheetId)
    .flatMap((spill) => intersection(spill, within) ?? [])
    .reduce<Area | undefined>(
      (bounds, spill) => (bounds ? boundingArea(bounds, spill) : spill),
      used && rangeArea(used),
    );
}

export function hasContent(cell: { v?: unknown; f?: unknown; si?: unknown; p?: unknown }): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== "") ||
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    Boolean(cell.p)
  );
}

function hasContentOrStyle(cell: ICellData): boolean {
  return hasContent(cell) || Boolean(cell.s);
}
