import type { FeeBasis, FeeTerm } from "../../../domain/accounts/lines";
import { firstDayOf } from "../../../domain/calendar/month";
import { Decimal, decimalFromNumber } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { readAmount } from "../../../domain/money/readAmount";
import { headerKey } from "../../../locale/reading/headers";
import type { Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import { TableRows } from "../tableRows";
import type { ReadableDate, TableRow } from "../tableRow";

/** The dated fees of a platform, read. */
export interface PlatformFeesReading {
  readonly terms: readonly FeeTerm[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

const PER_YEAR = /年|year|annual/;
const PER_MONTH = /月|month/;
const ON_GROSS = /退款前|毛|gmv|gross|成交额|支付金额|beforerefund/;

/** Reads the fees of a platform, each from its day on. A rate with no word about its basis is on sales net of refunds. */
export class PlatformFeesReader {
  private readonly table: TableRows;
  private readonly rows: { readonly from: ReadableDate; readonly term: Omit<FeeTerm, "from"> }[] = [];

  constructor(recognition: SheetRecognition, choice: ReadingChoice = {}) {
    this.table = new TableRows(recognition, choice);
  }

  add(block: Grid): void {
    this.table.each(block, (row) => this.addRow(row));
  }

  finish(): PlatformFeesReading {
    const { order, findings } = this.table.finish("platformFees");
    const terms = this.rows.flatMap(({ from, term }): FeeTerm[] => {
      if (from.kind === "month") return [{ ...term, from: firstDayOf(from.month) }];
      if (from.kind === "day") return [{ ...term, from: from.day }];
      return order ? [{ ...term, from: order === "monthFirst" ? from.monthFirst : from.dayFirst }] : [];
    });
    return { terms: terms.sort((a, b) => a.from - b.from), findings, rows: this.table.rows };
  }

  private addRow(row: TableRow): void {
    if (row.text("from") === "") {
      this.table.log.add("error", { code: "rowWithoutDate" }, row.at("from"), row.firstContent());
      return;
    }
    const from = row.date("from");
    const basis = from && this.basis(row);
    if (basis) this.rows.push({ from, term: { name: row.text("item"), shop: row.text("shop"), basis } });
  }

  private basis(row: TableRow): FeeBasis | undefined {
    const said = headerKey(row.text("basis"));
    if (row.text("rate") !== "" && !/^[-–—－/]+$/.test(row.text("rate"))) {
      const rate = this.rate(row);
      return rate && { kind: ON_GROSS.test(said) ? "rateOnGross" : "rateOnNet", rate };
    }
    const amount = row.amount("amount", true);
    if (!amount) return undefined;
    const header = this.table.recognition.columns.get("amount")?.header ?? "";
    for (const words of [said, headerKey(row.text("item")), headerKey(header)]) {
      if (PER_YEAR.test(words)) return { kind: "perYear", amount };
      if (PER_MONTH.test(words)) return { kind: "perMonth", amount };
    }
    this.table.log.add("error", { code: "basisNotUnderstood" }, row.at("basis"), row.text("basis"));
    return undefined;
  }

  /** 5% may be written `5%`, 0.05 or 5; the last is taken as a percentage, and said. */
  private rate(row: TableRow): Decimal | undefined {
    const content = row.content("rate");
    const read = typeof content === "string" ? readAmount(content) : undefined;
    if (read?.kind === "percent") return read.value;
    const number =
      typeof content === "number" && Number.isFinite(content) ? decimalFromNumber(content) : undefined;
    const value = number ?? (read?.kind === "amount" ? read.value : undefined);
    if (!value || value.isNegative() || value.gt(100)) {
      this.table.log.add("error", { code: "rateNotUnderstood" }, row.at("rate"), content);
      return undefined;
    }
    const inPercent = value.gte(1) || /%|％/.test(this.table.recognition.columns.get("rate")?.header ?? "");
    if (!inPercent) return value;
    this.table.log.add(
      "warning",
      { code: "rateAboveOne", taken: amountText(value) },
      row.at("rate"),
      content,
    );
    return value.dividedBy(new Decimal(100));
  }
}
