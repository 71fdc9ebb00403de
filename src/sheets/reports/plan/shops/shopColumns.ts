import { Decimal, ZERO } from "../../../../domain/money/decimal";
import type { Scenario } from "../../../../domain/plan/assumptions/planInputs";
import { planByShop, type ShopFigures } from "../../../../domain/plan/shops";
import type { Language } from "../../../../locale/catalogue";
import { PLAN_HEADINGS } from "../../../../locale/plan/plan";
import { SCENARIO_NAMES } from "../../../../locale/plan/planSheet";
import { SHOPS_SHEET } from "../../../../locale/plan/planShops";
import { columnLetters, quotedSheet } from "../../../grid";
import type { Block, ReportCell } from "../../report";
import type { ScenarioBlock } from "../scenarioBlock";
import { FIRST_SHOP_ROW, SHOPS_HEADER, type PlanByShop, type ShopRow, type ShopRows } from "./shopRows";

const LABELS = 2;
const LINES = [
  "sales",
  "refunds",
  "net",
  "cost",
  "grossProfit",
  "platformFees",
  "adSpend",
  "contribution",
] as const satisfies readonly (keyof ShopFigures)[];
type Line = (typeof LINES)[number];
/** What refunds, cost and ads are split by: a line of the shop, and the column of the assumptions that weighs it. */
const WEIGHTS = {
  refundWeight: { of: "sales", column: 5, line: "refunds" },
  costWeight: { of: "net", column: 6, line: "cost" },
  adWeight: { of: "sales", column: 7, line: "adSpend" },
} as const;
type Weight = keyof typeof WEIGHTS;
export const SHOP_COLUMNS: readonly (Line | Weight)[] = [...LINES, ...(Object.keys(WEIGHTS) as Weight[])];

/** The columns of a scenario on the plan by shop. */
export class ShopColumns {
  private readonly figures: readonly (readonly ShopFigures[])[];
  private readonly block: ScenarioBlock;
  private readonly firstColumn: number;

  constructor(
    private readonly scenario: Scenario,
    at: number,
    private readonly facts: PlanByShop,
    private readonly language: Language,
  ) {
    this.figures = planByShop(facts.plans[scenario], facts.inputs.shops);
    this.block = facts.blocks.find((block) => block.scenario === scenario)!;
    this.firstColumn = LABELS + at * SHOP_COLUMNS.length;
  }

  title(): Block {
    return {
      row: SHOPS_HEADER - 1,
      column: this.firstColumn,
      cells: [[SCENARIO_NAMES[this.scenario][this.language]]],
      columnStyles: ["section"],
    };
  }

  headings(): string[] {
    return SHOP_COLUMNS.map((key) => {
      if (key in WEIGHTS) return SHOPS_SHEET[key as Weight][this.language];
      return key === "contribution"
        ? SHOPS_SHEET.contribution[this.language]
        : PLAN_HEADINGS[key as Exclude<Line, "contribution">][this.language];
    });
  }

  cells(row: number, kind: ShopRow, rows: ShopRows): ReportCell[] {
    return SHOP_COLUMNS.map((key): ReportCell => {
      if (key in WEIGHTS) return kind.period === "month" ? this.weight(row, kind, key as Weight) : null;
      const value = this.valueOf(kind, key as Line)
        .plus(ZERO)
        .toNumber();
      if (kind.period === "total") {
        const first = rows.firstOf(kind.shop);
        const letters = this.letters(key);
        const range = `${letters}${first + kind.from + 1}:${letters}${first + kind.to}`;
        return { formula: `=SUM(${range})`, value };
      }
      return { formula: this.formula(row, kind, key as Line, rows), value };
    });
  }

  /** Every line of all shops against the plan's, month by month. */
  check(rows: ShopRows): ReportCell[] {
    const first = rows.firstOf();
    const { months } = this.block;
    return SHOP_COLUMNS.map((key): ReportCell => {
      if (key in WEIGHTS || key === "contribution") return null;
      const letters = this.letters(key);
      const own = `${letters}${first + 1}:${letters}${first + months}`;
      return { formula: `=ROUND(SUMPRODUCT(ABS(${own}-${this.planMonths(key)})),2)`, value: 0 };
    });
  }

