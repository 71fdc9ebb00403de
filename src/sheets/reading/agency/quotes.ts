import { namesAnOffer } from "../../../domain/agency/reading/plans";
import type { QuoteReading } from "../../../domain/agency/reading/quoteReading";
import { readQuote } from "../../../domain/agency/reading/readQuote";
import { readQuotes } from "../../../domain/agency/reading/splitQuotes";
import { plainText } from "../../../domain/agency/reading/tokens/plainText";
import { termsOfReading, type QuoteTerms } from "../../../domain/agency/terms/quoteTerms";
import { termNamed } from "../../../domain/agency/terms/termHeading";
import type { TermName } from "../../../domain/agency/terms/termNames";
import { enterTerm, inOrder } from "../../../domain/agency/terms/enterTerm";
import type { DaySerial } from "../../../domain/calendar/month";
import { decimalFromNumber } from "../../../domain/money/decimal";
import { statedUnit } from "../../../domain/money/statedUnit";
import type { CellAddress, CellValue, Grid } from "../../grid";
import { isBlank, readDateCell, readTextCell } from "../cells";
import type { ReadingChoice } from "../choice";
import { quotedContent, type Finding } from "../finding";
import { recognitionFindings } from "../recognitionFindings";
import type { SheetRecognition } from "../recognition";
import { HeaderRow, isBlankRow } from "../rowKinds";
import type { AgencyFinding } from "./problem";
import { UnknownPrices } from "./unknownPrices";

/** A quote as a sheet states it. */
export interface StatedQuote {
  /** Empty where neither the sheet nor the text names the agency. */
  readonly name: string;
  /** Its text, or the first filled cell of its row. */
  readonly at: CellAddress;
  readonly received?: DaySerial;
  /** What was pasted; empty where the terms stand in columns only. */
  readonly text: string;
  /** What was read in the text; absent where there is none. */
  readonly reading?: QuoteReading;
  /** What the text says, overridden by what stands in columns. */
  readonly said: QuoteTerms;
}

