import { Decimal } from "../money/decimal";
import { answer, refuse, type PlanAnswer } from "./problem";

/**
 * The ROI (投產比: attributed sales / ad spend) at which advertising neither earns nor loses, on sales before
 * refunds: 1 / (margin × (1 − refund rate) − fee rate). Without refunds and fees it is 1 / margin.
 *
 * @param margin gross margin of what is kept, above 0 and at most 1
 * @param refundRate refunds / sales before refunds, 0 to below 1
 * @param feeRate platform fees as a share of sales before refunds, 0 to below 1
 * @example breakEvenRoi(0.3, 0, 0) → 3.333…
 * @example breakEvenRoi(0.5, 0.2, 0.05) → 2.857… (1 / 0.35)
 */
export function breakEvenRoi(margin: Decimal, refundRate: Decimal, feeRate: Decimal): PlanAnswer<Decimal> {
  if (margin.lessThan(-1) || margin.greaterThan(1)) {
    return refuse({ code: "rateOutOfRange", what: "margin", value: margin.toString() });
  }
  for (const [what, rate] of [
    ["refundRate", refundRate],
    ["feeRate", feeRate],
  ] as const) {
    if (rate.lessThan(0) || rate.greaterThan(1))
      return refuse({ code: "rateOutOfRange", what, value: rate.toString() });
  }
  const left = margin.times(new Decimal(1).minus(refundRate)).minus(feeRate);
  return left.lessThanOrEqualTo(0)
    ? refuse({ code: "noRoiBreaksEven", left: left.toString() })
    : answer(new Decimal(1).dividedBy(left));
}
