import type { FeeTerm } from "../../accounts/lines";
import type { Month } from "../../calendar/month";
import type { Decimal } from "../../money/decimal";
import type { PlanQuote } from "../team/agencyBill";
import type { PlannedCommission } from "../team/plannedCommission";

/** When an event takes place in a plan year. */
export interface EventDays {
  /** The calendar month, 1 to 12, whose sales it lifts. */
  readonly month: number;
  /** 0 where it does not take place. */
  readonly days: number;
}

/** A campaign that lifts the sales of its days: an uplift of 1.5 sells two and a half times a normal day. */
export interface EventPlan extends EventDays {
  readonly name: string;
  readonly uplift: Decimal;
  /** The second plan year and those after it; as in the first where nothing is said. */
  readonly later?: readonly EventDays[];
}

/** What a channel gets of the ad budget, and what it is expected to bring. */
export interface ChannelPlan {
  readonly name: string;
  /** A weight: the shares of all channels need not sum to 1. */
  readonly share: Decimal;
  /** Attributed sales / spend. */
  readonly roi: Decimal;
}

/** A role, what makes its work, and what a person of it does and earns in a month. */
export interface RolePlan {
  readonly name: string;
  /** Units of work an order makes, for example 1.2 conversations. */
  readonly workPerOrder: Decimal;
  /** Units of work whatever is sold. */
  readonly workPerMonth: Decimal;
  /** Units of work a person does in a month; 0 where the role is not planned by its work. */
  readonly capacity: Decimal;
  /** Above 0 and at most 1. */
  readonly utilisation: Decimal;
  readonly minimum: Decimal;
  /** Per person and month, before wage growth. */
  readonly basePay: Decimal;
  /** The part of these people that stays while an agency runs the shop, 0 to 1. */
  readonly stays: Decimal;
}

/** An agency, and whether it runs the shop or is only reckoned beside the own team. */
export interface AgencyPlan {
  readonly quote: PlanQuote;
  /** The first month of its contract. */
  readonly from: Month;
  readonly runs: boolean;
}

/** A cost with a fixed and a growing part; the rate applies to net sales. */
export interface MixedCost {
  readonly perMonth: Decimal;
  readonly rate: Decimal;
}

/** What a scenario multiplies. */
export interface ScenarioFactors {
  readonly sales: Decimal;
  readonly conversion: Decimal;
}

/** Everything a plan is made from. Rates are fractions; sales and ad share are before refunds. */
export interface PlanAssumptions {
  /** The first of twelve months. */
  readonly start: Month;
  /** The first month of a plan of several years, of which these twelve months are one; `start` where nothing is said. */
  readonly planStart?: Month;
  /** Sales of the twelve months, paid amount before refunds (支付金額). */
  readonly target: Decimal;
  /** Sales of each year after them, where the plan goes on. */
  readonly laterTargets?: readonly Decimal[];
  /** Twelve weights by calendar month, January first; they need not sum to 1. */
  readonly weights: readonly Decimal[];
  readonly events: readonly EventPlan[];
  /** Paying buyers / visitors; visitors are not planned without it. */
  readonly conversion?: Decimal;
  /** Paid amount per order (客單價); orders and work per order are not planned without it. */
  readonly orderValue?: Decimal;
  /** Refunds / sales. */
  readonly refundRate: Decimal;
  /** Cost of goods / net sales. */
  readonly costRate: Decimal;
  /** The dated terms of each fee. */
  readonly fees: readonly (readonly FeeTerm[])[];
  /** Ad spend / sales. */
  readonly adShare: Decimal;
  readonly channels: readonly ChannelPlan[];
  readonly roles: readonly RolePlan[];
  readonly wageGrowth: Decimal;
  /** The month from which pay has grown, and grows again every twelve months; the plan's first where nothing is said. */
  readonly wageGrowthFrom?: Month;
  readonly commission: readonly PlannedCommission[];
  readonly agency?: AgencyPlan;
  readonly otherCosts: MixedCost;
  /** Net sales of each month that attainment is measured against; the plan's own where none are given. */
  readonly netTargets?: readonly Decimal[];
}

export const PLAN_MONTHS = 12;

/** The assumptions of a scenario; the target is rounded to the cent, so that its plan foots to it. */
export function scenarioOf(assumptions: PlanAssumptions, factors: ScenarioFactors): PlanAssumptions {
  const { conversion, laterTargets } = assumptions;
  const targetOf = (target: Decimal) => target.times(factors.sales).toDecimalPlaces(2);
  return {
    ...assumptions,
    target: targetOf(assumptions.target),
    ...(laterTargets && { laterTargets: laterTargets.map(targetOf) }),
    ...(conversion && { conversion: conversion.times(factors.conversion) }),
  };
}
