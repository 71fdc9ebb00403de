import { daysIn, firstDayOf, monthNumberOf } from "../calendar/month";
import type { Month } from "../calendar/month";
import { allocate } from "../money/allocate";
import { Decimal, ZERO } from "../money/decimal";
import { NO_SHOP } from "./lines";
import type { FeeBasis, FeeTerm } from "./lines";

/** A fee of a shop in a month, rounded to the cent as it is charged. */
export interface MonthlyFee {
  readonly name: string;
  readonly amount: Decimal;
  /** The terms were in force, or the same, for a part of the month only. */
  readonly prorated: boolean;
}

/** What a shop sold in the month the fees are for; absent where nothing is known to be sold. */
export interface FeeBase {
  readonly gross?: Decimal;
  readonly net?: Decimal;
}

const TWELVE_MONTHS = Array.from({ length: 12 }, () => new Decimal(1));

/**
 * The terms that a shop pays. From its first day on, a shop's own term goes before those of its name that every shop pays.
 *
 * @example 2% for every shop and 3% for one: that one pays 3%
 */
export function termsOfShop(terms: readonly FeeTerm[], shop: string): FeeTerm[] {
  const own = terms.filter((term) => term.shop === shop);
  const isReplaced = ({ name, from }: FeeTerm) => own.some((term) => term.name === name && term.from <= from);
  return terms.filter((term) => term.shop === shop || (term.shop === NO_SHOP && !isReplaced(term)));
}

/**
 * The fees of a shop in a month by the terms in force. A term holds from its day until the next one of its name, beside those that
 * begin with it; a month in which terms change is split by calendar days. A yearly fee is spread over the calendar months so
 * that they foot to the year.
 *
 * @returns one entry for each fee that is in force in the month.
 */
export function feesIn(month: Month, shop: string, base: FeeBase, terms: readonly FeeTerm[]): MonthlyFee[] {
  const applying = termsOfShop(terms, shop);
  const names = [...new Set(applying.map(({ name }) => name))];
  return names.flatMap((name) => {
    const dated = applying.filter((term) => term.name === name).sort((a, b) => a.from - b.from);
    return feeIn(month, base, dated) ?? [];
  });
}

/** @param dated terms of one fee, earliest first */
function feeIn(month: Month, base: FeeBase, dated: readonly FeeTerm[]): MonthlyFee | undefined {
  const first = firstDayOf(month);
  const ofDays = daysIn(month);
  let amount = ZERO;
  let isWhole = true;
  const inForce = dated.filter(({ basis, from }) => {
    const until = dated.find((next) => next.from > from)?.from ?? Infinity;
    const days = Math.min(first + ofDays, until) - Math.max(first, from);
    if (days <= 0) return false;
    if (days < ofDays) isWhole = false;
    amount = amount.plus(fullFee(basis, base, month).times(days).dividedBy(ofDays));
    return true;
  });
  if (inForce.length === 0) return undefined;
  return { name: dated[0]!.name, amount: amount.toDecimalPlaces(2), prorated: !isWhole };
}

/** The fee as if the term held for the whole month. */
function fullFee(basis: FeeBasis, { gross, net }: FeeBase, month: Month): Decimal {
  switch (basis.kind) {
    case "rateOnGross":
      return (gross ?? ZERO).times(basis.rate);
    case "rateOnNet":
      return (net ?? ZERO).times(basis.rate);
    case "perMonth":
      return basis.amount;
    case "perYear":
      return allocate(basis.amount, TWELVE_MONTHS)[monthNumberOf(month) - 1]!;
  }
}
