import {
  Dimension,
  Direction,
  type IAccessor,
  type ICommandService,
  type IMutationInfo,
  type Injector,
  type IRange,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  sequenceExecute,
  type Workbook,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getMoveRangeCommandMutations,
  getRemoveRangeMutations,
  type IInsertSheetMutationParams,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Area } from "../engine";
import { areaRange, rangeArea } from "./areas";
import { makeRoom } from "./room";
import { usedCells } from "./usedCells";
import type { CellReader } from "./cellReader";

interface ShiftParameters {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Inserting, deleting and moving: Univer's own commands, so that formulas, names, tables and rules follow. */
export class StructuralEdits {
  constructor(
    private readonly workbook: Workbook,
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly reader: CellReader,
  ) {}

  /** A sheet that a person adds comes to the front in Univer, one from elsewhere does not: the grid is not laid out for it. */
  insertSheet(index: number, sheet: Partial<IWorksheetData>): boolean {
    const params: IInsertSheetMutationParams = {
      unitId: this.workbook.getUnitId(),
      index,
      sheet: mergeWorksheetSnapshotWithDefault(sheet),
    };
    return this.commands.syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true });
  }

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
    this.makeRoomForShifted(sheetId, area, shift);
    const [command, shiftDimension] =
      shift === "down"
        ? [InsertRangeMoveDownCommand.id, Dimension.ROWS]
        : [InsertRangeMoveRightCommand.id, Dimension.COLUMNS];
    return this.shift(sheetId, area, command, (accessor, params) =>
      getInsertRangeMutations(accessor, { ...params, shiftDimension, cellValue: {} }),
    );
  }

  deleteCells(sheetId: string, area: Area, shift: "up" | "left"): boolean {
    const [command, shiftDimension] =
      shift === "up"
        ? [DeleteRangeMoveUpCommand.id, Dimension.ROWS]
        : [DeleteRangeMoveLeftCommand.id, Dimension.COLUMNS];
    return this.shift(sheetId, area, command, (accessor, params) =>
      getRemoveRangeMutations(accessor, { ...params, shiftDimension }),
    );
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
    makeRoom(this.reader.sheet(to.sheetId), { ...from, row: to.row, column: to.column });
    return this.standingOn(sheetId, () => {
      const mutations = this.injector.invoke((accessor) =>
        getMoveRangeCommandMutations(accessor, params, { includeSelection: false, includeAutoHeight: false }),
      );
      return mutations !== null && sequenceExecute(mutations.redos, this.commands).result;
    });
  }

  private makeRoomForShifted(sheetId: string, area: Area, shift: "down" | "right"): void {
    const sheet = this.reader.sheet(sheetId);
    const { rowCount, columnCount } = sheet.getConfig();
    const affected = areaRange(area);
    const shifted = usedCells(
      { cells: sheet.getCellMatrix().getMatrix(), rowCount, columnCount },
      shift === "down" ? { ...affected, endRow: Infinity } : { ...affected, endColumn: Infinity },
      () => true,
    );
    if (!shifted) return;
    const { row, column, rows, columns } = rangeArea(shifted);
    makeRoom(
      sheet,
      shift === "down"
        ? { row, column, columns, rows: rows + area.rows }
        : { row, column, rows, columns: columns + area.columns },
    );
  }

  private run(sheetId: string, id: string, params: object): boolean {
    return this.standingOn(sheetId, () =>
      this.commands.syncExecuteCommand(id, { ...this.target(sheetId), ...params }),
    );
  }

  /** What Univer's asynchronous commands for ranges do, done at once. */
  private shift(
    sheetId: string,
    area: Area,
    commandId: string,
    mutations: (accessor: IAccessor, params: ShiftParameters) => { redo: IMutationInfo[] },
  ): boolean {
    const range = areaRange(area);
    const command = { id: commandId, params: { range } };
    const interceptors = this.injector.get(SheetInterceptorService);
    return this.standingOn(sheetId, () => {
      const { preRedos = [], redos } = interceptors.onCommandExecute(command);
      const { redo } = this.injector.invoke((accessor) =>
        mutations(accessor, { ...this.target(sheetId), range }),
      );
      const done = sequenceExecute([...preRedos, ...redo, ...redos], this.commands).result;
      return done && sequenceExecute(interceptors.afterCommandExecute(command).redos, this.commands).result;
    });
  }

  private target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.getUnitId(), subUnitId: sheetId };
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
