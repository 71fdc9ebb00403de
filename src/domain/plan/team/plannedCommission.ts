import { daysIn, firstDayOf, type DaySerial, type Month } from "../../calendar/month";
import type { Mode } from "../../commission/tiers/tierTable";
import { Decimal, ZERO } from "../../money/decimal";
import { payByBands, type PlanBand } from "./bands";

/** What a commission plan counts of a month. `attainment`: net sales, with bounds that are shares of the base plan's. */
export type PlannedBasis = "sales" | "net" | "grossProfit" | "orders" | "attainment";

/** `shared`: the people share what is counted; `each`: all of it counts for each of them. */
export type CountedFor = "shared" | "each";

/** A commission plan as the year's plan reckons it. */
export interface PlannedCommission {
  readonly name: string;
  /** The role whose planned people it pays. */
  readonly role: string;
  readonly basis: PlannedBasis;
  readonly countedFor: CountedFor;
  readonly mode: Mode;
  /** The bands count each month by itself, or everything since the plan's year began. */
  readonly measure: "period" | "cumulative";
  readonly from?: DaySerial;
  /** The last day. */
  readonly until?: DaySerial;
  /** The part of the month's amount that is counted; of orders, the pieces counted for each. */
  readonly share: Decimal;
  /** In place of the planned people of the role. */
  readonly people?: Decimal;
  /** Only what exceeds it counts; for each person and month. */
  readonly threshold: Decimal;
  /** Nothing counts below it. */
  readonly cliff: Decimal;
  /** Paid at least, for each person and month. */
  readonly least: Decimal;
  /** Paid at most; 0 sets no bound. */
  readonly most: Decimal;
  /** The part that is still paid while an agency runs the shop. */
  readonly stays: Decimal;
  readonly bands: readonly PlanBand[];
}

/** A month of the plan as commission counts it. */
export interface CommissionMonth {
  readonly month: Month;
  readonly sales: Decimal;
  readonly net: Decimal;
  readonly grossProfit: Decimal;
  readonly orders: Decimal;
  /** Net sales of the base plan in this month, which attainment is measured against. */
  readonly netTarget: Decimal;
  /** Planned people of the role. */
  readonly people: Decimal;
}

export interface CommissionOfMonth {
  readonly name: string;
  /** The people that are paid; none while the plan is not in force. */
  readonly heads: Decimal;
  /** What is counted for one person, to the cent. */
  readonly counted: Decimal;
  /** What the bounds are multiplied with. */
  readonly bounds: Decimal;
  /** All people together. */
  readonly paid: Decimal;
}

const ONE = new Decimal(1);

/**
 * The commission of a plan in a month: what is counted for a person goes through the bands, then least and most, and is paid to
 * every person.
 *
 * @param before what was counted for a person in the months before; only a cumulative plan needs it
 * @example 900,000 net shared by 3 people at 1% to 200,000 and 2% above: 300,000 each, 4,000 each, 12,000
 */
export function plannedCommission(
  plan: PlannedCommission,
  month: CommissionMonth,
  before: Decimal,
): CommissionOfMonth {
  const part = partOfMonth(plan, month.month);
  const heads = part.isZero() ? ZERO : (plan.people ?? month.people);
  if (heads.lessThanOrEqualTo(0)) {
    return { name: plan.name, heads, counted: ZERO, bounds: ONE, paid: ZERO };
  }
  const sharing = plan.countedFor === "shared" ? heads : ONE;
  const partOf = (line: Decimal) => line.times(plan.share).times(part).dividedBy(sharing).toDecimalPlaces(2);
  const raw = partOf(lineOf(plan.basis, month));
  const counted = raw.lessThan(plan.cliff) ? ZERO : Decimal.max(ZERO, raw.minus(plan.threshold));
  const bounds = plan.basis === "attainment" ? partOf(month.netTarget) : ONE;
  const byBands = (of: Decimal) =>
    of.greaterThan(0) ? payByBands(plan.bands, plan.mode, of, bounds).toDecimalPlaces(2) : ZERO;
  const earned =
    plan.measure === "cumulative" ? byBands(before.plus(counted)).minus(byBands(before)) : byBands(counted);
  const capped = plan.most.greaterThan(0) ? Decimal.min(earned, plan.most) : earned;
  const each = Decimal.max(capped, plan.least);
  return { name: plan.name, heads, counted, bounds, paid: each.times(heads).toDecimalPlaces(2) };
}

/** The part of a month's days on which a plan is in force. */
function partOfMonth({ from, until }: PlannedCommission, month: Month): Decimal {
  const [first, days] = [firstDayOf(month), daysIn(month)];
  const last = first + days - 1;
  const held = Math.min(until ?? last, last) - Math.max(from ?? first, first) + 1;
  return new Decimal(Math.max(0, held)).dividedBy(days);
}

function lineOf(basis: PlannedBasis, month: CommissionMonth): Decimal {
  return basis === "attainment" ? month.net : month[basis];
}
