import { CaseFormulas, type CellOfRow } from "./caseFormulas";

/**
 * The formulas of a bill's steps over the terms sheet, in native functions: the arithmetic of `billSteps`. A quote in phases takes
 * each figure from the phase that the row's month falls into.
 */
export class BillFormulas extends CaseFormulas {
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
    return `=${this.byPhase(cell, (phase) => this.bounded(this.earned(cell, phase), phase))}`;
  }

  private earned(cell: CellOfRow, phase: number): string {
    return this.due(this.ofTiers(cell("marginal"), cell("whole"), phase), cell, phase);
  }

  private ofTiers(marginal: string, whole: string, phase: number): string {
    return this.byWord(
      "tiersMode",
      phase,
      [
        ["whole", whole],
        ["marginal", marginal],
      ],
      this.ofOpen([marginal, whole], marginal),
    );
  }

  aboveGuarantee(cell: CellOfRow): string {
    const counted = cell("counted");
    return `=${this.byPhase(cell, (phase) => {
      const least = this.least(phase);
      const [from, steps] = [this.from("rate", phase), this.steps("rate", phase)];
      // What is free lies in the first tiers.
      const free = `SUMPRODUCT((${least}>${from})*(${least}-${from})*${steps})`;
      const marginal = `${cell("marginal")}-${free}`;
      const whole = `${cell("whole")}-${least}*${this.reached("rate", cell, phase)}`;
      const above = `IF(${counted}>${least},${this.ofTiers(marginal, whole, phase)},0)`;
      return this.bounded(this.due(above, cell, phase), phase);
    })}`;
  }

  /** What comes on top of fee and commission, whatever bounds them. */
  onTop(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const onAds = this.onAds(phase);
      const commission = this.earned(cell, phase);
      return this.byWord(
        "adRate",
        phase,
        [
          ["within", "0"],
          ["instead", commission],
        ],
        onAds,
      );
    })}`;
  }

  /** A least that is compared with the commission is so before anything comes on top. */
  leastBill(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const together = this.together(cell("fee"), cell("commission"), phase);
      const onTop = cell("onTop");
      const more = this.byWord(
        "combine",
        phase,
        [
          ["max", onTop],
          ["min", onTop],
        ],
        "0",
      );
      return `MAX(${together}+${cell("onTop")},${this.least(phase)}+${more})`;
    })}`;
  }

  guaranteed(cell: CellOfRow): string {
    return `=${this.byPhase(
      cell,
      (phase) => `${this.together(cell("fee"), cell("aboveGuarantee"), phase)}+${cell("onTop")}`,
    )}`;
  }

  leastCommission(cell: CellOfRow): string {
    return `=${this.byPhase(cell, (phase) => {
      const least = `MAX(${cell("commission")},${this.least(phase)})`;
      return `${this.together(cell("fee"), least, phase)}+${cell("onTop")}`;
    })}`;
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

  /** A commission where it is due at all. */
  private due(commission: string, cell: CellOfRow, phase: number): string {
    return `IF(${cell("sales")}>=N(${this.derived("roasGate", phase)}),${commission},0)`;
  }

  private onAds(phase: number): string {
    return `N(${this.derived("adRate", phase)})`;
  }

  /** What minimum, cap and the comparison with the fee are of. */
  private bounded(commission: string, phase: number): string {
    const onAds = this.onAds(phase);
    return this.byWord(
      "adRate",
      phase,
      [
        ["within", `${commission}+${onAds}`],
        ["instead", onAds],
      ],
      commission,
    );
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
