import { monthOfSerial, type DaySerial, type Month } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import type { Language } from "../../../locale/catalogue";
import { ASSUMPTION_NAMES, type AssumptionKey } from "../../../locale/plan/planAssumptions";
import { choiceIn, type Choices } from "../../../locale/plan/planChoices";
import { TABLE_TITLES, type AssumptionTable } from "../../../locale/plan/planTables";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readDateCell, readTextCell } from "../cells";
import { quotedContent, type Finding } from "../finding";
import { findAssumptions, type AssumptionPlaces } from "./assumptionPlaces";
import { decimalOfCell } from "./decimalOfCell";

/** The cells of a sheet of assumptions by what they stand for, and every cell that was not understood. */
export class AssumptionCells {
  readonly places: AssumptionPlaces;
  readonly findings: Finding[] = [];
  readonly filled = new Map<AssumptionTable, readonly number[]>();

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
  ) {
    this.places = findAssumptions(grid);
  }

  optional(key: AssumptionKey): Decimal | undefined {
    const row = this.rowOf(key);
    if (row === undefined || isBlank(this.cell(row, 1))) return undefined;
    return this.figure(row, 1, ASSUMPTION_NAMES[key][this.language]);
  }

  single(key: AssumptionKey): Decimal {
    return this.optional(key) ?? ZERO;
  }

  /** A share of sales without which there would be too much profit: where it is blank, that is said. */
  share(key: AssumptionKey): Decimal {
    const row = this.places.singles.get(key);
    if (row !== undefined) this.sayBlank(row, 1, ASSUMPTION_NAMES[key][this.language]);
    return this.single(key);
  }

  sayBlank(row: number, column: number, assumption: string): void {
    if (!isBlank(this.cell(row, column))) return;
    const at = { sheet: this.grid.sheet, row, column };
    this.findings.push({ severity: "warning", at, problem: { code: "assumptionBlank", assumption } });
  }

  text(key: AssumptionKey): string {
    const row = this.rowOf(key);
    return row === undefined ? "" : readTextCell(this.cell(row, 1));
  }

  choice<Kind extends keyof Choices>(key: AssumptionKey, kind: Kind, usual: Choices[Kind]): Choices[Kind] {
    const row = this.rowOf(key);
    return row === undefined
      ? usual
      : this.choiceAt(row, 1, kind, usual, ASSUMPTION_NAMES[key][this.language]);
  }

  month(key: AssumptionKey): Month | undefined {
    const row = this.rowOf(key);
    if (row === undefined) return undefined;
    const value = this.cell(row, 1);
    const reading = readDateCell(value, undefined);
    if (reading.kind === "month") return reading.month;
    if (reading.kind === "day") return monthOfSerial(reading.day);
    if (reading.kind !== "blank") this.notRead(row, 1, ASSUMPTION_NAMES[key][this.language]);
    return undefined;
  }

  /** The rows of a table that have something in their first column. */
  rows<Row>(table: AssumptionTable, take: (row: RowOfTable) => Row): Row[] {
    const place = this.place(table);
    const numbers = Array.from({ length: place?.rows ?? 0 }, (_, at) => place!.firstRow + at);
    const filled = numbers.filter((row) => !isBlank(this.cell(row, 0)));
    this.filled.set(table, filled);
    return filled.map((row) => take(new RowOfTable(this, row, TABLE_TITLES[table][this.language])));
  }

  /** A row of a table by its place, filled or not; `undefined` where the sheet lacks the table. */
  rowAt(table: AssumptionTable, at: number): RowOfTable | undefined {
    const place = this.places.tables.get(table);
    return place && new RowOfTable(this, place.firstRow + at, TABLE_TITLES[table][this.language]);
  }

  /** Where a table stands; says so where it is not there. */
  place(table: AssumptionTable) {
    const place = this.places.tables.get(table);
    if (!place) this.missing(TABLE_TITLES[table][this.language]);
    return place;
  }

  cell(row: number, column: number): CellValue {
    return this.grid.rows[row - this.grid.top]?.[column] ?? null;
  }

  figure(row: number, column: number, name: string): Decimal {
    const figure = decimalOfCell(this.cell(row, column));
    if (!figure) this.notRead(row, column, name);
    return figure ?? ZERO;
  }

  choiceAt<Kind extends keyof Choices>(
    row: number,
    column: number,
    kind: Kind,
    usual: Choices[Kind],
    name: string,
  ): Choices[Kind] {
    if (isBlank(this.cell(row, column))) return usual;
    const choice = choiceIn(kind, readTextCell(this.cell(row, column)));
    if (choice === undefined) this.notRead(row, column, name);
    return choice ?? usual;
  }

  notRead(row: number, column: number, assumption: string): void {
    this.findings.push({
      severity: "error",
      at: { sheet: this.grid.sheet, row, column },
      found: quotedContent(this.cell(row, column)),
      problem: { code: "assumptionNotRead", assumption },
    });
  }

  private rowOf(key: AssumptionKey): number | undefined {
    const row = this.places.singles.get(key);
    if (row === undefined) this.missing(ASSUMPTION_NAMES[key][this.language]);
    return row;
  }

  private missing(assumption: string): void {
    this.findings.push({ severity: "warning", problem: { code: "assumptionNotFound", assumption } });
  }
}

/** A row of a table of the assumptions; blank figures are 0. */
export class RowOfTable {
  constructor(
    private readonly cells: AssumptionCells,
    private readonly row: number,
    private readonly table: string,
  ) {}

  text(column: number): string {
    return readTextCell(this.cells.cell(this.row, column));
  }

  optional(column: number): Decimal | undefined {
    if (isBlank(this.cells.cell(this.row, column))) return undefined;
    return this.cells.figure(this.row, column, this.table);
  }

  figure(column: number): Decimal {
    return this.optional(column) ?? ZERO;
  }

  share(column: number, assumption: string): Decimal {
    this.cells.sayBlank(this.row, column, assumption);
    return this.figure(column);
  }

  choice<Kind extends keyof Choices>(column: number, kind: Kind, usual: Choices[Kind]): Choices[Kind] {
    return this.cells.choiceAt(this.row, column, kind, usual, this.table);
  }

  day<Key extends "from" | "until">(column: number, key: Key): { readonly [K in Key]?: DaySerial } {
    const reading = readDateCell(this.cells.cell(this.row, column), undefined);
    if (reading.kind === "day") return { [key]: reading.day } as { [K in Key]: DaySerial };
    if (reading.kind !== "blank") this.cells.notRead(this.row, column, this.table);
    return {};
  }
}
