import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { isBlank } from "../cells";
import type { Finding } from "../finding";
import type { ColumnMeaning } from "../meaning";
import type { ColumnPlace, SheetRecognition } from "../recognition";
import { AMOUNTS, TEXTS } from "./planDraft";
import { besideMeaning, OF_PAY, OF_PEOPLE, OF_SALES, REMARKS } from "./columnWords";
import { saysAll } from "./planWords";

/** A figure, which some header calls something that pays nothing. */
const FIGURE = /[%％¥￥$€£]|\d\s?[元块倍成点xX]/;

/** Columns of which a plan has one: a second one of the same is not followed. */
const PAYING: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["rate", "rateAbove", "flat", "target", "holdbackMonths", "holdbackShare", "factor"] as const),
  ...(["category", "customer", "brand", "region"] as const),
  ...AMOUNTS,
  ...TEXTS,
]);

/** What a cell says that cannot be followed: of which sales, of which people, or what is paid. */
export interface Unfollowed {
  readonly of: "sales" | "people" | "pay";
  readonly at: CellAddress;
  readonly header: string;
  readonly found: string;
}

interface Column {
  readonly at: CellAddress;
  readonly header: string;
  /** The column that was taken for the same, if there is one. */
  readonly taken?: number;
  /** Whether it is a term of the plan, of which its header says that it is for some of the sales. */
  readonly isOfSome?: boolean;
}

/**
 * Notices what the columns of a table of plans say under headers that name no term of a plan, and under a second header of
 * the same term. A plan of which a part cannot be followed pays nothing: what it would pay is not the deal.
 */
export class UnknownColumns {
  private readonly columns = new Map<number, Column>();
  private readonly cells = new Map<number, Unfollowed[]>();
  private readonly filled = new Set<number>();

  /** @param aside columns that are read elsewhere */
  constructor(
    private readonly recognition: SheetRecognition,
    private readonly aside: readonly number[] = [],
  ) {}

  add(block: Grid): void {
    const { headerRow } = this.recognition;
    if (headerRow < 0) return;
    block.rows.forEach((cells, index) => {
      const row = block.top + index;
      if (row < headerRow) return;
      cells.forEach((cell, offset) => {
        const column = block.left + offset;
        if (isBlank(cell)) return;
        if (row > headerRow) this.addCell(row, column, cell, cells, block.left);
        else this.addHeader(row, column, cell);
      });
    });
  }

  /**
   * What the rows of a plan say that cannot be followed, the first of it.
   *
   * @param isOfPerson whether the plan names whom it is for, so that a team or grade beside the name narrows nothing
   */
  unfollowedIn(rows: readonly number[], isOfPerson: boolean): Unfollowed | undefined {
    const said = rows.flatMap((row) => this.cells.get(row) ?? []);
    return said.find((cell) => cell.of !== "people" || (!isOfPerson && isOneOf(cell, said)));
  }

  /** The columns that no plan is refused for. */
  findings(): Finding[] {
    const told = new Set([...this.cells.values()].flat().map(({ at }) => at.column));
    return [...this.columns]
      .filter(([column]) => this.filled.has(column) && !told.has(column))
      .filter(([, { taken, isOfSome }]) => taken === undefined && !isOfSome)
      .map(([, { at, header }]) => ({
        severity: "warning",
        problem: { code: "planColumnUnknown", header },
        at,
      }));
  }

  private addCell(
    row: number,
    column: number,
    cell: CellValue | undefined,
    cells: readonly CellValue[],
    left: number,
  ): void {
    const place = this.columns.get(column);
    if (!place) return;
    this.filled.add(column);
    const { header, taken, isOfSome } = place;
    const found = String(cell).trim();
    if (saysAll(found)) return;
    if (taken !== undefined && String(cells[taken - left] ?? "").trim() === found) return;
    const of = taken === undefined && !isOfSome ? whatOf(headerKey(header), cell) : "pay";
    if (!of) return;
    const { sheet } = this.recognition;
    const known = this.cells.get(row) ?? [];
    this.cells.set(row, [...known, { of, at: { sheet, row, column }, header, found }]);
  }

  private addHeader(row: number, column: number, cell: CellValue | undefined): void {
    const { columns, doubles, sheet } = this.recognition;
    if (typeof cell !== "string" || this.aside.includes(column)) return;
    const known = [...columns].find(([, place]) => place.column === column);
    if (known) {
      if (isOfSome(known, cell))
        this.columns.set(column, { at: { sheet, row, column }, header: cell.trim(), isOfSome: true });
      return;
    }
    const double = doubles.find(({ place }) => place.column === column);
    if (double ? !PAYING.has(double.meaning) : REMARKS.test(headerKey(cell))) return;
    const taken = double && columns.get(double.meaning)?.column;
    const at = { sheet, row, column };
    this.columns.set(column, { at, header: cell.trim(), ...(taken !== undefined && { taken }) });
  }
}

/** Whether the header of a rate or bonus says more than the word for it, and not of all sales: 新客提成. */
function isOfSome([meaning, { by }]: readonly [ColumnMeaning, ColumnPlace], cell: string): boolean {
  const isPay = meaning === "rate" || meaning === "flat" || meaning === "rateAbove";
  return by === "header" && isPay && besideMeaning(meaning, cell) !== undefined;
}

function whatOf(header: string, cell: CellValue | undefined): Unfollowed["of"] | undefined {
  if (OF_PAY.test(header)) return "pay";
  if (OF_SALES.test(header)) return "sales";
  if (OF_PEOPLE.test(header)) return typeof cell === "string" ? "people" : undefined;
  return typeof cell === "number" || FIGURE.test(String(cell)) ? "pay" : undefined;
}

/** Whether a plan's rows all say the same of its people: what differs from row to row names its bands. */
function isOneOf({ at, found }: Unfollowed, said: readonly Unfollowed[]): boolean {
  return said.every((other) => other.at.column !== at.column || other.found === found);
}
