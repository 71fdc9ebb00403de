import {
  Direction,
  type ICommandService,
  type Injector,
  sequenceExecute,
  type Workbook,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { Area } from "../engine";
import { areaRange } from "./areas";
import type { CellReader } from "./cellReader";

/** Inserting, deleting and moving: Univer's own commands, so that formulas, names, tables and rules follow. */
export class StructuralEdits {
  constructor(
    private readonly workbook: Workbook,
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly reader: CellReader,
  ) {}

  insertRows(sheetId: string, row: number, count: number): boolean {
    const range = areaRange({ row, rows: count, column: 0, columns: this.size(sheetId).columns });
    return this.run(sheetId, InsertRowByRangeCommand.id, { range, direction: Direction.UP });
  }

  insertColumns(sheetId: string, column: number, count: number): boolean {
    const range = areaRange({ row: 0, rows: this.size(sheetId).rows, column, columns: count });
    return this.run(sheetId, InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
  }

  deleteRows(sheetId: string, row: number, count: number): boolean {
    const range = areaRange({ row, rows: count, column: 0, columns: this.size(sheetId).columns });
    return this.run(sheetId, RemoveRowByRangeCommand.id, { range });
  }

  deleteColumns(sheetId: string, column: number, count: number): boolean {
    const range = areaRange({ row: 0, rows: this.size(sheetId).rows, column, columns: count });
    return this.run(sheetId, RemoveColByRangeCommand.id, { range });
  }

  insertCells(sheetId: string, area: Area, shift: "down" | "right"): boolean {
    const command = shift === "down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    return this.run(sheetId, command.id, { range: areaRange(area) });
  }

  deleteCells(sheetId: string, area: Area, shift: "up" | "left"): boolean {
    const command = shift === "up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    return this.run(sheetId, command.id, { range: areaRange(area) });
  }

  moveRange(sheetId: string, from: Area, to: { sheetId: string; row: number; column: number }): boolean {
    const params = {
      fromUnitId: this.workbook.getUnitId(),
      fromSubUnitId: sheetId,
      fromRange: areaRange(from),
      toUnitId: this.workbook.getUnitId(),
      toSubUnitId: to.sheetId,
      toRange: areaRange({ ...from, row: to.row, column: to.column }),
    };
    return this.standingOn(sheetId, () => {
      const mutations = this.injector.invoke((accessor) =>
        getMoveRangeCommandMutations(accessor, params, { includeSelection: false, includeAutoHeight: false }),
      );
      return mutations !== null && sequenceExecute(mutations.redos, this.commands).result;
    });
  }

  private run(sheetId: string, id: string, params: object): boolean {
    const target = { unitId: this.workbook.getUnitId(), subUnitId: sheetId };
    // Some of these commands are declared asynchronous, but do all they do before they return.
    return this.standingOn(sheetId, () =>
      Boolean(this.commands.syncExecuteCommand(id, { ...target, ...params })),
    );
  }

  /** The commands adjust formulas as seen from the active sheet, whatever sheet they are told. */
  private standingOn<T>(sheetId: string, edit: () => T): T {
    const active = this.workbook.getActiveSheet();
    this.workbook.setActiveSheet(this.reader.sheet(sheetId));
    try {
      return edit();
    } finally {
      this.workbook.setActiveSheet(active);
    }
  }

  private size(sheetId: string): { rows: number; columns: number } {
    const sheet = this.reader.sheet(sheetId);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }
}
