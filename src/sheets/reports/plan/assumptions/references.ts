import type { AssumptionKey } from "../../../../locale/plan/planAssumptions";
import type { AssumptionTable } from "../../../../locale/plan/planTables";
import type { AssumptionsReading } from "../../../reading/plan/readAssumptions";
import { columnLetters, quotedSheet } from "../../../grid";

/** Names the cells of the sheet of assumptions as the formulas of other sheets write them. */
export class AssumptionReferences {
  constructor(private readonly reading: AssumptionsReading) {}

  /** A single figure; 0 where the sheet has none. */
  single(key: AssumptionKey): string {
    const row = this.reading.places.singles.get(key);
    return row === undefined ? "0" : this.at(row, 1);
  }

  /** The target that holds in a plan year, counted from 0; a sheet without a table of years lets the first grow. */
  target(year: number): string {
    if (year === 0) return this.single("targetInForce");
    const own = this.place("years", year - 1, 3);
    return own ?? `ROUND(${this.target(year - 1)}*(1+${this.single("growth")}),2)`;
  }

  /** A cell of a table's row; rows count over the filled ones. */
  cell(table: AssumptionTable, index: number, column: number): string {
    return this.at(this.reading.filled.get(table)![index]!, column);
  }

  /** A cell of a table by its place; rows count from the first below the headings. */
  place(table: AssumptionTable, index: number, column: number): string | undefined {
    const place = this.reading.places.tables.get(table);
    return place && this.at(place.firstRow + index, column);
  }

  /** A column of a table, with the rows to spare. */
  column(table: AssumptionTable, column: number): string | undefined {
    const place = this.reading.places.tables.get(table);
    if (!place) return undefined;
    const letters = columnLetters(column);
    const last = place.firstRow + place.rows;
    return `${this.sheet()}$${letters}$${place.firstRow + 1}:$${letters}$${last}`;
  }

  /** A column of a table from its first row to a filled one. */
  upTo(table: AssumptionTable, index: number, column: number): string {
    const letters = columnLetters(column);
    const first = this.reading.places.tables.get(table)!.firstRow;
    const last = this.reading.filled.get(table)![index]!;
    return `${this.sheet()}$${letters}$${first + 1}:$${letters}$${last + 1}`;
  }

  private at(row: number, column: number): string {
    return `${this.sheet()}$${columnLetters(column)}$${row + 1}`;
  }

  private sheet(): string {
    return `${quotedSheet(this.reading.places.sheet)}!`;
  }
}
