import { phasesIn, type LineId, type TermLine } from "../../../domain/agency/lines/termLine";
import { termsOfLines } from "../../../domain/agency/lines/termsOfLines";
import { compileQuote } from "../../../domain/agency/terms/compileQuote";
import type { QuoteProblem } from "../../../domain/agency/terms/problem";
import { AGENCY_PROBLEMS } from "../../../locale/agency/agencyProblems";
import { wordsForFormula } from "../../../locale/agency/agencyTerms";
import { problemText, type Language } from "../../../locale/catalogue";
import { a1 } from "../../grid";
import { TERMS_COLUMNS } from "../../reading/agency/termsPlaces";
import type { AgencyQuote } from "./agencyData";

const PRICED: readonly LineId[] = ["fee", "unitPrice", "rate", "tierFee", "minimum", "adRate", "setup"];

/**
 * What a quote lacks for a price, as a formula: blank as soon as a person has filled it in.
 *
 * @param firstRow the row of the quote's first line; the others follow
 */
export function missingFormula(
  lines: readonly TermLine[],
  firstRow: number,
  language: Language,
): { readonly formula: string; readonly value: string } {
  const say = (problem: QuoteProblem) => problemText(AGENCY_PROBLEMS, problem, language);
  const cells = new LineCells(lines, firstRow);
  const checks: (readonly [condition: string, code: QuoteProblem["code"]])[] = [
    [`ISNUMBER(MATCH(${cells.range("compared", 1, "word")},${wordsForFormula("no")},0))`, "leftOut"],
    [`COUNT(${cells.all(PRICED).join(",")})=0`, "nothingToPrice"],
  ];
  const phases = phasesIn(lines);
  for (let phase = 1; phase <= phases; phase += 1) {
    const of = (id: LineId, column: keyof typeof TERMS_COLUMNS = "base") => cells.range(id, phase, column);
    const isBase = (word: "profit" | "adSpend") =>
      `ISNUMBER(MATCH(${of("base", "word")},${wordsForFormula(word)},0))`;
    const charged = [of("rate"), ...(cells.has("tierFee", phase) ? [of("tierFee")] : [])].join(",");
    if (phase < phases) checks.push([`COUNT(${of("phaseMonths")})=0`, "phaseLengthNeeded"]);
    checks.push(
      [`SUMPRODUCT(ISNUMBER(${of("rate")})*(${of("rate", "from")}=""))>0`, "thresholdNeeded"],
      [`AND(COUNT(${of("rate")})>0,COUNT(${of("base")})=0,${isBase("profit")})`, "marginNeeded"],
      [`AND(COUNT(${of("unitPrice")})>0,COUNT(${of("units")})=0)`, "unitsNeeded"],
      [
        `AND(COUNT(${of("adRate")})+(COUNT(${of("roasGate")})+${isBase("adSpend")})*COUNT(${charged})>0,COUNT(${of("adSpend")})=0)`,
        "adSpendNeeded",
      ],
    );
  }
  const quoted = (code: QuoteProblem["code"]) => `"${say({ code }).replace(/"/g, '""')}"`;
  const formula = checks.reduceRight(
    (rest, [condition, code]) => `IF(${condition},${quoted(code)},${rest})`,
    '""',
  );
  const priced = compileQuote(termsOfLines(lines, ""), "base");
  return { formula: `=${formula}`, value: missingText({ priced }, language) };
}

/** What a quote lacks for a price; blank where it has one. */
export function missingText({ priced }: Pick<AgencyQuote, "priced">, language: Language): string {
  return priced.code === "quote" ? "" : problemText(AGENCY_PROBLEMS, priced, language);
}

/** Names the cells of a quote's lines. */
class LineCells {
  constructor(
    private readonly lines: readonly TermLine[],
    private readonly firstRow: number,
  ) {}

  /** The cells of these lines in all phases. */
  all(ids: readonly LineId[]): string[] {
    return ids.flatMap((id) =>
      Array.from({ length: phasesIn(this.lines) }, (_, index) => index + 1)
        .filter((phase) => this.has(id, phase))
        .map((phase) => this.range(id, phase, "base")),
    );
  }

  has(id: LineId, phase: number): boolean {
    return this.rows(id, phase).length > 0;
  }

  range(id: LineId, phase: number, column: keyof typeof TERMS_COLUMNS): string {
    const rows = this.rows(id, phase);
    const at = (row: number) => a1(row, TERMS_COLUMNS[column]);
    return rows.length === 1 ? at(rows[0]!) : `${at(rows[0]!)}:${at(rows[rows.length - 1]!)}`;
  }

  private rows(id: LineId, phase: number): number[] {
    return this.lines.flatMap((line, index) =>
      line.id === id && line.phase === phase ? [this.firstRow + index] : [],
    );
  }
}
