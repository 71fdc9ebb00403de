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
  /** Whether it has to be calculated in the order that was last made, as far as is known by now. */
  isDue = false;
  /** The turn of the graph in which it was met. */
  met = 0;

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

/** So many areas are remembered for the cells that they hold, 16 MB of references; those of further cells are sought each time. */
const MOST_REMEMBERED = 2_000_000;

type Vertex = Formula | Area<Formula>;

/** A vertex on the way, and how many of those behind it have been looked at. */
interface Step {
  readonly vertex: Vertex;
  readonly behind: readonly Vertex[];
  looked: number;
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
  private rememberedAreas = 0;
  private rememberedVersion = -1;
  /** Counts the walks through the graph, by twos: what a walk has entered bears its number, what it has left the next. */
  private turn = 0;
  readonly formulas = new Set<Formula>();
  readonly volatile = new Set<Formula>();
  readonly unsettled = new Set<Formula>();
  /** Those of conditional formats and validations. */
  readonly outsideCells = new Set<Formula>();
  private readonly orderedByValues = new Set<Formula>();
  private readonly sets = [
    this.formulas,
    this.volatile,
    this.unsettled,
    this.outsideCells,
    this.orderedByValues,
  ];

  clear(): void {
    this.index.clear();
    this.cells.clear();
    this.remembered.clear();
    this.rememberedAreas = 0;
    for (const set of this.sets) set.clear();
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
    else this.outsideCells.add(formula);
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
    for (const set of this.sets) set.delete(formula);
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

  /** Some formulas, which are due, and all that depend on them, which are due as soon as what they read has changed. */
  order(starts: Iterable<Formula>): Order {
    const turn = (this.turn += 2);
    const formulas: Formula[] = [];
    let isCyclic = false;
    const steps: Step[] = [];
    const enter = (vertex: Vertex) => {
      vertex.met = turn;
      if (vertex instanceof Formula) vertex.isDue = false;
      const behind = vertex instanceof Formula ? this.areasAt(vertex) : vertex.readers;
      steps.push({ vertex, behind, looked: 0 });
    };
    // What comes first is calculated first, as far as it depends on nothing else: the last of the order.
    const given = [...starts].reverse();
    for (const start of given) {
      if (start.met < turn) enter(start);
      for (let step = steps.at(-1); step; step = steps.at(-1)) {
        const next = step.behind[step.looked++];
        if (next === undefined) {
          step.vertex.met = turn + 1;
          if (step.vertex instanceof Formula) formulas.push(step.vertex);
          steps.pop();
        } else if (next.met < turn) enter(next);
        else isCyclic ||= next.met === turn;
      }
    }
    for (const start of given) start.isDue = true;
    return { formulas, isCyclic };
  }

  /** Makes those due that read the cell of a formula. All of them have to be in the last order. */
  makeReadersDue(formula: Formula): void {
    for (const area of this.areasAt(formula)) {
      if (area.changed === this.turn) continue;
      area.changed = this.turn;
      for (const reader of area.readers) reader.isDue = true;
    }
  }

  /** The areas that hold the cell of a formula. */
  private areasAt(formula: Formula): readonly Area<Formula>[] {
    if (!formula.isInCell) return [];
    if (this.rememberedVersion !== this.index.version) {
      this.remembered.clear();
      this.rememberedAreas = 0;
      this.rememberedVersion = this.index.version;
    }
    const known = this.remembered.get(formula);
    if (known) return known;
    const areas = this.index.meeting(formula.place);
    if (this.rememberedAreas + areas.length <= MOST_REMEMBERED) {
      this.remembered.set(formula, areas);
      this.rememberedAreas += areas.length;
    }
    return areas;
  }
}
