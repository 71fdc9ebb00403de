import type { LineId, LineWord, WordLine } from "../../../domain/agency/lines/termLine";
import type { Settled } from "../../../domain/agency/lines/termsOfLines";
import type { Outcome } from "../../../domain/agency/terms/quoteTerms";
import type { TermsReferences } from "./terms/termsReferences";

/** The steps of a bill in the order of the working's columns. */
export const STEPS = [
  ...(["phase", "sales", "counted", "fee", "marginal", "whole", "commission", "aboveGuarantee"] as const),
  ...(["onTop", "leastBill", "guaranteed", "leastCommission", "bill", "once"] as const),
] as const;
export type Step = (typeof STEPS)[number];

/** Names a cell of the row that a formula stands in. */
export type CellOfRow = (step: Step | "month") => string;

/** The quote that is priced, and how. */
export interface FormulaCase {
  readonly quote: string;
  readonly phases: number;
  readonly outcome: Outcome;
  readonly settled: readonly Settled[];
}

/** A quote's terms as formulas name them: by phase, outcome and the readings that are settled. */
export class CaseFormulas {
  constructor(
    protected readonly refs: TermsReferences,
    protected readonly of: FormulaCase,
  ) {}

  /** Where each phase but the last ends: after so many months. */
  phaseEnds(): string[] {
    let before = "";
    return Array.from({ length: this.of.phases - 1 }, (_, index) => {
      const months = `MAX(1,ROUND(N(${this.single("phaseMonths", index + 1)}),0))`;
      before = before === "" ? months : `${before}+${months}`;
      return `(${before})`;
    });
  }

  protected byPhase(cell: CellOfRow, formula: (phase: number) => string): string {
    const { phases } = this.of;
    if (phases === 1) return formula(1);
    const each = Array.from({ length: phases }, (_, index) => formula(index + 1));
    return `CHOOSE(${cell("phase")},${each.join(",")})`;
  }

  protected settled(id: LineId, phase: number): Settled | undefined {
    return this.of.settled.find((each) => each.id === id && each.phase === phase);
  }

  protected outcomeOf(id: LineId, phase: number): Outcome {
    return this.settled(id, phase)?.end ?? this.of.outcome;
  }

  protected at(id: LineId, phase: number, column: Parameters<TermsReferences["figure"]>[3]): string {
    return this.refs.figure(this.of.quote, id, phase, column);
  }

  protected figure(id: LineId, phase: number): string {
    return this.at(id, phase, this.outcomeOf(id, phase));
  }

  protected single(id: LineId, phase: number): string {
    return this.at(id, phase, "base");
  }

  protected is(id: WordLine, phase: number, word: LineWord): string {
    const settled = this.settled(id, phase)?.word;
    if (settled) return settled === word ? "TRUE" : "FALSE";
    return this.refs.isWord(this.of.quote, id, phase, word);
  }

  /** One of several formulas by the word of a line, or the last where it is none of these. */
  protected byWord(
    id: WordLine,
    phase: number,
    formulas: readonly (readonly [LineWord, string])[],
    open: string,
  ): string {
    const settled = this.settled(id, phase)?.word;
    if (settled) return formulas.find(([word]) => word === settled)?.[1] ?? open;
    const asked = formulas.filter(([, formula]) => formula !== open);
    return asked.reduceRight(
      (rest, [word, formula]) => `IF(${this.is(id, phase, word)},${formula},${rest})`,
      open,
    );
  }

  protected ofOpen(formulas: readonly string[], usual: string): string {
    if (this.of.outcome === "base") return usual;
    return `${this.of.outcome === "low" ? "MIN" : "MAX"}(${formulas.join(",")})`;
  }

  protected least(phase: number): string {
    return `N(${this.figure("minimum", phase)})`;
  }

  protected derived(id: LineId, phase: number): string {
    return this.refs.derived(this.of.quote, id, phase, this.outcomeOf(id, phase));
  }

  protected from(id: "rate" | "tierFee", phase: number): string {
    return this.refs.range(this.of.quote, id, phase, "from");
  }

  protected steps(id: "rate" | "tierFee", phase: number): string {
    return this.refs.steps(this.of.quote, id, phase, this.outcomeOf(id, phase));
  }

  protected reached(id: "rate" | "tierFee", cell: CellOfRow, phase: number): string {
    const from = this.from(id, phase);
    return `SUMPRODUCT((((${cell("counted")}>${from})+(${from}=0))>0)*${this.steps(id, phase)})`;
  }
}
