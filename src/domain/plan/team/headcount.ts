import { Decimal, ZERO } from "../../money/decimal";
import { answer, refuse, type PlanAnswer } from "../problem";

/**
 * People that a workload needs: workload / (capacity × utilisation), rounded up, never fewer than the minimum.
 *
 * @param workload what is to be done in the period, for example 24,000 conversations; 0 or more
 * @param capacity what one person does in that period, above 0
 * @param minimum people kept whatever the workload, 0 or more
 * @param utilisation the part of the time that goes into this work, above 0 and at most 1
 * @example headcount(24,000, 2,600, 2, 0.85) → 11
 */
export function headcount(
  workload: Decimal,
  capacity: Decimal,
  minimum: Decimal = ZERO,
  utilisation: Decimal = new Decimal(1),
): PlanAnswer<Decimal> {
  if (workload.lessThan(0)) return refuse({ code: "negative", what: "workload", value: workload.toString() });
  if (capacity.lessThanOrEqualTo(0))
    return refuse({ code: "notPositive", what: "capacity", value: capacity.toString() });
  if (minimum.lessThan(0)) return refuse({ code: "negative", what: "minimum", value: minimum.toString() });
  if (utilisation.lessThanOrEqualTo(0) || utilisation.greaterThan(1)) {
    return refuse({ code: "rateOutOfRange", what: "utilisation", value: utilisation.toString() });
  }
  const perPerson = capacity.times(utilisation);
  const people = workload.dividedBy(perPerson);
  const whole = people.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const needed = whole.times(perPerson).equals(workload) ? whole : people.ceil();
  return answer(Decimal.max(needed, minimum.ceil()));
}
