import { firstDayOf } from "../../../../domain/calendar/month";
import type { PlanInputs, ScenarioPlans } from "../../../../domain/plan/assumptions/planInputs";
import type { PlanOfYears } from "../../../../domain/plan/planOfYears";
import type { Language } from "../../../../locale/catalogue";
import { SHOPS_SHEET } from "../../../../locale/plan/planShops";
import { a1, quotedSheet } from "../../../grid";
import { STAMP_ROWS } from "../../parts/runStamp";
import type { ReportCell } from "../../report";
import type { AssumptionReferences } from "../assumptions/references";
import { spansOf, type PlannedSpan } from "../planLayout";
import type { ScenarioBlock } from "../scenarioBlock";
import { spanLabel } from "../spans";

export const SHOPS_HEADER = 4 + STAMP_ROWS;
export const FIRST_SHOP_ROW = SHOPS_HEADER + 1;

/** What the plan by shop is drawn from. */
export interface PlanByShop {
  readonly inputs: PlanInputs;
  readonly plans: ScenarioPlans;
  readonly planSheet: string;
  readonly blocks: readonly ScenarioBlock[];
  readonly refs: AssumptionReferences;
}

/** What a row of the sheet holds: a month or a period of a shop, or of all shops. */
export interface ShopRow extends PlannedSpan {
  /** `undefined`: all shops. */
  readonly shop?: number;
  readonly period: "month" | "total";
}

/** The rows of the plan by shop: each shop, then all together. */
export class ShopRows {
  private readonly months: number;
  private readonly all: readonly ShopRow[];

  constructor(private readonly facts: PlanByShop) {
    this.months = facts.plans.base.months.length;
    const shops = facts.inputs.shops.map((_, shop) => ({ shop }));
    this.all = [...shops, {}].flatMap((of): ShopRow[] => this.rowsOf(of));
  }

  private rowsOf(of: { readonly shop?: number }): ShopRow[] {
    return [
      ...Array.from({ length: this.months }, (_, at): ShopRow => ({
        ...of,
        period: "month",
        from: at,
        to: at + 1,
      })),
      ...spansOf(this.months).map((span): ShopRow => ({ ...of, period: "total", ...span })),
    ];
  }

  private get rowsOfShop(): number {
    return this.months + spansOf(this.months).length;
  }

  /** The row behind the last one. */
  get end(): number {
    return FIRST_SHOP_ROW + this.all.length;
  }

  /** The last row of a month of a shop. */
  get lastOfShops(): number {
    return FIRST_SHOP_ROW + this.facts.inputs.shops.length * this.rowsOfShop - 1;
  }

  /** The row of a shop's first month; of all shops together behind the last. */
  firstOf(shop = this.facts.inputs.shops.length): number {
    return FIRST_SHOP_ROW + shop * this.rowsOfShop;
  }

  /** Months and totals in stretches of one look. */
  kinds(): { readonly first: number; readonly kinds: readonly ShopRow[] }[] {
    const stretches: { first: number; kinds: ShopRow[] }[] = [];
    this.all.forEach((kind, at) => {
      const last = stretches[stretches.length - 1];
      if (last?.kinds[0]!.period === kind.period) last.kinds.push(kind);
      else stretches.push({ first: FIRST_SHOP_ROW + at, kinds: [kind] });
    });
    return stretches;
  }

  labels(language: Language): ReportCell[][] {
    const { inputs, plans } = this.facts;
    return this.all.map((row) => {
      const { shop, period, from } = row;
      const of = shop === undefined ? SHOPS_SHEET.all[language] : inputs.shops[shop]!.name;
      if (period === "month") return [of, this.monthCell(from, plans.base)];
      return [of, spanLabel(row, plans.base.years.length, language)];
    });
  }

  private monthCell(at: number, plan: PlanOfYears): ReportCell {
    const { blocks, planSheet } = this.facts;
    const formula = `=${quotedSheet(planSheet)}!${a1(blocks[0]!.firstMonth + at, 0)}`;
    return { formula, value: firstDayOf(plan.months[at]!.month) };
  }
}