  private planMonths(key: string): string {
    const [first, last] = [this.block.cellOf(key, 0), this.block.cellOf(key, this.block.months - 1)];
    return `${quotedSheet(this.facts.planSheet)}!${first}:${last}`;
  }

  private letters(key: Line | Weight): string {
    return columnLetters(this.firstColumn + SHOP_COLUMNS.indexOf(key));
  }

  private at(row: number, key: Line | Weight): string {
    return `${this.letters(key)}${row + 1}`;
  }

  private formula(row: number, kind: ShopRow, key: Line, rows: ShopRows): string {
    const own = (line: Line) => this.at(row, line);
    if (key === "net") return `=${own("sales")}-${own("refunds")}`;
    if (key === "grossProfit") return `=${own("net")}-${own("cost")}`;
    if (key === "contribution") return `=${own("grossProfit")}-${own("platformFees")}-${own("adSpend")}`;
    if (kind.shop === undefined)
      return `=SUMIF(${this.column("month", rows)},B${row + 1},${this.column(key, rows)})`;
    const plan = `${quotedSheet(this.facts.planSheet)}!${this.block.cellOf(key, kind.from)}`;
    if (key === "sales") return this.bySalesShare(plan, kind.shop);
    const weight = (Object.keys(WEIGHTS) as Weight[]).find((of) => WEIGHTS[of].line === key) ?? "sales";
    return this.inSteps(plan, row, weight, rows);
  }

  /** The running total of shares, rounded, less the one before. */
  private bySalesShare(plan: string, shop: number): string {
    const { refs } = this.facts;
    const all = `SUM(${refs.column("shops", 1)!})`;
    const upTo = (last: number) => `ROUND(${plan}*SUM(${refs.upTo("shops", last, 1)})/${all},2)`;
    const part = shop === 0 ? upTo(0) : `ROUND(${upTo(shop)}-${upTo(shop - 1)},2)`;
    return `=IF(${all}>0,${part},0)`;
  }

  /** The same by weights of this sheet: those of the month up to this shop, less those up to the shop above. */
  private inSteps(plan: string, row: number, weight: Weight | "sales", rows: ShopRows): string {
    const letters = this.letters(weight);
    const upTo = (last: number) =>
      `SUMIF($B$${FIRST_SHOP_ROW}:$B${last},$B${row + 1},${letters}$${FIRST_SHOP_ROW}:${letters}${last})`;
    const all = `SUMIF(${this.column("month", rows)},$B${row + 1},${this.column(weight, rows)})`;
    return `=IF(${all}>0,ROUND(ROUND(${plan}*${upTo(row + 1)}/${all},2)-ROUND(${plan}*${upTo(row)}/${all},2),2),0)`;
  }

  private column(key: Line | Weight | "month", rows: ShopRows): string {
    const letters = key === "month" ? "$B" : this.letters(key);
    return `${letters}$${FIRST_SHOP_ROW}:${letters}$${rows.lastOfShops + 1}`;
  }

  private weight(row: number, { shop, from }: ShopRow, key: Weight): ReportCell {
    if (shop === undefined) return null;
    const { of, column } = WEIGHTS[key];
    const rate = this.facts.refs.cell("shops", shop, column);
    const { shops } = this.facts.inputs;
    const rateKey = ({ refundWeight: "refundRate", costWeight: "costRate", adWeight: "adShare" } as const)[
      key
    ];
    const alike = shops.every((each) => each[rateKey].isZero());
    const weigh = alike ? new Decimal(1) : shops[shop]![rateKey];
    return {
      formula: `=MAX(0,${this.at(row, of)})*${rate}`,
      value: Decimal.max(ZERO, this.figures[shop]![from]![of]).times(weigh).toNumber(),
    };
  }

  private valueOf({ shop, from, to }: ShopRow, key: Line): Decimal {
    const shops = shop === undefined ? this.figures : [this.figures[shop]!];
    return shops
      .flatMap((months) => months.slice(from, to))
      .reduce((sum, figures) => sum.plus(figures[key]), ZERO);
  }
}
