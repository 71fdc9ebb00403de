import { NO_SHOP, type MonthAmount, type SalesLine, type TrafficLine } from "../../accounts/lines";
import { isToldBy } from "../../accounts/linesByPlace";
import { monthlyAccounts, type AccountsInput } from "../../accounts/monthlyAccounts";
import type { Deduction } from "../../accounts/problem";
import { daysIn, type Month } from "../../calendar/month";
import { Decimal, ZERO } from "../../money/decimal";
import type { ProfitFigures, ProfitLine, SalesFigures } from "./causes";

/** What the sheets tell of the months that are over. */
export interface PastMonths extends AccountsInput {
  readonly traffic: readonly TrafficLine[];
  /** What people earned as commission; a month without a line is not known. */
  readonly commission?: readonly MonthAmount[];
  /** What an agency was paid; in a month without a line nothing. Stands apart from `otherCosts`. */
  readonly agencyFees?: readonly MonthAmount[];
  /** The last month where it is not over: so many of its days have figures. */
  readonly open?: { readonly month: Month; readonly days: number };
}

/** Why the visitors of a month are not used. */
export type VisitorsGap = "none" | "someShops" | "someDays";

/** What a month really brought. A line that no sheet tells is absent, never 0. */
export interface ActualMonth extends SalesFigures, ProfitFigures {
  readonly month: Month;
  /** The days that have figures, where the month is not over. */
  readonly days?: number;
  /** Why visitors are not known. */
  readonly visitorsGap?: VisitorsGap;
}

/**
 * The months of a span that have sales, all shops together. Orders are known where every shop tells them, or else by the buyers
 * of the sheet of visitors; visitors where every shop that sold tells them for every day that has sales.
 */
export function actualMonths(past: PastMonths, first: Month, months: number): ActualMonth[] {
  const accounts = new Map(
    monthlyAccounts(past).months.map(({ period, figures }) => [
      period.kind === "month" ? period.month : undefined,
      figures,
    ]),
  );
  return Array.from({ length: months }, (_, at) => (first + at) as Month).flatMap((month): ActualMonth[] => {
    const sales = past.sales.filter((line) => line.month === month);
    if (sales.length === 0) return [];
    const days = past.open?.month === month ? past.open.days : undefined;
    const figures = accounts.get(month);
    const traffic = trafficOf(
      sales,
      past.traffic.filter((line) => line.month === month),
      days ?? daysIn(month),
    );
    const ordersKnown = sales.every(({ orders }) => orders !== undefined);
    const orders = ordersKnown ? sumOf(sales, (line) => new Decimal(line.orders!)) : traffic.buyers;
    const known = (line: Deduction, isGiven: boolean) => (isGiven ? { [line]: figures?.[line] ?? ZERO } : {});
    const { adSpend = [], otherCosts = [], agencyFees = [] } = past;
    return [
      {
        month,
        sales: sumOf(sales, ({ gross }) => gross),
        ...(orders && { orders }),
        ...(traffic.visitors && { visitors: traffic.visitors }),
        ...(traffic.gap && { visitorsGap: traffic.gap }),
        ...(sales.every(({ refunds }) => refunds) && { refunds: sumOf(sales, (line) => line.refunds!) }),
        ...(sales.every(({ cost }) => cost) && { cost: sumOf(sales, (line) => line.cost!) }),
        ...known("platformFees", past.fees !== undefined),
        ...known("adSpend", isToldBy(adSpend)({ month })),
        ...known("payroll", past.staff !== undefined),
        ...known("otherCosts", isToldBy([...otherCosts, ...agencyFees])({ month })),
        ...paidIn(month, past),
        ...(days !== undefined && { days }),
      },
    ];
  });
}

/** Commission and agency fee of a month, where something tells of them. */
function paidIn(month: Month, { commission, agencyFees }: PastMonths): Partial<ProfitFigures> {
  const earned = commission?.filter((line) => line.month === month) ?? [];
  const billed = agencyFees?.filter((line) => line.month === month);
  return {
    ...(earned.length > 0 && { commission: sumOf(earned, ({ amount }) => amount) }),
    ...(billed && { agencyFee: sumOf(billed, ({ amount }) => amount) }),
  };
}

function sumOf<Line>(lines: readonly Line[], amount: (line: Line) => Decimal): Decimal {
  return lines.reduce((sum, line) => sum.plus(amount(line)), ZERO);
}

/** The visitors of all shops that sold; figures that name no shop are those of all. */
function trafficOf(
  sales: readonly SalesLine[],
  traffic: readonly TrafficLine[],
  days: number,
): { readonly visitors?: Decimal; readonly buyers?: Decimal; readonly gap?: VisitorsGap } {
  if (traffic.length === 0) return { gap: "none" };
  const lines = linesOfShops(sales, traffic);
  if (lines.length === 0) return { gap: "someShops" };
  if (lines.some((line) => line.days !== undefined && line.days.size < days)) return { gap: "someDays" };
  const visitors = sumOf(lines, (line) => line.visitors);
  const buyersKnown = lines.every(({ buyers }) => buyers);
  return {
    ...(visitors.gt(0) && { visitors }),
    ...(buyersKnown && { buyers: sumOf(lines, ({ buyers }) => buyers!) }),
  };
}

function linesOfShops(sales: readonly SalesLine[], traffic: readonly TrafficLine[]): readonly TrafficLine[] {
  const [named, unnamed] = [true, false].map((wanted) =>
    traffic.filter(({ shop }) => (shop !== NO_SHOP) === wanted),
  ) as [TrafficLine[], TrafficLine[]];
  const told = (shop: string) => shop === NO_SHOP || named.some((line) => line.shop === shop);
  if (named.length > 0 && sales.every(({ shop }) => told(shop))) return named;
  return sales.length === 1 && traffic.length === 1 ? traffic : unnamed;
}

/** The lines that every month of several tells, so that plan and actual can be compared by them. */
export function comparedLines(months: readonly ActualMonth[], lines: readonly ProfitLine[]): ProfitLine[] {
  return lines.filter((line) => months.length > 0 && months.every((month) => month[line] !== undefined));
}
