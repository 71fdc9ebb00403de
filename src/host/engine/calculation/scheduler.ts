import {
  Disposable,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import {
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  type ISetRowHiddenMutationParams,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { BehaviorSubject } from "rxjs";
import { changesValues, writtenRanges } from "../cells/writtenRanges";
import { changesSheets, movesCells } from "../cells/movingMutations";
import { spillsIn } from "../cells/spills";
import type { CalculationMode } from "../engine";
import { DirtyData } from "./dirtyData";
import type { NameUses } from "./nameUses";
import type { SettlingCalculation } from "./settlingCalculation";

/**
 * Milliseconds without a change after which is calculated, unless somebody waits for the values: what is written piece by piece
 * is calculated once.
 */
const QUIET = 40;

/** A formula that names what did not exist when it was read says nothing of the name it lacks. */
const mutationsOfNames: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
]);

/**
 * Decides when is calculated. It stands in the place of Univer's `TriggerCalculationController`, which waits 100 ms after
 * each command, knows no manual mode and cannot say when it is done.
 */
export class CalculationScheduler extends Disposable {
  /** Read by the progress bar of Univer's own interface. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 }).asObservable();

  private dirty = new DirtyData();
  private running: Promise<void> | undefined;
  private calculating = false;
  private demanded = false;
  private closed = false;
  private suspensions = 0;
  /** Those who wait for the calculation to be done. */
  private waiting = 0;
  private quiet: { readonly again: () => void; readonly end: () => void } | undefined;
  private calculationMode: CalculationMode = "automatic";

  constructor(
    private readonly commands: ICommandService,
    private readonly conversions: IActiveDirtyManagerService,
    private readonly model: FormulaDataModel,
    private readonly calculation: SettlingCalculation,
    private readonly names: NameUses,
    private readonly hasSomethingToCalculate: () => boolean,
  ) {
    super();
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.names.note(command)));
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.gather(command, options)));
    this.markAll();
  }

  clearProgress(): void {
    // No progress is shown, so there is none to clear.
  }

  get mode(): CalculationMode {
    return this.calculationMode;
  }

  set mode(mode: CalculationMode) {
    this.calculationMode = mode;
    this.start();
  }

  suspend(): void {
    this.suspensions += 1;
  }

  resume(): void {
    this.suspensions = Math.max(0, this.suspensions - 1);
    this.start();
  }

  markAll(): void {
    this.dirty.addAll();
    this.changed();
  }

  markRange(unitId: string, sheetId: string, range: IRange): void {
    this.dirty.addRange({ unitId, sheetId, range });
    for (const spill of spillsIn(this.model.getArrayFormulaRange()[unitId]?.[sheetId], range)) {
      const { startRow, startColumn } = spill;
      const anchor = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
      this.dirty.addRange({ unitId, sheetId, range: anchor });
    }
    this.changed();
  }

  /** Calculates now, whatever the mode, volatile functions included. */
  async calculate(): Promise<void> {
    this.demanded = true;
    this.start();
    await this.idle();
  }

  async idle(): Promise<void> {
    this.waiting += 1;
    try {
      this.quiet?.end();
      while (this.running) await this.running;
    } finally {
      this.waiting -= 1;
    }
  }

  private gather(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetRangeValuesMutation.id) {
      if (options?.onlyLocal) return;
      const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      if (!cellValue || !changesValues(cellValue)) return;
      for (const range of writtenRanges(cellValue)) this.markRange(unitId, subUnitId, range);
      return;
    }
    if (movesCells(command)) return this.markAll();
    if (this.names.isOfNoUse(command)) return;
    if (changesSheets(command) && !this.names.addsUnusedSheet(command)) this.dirty.addAll();
    if (this.names.givesAwaitedName(command)) this.dirty.addAll();
    if (mutationsOfNames.has(command.id)) {
      this.calculation.forgetSyntax();
      this.dirty.addAll();
    }
    if (command.id === SetRowHiddenMutation.id || command.id === SetRowVisibleMutation.id) {
      const { unitId, subUnitId, ranges } = command.params as ISetRowHiddenMutationParams;
      return ranges.forEach((range) => this.markRange(unitId, subUnitId, range));
    }
    const conversion = this.conversions.get(command.id);
    if (conversion) this.dirty.add(conversion.getDirtyData(command));
    if (!this.dirty.isEmpty) this.changed();
  }

  private changed(): void {
    if (this.calculating) this.calculation.stopFormulaExecution();
    this.quiet?.again();
    this.start();
  }

  override dispose(): void {
    super.dispose();
    this.closed = true;
  }

  private get isDue(): boolean {
    if (this.closed) return false;
    if (this.demanded) return true;
    return this.calculationMode === "automatic" && this.suspensions === 0 && !this.dirty.isEmpty;
  }

  private start(): void {
    if (this.running || !this.isDue) return;
    this.running = this.run().finally(() => (this.running = undefined));
  }

  private async run(): Promise<void> {
    while (this.isDue) {
      await this.untilQuiet();
      if (!this.isDue) return;
      const demanded = this.demanded;
      this.demanded = false;
      const dirty = this.dirty;
      this.dirty = new DirtyData();
      if (dirty.isPlain && !this.hasSomethingToCalculate()) continue;
      if (await this.execute(dirty)) continue;
      this.dirty.add(dirty.toParameters());
      this.demanded ||= demanded;
    }
  }

  /** Resolves when nothing has changed for a moment, or as soon as somebody waits. */
  private untilQuiet(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.quiet = undefined;
        resolve();
      };
      let timer = setTimeout(end, this.waiting > 0 ? 0 : QUIET);
      const again = () => {
        if (this.waiting > 0) return;
        clearTimeout(timer);
        timer = setTimeout(end, QUIET);
      };
      this.quiet = { again, end };
    });
  }

  private async execute(dirty: DirtyData): Promise<boolean> {
    this.calculating = true;
    try {
      const parameters = { ...dirty.toParameters(), rowData: this.model.getHiddenRowsFiltered() };
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, parameters, {
        onlyLocal: true,
      });
      return await this.calculation.outcome();
    } finally {
      this.calculating = false;
    }
  }
}
