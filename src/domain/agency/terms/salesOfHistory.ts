import type { SalesLine } from "../../accounts/lines";
import type { Month } from "../../calendar/month";
import type { Decimal } from "../../money/decimal";
import { ZERO } from "../../money/decimal";

/** What past sales tell of the twelve months to come. */
export interface SalesOfHistory {
  readonly first: Month;
  readonly last: Month;
  /** Sales before refunds of the months after `last`, each as its calendar month was. */
  readonly months: readonly { readonly month: Month; readonly sales: Decimal }[];
  /** (Net sales − cost of goods) / sales before refunds, over the lines that tell a cost. */
  readonly margin?: Decimal;
  readonly refundRate?: Decimal;
}

const MONTHS_A_YEAR = 12;
const RATE_DECIMALS = 4;

/**
 * The last twelve months set forward a year, so that the seasons stay; a calendar month that the history lacks has the average of those
 * there are.
 *
 * @returns `undefined` without sales
 */
export function salesOfHistory(lines: readonly SalesLine[]): SalesOfHistory | undefined {
  if (lines.length === 0) return undefined;
  const last = lines.reduce((latest, { month }) => (month > latest ? month : latest), lines[0]!.month);
  const year = lines.filter(({ month }) => month > last - MONTHS_A_YEAR);
  const first = year.reduce((earliest, { month }) => (month < earliest ? month : earliest), last);
  const gross = sumOf(year, (line) => line.gross);
  const known = new Set(year.map(({ month }) => month));
  const average = gross.dividedBy(known.size).toDecimalPlaces(2);
  const months = Array.from({ length: MONTHS_A_YEAR }, (_, at) => {
    const month = (last + 1 + at) as Month;
    const before = (month - MONTHS_A_YEAR) as Month;
    const own = year.filter((line) => line.month === before);
    return { month, sales: known.has(before) ? sumOf(own, (line) => line.gross) : average };
  });
  return { first, last, months, ...ratesOf(year, gross) };
}

function ratesOf(lines: readonly SalesLine[], gross: Decimal): Pick<SalesOfHistory, "margin" | "refundRate"> {
  const costed = lines.filter(({ cost }) => cost !== undefined);
  const grossOfCosted = sumOf(costed, (line) => line.gross);
  const profit = sumOf(costed, ({ net, cost }) => net.minus(cost!));
  const refunds = sumOf(lines, (line) => line.refunds ?? ZERO);
  const knowsRefunds = lines.some((line) => line.refunds !== undefined);
  const share = (part: Decimal, whole: Decimal) => part.dividedBy(whole).toDecimalPlaces(RATE_DECIMALS);
  return {
    ...(grossOfCosted.greaterThan(0) && { margin: share(profit, grossOfCosted) }),
    ...(knowsRefunds && gross.greaterThan(0) && { refundRate: share(refunds, gross) }),
  };
}

function sumOf(lines: readonly SalesLine[], amount: (line: SalesLine) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}
