import { codeOf, type LineId, type LineWord, type WordLine } from "../../../../domain/agency/lines/termLine";
import type { Outcome } from "../../../../domain/agency/terms/quoteTerms";
import type { Scenario } from "../../../../domain/plan/assumptions/planInputs";
import type { AgencySetting } from "../../../../locale/agency/agencyTerms";
import { columnLetters, quotedSheet } from "../../../grid";
import { placeKey, TERMS_COLUMNS, type TermsPlaces } from "../../../reading/agency/termsPlaces";

type Column = keyof typeof TERMS_COLUMNS;

const STEP_COLUMNS: Readonly<Record<Outcome, Column>> = {
  low: "stepLow",
  base: "stepBase",
  high: "stepHigh",
};

/** What a formula reads where the terms sheet lacks the line: a blank. */
const BLANK = '""';

/** Names the cells of the terms sheet as the formulas of other sheets write them. */
export class TermsReferences {
  constructor(private readonly places: TermsPlaces) {}

  setting(key: AgencySetting): string {
    const row = this.places.settings.get(key);
    return row === undefined ? BLANK : this.at(row, "base");
  }

  /** A month of the sales path, from 0. */
  sales(month: number, scenario: Scenario): string {
    return this.at(this.places.path[month]!, scenario);
  }

  /** The cell that says what is missing for a price. */
  missing(quote: string): string {
    const row = this.places.quotes.get(quote)?.missing;
    return row === undefined ? BLANK : this.at(row, "base");
  }

  figure(quote: string, id: LineId, phase: number, column: Column): string {
    const row = this.rows(quote, id, phase)[0];
    return row === undefined ? BLANK : this.at(row, column);
  }

  /** Whether the word of a line is this one. */
  isWord(quote: string, id: WordLine, phase: number, word: LineWord): string {
    return `${this.figure(quote, id, phase, "code")}=${codeOf(id, word)}`;
  }

  /** What the terms sheet calculates beside a line. */
  derived(quote: string, id: LineId, phase: number, outcome: Outcome): string {
    return this.figure(quote, id, phase, STEP_COLUMNS[outcome]);
  }

  has(quote: string, id: LineId, phase: number): boolean {
    return this.rows(quote, id, phase).length > 0;
  }

  /** A column over the rows of a line, for tiers. */
  range(quote: string, id: LineId, phase: number, column: Column): string {
    const rows = this.rows(quote, id, phase);
    if (rows.length === 0) return "0";
    const letters = columnLetters(TERMS_COLUMNS[column]);
    return `${this.sheet()}$${letters}$${rows[0]! + 1}:$${letters}$${rows[rows.length - 1]! + 1}`;
  }

  steps(quote: string, id: LineId, phase: number, outcome: Outcome): string {
    return this.range(quote, id, phase, STEP_COLUMNS[outcome]);
  }

  private rows(quote: string, id: LineId, phase: number): readonly number[] {
    return this.places.quotes.get(quote)?.rows.get(placeKey(id, phase)) ?? [];
  }

  private at(row: number, column: Column): string {
    return `${this.sheet()}$${columnLetters(TERMS_COLUMNS[column])}$${row + 1}`;
  }

  private sheet(): string {
    return `${quotedSheet(this.places.sheet)}!`;
  }
}
