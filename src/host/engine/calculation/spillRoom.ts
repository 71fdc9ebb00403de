import type { ICommandService } from "@univerjs/core";
import type { IFormulaCurrentConfigService, IFormulaDependencyTree } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";

interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** `A:A`, `$2:$2`: what spills of them ends with the content of the sheet, and would move that end. */
const WHOLE_COLUMN_OR_ROW = /\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\b\d+:\$?\d+\b/i;

/**
 * Sheets grow with what formulas spill, as they do with what is written: a sheet of Univer has an end that Excel's has not, and
 * a result that reaches beyond it would be `#SPILL!`. Beyond Excel's own end it remains that.
 */
export class SpillRoom {
  constructor(private readonly commands: ICommandService) {}

  /** Makes room for a result of this size, and gives the size of the sheet. */
  make(
    { unitId, subUnitId, row, column, rowCount, columnCount, formula }: IFormulaDependencyTree,
    { rows, columns }: { readonly rows: number; readonly columns: number },
    config: IFormulaCurrentConfigService,
  ): SheetSize {
    const needed = {
      rowCount: Math.max(rowCount, row + rows),
      columnCount: Math.max(columnCount, column + columns),
    };
    const isBeyondExcel = needed.rowCount > MAX_ROWS || needed.columnCount > MAX_COLUMNS;
    if (isBeyondExcel || WHOLE_COLUMN_OR_ROW.test(formula)) return { rowCount, columnCount };
    // By Univer's own commands, so that a page which shows the sheet hears of its new end.
    const grow = (command: string) =>
      this.commands.syncExecuteCommand(command, { unitId, subUnitId, ...needed });
    if (needed.rowCount > rowCount) grow(SetWorksheetRowCountMutation.id);
    if (needed.columnCount > columnCount) grow(SetWorksheetColumnCountMutation.id);
    Object.assign(config.getUnitData()[unitId]?.[subUnitId] ?? {}, needed);
    return needed;
  }
}
