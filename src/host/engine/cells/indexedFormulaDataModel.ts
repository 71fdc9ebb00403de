import {
  BooleanNumber,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type IUniverInstanceService,
  isFormulaId,
  isFormulaString,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  type IFormulaDataItem,
  initSheetFormulaData,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { movesCells, replacesSheets } from "./movingMutations";
import type { WrittenCells } from "./writtenRanges";

type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
type FormulaChanges = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

interface SheetIndex {
  readonly formulas: SheetFormulas;
  count: number;
  shared: boolean;
  /** All formulas in small letters, one after the other; put together when it is asked for. */
  text: string | undefined;
}

/**
 * Univer looks through every cell of the workbook for formulas at each edit and each calculation. This model keeps an index
 * of the formulas of each sheet, so that a sheet with millions of plain cells costs nothing.
 */
export class IndexedFormulaDataModel extends FormulaDataModel {
  private readonly indexes = new WeakMap<Worksheet, SheetIndex>();

  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    commands: ICommandService,
    private readonly filteredRows: (unitId: string, sheetId: string) => Iterable<number>,
  ) {
    super(instances, lexer);
    this.disposeWithMe(commands.onCommandExecuted((command) => this.follow(command)));
  }

  /** How many formulas a sheet holds. */
  countIn(sheet: Worksheet): number {
    return this.indexOf(sheet).count;
  }

  hasFormulas(): boolean {
    return this.workbooks().some((workbook) => workbook.getSheets().some((sheet) => this.countIn(sheet) > 0));
  }

  /** Whether one of several words, in small letters, stands in a formula of any sheet. */
  mentions(words: readonly string[]): boolean {
    return this.workbooks().some((workbook) =>
      workbook.getSheets().some((sheet) => {
        const index = this.indexOf(sheet);
        index.text ??= textOf(index.formulas);
        return words.some((word) => index.text?.includes(word));
      }),
    );
  }

  /** Whether any formula of any sheet is as asked for. */
  someFormula(isSought: (formula: string) => boolean): boolean {
    return this.workbooks().some((workbook) =>
      workbook
        .getSheets()
        .some((sheet) =>
          Object.values(this.indexOf(sheet).formulas).some((row) =>
            Object.values<Nullable<IFormulaDataItem>>(row ?? {}).some((item) => item?.f && isSought(item.f)),
          ),
        ),
    );
  }

  formulaAt(sheet: Worksheet, row: number, column: number): Nullable<IFormulaDataItem> {
    return this.indexOf(sheet).formulas[row]?.[column];
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.workbooks()) {
      const sheets: { [sheetId: string]: SheetFormulas } = {};
      for (const sheet of workbook.getSheets()) sheets[sheet.getSheetId()] = this.indexOf(sheet).formulas;
      data[workbook.getUnitId()] = sheets;
    }
    return data;
  }

  /** Rows that a person or a filter hides; only those a sheet says something of are looked at. */
  override getHiddenRowsFiltered(): ReturnType<FormulaDataModel["getHiddenRowsFiltered"]> {
    const units: ReturnType<FormulaDataModel["getHiddenRowsFiltered"]> = {};
    for (const workbook of this.workbooks()) {
      const unitId = workbook.getUnitId();
      const sheets: NonNullable<(typeof units)[string]> = {};
      for (const sheet of workbook.getSheets()) {
        const sheetId = sheet.getSheetId();
        const hidden = Object.entries(sheet.getConfig().rowData ?? {})
          .filter(([, row]) => row?.hd === BooleanNumber.TRUE)
          .map(([row]) => Number(row));
        const rows = [...hidden, ...this.filteredRows(unitId, sheetId)];
        sheets[sheetId] = Object.fromEntries(rows.map((row) => [row, { hd: BooleanNumber.TRUE }]));
      }
      units[unitId] = sheets;
    }
    return units;
  }

  override getSheetFormulaData(unitId: string, sheetId: string): SheetFormulas {
    const sheet = this.sheet(unitId, sheetId);
    return sheet ? this.indexOf(sheet).formulas : {};
  }

  override updateFormulaData(unitId: string, sheetId: string, cells: WrittenCells): FormulaChanges {
    const sheet = this.sheet(unitId, sheetId);
    if (!sheet) return {};
    if (this.indexOf(sheet).shared || mentionsSharedFormula(cells)) {
      // Univer's own way changes what it is given while it unravels shared formulas.
      this.indexes.delete(sheet);
      const changes = super.updateFormulaData(unitId, sheetId, cells);
      this.indexes.delete(sheet);
      return changes;
    }
    const changes = new ObjectMatrix<IFormulaDataItem | null>();
    new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
      if (isFormulaString(cell?.f))
        changes.setValue(row, column, { f: cell?.f as string } as IFormulaDataItem);
      else if (this.formulaAt(sheet, row, column) && leavesNoFormula(cell))
        changes.setValue(row, column, null);
    });
    return changes.getMatrix();
  }

  private indexOf(sheet: Worksheet) {
    const known = this.indexes.get(sheet);
    if (known) return known;
    const data = initSheetFormulaData({}, "", "", sheet.getCellMatrix());
    const formulas = (data[""]?.[""] ?? {}) as SheetFormulas;
    const index: SheetIndex = { formulas, count: 0, shared: false, text: undefined };
    new ObjectMatrix<Nullable<IFormulaDataItem>>(formulas).forValue((_row, _column, item) => {
      index.count += 1;
      index.shared ||= isFormulaId(item?.si);
    });
    this.indexes.set(sheet, index);
    return index;
  }

  private follow(command: ICommandInfo): void {
    if (command.id === SetRangeValuesMutation.id) {
      const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const sheet = this.sheet(unitId, subUnitId);
      if (sheet && cellValue) this.rereadCells(sheet, cellValue);
    } else if (movesCells(command) || replacesSheets(command)) {
      for (const sheet of this.workbooks().flatMap((workbook) => workbook.getSheets()))
        this.indexes.delete(sheet);
    }
  }

  private rereadCells(sheet: Worksheet, cells: WrittenCells): void {
    const index = this.indexes.get(sheet);
    if (!index) return;
    if (index.shared || mentionsSharedFormula(cells)) {
      this.indexes.delete(sheet);
      return;
    }
    index.text = undefined;
    const formulas = new ObjectMatrix(index.formulas);
    const matrix = sheet.getCellMatrix();
    new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column) => {
      const formula = matrix.getValue(row, column)?.f;
      const had = formulas.getValue(row, column) !== undefined;
      if (isFormulaString(formula)) {
        formulas.setValue(row, column, { f: formula as string } as IFormulaDataItem);
        if (!had) index.count += 1;
      } else if (had) {
        formulas.realDeleteValue(row, column);
        index.count -= 1;
      }
    });
  }

  private workbooks(): Workbook[] {
    return this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  private sheet(unitId: string, sheetId: string): Worksheet | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ?? undefined;
  }
}

function textOf(formulas: SheetFormulas): string {
  return Object.values(formulas)
    .flatMap((row) => Object.values<Nullable<IFormulaDataItem>>(row ?? {}).map((formula) => formula?.f ?? ""))
    .join("\n")
    .toLowerCase();
}

function mentionsSharedFormula(cells: WrittenCells): boolean {
  let found = false;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((_row, _column, cell) => {
    found = isFormulaId(cell?.si);
    return !found;
  });
  return found;
}

function leavesNoFormula(cell: Nullable<ICellData>): boolean {
  return !cell || "f" in cell || "v" in cell || "p" in cell;
}
