import { Decimal, ZERO } from "../money/decimal";

/** Where the year is heading. */
export interface Outlook {
  readonly soFar: Decimal;
  /** Actual sales and the forecast of the months that are left. */
  readonly year: Decimal;
  /** The year's outlook less its target. */
  readonly gap: Decimal;
  /** Sales each month that is left must bring for the year to meet its target; absent where none is left. */
  readonly runRate?: Decimal;
}

/**
 * The year's outlook and the run rate that its target needs, rounded up to the cent.
 *
 * @param rest the forecast of each month that is left
 * @example 1,200,000 wanted, 500,000 in six months, 90,000 forecast for each of six: 1,040,000, and 116,666.67 a month needed
 */
export function outlookOf(target: Decimal, actual: readonly Decimal[], rest: readonly Decimal[]): Outlook {
  const sum = (amounts: readonly Decimal[]) => amounts.reduce((total, amount) => total.plus(amount), ZERO);
  const soFar = sum(actual);
  const year = soFar.plus(sum(rest));
  const left = Decimal.max(target.minus(soFar), ZERO);
  return {
    soFar,
    year,
    gap: year.minus(target),
    ...(rest.length > 0 && {
      runRate: left.dividedBy(rest.length).toDecimalPlaces(6).toDecimalPlaces(2, Decimal.ROUND_UP),
    }),
  };
}
