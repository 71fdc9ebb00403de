import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import {
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { IRange } from "@univerjs/core";
import { boundingRange } from "./calculation/dirtyData";
import { rangeArea } from "./cells/areas";
import { changesValues, type WrittenCells, writtenRanges } from "./cells/writtenRanges";
import type { CellsChange, Subscription } from "./engine";

/** Mutations after which the cells of a range, and for some all behind it, are others. */
const movedCells: Readonly<Record<string, "range" | "below" | "right">> = {
  [InsertRowMutation.id]: "below",
  [RemoveRowMutation.id]: "below",
  [MoveRowsMutation.id]: "below",
  [InsertColMutation.id]: "right",
  [RemoveColMutation.id]: "right",
  [MoveColsMutation.id]: "right",
  [ReorderRangeMutation.id]: "range",
};

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Tells which cells have changed, from the commands that change them. */
export class CellsChanges {
  private readonly listeners = new Set<(change: CellsChange) => void>();
  private readonly moveListeners = new Set<() => void>();
  private readonly watch: Subscription;

  constructor(commands: ICommandService) {
    this.watch = commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  onChange(listener: (change: CellsChange) => void): Subscription {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  /** Cells have moved: whatever is remembered by address is remembered wrongly. */
  onMove(listener: () => void): Subscription {
    this.moveListeners.add(listener);
    return { dispose: () => this.moveListeners.delete(listener) };
  }

  tell(change: CellsChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  dispose(): void {
    this.watch.dispose();
    this.listeners.clear();
    this.moveListeners.clear();
  }

  private follow(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetRangeValuesMutation.id) {
      this.followWrite(command.params as ISetRangeValuesMutationParams, options);
    } else if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      this.tellMoved(from.subUnitId, cellsBounds(from.value));
      this.tellMoved(to.subUnitId, cellsBounds(to.value));
    } else {
      const reach = movedCells[command.id];
      if (reach) {
        const params = command.params as {
          subUnitId: string;
          range?: IRange;
          sourceRange?: IRange;
          targetRange?: IRange;
        };
        const ranges = [params.range, params.sourceRange, params.targetRange].filter(
          (range) => range !== undefined,
        );
        this.tellMoved(params.subUnitId, reaching(boundingRange(ranges), reach));
      }
    }
  }

  private followWrite(
    { subUnitId, cellValue }: ISetRangeValuesMutationParams,
    options?: IExecutionOptions,
  ): void {
    if (!cellValue || !changesValues(cellValue)) return;
    const calculated = options?.["applyFormulaCalculationResult"] === true;
    if (options?.onlyLocal && !calculated) return;
    const area = rangeArea(boundingRange(writtenRanges(cellValue)));
    this.tell({ sheetId: subUnitId, area, source: calculated ? "calculation" : "edit" });
  }

  private tellMoved(sheetId: string, range: IRange | undefined): void {
    for (const listener of [...this.moveListeners]) listener();
    if (range) this.tell({ sheetId, area: rangeArea(range), source: "edit" });
  }
}

function cellsBounds(cells: WrittenCells | undefined): IRange | undefined {
  const ranges = writtenRanges(cells ?? {});
  return ranges.length > 0 ? boundingRange(ranges) : undefined;
}

function reaching(range: IRange, reach: "range" | "below" | "right"): IRange {
  if (reach === "below") return { ...range, endRow: lastRow, startColumn: 0, endColumn: lastColumn };
  if (reach === "right") return { ...range, endColumn: lastColumn, startRow: 0, endRow: lastRow };
  return range;
}
