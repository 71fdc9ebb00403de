import type { Scenario } from "../../../domain/plan/assumptions/planInputs";
import { columnLetters } from "../../grid";
import { BODY_ROW } from "../parts/sheetHead";
import type { CellStyle } from "../report";
import type { QuoteCases } from "./agencyCases";

export const SUMMARY_ROW = BODY_ROW;
export const RANKING_ROW = SUMMARY_ROW + 6;
export const FIRST_QUOTE = RANKING_ROW + 2;
export const ORDER: readonly Scenario[] = ["low", "base", "high"];

export const COLUMNS = [
  ...(["quote", "model", "rank", "totalBase", "effectiveRate", "profit", "totalLow", "rankLow"] as const),
  ...(["totalHigh", "rankHigh", "lowCaseTotal", "highCaseTotal", "refund", "cash", "missing"] as const),
  ...(["check", "notes"] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

export const STYLES: Readonly<Record<Column, CellStyle>> = {
  ...{ quote: "text", model: "text", rank: "count", totalBase: "money", effectiveRate: "rate" },
  ...{ profit: "money", totalLow: "money", rankLow: "count", totalHigh: "money", rankHigh: "count" },
  ...{ lowCaseTotal: "money", highCaseTotal: "money", refund: "money", cash: "money" },
  ...{ missing: "wrapped", check: "check", notes: "wrapped" },
};
export const TOTALS: Readonly<Record<Scenario, Column>> = {
  low: "totalLow",
  base: "totalBase",
  high: "totalHigh",
};

export const columnOf = (column: Column): number => COLUMNS.indexOf(column);

/** Where the ranking stands, for the sheets that rank a reading among the other quotes. */
export class RankingPlaces {
  constructor(
    readonly sheet: string,
    private readonly ranked: readonly QuoteCases[],
  ) {}

  names(): string {
    return this.range("quote");
  }

  totals(scenario: Scenario): string {
    return this.range(TOTALS[scenario]);
  }

  rank(of: QuoteCases): string {
    return `$${columnLetters(columnOf("rank"))}$${FIRST_QUOTE + this.ranked.indexOf(of) + 1}`;
  }

  private range(column: Column): string {
    const letters = columnLetters(columnOf(column));
    return `$${letters}$${FIRST_QUOTE + 1}:$${letters}$${FIRST_QUOTE + Math.max(1, this.ranked.length)}`;
  }
}
