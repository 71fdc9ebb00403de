import type { Decimal } from "../../money/decimal";
import type { QuoteStep } from "../team/agencyBill";
import { PLAN_MONTHS, type PlanAssumptions } from "./assumptions";
import { bandsAscend } from "../team/bands";
import type { PlanInput, PlanProblem } from "../problem";

/** What in the assumptions no plan can be made from. */
export function checkAssumptions(assumptions: PlanAssumptions): PlanProblem | undefined {
  const { target, weights, events, channels, roles, orderValue, conversion, commission } = assumptions;
  const { agency, otherCosts } = assumptions;
  const steps = agency?.quote.steps ?? [];
  if (weights.length !== PLAN_MONTHS) return { code: "weightsEmpty" };
  const amounts: readonly (readonly [PlanInput, readonly Decimal[]])[] = [
    ["target", [target]],
    ["weight", [...weights, ...channels.map(({ share }) => share)]],
    ["uplift", events.map(({ uplift }) => uplift.plus(1))],
    ["roi", channels.map(({ roi }) => roi)],
    ["workload", roles.flatMap((role) => [role.workPerOrder, role.workPerMonth])],
    ["capacity", roles.map(({ capacity }) => capacity)],
    ["minimum", roles.map(({ minimum }) => minimum)],
    ["basePay", roles.map(({ basePay }) => basePay)],
    ["wageGrowth", [assumptions.wageGrowth.plus(1)]],
    ["commissionRate", commission.flatMap(({ bands }) => bands.flatMap(({ rate, flat }) => [rate, flat]))],
    ["commissionShare", commission.flatMap(({ share, people }) => [share, people ?? share])],
    ["agencyFee", steps.flatMap(({ fee, rate }) => [fee, rate])],
    ["otherCosts", [otherCosts.perMonth]],
  ];
  for (const [what, values] of amounts) {
    const bad = values.find((value) => value.lessThan(0));
    if (bad) return { code: "negative", what, value: bad.toString() };
  }
  const rates: readonly (readonly [PlanInput, readonly Decimal[]])[] = [
    ["refundRate", [assumptions.refundRate]],
    ["costRate", [assumptions.costRate]],
    ["adShare", [assumptions.adShare]],
    ["variableRate", [otherCosts.rate, ...steps.map(({ rate }) => rate)]],
    [
      "commissionRate",
      commission.flatMap(({ basis, bands }) => (basis === "orders" ? [] : bands.map(({ rate }) => rate))),
    ],
    ["stays", [...roles, ...commission].map(({ stays }) => stays)],
  ];
  for (const [what, values] of rates) {
    const bad = values.find((value) => value.lessThan(0) || value.greaterThan(1));
    if (bad) return { code: "rateOutOfRange", what, value: bad.toString() };
  }
  if (conversion && (conversion.lte(0) || conversion.gt(1))) {
    return { code: "rateOutOfRange", what: "conversion", value: conversion.toString() };
  }
  if (orderValue?.lte(0)) return { code: "notPositive", what: "orderValue", value: orderValue.toString() };
  const mixed = commission.find(({ bands }) => !bandsAscend(bands));
  if (mixed) return { code: "bandsNotAscending", of: mixed.name };
  if (agency && [...new Set(steps.map(({ phase }) => phase))].some((phase) => !ascends(steps, phase))) {
    return { code: "bandsNotAscending", of: agency.quote.name };
  }
  const idle = roles.find(({ utilisation }) => utilisation.lte(0) || utilisation.gt(1));
  return idle && { code: "rateOutOfRange", what: "utilisation", value: idle.utilisation.toString() };
}

function ascends(steps: readonly QuoteStep[], phase: number): boolean {
  return bandsAscend(steps.filter((step) => step.phase === phase));
}
