import {
  ICommandService,
  type Injector,
  IResourceManagerService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { CalculationScheduler } from "./calculation/scheduler";
import type { SettlingCalculation } from "./calculation/settlingCalculation";
import { areaRange } from "./cells/areas";
import { CellReader } from "./cells/cellReader";
import { CellWriter, type WrittenBlock } from "./cells/cellWriter";
import type { IndexedFormulaDataModel } from "./cells/indexedFormulaDataModel";
import { StructuralEdits } from "./cells/structuralEdits";
import { CellsChanges } from "./changes";
import type {
  Area,
  CalculationMode,
  CellsChange,
  CellValue,
  Engine,
  EvaluationPlace,
  EvaluationResult,
  FunctionDefinition,
  FunctionInvoker,
  FunctionOptions,
  Spill,
  Subscription,
  ValueType,
} from "./engine";
import { evaluationResult } from "./evaluation";
import { CustomFunctions } from "./functions/customFunctions";

/** The engine over one Univer with one workbook: it hands each request to the part that knows. */
export class HostEngine implements Engine {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly edits: StructuralEdits;
  private readonly scheduler: CalculationScheduler;
  private readonly calculation: SettlingCalculation;
  private readonly functions: CustomFunctions;
  private readonly changes: CellsChanges;
  private facade: FUniver | undefined;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const model = this.injector.get(FormulaDataModel) as IndexedFormulaDataModel;
    this.calculation = this.injector.get(ICalculateFormulaService) as SettlingCalculation;
    this.scheduler = this.injector.get(TriggerCalculationController) as unknown as CalculationScheduler;
    this.reader = new CellReader(workbook, model, this.injector.get(LexerTreeBuilder));
    this.changes = new CellsChanges(this.commands);
    const functions = this.injector.get(IFunctionService);
    this.functions = new CustomFunctions(workbook, functions, this.changes);
    this.calculation.waitFor(this.functions.calls);
    this.writer = new CellWriter(workbook, model, this.commands, this.reader, (sheetId, area) => {
      this.scheduler.markRange(workbook.getUnitId(), sheetId, areaRange(area));
      this.changes.tell({ sheetId, area, source: "edit" });
    });
    this.edits = new StructuralEdits(workbook, this.injector, this.commands, this.reader);
  }

  api(): FUniver {
    return (this.facade ??= FUniver.newAPI(this.univer));
  }

  run(id: string, params?: object): boolean {
    return this.commands.syncExecuteCommand(id, params);
  }

  setCells(sheetId: string, row: number, column: number, cells: WrittenBlock): void {
    this.writer.write(sheetId, row, column, cells);
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return this.values(sheetId, cellArea(row, column))[0]?.[0] ?? "";
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.reader.values(sheetId, area);
  }

  valueType(sheetId: string, row: number, column: number): ValueType {
    return this.valueTypes(sheetId, cellArea(row, column))[0]?.[0] ?? "Empty";
  }

  valueTypes(sheetId: string, area: Area): ValueType[][] {
    return this.reader.valueTypes(sheetId, area);
  }

  formulas(sheetId: string, area: Area): string[][] {
    return this.reader.formulas(sheetId, area);
  }

  spillRange(sheetId: string, row: number, column: number): Spill | undefined {
    return this.reader.spillRange(sheetId, row, column);
  }

  spills(sheetId: string): Area[] {
    return this.reader.spillAreas(sheetId);
  }

  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.functions.messageAt({ sheetId, row, column }, String(this.value(sheetId, row, column)));
  }

  get calculationMode(): CalculationMode {
    return this.scheduler.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.scheduler.mode = mode;
  }

  suspendCalculation(): void {
    this.scheduler.suspend();
  }

  resumeCalculation(): void {
    this.scheduler.resume();
  }

  async calculate(scope: "changed" | "all" = "changed"): Promise<void> {
    if (scope === "all") {
      this.functions.calls.forget();
      this.calculation.forgetSyntax();
      this.scheduler.markAll();
    }
    await this.scheduler.calculate();
  }

  async idle(): Promise<void> {
    await this.scheduler.idle();
    this.functions.calls.trim();
  }

  async evaluate(formulas: readonly string[], at?: EvaluationPlace): Promise<EvaluationResult[]> {
    await this.idle();
    const sheetId = at?.sheetId ?? this.workbook.getActiveSheet().getSheetId();
    const sheet = this.reader.sheet(sheetId);
    const standpoint = {
      unitId: this.workbook.getUnitId(),
      sheetId,
      row: at?.row ?? 0,
      column: at?.column ?? 0,
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    };
    const texts = formulas.map((formula) => (formula.startsWith("=") ? formula : `=${formula}`));
    return this.functions.withoutRecording(() =>
      this.calculation.evaluate(texts, standpoint, evaluationResult),
    );
  }

  registerFunctions(
    definitions: readonly FunctionDefinition[],
    invoke: FunctionInvoker,
    options: FunctionOptions,
  ): void {
    this.functions.register(definitions, invoke, options);
    this.calculation.forgetSyntax();
    this.scheduler.markAll();
  }

  insertSheet(...[index, sheet]: Parameters<Engine["insertSheet"]>): boolean {
    return this.edits.insertSheet(index, sheet);
  }

  insertRows(sheetId: string, row: number, count: number): boolean {
    return this.edits.insertRows(sheetId, row, count);
  }

  insertColumns(sheetId: string, column: number, count: number): boolean {
    return this.edits.insertColumns(sheetId, column, count);
  }

  deleteRows(sheetId: string, row: number, count: number): boolean {
    return this.edits.deleteRows(sheetId, row, count);
  }

  deleteColumns(sheetId: string, column: number, count: number): boolean {
    return this.edits.deleteColumns(sheetId, column, count);
  }

  insertCells(sheetId: string, area: Area, shift: "down" | "right"): boolean {
    return this.edits.insertCells(sheetId, area, shift);
  }

  deleteCells(sheetId: string, area: Area, shift: "up" | "left"): boolean {
    return this.edits.deleteCells(sheetId, area, shift);
  }

  moveRange(sheetId: string, from: Area, to: { sheetId: string; row: number; column: number }): boolean {
    return this.edits.moveRange(sheetId, from, to);
  }

  onCellsChanged(listener: (change: CellsChange) => void): Subscription {
    return this.changes.onChange(listener);
  }

  snapshot(): IWorkbookData {
    const resources = this.injector
      .get(IResourceManagerService)
      .getResources(this.workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET);
    return { ...this.workbook.getSnapshot(), resources };
  }

  dispose(): void {
    this.calculation.stopFormulaExecution();
    this.changes.dispose();
    this.univer.dispose();
  }
}

function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
