import type { FeeBasis, FeeTerm } from "../../../domain/accounts/lines";
import { Decimal, decimalFromNumber } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { readAmount } from "../../../domain/money/readAmount";
import { headerKey } from "../../../locale/reading/headers";
import type { CellAddress, Grid } from "../../grid";
import type { ReadingChoice } from "../choice";
import type { Finding } from "../finding";
import type { SheetRecognition } from "../recognition";
import { dayIn } from "./staffing";
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

/** A fee with its cell; its date may still be open. */
interface FeeRow {
  readonly from: ReadableDate;
  readonly term: Omit<FeeTerm, "from">;
  readonly at: CellAddress;
}

/** Reads the fees of a platform, each from its day on. A rate with no word about its basis is on sales net of refunds. */
export class PlatformFeesReader {
  private readonly table: TableRows;
  private readonly rows: FeeRow[] = [];

  constructor(recognition: SheetRecognition, choice: ReadingChoice = {}) {
    this.table = new TableRows(recognition, choice);
  }

  add(block: Grid): void {
    this.table.each(block, (row) => this.addRow(row));
  }

  finish(): PlatformFeesReading {
    const { order, findings } = this.table.finish("platformFees");
    const terms = this.rows.flatMap(({ from, term, at }) => {
      const day = dayIn(from, order, "first");
      return day === undefined ? [] : [{ term: { ...term, from: day }, at }];
    });
    const { kept, repeated } = withoutRepeated(terms);
    return {
      terms: kept.sort((a, b) => a.from - b.from),
      findings: [...findings, ...repeated],
      rows: this.table.rows,
    };
  }

  private addRow(row: TableRow): void {
    if (row.text("from") === "") {
      this.table.log.add("error", { code: "rowWithoutDate" }, row.at("from"), row.firstContent());
      return;
    }
    const from = row.date("from");
    const [name, shop] = [row.text("item"), row.text("shop")];
    for (const basis of from ? this.bases(row) : [])
      this.rows.push({ from: from!, term: { name, shop, basis }, at: row.start() });
  }

  /** A row may tell a rate and what is paid beside it. */
  private bases(row: TableRow): FeeBasis[] {
    const said = headerKey(row.text("basis"));
    const hasRate = row.text("rate") !== "" && !/^[-–—－/]+$/.test(row.text("rate"));
    const rate = hasRate ? this.rate(row) : undefined;
    const amount = row.amount("amount", !hasRate);
    if (hasRate && !rate) return [];
    const fixed = amount && !(hasRate && amount.isZero()) && this.fixed(row, amount);
    return [
      ...(rate ? [{ kind: ON_GROSS.test(said) ? "rateOnGross" : "rateOnNet", rate } as const] : []),
      ...(fixed ? [fixed] : []),
    ];
  }

  private fixed(row: TableRow, amount: Decimal): FeeBasis | undefined {
    const said = headerKey(row.text("basis"));
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

/**
 * A fee that is written twice counts once. Two rates, or two amounts, of one name, shop and day contradict each other: neither
 * counts, and both are reported. So it is within a sheet and among sheets.
 */
export function withoutRepeated(terms: readonly { readonly term: FeeTerm; readonly at: CellAddress }[]): {
  readonly kept: FeeTerm[];
  readonly repeated: readonly Finding[];
} {
  const kept: FeeTerm[] = [];
  const repeated: Finding[] = [];
  for (const [index, { term, at }] of terms.entries()) {
    const same = terms.filter((other) => isOfOneDay(other.term, term));
    const differs = same.some((other) => !valueOf(other.term).eq(valueOf(term)));
    if (!differs && same[0] === terms[index]) kept.push(term);
    else
      repeated.push({
        severity: differs ? "error" : "warning",
        at,
        found: term.name,
        problem: { code: differs ? "feeContradicted" : "feeRepeated", name: term.name },
      });
  }
  return { kept, repeated };
}

function isOfOneDay(a: FeeTerm, b: FeeTerm): boolean {
  return a.name === b.name && a.shop === b.shop && a.from === b.from && a.basis.kind === b.basis.kind;
}

function valueOf({ basis }: FeeTerm): Decimal {
  return "rate" in basis ? basis.rate : basis.amount;
}
