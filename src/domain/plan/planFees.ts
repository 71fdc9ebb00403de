import { NO_SHOP, type FeeTerm, type SalesLine } from "../accounts/lines";
import { termsOfShop } from "../accounts/platformFees";
import { firstDayOf, type DaySerial, type Month } from "../calendar/month";
import { Decimal, ZERO } from "../money/decimal";
import type { PlanFee } from "./assumptions/planInputs";

const RATE_DECIMALS = 6;

/**
 * The fees of all shops together from a month on. A rate of one shop is weighed with that shop's part of the sales; an amount
 * that every shop pays is taken once a shop, but where it has a term of its own. Each term holds until the day before the next
 * one of its name; terms that ended before, or that charge nothing, are left out.
 *
 * @param sales the sales that the shops' parts are taken from
 * @example 0.6% of one shop that makes a quarter of the sales: 0.15% of all sales
 */
export function planFees(terms: readonly FeeTerm[], sales: readonly SalesLine[], start: Month): PlanFee[] {
  const sold = [...new Set(sales.map(({ shop }) => shop))];
  const shops = sold.length > 0 ? sold : [NO_SHOP];
  const fees = terms.flatMap((term) => {
    const payers = shops.filter((shop) => termsOfShop(terms, shop).includes(term));
    return (term.shop === NO_SHOP ? payers : [term.shop]).map((shop) =>
      feeOfShop(term, dayBeforeNext(term, termsOfShop(terms, shop)), partOf(shop, sales)),
    );
  });
  const inForce = fees.filter(({ until }) => (until ?? Infinity) >= firstDayOf(start));
  return joined(inForce).filter(chargesAnything);
}

/** @param part the shop's part of all sales */
function feeOfShop({ name, from, basis }: FeeTerm, until: DaySerial | undefined, part: Decimal): PlanFee {
  return {
    name,
    from,
    ...(until !== undefined && { until }),
    onSales: basis.kind === "rateOnGross" ? basis.rate.times(part) : ZERO,
    onNet: basis.kind === "rateOnNet" ? basis.rate.times(part) : ZERO,
    perMonth: basis.kind === "perMonth" ? basis.amount : ZERO,
    perYear: basis.kind === "perYear" ? basis.amount : ZERO,
  };
}

function dayBeforeNext(term: FeeTerm, terms: readonly FeeTerm[]): DaySerial | undefined {
  const later = terms.filter(({ name, from }) => name === term.name && from > term.from);
  if (later.length === 0) return undefined;
  return (later.reduce((least, { from }) => Math.min(least, from), Infinity) - 1) as DaySerial;
}

/** A shop's part of the sales; all of them where nothing was sold yet. */
function partOf(shop: string, sales: readonly SalesLine[]): Decimal {
  const sum = (lines: readonly SalesLine[]) => lines.reduce((total, { gross }) => total.plus(gross), ZERO);
  const all = sum(sales);
  return all.gt(0) ? sum(sales.filter((line) => line.shop === shop)).dividedBy(all) : new Decimal(1);
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
  return [...lines.values()].map((line) => ({
    ...line,
    onSales: line.onSales.toDecimalPlaces(RATE_DECIMALS),
    onNet: line.onNet.toDecimalPlaces(RATE_DECIMALS),
  }));
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
