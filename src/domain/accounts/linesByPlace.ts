import type { Month } from "../calendar/month";
import { ZERO } from "../money/decimal";
import type { Decimal } from "../money/decimal";

/** A stretch of months, both ends included. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/** The months that lines tell of, from the first to the last: of those before and behind nothing is known. */
export function monthsTold(lines: readonly { readonly month: Month }[]): MonthSpan | undefined {
  const months = lines.map(({ month }) => month).sort((a, b) => a - b);
  const [first, last] = [months[0], months[months.length - 1]];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Whether a line is of a month that others tell of. */
export function isToldBy(
  lines: readonly { readonly month: Month }[],
): (line: { readonly month: Month }) => boolean {
  const span = monthsTold(lines);
  return ({ month }) => span !== undefined && span.first <= month && month <= span.last;
}

/** Lines of a sheet by the month and shop they belong to. */
export class LinesByPlace<T extends { readonly month: Month; readonly shop: string }> {
  private readonly lines = new Map<string, Map<Month, T[]>>();
  private readonly spans = new Map<string, { first: Month; last: Month }>();

  /** @param shopOf the shop that a line without one belongs to */
  constructor(lines: readonly T[], shopOf: (shop: string) => string) {
    for (const line of lines) {
      const shop = shopOf(line.shop);
      const months = this.lines.get(shop) ?? new Map<Month, T[]>();
      this.lines.set(shop, months);
      const here = months.get(line.month);
      if (here) here.push(line);
      else months.set(line.month, [line]);
      const span = this.spans.get(shop) ?? { first: line.month, last: line.month };
      if (line.month < span.first) span.first = line.month;
      if (line.month > span.last) span.last = line.month;
      this.spans.set(shop, span);
    }
  }

  at(month: Month, shop: string): readonly T[] {
    return this.lines.get(shop)?.get(month) ?? [];
  }

  /** The first month that has lines of a shop. */
  firstOf(shop: string): Month | undefined {
    return this.spans.get(shop)?.first;
  }

  /** The last month that has lines of a shop. */
  lastOf(shop: string): Month | undefined {
    return this.spans.get(shop)?.last;
  }

  /** The sum of a month; within the months that the sheet covers for a shop, none is 0 and not unknown. */
  sum(month: Month, shop: string, amountOf: (line: T) => Decimal): Decimal | undefined {
    const here = this.at(month, shop);
    if (here.length > 0) return here.reduce((sum, line) => sum.plus(amountOf(line)), ZERO);
    const span = this.spans.get(shop);
    return span && span.first <= month && month <= span.last ? ZERO : undefined;
  }
}
