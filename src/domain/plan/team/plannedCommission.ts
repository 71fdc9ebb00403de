import { daysIn, firstDayOf, type DaySerial, type Month } from "../../calendar/month";
import type { Mode } from "../../commission/tiers/tierTable";
import { Decimal, ZERO } from "../../money/decimal";
import { payByBands, type PlanBand } from "./bands";
import { beginOf, type PlannedMeasure } from "./stretch";

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
  readonly measure: PlannedMeasure;
  readonly from?: DaySerial;
  /** The last day. */
  readonly until?: DaySerial;
  /** The part of the month's amount that is counted; of orders, the pieces counted for each. */
  readonly share: Decimal;
  /** In place of the planned people of the role. */
  readonly people?: Decimal;
  /** Only what exceeds it counts; for each person, in the months that the bands count together. */
  readonly threshold: Decimal;
  /** Nothing counts below it, in those months. */
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

/** What a plan counts for one person of its in a month. */
type CountedOfMonth = Pick<CommissionOfMonth, "heads" | "counted"> & {
  /** The first of the months that its bands count together with it. */
  readonly begin: Month;
  /** The part of the base plan's net sales that is counted in the same way. */
  readonly target: Decimal;
};

/**
 * The commission of a plan in the months of a year. What is counted for a person since a stretch of months began goes through the
 * bands, less what the stretch has paid by them before; then least and most, and it is paid to every person.
 *
 * @param months of one plan year, in order
 * @example 900,000 net shared by 3 people at 1% to 200,000 and 2% above: 300,000 each, 4,000 each, 12,000
 */
export function plannedCommission(
  plan: PlannedCommission,
  months: readonly CommissionMonth[],
): CommissionOfMonth[] {
  const all = months.map((month) => countedIn(plan, month, months[0]!.month));
  return all.map(({ heads, counted, begin }, at) => {
    const stretch = all.filter((each) => each.begin === begin);
    const soFar = sumOf(
      all
        .slice(0, at + 1)
        .filter((each) => each.begin === begin)
        .map((each) => each.counted),
    );
    const bounds = plan.basis === "attainment" ? sumOf(stretch.map(({ target }) => target)) : ONE;
    const byBands = (of: Decimal) => {
      const started = of.lessThan(plan.cliff) ? ZERO : Decimal.max(ZERO, of.minus(plan.threshold));
      return started.greaterThan(0)
        ? payByBands(plan.bands, plan.mode, started, bounds).toDecimalPlaces(2)
        : ZERO;
    };
    const earned = byBands(soFar).minus(byBands(soFar.minus(counted)));
    const capped = plan.most.greaterThan(0) ? Decimal.min(earned, plan.most) : earned;
    const each = heads.greaterThan(0) ? Decimal.max(capped, plan.least) : ZERO;
    return { name: plan.name, heads, counted, bounds, paid: each.times(heads).toDecimalPlaces(2) };
  });
}

function countedIn(plan: PlannedCommission, month: CommissionMonth, start: Month): CountedOfMonth {
  const begin = beginOf(plan.measure, month.month, start);
  const part = partOfMonth(plan, month.month);
  const heads = part.isZero() ? ZERO : (plan.people ?? month.people);
  if (heads.lessThanOrEqualTo(0)) return { heads, begin, counted: ZERO, target: ZERO };
  const sharing = plan.countedFor === "shared" ? heads : ONE;
  const partOf = (line: Decimal) => line.times(plan.share).times(part).dividedBy(sharing).toDecimalPlaces(2);
  return { heads, begin, counted: partOf(lineOf(plan.basis, month)), target: partOf(month.netTarget) };
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

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}
