import {
  hasWords,
  LINE_WORDS,
  type Figures,
  type LineId,
  type LineWord,
  type TermLine,
} from "../../../domain/agency/lines/termLine";
import type { Outcome } from "../../../domain/agency/terms/quoteTerms";
import { monthOfSerial, type Month } from "../../../domain/calendar/month";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { usualSpread } from "../../../domain/agency/terms/usualSpread";
import type { Scenario } from "../../../domain/plan/assumptions/planInputs";
import {
  labelled,
  LINE_LABELS,
  MISSING_LABEL,
  SETTING_LABELS,
  wordNamed,
  type AgencySetting,
} from "../../../locale/agency/agencyTerms";
import type { Language } from "../../../locale/catalogue";
import type { CellValue, Grid } from "../../grid";
import { isBlank, readDateCell, readTextCell } from "../cells";
import { quotedContent, type Finding } from "../finding";
import { decimalOfCell } from "../plan/decimalOfCell";
import { placeKey, TERMS_COLUMNS, type TermsPlaces } from "./termsPlaces";

/** A month of the sales path. */
export interface PathMonth {
  readonly month: Month;
  readonly sales: Readonly<Record<Scenario, Decimal>>;
}

/** The terms sheet as it stands, whatever a person made of it. */
export interface TermsReading {
  readonly settings: ReadonlyMap<AgencySetting, Decimal>;
  readonly path: readonly PathMonth[];
  readonly quotes: ReadonlyMap<string, readonly TermLine[]>;
  readonly places: TermsPlaces;
  readonly findings: readonly Finding[];
}

const OUTCOMES: readonly Outcome[] = ["low", "base", "high"];

/**
 * Reads the terms sheet by what stands in its first and third column, in any language: rows may have been inserted or moved apart. A
 * blank middle figure lies half-way between its ends, a blank end is the middle.
 */
export function readTerms(grid: Grid, language: Language): TermsReading {
  return new TermsReader(grid, language).read();
}

class TermsReader {
  private readonly settings = new Map<AgencySetting, Decimal>();
  private readonly settingRows = new Map<AgencySetting, number>();
  private readonly path: PathMonth[] = [];
  private readonly pathRows: number[] = [];
  private readonly quotes = new Map<string, TermLine[]>();
  private readonly places = new Map<string, { missing: number | undefined; rows: Map<string, number[]> }>();
  private readonly findings: Finding[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
  ) {}

  read(): TermsReading {
    this.grid.rows.forEach((_, index) => this.readRow(this.grid.top + index));
    return {
      settings: this.settings,
      path: this.path,
      quotes: this.quotes,
      places: {
        sheet: this.grid.sheet,
        settings: this.settingRows,
        path: this.pathRows,
        quotes: this.places,
      },
      findings: this.findings,
    };
  }

  private cell(row: number, column: number): CellValue {
    return this.grid.rows[row - this.grid.top]?.[column - this.grid.left] ?? null;
  }

  private readRow(row: number): void {
    const [first, term] = [this.cell(row, TERMS_COLUMNS.quote), this.cell(row, TERMS_COLUMNS.term)];
    if (isBlank(first)) return;
    const name = readTextCell(first);
    const id = labelled(LINE_LABELS, term);
    if (id) this.readLine(row, name, id);
    else if (labelled({ missing: MISSING_LABEL }, term)) this.placesOf(name).missing = row;
    else if (isBlank(term)) this.readShared(row, first);
  }

  /** A setting or a month of the sales path. */
  private readShared(row: number, first: CellValue): void {
    const setting = labelled(SETTING_LABELS, first);
    if (setting) {
      this.settingRows.set(setting, row);
      const value = this.figure(row, TERMS_COLUMNS.base, "", SETTING_LABELS[setting][this.language]);
      if (value) this.settings.set(setting, value);
      return;
    }
    const date =
      typeof first === "string" && /^\d{4}[-/.年]\d/.test(first) ? readDateCell(first, undefined) : undefined;
    const day = typeof first === "number" ? readDateCell(first, undefined) : date;
    const month =
      day?.kind === "day" ? monthOfSerial(day.day) : day?.kind === "month" ? day.month : undefined;
    if (month === undefined) return;
    const figures = this.figures(row, "", readTextCell(first));
    const usual = usualSpread(figures.base ?? ZERO);
    // What Excel has not calculated yet is blank.
    const sales = (scenario: "low" | "high") =>
      (isBlank(this.cell(row, TERMS_COLUMNS[scenario])) ? undefined : figures[scenario]) ?? usual[scenario];
    this.path.push({ month, sales: { low: sales("low"), base: usual.base, high: sales("high") } });
    this.pathRows.push(row);
  }

  private readLine(row: number, name: string, id: LineId): void {
    const phase = Math.max(
      1,
      Math.round(decimalOfCell(this.cell(row, TERMS_COLUMNS.phase))?.toNumber() ?? 1),
    );
    const label = LINE_LABELS[id][this.language];
    const from = this.figure(row, TERMS_COLUMNS.from, name, label);
    const word = this.wordAt(row, id, name, label);
    const line: TermLine = {
      ...{ id, phase, figures: this.figures(row, name, label) },
      ...(from && { from }),
      ...(word && { word }),
    };
    this.quotes.set(name, [...(this.quotes.get(name) ?? []), line]);
    const { rows } = this.placesOf(name);
    const key = placeKey(id, phase);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }

  private placesOf(name: string) {
    const places = this.places.get(name) ?? { missing: undefined, rows: new Map<string, number[]>() };
    this.places.set(name, places);
    return places;
  }

  private figures(row: number, name: string, label: string): Figures {
    const [low, middle, high] = OUTCOMES.map((outcome) =>
      this.figure(row, TERMS_COLUMNS[outcome], name, label),
    );
    const base = middle ?? (low && high ? low.plus(high).dividedBy(2) : (low ?? high));
    return base ? { low: low ?? base, base, high: high ?? base } : {};
  }

  private figure(row: number, column: number, quote: string, term: string): Decimal | undefined {
    const value = this.cell(row, column);
    if (isBlank(value)) return undefined;
    const figure = decimalOfCell(value);
    if (!figure) this.notRead(row, column, quote, term, value);
    return figure;
  }

  private wordAt(row: number, id: LineId, quote: string, term: string): LineWord | undefined {
    if (!hasWords(id)) return undefined;
    const value = this.cell(row, TERMS_COLUMNS.word);
    const word = wordNamed<LineWord>(readTextCell(value), LINE_WORDS[id]);
    if (!word && !isBlank(value)) this.notRead(row, TERMS_COLUMNS.word, quote, term, value);
    return word;
  }

  private notRead(row: number, column: number, quote: string, term: string, value: CellValue): void {
    this.findings.push({
      severity: "error",
      at: { sheet: this.grid.sheet, row, column },
      found: quotedContent(value),
      problem: { code: "agencyTermNotRead", quote, term },
    });
  }
}
