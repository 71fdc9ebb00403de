import type { Cents } from "./cents";
import { centsFromNumber } from "./cents";
import { Decimal, ZERO, decimalFromNumber } from "./decimal";

/** Sums of cents stay below this, so that one more amount of up to 1e15 cents is still added exactly. */
export const SAFE_SUM = 4e15;

/** A running sum of amounts that is exact whatever comes: whole cents in a double, anything finer or larger as a Decimal. */
export class ExactSum {
  private cents = 0;
  private rest: Decimal = ZERO;

  addCents(amount: Cents): void {
    this.cents += amount;
    if (this.cents > SAFE_SUM || this.cents < -SAFE_SUM) {
      this.rest = this.rest.plus(new Decimal(this.cents).dividedBy(100));
      this.cents = 0;
    }
  }

  addDecimal(amount: Decimal): void {
    this.rest = this.rest.plus(amount);
  }

  /** @param amount a finite number from a sheet, taken as the decimal a person sees */
  addNumber(amount: number): void {
    const cents = centsFromNumber(amount);
    if (cents === undefined) this.addDecimal(decimalFromNumber(amount));
    else this.addCents(cents);
  }

  value(): Decimal {
    return this.rest.plus(new Decimal(this.cents).dividedBy(100));
  }
}

/**
 * An exact amount as text: at least two decimals, more only where the amount has them.
 *
 * @example amountText(new Decimal("476")) // "476.00"
 */
export function amountText(amount: Decimal): string {
  return amount.plus(0).toFixed(Math.max(2, amount.decimalPlaces()));
}
