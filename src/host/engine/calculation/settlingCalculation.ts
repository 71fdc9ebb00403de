import {
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecuteStageType,
  type FormulaDataModel,
  type FunctionVariantType,
  type IAllRuntimeData,
  type IFormulaDependencyTree,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import type { EvaluationPlace } from "../engine";
import { PlainCalculation, type PlainOutcome } from "../plain/plainCalculation";
import { isSeveral, sizeOf, withoutBlanks } from "./blankResults";
import type { HostDependencies } from "./dependencies";
import { nextTask } from "./nextTask";
import type { SpillRoom } from "./spillRoom";
import type { SyntaxTree, SyntaxTrees } from "./syntaxTrees";

/** The calls of custom functions that a calculation made and that have no answer yet. */
export interface PendingCalls {
  readonly size: number;
  /** Sends what is pending and waits for the answers. */
  settle(): Promise<void>;
}

/** Where in the workbook formulas are evaluated, with the size of that sheet. */
export interface Standpoint extends EvaluationPlace {
  readonly unitId: string;
  readonly rows: number;
  readonly columns: number;
}

/** Milliseconds after which a calculation lets waiting tasks run. */
const longestTask = 30;
/** After so many plain formulas a look is taken at the clock, which takes as long as one of them. */
const plainPerLook = 32;

const plainStages = {
  dependencies: FormulaExecuteStageType.START_DEPENDENCY,
  start: FormulaExecuteStageType.START_CALCULATION,
  calculating: FormulaExecuteStageType.CURRENTLY_CALCULATING,
};

const arrayStages = {
  dependencies: FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA,
  start: FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA,
  calculating: FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA,
};

/**
 * Univer's calculation, repeated until no custom function is pending. Only the last round reaches the cells, so a value that
 * is still to come is never seen in the workbook.
 */
export class SettlingCalculation extends CalculateFormulaService {
  private turn: Promise<boolean> = Promise.resolve(true);
  private abandoned = false;
  private cycle = 0;
  private pending!: PendingCalls;
  private model!: FormulaDataModel;
  private syntax!: SyntaxTrees;
  private room!: SpillRoom;
  private readonly dependencies = this._formulaDependencyGenerator as HostDependencies;
  private isClosed: (sheetId: string, row: number, column: number) => boolean = () => false;
  private readonly plain = new PlainCalculation(
    this._currentConfigService,
    this._runtimeService,
    this._interpreter,
  );

  /** Handed over after construction, which is Univer's. */
  attach(model: FormulaDataModel, syntax: SyntaxTrees, room: SpillRoom): this {
    this.model = model;
    this.syntax = syntax;
    this.room = room;
    return this;
  }

  waitFor(pending: PendingCalls): void {
    this.pending = pending;
  }

  /** Formulas in these cells may not spill: several values are `#SPILL!` there. */
  keepSpillsOutOf(isClosed: (sheetId: string, row: number, column: number) => boolean): void {
    this.isClosed = isClosed;
  }

  /** Functions have come or gone, which are bound to formulas when they are parsed. */
  forgetSyntax(): void {
    this.syntax.forget();
  }

  /** `true` when the last calculation that was asked for has run to its end, `false` when it was stopped. */
  outcome(): Promise<boolean> {
    return this.turn;
  }

  override stopFormulaExecution(): void {
    this.abandoned = true;
    super.stopFormulaExecution();
  }

  override async execute(config: IFormulaDatasetConfig): Promise<void> {
    const calculation = this.turn.then(() => this.calculateUntilSettled(config));
    this.turn = calculation.catch(() => true);
    await calculation;
  }

  /**
   * Evaluates formulas one by one without touching the workbook; those that wait for a custom function again after each
   * round of answers.
   */
  evaluate<T>(
    formulas: readonly string[],
    at: Standpoint,
    read: (value: FunctionVariantType | undefined) => T,
  ): Promise<T[]> {
    const results = new Array<T>(formulas.length);
    const evaluation = this.turn.then(async (outcome) => {
      let open = formulas.map((_, index) => index);
      while (open.length > 0) {
        open = await this.evaluateRound(formulas, open, at, (index, value) => (results[index] = read(value)));
      }
      return outcome;
    });
    this.turn = evaluation.catch(() => true);
    return evaluation.then(() => results);
  }

  private async evaluateRound(
    formulas: readonly string[],
    open: readonly number[],
    at: Standpoint,
    settle: (index: number, value: FunctionVariantType | undefined) => void,
  ): Promise<number[]> {
    this._currentConfigService.loadDataLite(this.model.getHiddenRowsFiltered());
    this._runtimeService.reset();
    const waiting: number[] = [];
    for (const index of open) {
      const before = this.pending.size;
      this._runtimeService.setCurrent(at.row, at.column, at.rows, at.columns, at.sheetId, at.unitId);
      const node = this.syntax.of(at.unitId, at.sheetId, formulas[index] ?? "");
      const value = await this.resultOf(node);
      if (this.pending.size > before) waiting.push(index);
      else settle(index, withoutBlanks(value));
      node.resetCalculationState();
    }
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    await this.pending.settle();
    return waiting;
  }

  private async calculateUntilSettled(config: IFormulaDatasetConfig): Promise<boolean> {
    this.abandoned = false;
    for (;;) {
      await this.calculateRound(config);
      if (this.abandoned) return false;
      if (this.pending.size === 0) break;
      await this.pending.settle();
      if (this.abandoned) return false;
    }
    this.enterStage(FormulaExecuteStageType.CALCULATION_COMPLETED);
    this._executionCompleteListener$.next(this._runtimeService.getAllRuntimeData());
    CELL_INVERTED_INDEX_CACHE.clear();
    this._runtimeService.reset();
    // The results are applied by commands that run in microtasks.
    await nextTask();
    return true;
  }

  private async calculateRound(config: IFormulaDatasetConfig): Promise<void> {
    CELL_INVERTED_INDEX_CACHE.clear();
    this.enterStage(FormulaExecuteStageType.START);
    this._currentConfigService.load(config);
    this._runtimeService.reset();
    this._isCalculateTreeModel = config.isCalculateTreeModel ?? false;
    for (let cycle = 0; cycle < (config.maxIteration || 1); cycle++) {
      this.cycle = cycle;
      this._runtimeService.setFormulaCycleIndex(cycle);
      await this._executeStep();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      if (!this._runtimeService.isCycleDependency()) break;
    }
  }

  /** Univer's own loop, over syntax trees that are kept, giving way to other tasks from time to time. */
  protected override async _apply(isArrayFormulaState = false): Promise<IAllRuntimeData | undefined> {
    const runtime = this._runtimeService;
    const stages = isArrayFormulaState ? arrayStages : plainStages;
    this.enterStage(stages.dependencies);
    const trees = await this.dependencies.generate(this._isCalculateTreeModel);
    if (isArrayFormulaState) runtime.setTotalArrayFormulasToCalculate(trees.length);
    else runtime.setTotalFormulasToCalculate(trees.length);
    this.enterStage(stages.start);
    this.plain.begin();
    // What has been calculated in a pass before stands elsewhere than what has not changed.
    const isFirstPass = !isArrayFormulaState && this.cycle === 0;
    let paused = performance.now();
    let isLong = true;
    for (let index = trees.length - 1; index >= 0; index--) {
      if ((isLong || index % plainPerLook === 0) && performance.now() - paused > longestTask) {
        await nextTask();
        this.enterStage(stages.calculating);
        paused = performance.now();
      }
      if (this.abandoned) return undefined;
      const tree = trees[index]!;
      if (isFirstPass && !this.dependencies.isDue(index) && this.plain.isPlain(tree)) continue;
      const outcome = this.calculatePlainly(tree, isFirstPass);
      isLong = outcome === "left";
      if (isLong) await this.calculateTree(tree);
      if (outcome !== "same") this.dependencies.changed(index);
    }
    if (trees.length > 0) runtime.markedAsSuccessfullyExecuted();
    else if (!isArrayFormulaState) runtime.markedAsNoFunctionsExecuted();
    return runtime.getAllRuntimeData();
  }

  /** Over plain values, as most formulas can be: of each it is known at once, without a promise, whether it is one of them. */
  private calculatePlainly(tree: IFormulaDependencyTree, isFirstPass: boolean): PlainOutcome {
    const runtime = this._runtimeService;
    runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    if (tree.getDirtyData) return "left";
    const parse = () => this.syntax.of(tree.unitId, tree.subUnitId, tree.formula);
    return this.plain.calculate(tree, parse, isFirstPass);
  }

  private async calculateTree(tree: IFormulaDependencyTree): Promise<void> {
    const runtime = this._runtimeService;
    if (tree.getDirtyData && tree.featureId !== null && tree.featureId !== undefined) {
      const changed = tree.getDirtyData(
        this._currentConfigService.getDirtyData(),
        runtime.getAllRuntimeData(),
      );
      runtime.setRuntimeFeatureCellData(tree.featureId, changed.runtimeCellData);
      runtime.setRuntimeFeatureRange(tree.featureId, changed.dirtyRanges);
      return;
    }
    const node = this.syntax.of(tree.unitId, tree.subUnitId, tree.formula);
    const result = this.resultOf(node, tree.refOffsetX, tree.refOffsetY);
    const value = result instanceof Promise ? await result : result;
    if (tree.formulaId) runtime.setRuntimeOtherData(tree.formulaId, tree.refOffsetX, tree.refOffsetY, value);
    else if (isSeveral(value)) this.spill(tree, value);
    else runtime.setRuntimeData(withoutBlanks(value));
    node.resetCalculationState();
  }

  private spill(tree: IFormulaDependencyTree, value: FunctionVariantType): void {
    const runtime = this._runtimeService;
    if (this.isClosed(tree.subUnitId, tree.row, tree.column)) {
      runtime.setRuntimeData(ErrorValueObject.create(ErrorType.SPILL));
      return;
    }
    const { rowCount, columnCount } = this.room.make(tree, sizeOf(value), this._currentConfigService);
    runtime.setCurrent(tree.row, tree.column, rowCount, columnCount, tree.subUnitId, tree.unitId);
    runtime.setRuntimeData(withoutBlanks(value));
  }

  private resultOf(
    node: SyntaxTree,
    refOffsetX = 0,
    refOffsetY = 0,
  ): FunctionVariantType | Promise<FunctionVariantType> {
    const data = { node, refOffsetX, refOffsetY };
    return this._interpreter.checkAsyncNode(node)
      ? this._interpreter.executeAsync(data)
      : this._interpreter.execute(data);
  }

  private enterStage(stage: FormulaExecuteStageType): void {
    this._runtimeService.setFormulaExecuteStage(stage);
    this._executionInProgressListener$.next(this._runtimeService.getRuntimeState());
  }
}
