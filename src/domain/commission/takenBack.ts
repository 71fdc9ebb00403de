import type { Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import { ZERO, type Decimal } from "../money/decimal";
import { isOfAll, type Assignment } from "./assignments";
import { givenBack, type GivenBack, type LateRefund } from "./earnings";
import type { CommissionPlan } from "./plan";

/** A refund of an earlier month's sales, with the commission that it takes back. */
export interface TakenBack extends GivenBack {
  /** The month of the sales. */
  readonly sold: Month;
  /** The plan under which they were paid. */
  readonly plan: CommissionPlan;
  /** The amount on which commission stood paid before this refund, in currency units. */
  readonly amount: Decimal;
  readonly refund: Decimal;
  /** The KPI factor with which they were paid. */
  readonly factor?: Decimal;
  /** The most that can be taken back, where a floor or the cap of all months pays the rest all the same. */
  readonly most?: Cents;
}

/** Refunds that are still to come, by person, in the month in which they are paid. */
export class RefundsToCome {
  private readonly expected = new Map<string, TakenBack[]>();

  /**
   * Notes the refunds of a stretch's sales that are paid later. Each takes from what the one before it left.
   *
   * @param paidOn the amount on which the commission of the plan stands paid after the stretch
   * @param aboveFloor what the stretch pays beyond its floor, which it pays whatever is refunded; absent without a floor
   */
  expect(
    { plan, person, month: sold }: Assignment,
    paidOn: Decimal,
    factor: Decimal | undefined,
    refunds: readonly LateRefund[],
    aboveFloor?: Cents,
  ): void {
    let amount = paidOn;
    let most = aboveFloor;
    for (const { month, amount: refund } of refunds) {
      const back = atMost(most, givenBack(plan, amount, refund, factor));
      const key = keyOf(person, month);
      const known = this.expected.get(key) ?? [];
      this.expected.set(key, [...known, { sold, plan, amount, refund, ...(factor && { factor }), ...back }]);
      amount = amount.minus(refund);
      if (most !== undefined) most = (most - back.cents) as Cents;
    }
  }

  /**
   * Takes what a stretch gives back out of what is expected. A refund under a cumulative plan, or of other sales than those of the
   * stretch, waits for the stretch of its plan, if one of the person's is still to come in the month.
   *
   * @param plans the plans of the person's stretches that are still to come in the month
   */
  take({ person, month, plan }: Assignment, plans: readonly CommissionPlan[]): readonly TakenBack[] {
    const key = keyOf(person, month);
    const waits = (refund: TakenBack) =>
      refund.plan !== plan &&
      (isCumulative(refund) || !isOfAll(refund) || plan.only !== undefined) &&
      plans.includes(refund.plan);
    const all = this.expected.get(key) ?? [];
    this.expected.set(key, all.filter(waits));
    return all.filter((refund) => !waits(refund));
  }

  /** What nobody took, because the person has no payout in that month any more. */
  left(): readonly { readonly person: string; readonly month: Month; readonly amount: Cents }[] {
    return [...this.expected].flatMap(([key, refunds]) => {
      const [person, month] = JSON.parse(key) as [string, Month];
      const amount = centsOf(refunds);
      return amount === 0 ? [] : [{ person, month, amount }];
    });
  }
}

/** What is given back, within the most that can be taken. */
export function atMost<Back extends { readonly cents: Cents }>(
  most: Cents | undefined,
  back: Back,
): Back & { readonly most?: Cents } {
  return most === undefined || back.cents <= most ? back : { ...back, cents: most, most };
}

function keyOf(person: string, month: Month): string {
  return JSON.stringify([person, month]);
}

function isCumulative({ plan }: TakenBack): boolean {
  return plan.terms.measure === "cumulative";
}

/** What is given back for refunds together. */
export function centsOf(refunds: readonly TakenBack[]): Cents {
  return refunds.reduce((sum, { cents }) => addCents(sum, cents), NO_CENTS);
}

/** The amount of refunds together. */
export function refundOf(refunds: readonly TakenBack[]): Decimal {
  return refunds.reduce((sum, { refund }) => sum.plus(refund), ZERO);
}
