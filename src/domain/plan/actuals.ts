import type { AdSpendLine, SalesLine } from "../accounts/lines";
import type { Month } from "../calendar/month";
import { Decimal, ZERO } from "../money/decimal";

/** What a month really brought. */
export interface ActualMonth {
  readonly month: Month;
  /** Before refunds. */
  readonly sales: Decimal;
  readonly orders?: Decimal;
  readonly visitors?: Decimal;
  readonly refunds: Decimal;
  readonly adSpend: Decimal;
}

/** The months of a span that have sales, all shops together. Orders are known where every shop tells them. */
export function actualMonths(
  sales: readonly SalesLine[],
  adSpend: readonly AdSpendLine[],
  first: Month,
  months: number,
): ActualMonth[] {
  return Array.from({ length: months }, (_, at) => (first + at) as Month).flatMap((month) => {
    const lines = sales.filter((line) => line.month === month);
    if (lines.length === 0) return [];
    const sum = (amount: (line: SalesLine) => Decimal) =>
      lines.reduce((total, line) => total.plus(amount(line)), ZERO);
    const ordersKnown = lines.every(({ orders }) => orders !== undefined);
    return [
      {
        month,
        sales: sum(({ gross }) => gross),
        ...(ordersKnown && { orders: sum(({ orders }) => new Decimal(orders!)) }),
        refunds: sum(({ refunds }) => refunds ?? ZERO),
        adSpend: adSpend
          .filter((line) => line.month === month)
          .reduce((total, { spend }) => total.plus(spend), ZERO),
      },
    ];
  });
}