export interface QuotesReading {
  readonly quotes: readonly StatedQuote[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

interface TermColumn {
  readonly column: number;
  readonly term: TermName;
  readonly unit: number;
}

interface QuoteRow {
  readonly at: (column: number) => CellAddress;
  readonly cell: (column: number) => CellValue;
  readonly columns: readonly number[];
}

/** Terms of which a 0 says anything. */
const ZERO_COUNTS: ReadonlySet<TermName> = new Set([
  ...(["monthlyFee", "rate", "adSpend", "margin", "depositRefundable"] as const),
]);

const saysSomething = (term: TermName, cell: CellValue): boolean =>
  !isBlank(cell) && (cell !== 0 || ZERO_COUNTS.has(term));

const RATES: ReadonlySet<TermName> = new Set(["rate", "adSpendRate", "taxRate", "margin", "costShare"]);

/**
 * Reads a sheet of quotes: a pasted text a row, terms in columns, or both. What stands in a column overrides what the text says; a
 * text may hold several quotes.
 */
export class QuotesReader {
  private readonly header: HeaderRow;
  private readonly quotes: StatedQuote[] = [];
  private readonly findings: Finding[] = [];
  private readonly columns: TermColumn[] = [];
  private readonly unknown = new UnknownPrices();
  private rows = 0;

  constructor(
    private readonly recognition: SheetRecognition,
    private readonly choice: ReadingChoice = {},
  ) {
    this.header = new HeaderRow(recognition);
  }

  add(block: Grid): void {
    const header = block.rows[this.recognition.headerRow - block.top];
    if (header) this.nameColumns(header, block.left);
    const first = Math.max(0, this.recognition.headerRow + 1 - block.top);
    for (let index = first; index < block.rows.length; index += 1) {
      const cells = block.rows[index]!;
      if (isBlankRow(cells) || this.header.isRepeatedIn(cells, block.left)) continue;
      this.rows += 1;
      this.addRow({
        at: (column) => ({ sheet: this.recognition.sheet, row: block.top + index, column }),
        cell: (column) => cells[column - block.left] ?? null,
        columns: cells.map((_, column) => block.left + column),
      });
    }
  }

  finish(): QuotesReading {
    const { recognition, rows } = this;
    const at = { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: 0 };
    const read: Finding = { severity: "note", at, problem: { code: "rowsRead", rows, kind: "quotes" } };
    for (const { heading, at } of this.unknown.all())
      this.find("warning", { code: "quoteColumnUnknown", heading }, at);
    return {
      quotes: this.quotes,
      findings: [...recognitionFindings(recognition), read, ...this.findings],
      rows,
    };
  }

  /** What was recognised or chosen first, then every heading that names a term. */
  private nameColumns(header: readonly CellValue[], left: number): void {
    const found = this.recognition.columns;
    const known = new Map<number, TermName>();
    const agency = found.get("agency");
    const text = found.get("quoteText");
    if (agency) known.set(agency.column, "name");
    if (text) known.set(text.column, "text");
    const taken = new Set(known.values());
    header.forEach((cell, index) => {
      const column = left + index;
      const term = known.get(column) ?? termNamed(cell);
      if (this.isOther(column)) return;
      if (!term || (taken.has(term) && !known.has(column))) {
        const at = { sheet: this.recognition.sheet, row: this.recognition.headerRow, column };
        if (typeof cell === "string" && !isBlank(cell)) this.unknown.addHeading(cell.trim(), at);
        return;
      }
      taken.add(term);
      this.columns.push({ column, term, unit: typeof cell === "string" ? statedUnit(cell) : 1 });
    });
  }

  /** A column that a person or its heading made something else than a term. */
  private isOther(column: number): boolean {
    return this.recognition.columns.get("date")?.column === column;
  }

  private addRow(row: QuoteRow): void {
    for (const column of row.columns) this.unknown.addCell(column, row.cell(column));
    const columns = this.columns.length > 0 ? this.columns : columnsByContent(row);
    const place = (term: TermName) => columns.find((each) => each.term === term)?.column;
    const [nameColumn, textColumn] = [place("name"), place("text")];
    const name = nameColumn === undefined ? "" : readTextCell(row.cell(nameColumn));
    const text = textColumn === undefined ? "" : readTextCell(row.cell(textColumn));
    const start = row.at(row.columns.find((column) => !isBlank(row.cell(column))) ?? 0);
    const at = text === "" ? start : row.at(textColumn!);
    const typed = inOrder(
      columns
        .map((column) => ({ ...column, cell: row.cell(column.column) }))
        .filter(({ term, cell }) => term !== "name" && term !== "text" && saysSomething(term, cell)),
    );
    if (text === "" && typed.length === 0) {
      this.find("error", { code: "quoteEmpty", quote: name }, at, name);
      return;
    }
    const readings = text === "" ? [undefined] : pricedReadings(text);
    if (readings.length > 1) this.find("note", { code: "severalQuotesInCell", quotes: readings.length }, at);
    readings.forEach((reading, index) => {
      const own = readings.length > 1 ? [nameOfOne(name, reading?.name, index + 1)] : [name, reading?.name];
      const quote = own.find((each) => each !== undefined && each !== "") ?? "";
      const said: QuoteTerms = reading ? termsOfReading(reading) : {};
      for (const column of typed) this.enter(said, column, row, quote);
      if (reading && reading.model === undefined && typed.length === 0)
        this.find("error", { code: "quoteNotUnderstood", quote }, at, text);
      this.quotes.push({
        ...{ name: quote, at, text: reading?.text ?? text, said: { ...said, name: quote } },
        ...(reading && { reading }),
        ...this.receivedOn(row),
      });
    });
  }

  private enter(said: QuoteTerms, { column, term, unit }: TermColumn, row: QuoteRow, quote: string): void {
    const cell = row.cell(column);
    const brought =
      typeof cell === "number" && unit !== 1 ? decimalFromNumber(cell).times(unit).toNumber() : cell;
    const isPercent = typeof brought === "number" && brought > 1 && RATES.has(term);
    const value = isPercent ? decimalFromNumber(brought).dividedBy(100).toNumber() : brought;
    if (isPercent) {
      this.find("warning", { code: "rateAboveOne", taken: `${brought}%` }, row.at(column), cell);
    }
    if (!enterTerm(said, term, value))
      this.find("error", { code: "termNotRead", quote, term }, row.at(column), cell);
  }

  private receivedOn(row: QuoteRow): { readonly received?: DaySerial } {
    const column = this.recognition.columns.get("date")?.column;
    const date = column === undefined ? undefined : readDateCell(row.cell(column), this.choice.year);
    return date?.kind === "day" ? { received: date.day } : {};
  }

  private find(
    severity: Finding["severity"],
    problem: AgencyFinding | Extract<Finding["problem"], { readonly code: "rateAboveOne" }>,
    at: CellAddress,
    found?: unknown,
  ): void {
    this.findings.push({
      severity,
      problem,
      at,
      ...(found !== undefined && { found: quotedContent(found) }),
    });
  }
}

/** Under no heading the longest text of a row is the quote, and the first other one names the agency. */
function columnsByContent(row: QuoteRow): TermColumn[] {
  const texts = row.columns.filter(
    (column) => typeof row.cell(column) === "string" && !isBlank(row.cell(column)),
  );
  const lengthOf = (column: number) => readTextCell(row.cell(column)).length;
  const [text] = [...texts].sort((a, b) => lengthOf(b) - lengthOf(a));
  const name = texts.find((column) => column !== text);
  return [
    ...(text === undefined ? [] : [{ column: text, term: "text" as const, unit: 1 }]),
    ...(name === undefined ? [] : [{ column: name, term: "name" as const, unit: 1 }]),
  ];
}

/** The quotes of a text. Where only one of its parts states a price, greeting and remarks around it belong to it. */
function pricedReadings(text: string): readonly QuoteReading[] {
  const priced = readQuotes(text).filter(({ model }) => model !== undefined);
  return priced.length > 1 ? priced : [readQuote(text, 0, priced[0]?.name)];
}

/** What one of several quotes of a text is called: an offer (`Option A`) belongs to the agency of the row. */
function nameOfOne(agency: string, stated: string | undefined, number: number): string {
  if (stated === undefined) return `${agency} ${number}`.trim();
  return namesAnOffer(plainText(stated).text) ? `${agency} ${stated}`.trim() : stated;
}
