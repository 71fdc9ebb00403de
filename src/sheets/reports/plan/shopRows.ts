import { firstDayOf } from "../../../domain/calendar/month";
import type { MonthlyPlan } from "../../../domain/plan/monthlyPlan";
import type { PlanInputs, Scenario } from "../../../domain/plan/planInputs";
import type { Language } from "../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../locale/plan";
import { SHOPS_SHEET } from "../../../locale/planShops";
import { a1, quotedSheet } from "../../grid";
import { STAMP_ROWS } from "../parts/runStamp";
import type { ReportCell } from "../report";
import type { AssumptionReferences } from "./references";
import type { ScenarioBlock } from "./scenarioBlock";

export const SHOPS_HEADER = 4 + STAMP_ROWS;
export const FIRST_SHOP_ROW = SHOPS_HEADER + 1;

/** What the plan by shop is drawn from. */
export interface PlanByShop {
  readonly inputs: PlanInputs;
  readonly plans: Readonly<Record<Scenario, MonthlyPlan>>;
  readonly planSheet: string;
  readonly blocks: readonly ScenarioBlock[];
  readonly refs: AssumptionReferences;
}

/** What a row of the sheet holds: a month or a period of a shop, or of all shops. */
export interface ShopRow {
  /** `undefined`: all shops. */
  readonly shop?: number;
  readonly period: "month" | "total";
  /** Months of the period, from the first up to before the second. */
  readonly from: number;
  readonly to: number;
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
    const half = this.months / 2;
    return [
      ...Array.from({ length: this.months }, (_, at): ShopRow => ({
        ...of,
        period: "month",
        from: at,
        to: at + 1,
      })),
      { ...of, period: "total", from: 0, to: half },
      { ...of, period: "total", from: half, to: this.months },
      { ...of, period: "total", from: 0, to: this.months },
    ];
  }

  /** The row behind the last one. */
  get end(): number {
    return FIRST_SHOP_ROW + this.all.length;
  }

  /** The last row of a month of a shop. */
  get lastOfShops(): number {
    return FIRST_SHOP_ROW + this.facts.inputs.shops.length * (this.months + 3) - 1;
  }

  /** The row of a shop's first month; of all shops together behind the last. */
  firstOf(shop = this.facts.inputs.shops.length): number {
    return FIRST_SHOP_ROW + shop * (this.months + 3);
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
    return this.all.map(({ shop, period, from, to }) => {
      const of = shop === undefined ? SHOPS_SHEET.all[language] : inputs.shops[shop]!.name;
      if (period === "month") return [of, this.monthCell(from, plans.base)];
      const isYear = to - from === this.months;
      const key = isYear ? "year" : from === 0 ? "firstHalf" : "secondHalf";
      return [of, PLAN_HEADINGS[key][language]];
    });
  }

  private monthCell(at: number, plan: MonthlyPlan): ReportCell {
    const { blocks, planSheet } = this.facts;
    const formula = `=${quotedSheet(planSheet)}!${a1(blocks[0]!.firstMonth + at, 0)}`;
    return { formula, value: firstDayOf(plan.months[at]!.month) };
  }
}
