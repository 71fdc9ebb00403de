import type { CostLine } from "../../../domain/accounts/lines";
import type { Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import { CostSigns } from "./costSigns";
import { MonthlyRows, type Dated } from "./monthlyRows";
import type { SheetRecognition } from "../recognition";
import { TableRows } from "../tableRows";

/** A sheet of other costs, read. */
export interface OtherCostsReading {
  readonly lines: readonly CostLine[];
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly dated: Dated<CostLine>;
}

/** Folds a sheet of other costs into month × shop × item. */
export class OtherCostsFolder {
  private readonly table: TableRows;
  private readonly months: MonthlyRows<"amount">;
  private readonly signs: CostSigns;
  /** Rows on which nothing was spent and something came in. */
  private incomes = 0;

  constructor(recognition: SheetRecognition, choice: ReadingChoice = {}) {
    this.table = new TableRows(recognition, choice, true);
    this.months = new MonthlyRows(this.table);
    this.signs = new CostSigns(this.table, "amount");
  }

  add(block: Grid): void {
    this.table.each(block, (row) => {
      const date = this.months.dateOf(row);
      if (date && row.text("amount") === "" && row.peek("income")) {
        this.incomes += 1;
        return;
      }
      const amount = date && row.amount("amount", true);
      if (!amount) return;
      this.signs.add(amount);
      this.months.add(date, row.text("shop"), row.text("item"), { amount });
    });
  }

  finish(): OtherCostsReading {
    this.table.settleFirst();
    const sign = this.signs.settle();
    this.sayIncomes();
    const { order, findings } = this.table.finish("otherCosts");
    const linesWithout = (dates?: ReadonlySet<string>) =>
      this.months.finish(order, dates).flatMap(({ month, shop, name, sums }): CostLine[] => {
        return sign && sums.amount ? [{ month, shop, item: name, amount: sums.amount.times(sign) }] : [];
      });
    const dated = { told: this.months.told("amount"), linesWithout };
    return { lines: linesWithout(), findings, rows: this.table.rows, dated };
  }

  private sayIncomes(): void {
    const { recognition, log } = this.table;
    const place = recognition.columns.get("income");
    if (!place || this.incomes === 0) return;
    const at = { sheet: recognition.sheet, row: Math.max(0, recognition.headerRow), column: place.column };
    log.add("note", { code: "incomeLeftOut", rows: this.incomes }, at, place.header);
  }
}
