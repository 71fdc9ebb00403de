import type { DateOrderEvidence } from "../../domain/calendar/dateOrder";
import type { Month } from "../../domain/calendar/month";
import type { DateReading } from "../../domain/calendar/readDate";
import { readDateRange, type DateRange } from "../../domain/calendar/readDateRange";
import type { Currency } from "../../domain/money/currencies";
import type { Decimal } from "../../domain/money/decimal";
import { readAmount } from "../../domain/money/readAmount";
import type { CellAddress, CellValue } from "../grid";
import { isBlank, readAmountCell, readDateCell, readTextCell } from "./cells";
import type { FindingLog } from "./findingLog";
import type { ColumnMeaning } from "./meaning";
import type { ColumnPlace, AcrossPlace, SheetRecognition } from "./recognition";
import { monthOfRange, overMonths } from "./statedPeriod";
import type { PrintedTotal } from "./totalCheck";

/** A date that is readable, though its order may still be open. */
export type ReadableDate =
  | Exclude<DateReading, { kind: "blank" | "notADate" }>
  /** Several days of one month that are told together. */
  | { readonly kind: "month"; readonly month: Month; readonly of: DateRange };

/** What a row needs of its table. */
interface OwnTable {
  readonly recognition: SheetRecognition;
  readonly log: FindingLog;
  readonly dateOrder: DateOrderEvidence;
  readonly currencies: Set<Currency>;
}

/** A row of data; its cells are read, and reported where they cannot be, by the meaning of their column. */
export class TableRow {
  constructor(
    private readonly table: OwnTable,
    private readonly cells: readonly CellValue[],
    private readonly sheetRow: number,
    private readonly left: number,
    private readonly year: number | undefined,
    private readonly across?: AcrossPlace,
  ) {}

  /** The row itself, or where months or items stand side by side what it says of each of them that it has a figure for. */
  parts(): readonly TableRow[] {
    const { across } = this.table.recognition;
    if (!across) return [this];
    const { table, cells, sheetRow, left, year } = this;
    return across.places
      .filter((place) => this.isFilledAt(place))
      .map((place) => new TableRow(table, cells, sheetRow, left, year, place));
  }

  content(meaning: ColumnMeaning): CellValue | undefined {
    if (this.isLabel(meaning)) return this.across!.header;
    const place = this.placeOf(meaning);
    return place && this.cells[place.column - this.left];
  }

  isFilledAt(place: ColumnPlace): boolean {
    return !isBlank(this.cells[place.column - this.left]);
  }

  /** What stands above the column; empty where nothing does. */
  header(meaning: ColumnMeaning): string {
    return this.placeOf(meaning)?.header ?? "";
  }

  text(meaning: ColumnMeaning): string {
    const { shop } = this.table.recognition;
    return meaning === "shop" && shop !== undefined ? shop : readTextCell(this.content(meaning));
  }

  /** A date of the row; `undefined` where there is none or it was reported. */
  date(meaning: ColumnMeaning): ReadableDate | undefined {
    if (this.isLabel(meaning)) return this.dateOfMonth(this.across!);
    const date = readDateCell(this.content(meaning), this.year);
    if (date.kind === "blank") return undefined;
    if (date.kind === "notADate") {
      const range = readDateRange(this.text(meaning));
      if (range) return this.dateOfRange(range, meaning);
      const problem = { code: "dateNotUnderstood", meaning, reason: date.reason } as const;
      this.table.log.add("error", problem, this.at(meaning), this.content(meaning));
      return undefined;
    }
    this.table.dateOrder.add(date);
    return date;
  }

  private dateOfMonth({ month, header }: AcrossPlace): ReadableDate | undefined {
    if (month !== undefined) return { kind: "month", month };
    const problem = { code: "dateNotUnderstood", meaning: "date", reason: "yearMissing" } as const;
    this.table.log.add("error", problem, this.at("date"), header);
    return undefined;
  }

  private dateOfRange(range: DateRange, meaning: ColumnMeaning): ReadableDate | undefined {
    if (range.first === range.last) return { kind: "day", day: range.first };
    const month = monthOfRange(range);
    if (month !== undefined) return { kind: "month", month, of: range };
    this.table.log.add("error", overMonths(range), this.at(meaning), this.content(meaning));
    return undefined;
  }

  /** An amount of the row; `undefined` where there is none or it was reported. */
  amount(meaning: ColumnMeaning, needed: boolean): Decimal | undefined {
    const place = this.placeOf(meaning);
    return place && this.amountAt(place, meaning, needed);
  }

  amountAt(place: ColumnPlace, meaning: ColumnMeaning, needed: boolean): Decimal | undefined {
    const content = this.cells[place.column - this.left];
    const read = readAmountCell(content, meaning, place.unit);
    const at = { sheet: this.table.recognition.sheet, row: this.sheetRow, column: place.column };
    if (read.kind === "amount") {
      if (read.currency) this.table.currencies.add(read.currency);
      return read.value;
    }
    if (read.kind === "refused") this.table.log.add(needed ? "error" : "warning", read.problem, at, content);
    else if (needed) this.table.log.add("error", { code: "amountBlank", meaning }, at, content);
    return undefined;
  }

  /** An amount without a word about what cannot be read. */
  peek(meaning: ColumnMeaning): Decimal | undefined {
    const place = this.placeOf(meaning);
    if (!place) return undefined;
    return this.peekAt(place, meaning);
  }

  peekAt(place: ColumnPlace, meaning: ColumnMeaning): Decimal | undefined {
    const read = readAmountCell(this.cells[place.column - this.left], meaning, place.unit);
    return read.kind === "amount" ? read.value : undefined;
  }

  /** Whether nothing but figures stands in the row. */
  isWithoutLabel(): boolean {
    return !this.cells.some((cell) => typeof cell === "string" && readAmount(cell).kind === "notANumber");
  }

  printed(meanings: Iterable<ColumnMeaning>): PrintedTotal[] {
    return [...meanings].flatMap((meaning): PrintedTotal[] => {
      const amount = this.peek(meaning);
      return amount ? [{ meaning, amount, at: this.at(meaning), content: this.content(meaning) }] : [];
    });
  }

  at(meaning: ColumnMeaning): CellAddress {
    const { sheet, headerRow: row } = this.table.recognition;
    if (this.isLabel(meaning)) return { sheet, row, column: this.across!.column };
    const column = this.placeOf(meaning)?.column;
    return column === undefined ? this.start() : { ...this.start(), column };
  }

  /** The first cell of the row that holds something. */
  start(): CellAddress {
    const column =
      this.left +
      Math.max(
        0,
        this.cells.findIndex((cell) => !isBlank(cell)),
      );
    return { sheet: this.table.recognition.sheet, row: this.sheetRow, column };
  }

  /** Whether the header of the part's column says a meaning. */
  private isLabel(meaning: ColumnMeaning): boolean {
    return this.across !== undefined && this.table.recognition.across?.label === meaning;
  }

  private placeOf(meaning: ColumnMeaning): ColumnPlace | undefined {
    const { across, columns } = this.table.recognition;
    return this.across && meaning === across?.of ? this.across : columns.get(meaning);
  }

  firstContent(): CellValue | undefined {
    return this.cells.find((cell) => !isBlank(cell));
  }
}
