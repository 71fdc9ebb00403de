import { NO_SHOP, type FeeTerm, type SalesLine } from "../accounts/lines";
import { firstDayOf, type DaySerial, type Month } from "../calendar/month";
import { Decimal, ZERO } from "../money/decimal";
import type { PlanFee } from "./assumptions/planInputs";

const RATE_DECIMALS = 6;

/**
 * The fees of all shops together from a month on. A rate of one shop is weighed with that shop's part of the sales; an amount
 * that every shop pays is taken once a shop. Each term holds until the day before the next one of its name; terms that ended
 * before, or that charge nothing, are left out.
 *
 * @param sales the sales that the shops' parts are taken from
 * @example 0.6% of one shop that makes a quarter of the sales: 0.15% of all sales
 */
export function planFees(terms: readonly FeeTerm[], sales: readonly SalesLine[], start: Month): PlanFee[] {
  const shops = new Set(sales.map(({ shop }) => shop));
  const fees = terms.map((term): PlanFee => {
    const { name, shop, from, basis } = term;
    const until = dayBeforeNext(term, terms);
    const part = shop === NO_SHOP ? new Decimal(1) : partOf(shop, sales);
    const payers = shop === NO_SHOP ? Math.max(1, shops.size) : 1;
    return {
      name,
      from,
      ...(until !== undefined && { until }),
      onSales: basis.kind === "rateOnGross" ? weighed(basis.rate, part) : ZERO,
      onNet: basis.kind === "rateOnNet" ? weighed(basis.rate, part) : ZERO,
      perMonth: basis.kind === "perMonth" ? basis.amount.times(payers) : ZERO,
      perYear: basis.kind === "perYear" ? basis.amount.times(payers) : ZERO,
    };
  });
  const inForce = fees.filter((fee) => (fee.until ?? Infinity) >= firstDayOf(start) && chargesAnything(fee));
  return joined(inForce);
}

function dayBeforeNext(term: FeeTerm, terms: readonly FeeTerm[]): DaySerial | undefined {
  const later = terms.filter(
    ({ name, shop, from }) => name === term.name && shop === term.shop && from > term.from,
  );
  if (later.length === 0) return undefined;
  return (later.reduce((least, { from }) => Math.min(least, from), Infinity) - 1) as DaySerial;
}

/** A shop's part of the sales; all of them where nothing was sold yet. */
function partOf(shop: string, sales: readonly SalesLine[]): Decimal {
  const sum = (lines: readonly SalesLine[]) => lines.reduce((total, { gross }) => total.plus(gross), ZERO);
  const all = sum(sales);
  return all.gt(0) ? sum(sales.filter((line) => line.shop === shop)).dividedBy(all) : new Decimal(1);
}

function weighed(rate: Decimal, part: Decimal): Decimal {
  return rate.times(part).toDecimalPlaces(RATE_DECIMALS);
}

function chargesAnything({ onSales, onNet, perMonth, perYear }: PlanFee): boolean {
  return [onSales, onNet, perMonth, perYear].some((figure) => !figure.isZero());
}

/** Shops that pay the same fee on the same days have one line. */
function joined(fees: readonly PlanFee[]): PlanFee[] {
  const lines = new Map<string, PlanFee>();
  for (const fee of fees) {
    const key = `${fee.name}\n${fee.from ?? ""}\n${fee.until ?? ""}`;
    const line = lines.get(key);
    lines.set(key, line ? sumOfFees(line, fee) : fee);
  }
  return [...lines.values()];
}

function sumOfFees(line: PlanFee, fee: PlanFee): PlanFee {
  return {
    ...line,
    onSales: line.onSales.plus(fee.onSales),
    onNet: line.onNet.plus(fee.onNet),
    perMonth: line.perMonth.plus(fee.perMonth),
    perYear: line.perYear.plus(fee.perYear),
  };
}
