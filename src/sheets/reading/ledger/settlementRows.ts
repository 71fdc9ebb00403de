import { ZERO, type Decimal } from "../../../domain/money/decimal";
import { amountText } from "../../../domain/money/exactSum";
import { entryKind } from "../../../locale/reading/entryKinds";
import { headerKey } from "../../../locale/reading/headers";
import type { Finding } from "../finding";
import { EntryRows, type Row } from "./entryRows";
import { WENT_OUT } from "./ledgerRows";
import type { SettlementColumns } from "./settlementColumns";

/** The parts of an entry: refunds and fees are what was taken off, whatever sign they stand with. */
interface Parts {
  readonly sold: Decimal;
  readonly refunds: Decimal;
  readonly fees: Decimal;
  readonly singleFees: Decimal;
  readonly settled: Decimal;
}

/**
 * Makes rows of sales of the orders of a settlement. What lies between the sales less refunds and the settled amount are fees, so that
 * a month foots to the money that came; where the columns of fees come to something else, it is told.
 */
export class SettlementRows extends EntryRows<SettlementColumns> {
  protected override readonly isSettlement = true;
  private doubted = 0;
  private difference: Decimal = ZERO;

  /** @param isSigned whether refunds and fees stand with a minus */
  constructor(
    sheet: string,
    headers: readonly string[],
    columns: SettlementColumns,
    private readonly isSigned = false,
  ) {
    super(sheet, headers, columns);
  }

  override findings(): readonly Finding[] {
    const { headerRow, date, placed, settled } = this.columns;
    const of = (column: number) => [this.at(headerRow, column), this.headers[column]] as const;
    if (placed >= 0) this.log.add("note", { code: "monthOfSettlement" }, ...of(date));
    const { doubted: rows, difference } = this;
    if (rows > 0)
      this.log.add(
        "warning",
        { code: "settledDiffers", rows, amount: amountText(difference) },
        ...of(settled),
      );
    return super.findings();
  }

  /** Whether the parts of an entry come to what was settled; `undefined` where it has none. */
  foots(cells: Row, row: number): boolean | undefined {
    const parts = this.isOrder(cells) ? this.parts(cells, row) : undefined;
    return parts && hasParts(parts) ? betweenOf(parts).difference.isZero() : undefined;
  }

  /** The refunds and fees of an entry as they stand. */
  takenOff(cells: Row, row: number): readonly Decimal[] {
    const { refunds, fees } = this.columns;
    return this.isOrder(cells) ? [...refunds, ...fees].map((column) => this.read(cells, row, column)) : [];
  }

  protected isEntry(cells: Row): boolean {
    const { order, settled } = this.columns;
    return !this.saysHeader(cells, order) && this.text(cells, settled) !== "";
  }

  /** Whether a row is no item of an order, which would repeat it. */
  private isOrder(cells: Row): boolean {
    const level = this.text(cells, this.columns.level);
    return this.isEntry(cells) && (level === "" || /^order$/i.test(level));
  }

  protected figures(cells: Row, row: number): readonly [Decimal, Decimal, Decimal] | undefined {
    const parts = this.isOrder(cells) ? this.parts(cells, row) : undefined;
    if (!parts) return undefined;
    const currency = this.otherCurrency(cells);
    if (currency !== "") return this.leave(currency, "error", row, parts.settled);
    if (!hasParts(parts)) return this.byWords(cells, row, parts.settled);
    const { sold, refunds, fees, difference } = betweenOf(parts);
    if (!difference.isZero()) {
      this.doubted += 1;
      this.difference = this.difference.plus(difference);
    }
    return [sold, refunds, fees];
  }

  /** An entry without parts is what its words say: 保費扣除, 提現. */
  private byWords(
    cells: Row,
    row: number,
    settled: Decimal,
  ): readonly [Decimal, Decimal, Decimal] | undefined {
    const said = this.words(cells);
    if (settled.isZero()) return undefined;
    const kind = entryKind(said, false);
    if (kind === "fee") return [ZERO, ZERO, settled.negated()];
    if (kind === "refund") return [ZERO, settled.negated(), ZERO];
    return this.leave(said, kind === "moved" ? "note" : "error", row, settled);
  }

  /** The parts of an entry; the signs of refunds and fees are those by which they come to what was settled. */
  private parts(cells: Row, row: number): Parts | undefined {
    const parts = this.signedParts(cells, row, this.isSigned);
    if (!parts || betweenOf(parts).difference.isZero()) return parts;
    const others = this.signedParts(cells, row, !this.isSigned)!;
    return betweenOf(others).difference.isZero() ? others : parts;
  }

  private signedParts(cells: Row, row: number, isSigned: boolean): Parts | undefined {
    const { columns } = this;
    const before = this.log.all().length;
    const sum = (places: readonly number[]) =>
      places.reduce<Decimal>((all, column) => all.plus(this.read(cells, row, column)), ZERO);
    const off = (places: readonly number[]) => (isSigned ? sum(places).negated() : sum(places));
    let settled = this.read(cells, row, columns.settled);
    if (columns.direction >= 0) {
      const wentOut = WENT_OUT.test(headerKey(this.text(cells, columns.direction)));
      settled = wentOut ? settled.abs().negated() : settled.abs();
    }
    const sold = sum(columns.sold);
    const parts = {
      // What stands with a minus went back.
      sold: sold.isNegative() ? ZERO : sold,
      refunds: off(columns.refunds).minus(sold.isNegative() ? sold : ZERO),
      fees: off(columns.fees),
      singleFees: off(columns.singleFees),
      settled,
    };
    return this.log.all().length === before ? parts : undefined;
  }

  private read(cells: Row, row: number, column: number): Decimal {
    const found = this.amount(cells, row, column);
    return found === undefined || found === "refused" ? ZERO : found;
  }
}

function hasParts({ sold, refunds, fees }: Parts): boolean {
  return !sold.isZero() || !refunds.isZero() || !fees.isZero();
}

/**
 * The figures of an entry, and by how much the columns of fees differ from what lies between. Where the sales have the refund taken off
 * already, or it is among the fees, the amounts themselves say so.
 */
function betweenOf({ sold, refunds, fees, singleFees, settled }: Parts) {
  const between = sold.minus(refunds).minus(settled);
  if (!refunds.isZero() && sold.minus(fees).eq(settled)) {
    const isAmongFees = fees.minus(singleFees).eq(refunds);
    if (!isAmongFees) return { sold: sold.plus(refunds), refunds, fees, difference: ZERO };
    return { sold, refunds, fees: between, difference: ZERO };
  }
  return { sold, refunds, fees: between, difference: between.minus(fees) };
}
