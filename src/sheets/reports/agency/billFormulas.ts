import type { LineId, LineWord, WordLine } from "../../../domain/agency/lines/termLine";
import type { Settled } from "../../../domain/agency/lines/termsOfLines";
import type { Outcome } from "../../../domain/agency/terms/quoteTerms";
import type { TermsReferences } from "./terms/termsReferences";

/** The steps of a bill in the order of the working's columns. */
export const STEPS = [
  ...(["phase", "sales", "counted", "fee", "marginal", "whole", "commission", "aboveGuarantee"] as const),
  ...(["leastBill", "guaranteed", "leastCommission", "bill", "once"] as const),
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

/**
 * The formulas of a bill's steps over the terms sheet, in native functions: the arithmetic of `billSteps`. A quote in phases takes
 * each figure from the phase that the row's month falls into.
 */
export class BillFormulas {
  constructor(
    private readonly refs: TermsReferences,
    private readonly of: FormulaCase,
  ) {}

  phase(cell: CellOfRow): string {
    const ends = this.phaseEnds();
    return `=1${ends.map((end) => `+(${cell("month")}>${end})`).join("")}`;
  }

  counted(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const share = this.figure("base", phase);
      const ofSales = `${cell("sales")}*IF(${share}="",1,${share})`;
      return `IF(${this.is("base", phase, "adSpend")},N(${this.derived("adSpend", phase)}),${ofSales})`;
    })}`;
  }

  /** The fixed fee of the month; one of several months is shared to the cent. */
  fee(cell: CellOfRow): string {
    const starts = ["0", ...this.phaseEnds()];
    return `=${this.byPhase(cell, (phase) => {
      const month = `(${cell("month")}-1-${starts[phase - 1]})`;
      const months = `ROUND(N(${this.single("feeMonths", phase)}),0)`;
      const fee = `N(${this.figure("fee", phase)})`;
      const cents = `ROUND(${fee}*100,0)`;
      const shared = `(INT(${cents}/${months})+(MOD(${month},${months})<MOD(${cents},${months})))/100`;
      return this.withUnits(`IF(${months}<=1,${fee},${shared})`, phase);
    })}`;
  }

  /** The fixed fee of a month on average over the first months of a phase, as many as `cell("month")` says. */
  averageFee(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const months = `MAX(1,ROUND(N(${this.single("feeMonths", phase)}),0))`;
      const count = cell("month");
      const fee = `N(${this.figure("fee", phase)})`;
      const cents = `ROUND(${fee}*100,0)`;
      const left = `MOD(${cents},${months})`;
      const sum = `(INT(${cents}/${months})*${count}+INT(${count}/${months})*${left}+MIN(MOD(${count},${months}),${left}))`;
      return this.withUnits(`IF(OR(${months}=1,${count}=0),${fee}/${months},${sum}/100/${count})`, phase);
    })}`;
  }

  private withUnits(fee: string, phase: number): string {
    const factor = this.figure("feeFactor", phase);
    const units = `N(${this.figure("unitPrice", phase)})*N(${this.figure("units", phase)})`;
    return `${fee}*IF(${factor}="",1,${factor})+${units}`;
  }

  marginal(cell: CellOfRow): string {
    const counted = cell("counted");
    return `=${this.byPhase(cell, (phase) => {
      const from = this.from("rate", phase);
      return `SUMPRODUCT((${counted}>${from})*(${counted}-${from})*${this.steps("rate", phase)})${this.lastFee(cell, phase)}`;
    })}`;
  }

  whole(cell: CellOfRow): string {
    return `=${this.byPhase(
      cell,
      (phase) => `${cell("counted")}*${this.reached("rate", cell, phase)}${this.tierFee(cell, phase)}`,
    )}`;
  }

  commission(cell: CellOfRow): string {
    const [marginal, whole] = [cell("marginal"), cell("whole")];
    return `=${this.byPhase(cell, (phase) => {
      const open = this.ofOpen([marginal, whole], marginal);
      const ofTiers = this.byWord(
        "tiersMode",
        phase,
        [
          ["whole", whole],
          ["marginal", marginal],
        ],
        open,
      );
      return this.due(ofTiers, cell, phase);
    })}`;
  }

  aboveGuarantee(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const above = `MAX(0,${cell("counted")}-${this.least(phase)})*${this.reached("rate", cell, phase)}`;
      const rates = this.refs.range(this.of.quote, "rate", phase, "base");
      const fees = this.refs.range(this.of.quote, "tierFee", phase, "base");
      const isPlain = `AND(COUNT(${rates})=1,N(${this.at("rate", phase, "from")})=0${
        this.refs.has(this.of.quote, "tierFee", phase) ? `,COUNT(${fees})=0` : ""
      })`;
      return `IF(${isPlain},${this.due(above, cell, phase)},${cell("commission")})`;
    })}`;
  }

  leastBill(cell: CellOfRow): string {
    return `=${this.byPhase(
      cell,
      (phase) => `MAX(${this.together(cell("fee"), cell("commission"), phase)},${this.least(phase)})`,
    )}`;
  }

  guaranteed(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => this.together(cell("fee"), cell("aboveGuarantee"), phase))}`;
  }

  leastCommission(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) =>
      this.together(cell("fee"), `MAX(${cell("commission")},${this.least(phase)})`, phase),
    )}`;
  }

  bill(cell: CellOfRow): string {
    const bills = [cell("leastBill"), cell("guaranteed"), cell("leastCommission")] as const;
    return `=${this.byPhase(cell, (phase) => {
      const chosen = this.byWord(
        "minimum",
        phase,
        [
          ["feeFloor", bills[0]],
          ["salesGuarantee", bills[1]],
          ["payFloor", bills[2]],
        ],
        this.ofOpen(bills, bills[0]),
      );
      return `IF(${this.least(phase)}=0,${bills[0]},${chosen})*(1+N(${this.figure("tax", phase)}))*(1-N(${this.figure("rebate", phase)}))`;
    })}`;
  }

  /** What is paid once, in the first month. */
  once(): string {
    const deposit = `N(${this.figure("deposit", 1)})`;
    const kept = this.byWord(
      "deposit",
      1,
      [
        ["kept", deposit],
        ["returned", "0"],
      ],
      this.of.outcome === "high" ? deposit : "0",
    );
    return `=N(${this.figure("setup", 1)})*(1+N(${this.figure("tax", 1)}))+${kept}`;
  }

  /** A cost in whole cents; blank while something is missing. */
  cost(cell: CellOfRow): string {
    const cents = `ROUND(ROUND(${cell("bill")},8),2)+ROUND(ROUND(${cell("once")},8),2)`;
    return `=IF(${this.refs.missing(this.of.quote)}="",${cents},"")`;
  }

  /** Where each phase but the last ends: after so many months. */
  phaseEnds(): string[] {
    let before = "";
    return Array.from({ length: this.of.phases - 1 }, (_, index) => {
      const months = `MAX(1,ROUND(N(${this.single("phaseMonths", index + 1)}),0))`;
      before = before === "" ? months : `${before}+${months}`;
      return `(${before})`;
    });
  }

  private byPhase(cell: CellOfRow, formula: (phase: number) => string): string {
    const { phases } = this.of;
    if (phases === 1) return formula(1);
    const each = Array.from({ length: phases }, (_, index) => formula(index + 1));
    return `CHOOSE(${cell("phase")},${each.join(",")})`;
  }

  private settled(id: LineId, phase: number): Settled | undefined {
    return this.of.settled.find((each) => each.id === id && each.phase === phase);
  }

  private outcomeOf(id: LineId, phase: number): Outcome {
    return this.settled(id, phase)?.end ?? this.of.outcome;
  }

  private at(id: LineId, phase: number, column: Parameters<TermsReferences["figure"]>[3]): string {
    return this.refs.figure(this.of.quote, id, phase, column);
  }

  private figure(id: LineId, phase: number): string {
    return this.at(id, phase, this.outcomeOf(id, phase));
  }

  private single(id: LineId, phase: number): string {
    return this.at(id, phase, "base");
  }

  private is(id: WordLine, phase: number, word: LineWord): string {
    const settled = this.settled(id, phase)?.word;
    if (settled) return settled === word ? "TRUE" : "FALSE";
    return this.refs.isWord(this.of.quote, id, phase, word);
  }

  /** One of several formulas by the word of a line, or the last where it is none of these. */
  private byWord(
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

  private ofOpen(formulas: readonly string[], usual: string): string {
    if (this.of.outcome === "base") return usual;
    return `${this.of.outcome === "low" ? "MIN" : "MAX"}(${formulas.join(",")})`;
  }

  private least(phase: number): string {
    return `N(${this.figure("minimum", phase)})`;
  }

  private derived(id: LineId, phase: number): string {
    return this.refs.derived(this.of.quote, id, phase, this.outcomeOf(id, phase));
  }

  /** A commission where it is due at all, with what is charged on ad spend. */
  private due(commission: string, cell: CellOfRow, phase: number): string {
    const isDue = `${cell("sales")}>=N(${this.derived("roasGate", phase)})`;
    return `IF(${isDue},${commission},0)+N(${this.derived("adRate", phase)})`;
  }

  private from(id: "rate" | "tierFee", phase: number): string {
    return this.refs.range(this.of.quote, id, phase, "from");
  }

  private steps(id: "rate" | "tierFee", phase: number): string {
    return this.refs.steps(this.of.quote, id, phase, this.outcomeOf(id, phase));
  }

  private reached(id: "rate" | "tierFee", cell: CellOfRow, phase: number): string {
    const from = this.from(id, phase);
    return `SUMPRODUCT((((${cell("counted")}>${from})+(${from}=0))>0)*${this.steps(id, phase)})`;
  }

  /** The last fee up to the tier that is reached, by which the steps of fees count. */
  private lastFee(cell: CellOfRow, phase: number): string {
    return this.refs.has(this.of.quote, "tierFee", phase) ? `+${this.reached("tierFee", cell, phase)}` : "";
  }

  /** The fee of the tier that is reached itself. */
  private tierFee(cell: CellOfRow, phase: number): string {
    if (!this.refs.has(this.of.quote, "tierFee", phase)) return "";
    const from = this.from("tierFee", phase);
    const fees = this.refs.range(this.of.quote, "tierFee", phase, this.outcomeOf("tierFee", phase));
    const reached = `SUMPRODUCT(ISNUMBER(${from})*((${cell("counted")}>${from})+(${from}=0)>0))`;
    return `+N(INDEX(${fees},MAX(1,${reached})))`;
  }

  private together(fee: string, commission: string, phase: number): string {
    const cap = this.figure("cap", phase);
    const capped = `IF(${cap}="",${commission},MIN(${commission},${cap}))`;
    const both = `${fee}+${capped}`;
    return this.byWord(
      "combine",
      phase,
      [
        ["max", `MAX(${fee},${capped})`],
        ["min", `MIN(${fee},${capped})`],
      ],
      both,
    );
  }
}
