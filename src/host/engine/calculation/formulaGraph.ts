import type { IUnitRange } from "@univerjs/core";
import type { FormulaDependencyTree } from "@univerjs/engine-formula";
import { type Area, AreaIndex, cellKey, meets } from "./areaIndex";

/** A formula of a cell, or of one cell of a conditional format or a validation. */
export class Formula {
  areas: readonly Area<Formula>[] = [];
  /** Volatile functions are calculated at every calculation. */
  isVolatile = false;
  /** Which cells it reads depends on values: it is read anew at every calculation. */
  isUnsettled = false;
  /** Univer's own search is needed to say in which order it comes. */
  needsOrderByValues = false;

  constructor(
    readonly tree: FormulaDependencyTree,
    /** Whether its result stands in a cell, which others can read. */
    readonly isInCell: boolean,
  ) {}

  get place(): IUnitRange {
    const { unitId, subUnitId: sheetId, row, column } = this.tree;
    return {
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    };
  }
}

/** So many areas that hold a cell are remembered; where there are more they are sought again, as memory would not hold them. */
const REMEMBERED_AREAS = 64;

type Vertex = Formula | Area<Formula>;

interface Step {
  readonly vertex: Vertex;
  readonly next: Iterator<Vertex>;
}

/** What a calculation has to go through, dependents before what they read. */
export interface Order {
  readonly formulas: readonly Formula[];
  readonly isCyclic: boolean;
}

/** Formulas and the areas that they read, kept from one calculation to the next. */
export class FormulaGraph {
  private readonly index = new AreaIndex<Formula>();
  private readonly cells = new Map<string, Map<number, Formula>>();
  private readonly remembered = new Map<Formula, readonly Area<Formula>[]>();
  private rememberedVersion = -1;
  readonly formulas = new Set<Formula>();
  readonly volatile = new Set<Formula>();
  readonly unsettled = new Set<Formula>();
  private readonly orderedByValues = new Set<Formula>();

  clear(): void {
    this.index.clear();
    this.cells.clear();
    this.remembered.clear();
    for (const set of [this.formulas, this.volatile, this.unsettled, this.orderedByValues]) set.clear();
  }

  /** Whether the order depends on values, as with `INDIRECT`. */
  get needsOrderByValues(): boolean {
    return this.orderedByValues.size > 0;
  }

  /** The formulas in cells of a sheet, by the number of their cell. */
  in(unitId: string, sheetId: string): Map<number, Formula> {
    const sheet = `${unitId}|${sheetId}`;
    const known = this.cells.get(sheet);
    if (known) return known;
    const cells = new Map<number, Formula>();
    this.cells.set(sheet, cells);
    return cells;
  }

  add(formula: Formula, reads: readonly IUnitRange[]): void {
    const { unitId, subUnitId, row, column } = formula.tree;
    this.formulas.add(formula);
    if (formula.isInCell) this.in(unitId, subUnitId).set(cellKey(row, column), formula);
    if (formula.isVolatile) this.volatile.add(formula);
    if (formula.isUnsettled) this.unsettled.add(formula);
    if (formula.needsOrderByValues) this.orderedByValues.add(formula);
    this.read(formula, reads);
  }

  /** Says anew which areas a formula reads. */
  read(formula: Formula, reads: readonly IUnitRange[]): void {
    const before = formula.areas;
    const areas = new Set(
      reads
        .filter(({ unitId, range }) => unitId !== "" && range.startRow !== -1)
        .map((range) => this.index.add(range, formula)),
    );
    for (const area of before) if (!areas.has(area)) this.index.remove(area, formula);
    formula.areas = [...areas];
  }

  remove(formula: Formula): void {
    const { unitId, subUnitId, row, column } = formula.tree;
    const cells = this.in(unitId, subUnitId);
    if (formula.isInCell && cells.get(cellKey(row, column)) === formula) cells.delete(cellKey(row, column));
    for (const set of [this.formulas, this.volatile, this.unsettled, this.orderedByValues]) {
      set.delete(formula);
    }
    this.remembered.delete(formula);
    for (const area of formula.areas) this.index.remove(area, formula);
  }

  /** The formulas that stand in a range. */
  within({ unitId, sheetId, range }: IUnitRange): Formula[] {
    const cells = this.in(unitId, sheetId);
    const { startRow, endRow, startColumn, endColumn } = range;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > cells.size) {
      return [...cells.values()].filter((formula) => meets(formula.place.range, range));
    }
    const found: Formula[] = [];
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const formula = cells.get(cellKey(row, column));
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  /** The formulas that read any cell of a range. */
  readersOf(range: IUnitRange): Set<Formula> {
    const readers = new Set<Formula>();
    for (const area of this.index.meeting(range)) for (const reader of area.readers) readers.add(reader);
    return readers;
  }

  /** Some formulas and all that depend on them. */
  order(starts: Iterable<Formula>): Order {
    const formulas: Formula[] = [];
    const open = new Set<Vertex>();
    const seen = new Set<Vertex>();
    let isCyclic = false;
    const steps: Step[] = [];
    const enter = (vertex: Vertex) => {
      seen.add(vertex);
      open.add(vertex);
      const reached: Iterable<Vertex> = vertex instanceof Formula ? this.areasAt(vertex) : vertex.readers;
      steps.push({ vertex, next: reached[Symbol.iterator]() });
    };
    // What comes first is calculated first, as far as it depends on nothing else: the last of the order.
    for (const start of [...starts].reverse()) {
      if (!seen.has(start)) enter(start);
      for (let step = steps.at(-1); step; step = steps.at(-1)) {
        const { done, value } = step.next.next() as IteratorResult<Vertex, undefined>;
        if (done) {
          open.delete(step.vertex);
          if (step.vertex instanceof Formula) formulas.push(step.vertex);
          steps.pop();
        } else if (!seen.has(value)) enter(value);
        else isCyclic ||= open.has(value);
      }
    }
    return { formulas, isCyclic };
  }

  /** The areas that hold the cell of a formula. */
  private areasAt(formula: Formula): readonly Area<Formula>[] {
    if (!formula.isInCell) return [];
    if (this.rememberedVersion !== this.index.version) this.remembered.clear();
    this.rememberedVersion = this.index.version;
    const known = this.remembered.get(formula);
    if (known) return known;
    const areas = this.index.meeting(formula.place);
    if (areas.length <= REMEMBERED_AREAS) this.remembered.set(formula, areas);
    return areas;
  }
}
