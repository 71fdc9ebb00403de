import type { IRange, IUnitRange } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";

/** Above this many ranges a sheet's are joined into one: to compare each formula with each of them costs more. */
const rangesPerSheet = 256;

const maps = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

type Tree = { [key: string]: unknown };

/** What has changed since the last calculation, gathered from any number of commands. */
export class DirtyData {
  private all = false;
  private readonly sheets = new Map<string, Map<string, IUnitRange>>();
  private readonly trees = Object.fromEntries(maps.map((name) => [name, {}])) as Record<
    (typeof maps)[number],
    Tree
  >;

  get isEmpty(): boolean {
    return this.sheets.size === 0 && this.isPlain;
  }

  /** True while only cells have changed, no names, sheets or tables. */
  get isPlain(): boolean {
    return !this.all && maps.every((name) => Object.keys(this.trees[name]).length === 0);
  }

  addAll(): void {
    this.all = true;
  }

  addRange(changed: IUnitRange): void {
    const sheet = `${changed.unitId}|${changed.sheetId}`;
    const ranges = this.sheets.get(sheet) ?? new Map<string, IUnitRange>();
    const { startRow, endRow, startColumn, endColumn } = changed.range;
    ranges.set(`${startRow}|${endRow}|${startColumn}|${endColumn}`, changed);
    if (ranges.size > rangesPerSheet) {
      const joined = { ...changed, range: boundingRange([...ranges.values()].map((each) => each.range)) };
      ranges.clear();
      ranges.set("joined", joined);
    }
    this.sheets.set(sheet, ranges);
  }

  add(changed: Partial<IFormulaDirtyData>): void {
    this.all ||= changed.forceCalculation ?? false;
    changed.dirtyRanges?.forEach((range) => this.addRange(range));
    for (const name of maps) mergeTree(this.trees[name], (changed[name] ?? {}) as Tree);
  }

  toParameters(): IFormulaDirtyData {
    const dirtyRanges = [...this.sheets.values()].flatMap((ranges) => [...ranges.values()]);
    return { ...this.trees, forceCalculation: this.all, dirtyRanges } as unknown as IFormulaDirtyData;
  }
}

function mergeTree(target: Tree, source: Tree): void {
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === "object" && value !== null) mergeTree((target[key] ??= {}) as Tree, value as Tree);
    else target[key] = value;
  }
}

/** The smallest rectangle around several. */
export function boundingRange(ranges: readonly IRange[]): IRange {
  const bounds = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const range of ranges) {
    bounds.startRow = Math.min(bounds.startRow, range.startRow);
    bounds.startColumn = Math.min(bounds.startColumn, range.startColumn);
    bounds.endRow = Math.max(bounds.endRow, range.endRow);
    bounds.endColumn = Math.max(bounds.endColumn, range.endColumn);
  }
  return bounds;
}
