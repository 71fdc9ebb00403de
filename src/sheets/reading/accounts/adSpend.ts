import type { AdSpendLine } from "../../../domain/accounts/lines";
import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { isBlank } from "../cells";
import type { CellAddress, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import { CostSigns } from "./costSigns";
import { MonthlyRows, type Dated } from "./monthlyRows";
import type { SheetRecognition } from "../recognition";
import { TableRows } from "../tableRows";
import type { TableRow } from "../tableRow";

/** An ad spend sheet, read. */
export interface AdSpendReading {
  readonly lines: readonly AdSpendLine[];
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly dated: Dated<AdSpendLine>;
}

/** Folds an ad spend sheet into month × shop × channel, from rows with a channel each or from a column for each channel. */
export class AdSpendFolder {
  private readonly table: TableRows;
  private readonly months: MonthlyRows<"spend" | "impressions" | "clicks" | "attributedSales">;
  private readonly signs: CostSigns;
  /** Rows with spend of which the attributed sales are blank, and the first of these cells. */
  private blank: { readonly at: CellAddress; rows: number } | undefined;

  constructor(
    private readonly recognition: SheetRecognition,
    choice: ReadingChoice = {},
  ) {
    this.table = new TableRows(recognition, choice, true);
    this.months = new MonthlyRows(this.table);
    this.signs = new CostSigns(this.table, "spend");
  }

  add(block: Grid): void {
    this.table.each(block, (row) => this.addRow(row));
  }

  finish(): AdSpendReading {
    this.table.settleFirst();
    const sign = this.signs.settle();
    if (this.blank) {
      const { at, rows } = this.blank;
      this.table.log.add("warning", { code: "attributedBlank", rows }, at);
    }
    const { order, findings } = this.table.finish("adSpend");
    const linesWithout = (dates?: ReadonlySet<string>) =>
      this.months.finish(order, dates).flatMap(({ month, shop, name, sums }): AdSpendLine[] => {
        const { spend, ...rest } = sums;
        return sign && spend ? [{ month, shop, channel: name, spend: spend.times(sign), ...rest }] : [];
      });
    const dated = { told: this.months.told("spend"), linesWithout };
    return { lines: linesWithout(), findings, rows: this.table.rows, dated };
  }

  private addRow(row: TableRow): void {
    const date = this.months.dateOf(row);
    if (!date) return;
    const shop = row.text("shop");
    const nothingElse = { impressions: undefined, clicks: undefined, attributedSales: undefined };
    for (const channel of this.recognition.channels) {
      const spend = row.amountAt(channel, "spend", false);
      if (!spend) continue;
      this.signs.add(spend);
      this.months.add(date, shop, channel.channel, { spend, ...nothingElse });
    }
    if (this.recognition.channels.length > 0) return;
    const spend = row.amount("spend", true);
    if (!spend) return;
    this.signs.add(spend);
    this.months.add(date, shop, row.text("channel"), {
      spend,
      impressions: row.amount("impressions", false),
      clicks: row.amount("clicks", false),
      attributedSales: this.attributed(row, spend),
    });
  }

  /** What a channel claims of a day; a blank cell of a column that tells it is nothing, as it is in a sum of the column. */
  private attributed(row: TableRow, spend: Decimal): Decimal | undefined {
    if (!this.recognition.columns.has("attributedSales")) return undefined;
    const amount = row.amount("attributedSales", false);
    if (amount || !isBlank(row.content("attributedSales"))) return amount;
    if (!spend.isZero()) {
      this.blank ??= { at: row.at("attributedSales"), rows: 0 };
      this.blank.rows += 1;
    }
    return ZERO;
  }
}
