import { Decimal } from "../money/decimal";
import { answer, refuse, type PlanAnswer } from "./problem";

/**
 * Visitors that a sales target needs: sales / (conversion × order value), rounded up, since a part of a visitor buys
 * nothing. From the identity 支付金額 = 訪客數 × 轉化率 × 客單價.
 *
 * @param sales paid amount before refunds, in currency units, 0 or more
 * @param conversion paying buyers / visitors, above 0 and at most 1
 * @param orderValue paid amount per buyer (客單價), above 0
 * @example visitorsNeeded(645,000, 0.015, 198) → 217,172
 */
export function visitorsNeeded(
  sales: Decimal,
  conversion: Decimal,
  orderValue: Decimal,
): PlanAnswer<Decimal> {
  if (sales.isNegative() && !sales.isZero())
    return refuse({ code: "negative", what: "sales", value: sales.toString() });
  if (conversion.lessThanOrEqualTo(0) || conversion.greaterThan(1)) {
    return refuse({ code: "rateOutOfRange", what: "conversion", value: conversion.toString() });
  }
  if (orderValue.lessThanOrEqualTo(0)) {
    return refuse({ code: "notPositive", what: "orderValue", value: orderValue.toString() });
  }
  // A quotient that does not end is cut at 40 digits: whole numbers of visitors are recognised by multiplying back.
  const perVisitor = conversion.times(orderValue);
  const visitors = sales.dividedBy(perVisitor);
  const whole = visitors.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return answer(whole.times(perVisitor).equals(sales) ? whole : visitors.ceil());
}
