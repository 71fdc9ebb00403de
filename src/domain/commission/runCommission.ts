import type { Employment } from "../accounts/lines";
import { daysIn, firstDayOf, monthOfSerial, type DaySerial, type Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import { assignPlans, type Assignment, type AssignmentProblem } from "./assignments";
import {
  countSales,
  givenBack,
  lateRefunds,
  orderAmounts,
  payByTiers,
  type BasisUnknown,
  type ByTiers,
  type Counted,
  type EarningProblem,
  type LateRefund,
} from "./earnings";
import type { FloorAboveCap } from "./limits";
import type { OrderLedger } from "./orderLedger";
import { applyTerms, type PeriodCommission, type PlanTerms } from "./periodCommission";
import type { CommissionPlan, SalesOf } from "./plan";
import { settleMonths, type Settlement } from "./settlement";
import type { SplitProblem } from "./split";
import { sharePool } from "./teamPool";

/** A sales target. Empty person: the shop's; empty shop: everybody's. */
export interface TargetLine {
  readonly month: Month;
  readonly shop: string;
  readonly person: string;
  readonly target: Decimal;
}

/** A person's month at work. What no sheet tells is absent. */
export interface AttendanceLine {
  readonly month: Month;
  readonly person: string;
  /** Days or hours, the same for due and worked. */
  readonly due?: Decimal;
  readonly worked?: Decimal;
  readonly score?: Decimal;
  readonly factor?: Decimal;
}

export interface CommissionInput {
  readonly plans: readonly CommissionPlan[];
  readonly employments: readonly Employment[];
  readonly ledger: OrderLedger;
  readonly targets: readonly TargetLine[];
  readonly attendance: readonly AttendanceLine[];
}

/** How a member's share came from the team's pool. */
export interface TeamShare {
  readonly pool: Cents;
  /** In the order of the members. */
  readonly weights: readonly Decimal[];
  readonly members: readonly string[];
  /** The place of this person among them. */
  readonly index: number;
}

/** What a person earned in a stretch of a month under one plan, and what is paid of it. */
export interface PayoutRow extends Assignment, Settlement {
  readonly salesOf: SalesOf;
  readonly counted: Counted;
  /** Under a cumulative plan: the amount up to the month before. */
  readonly amountBefore: Decimal;
  readonly target?: Decimal;
  readonly byTiers: ByTiers;
  readonly team?: TeamShare;
  readonly factor?: Decimal;
  readonly period: PeriodCommission;
  readonly paidBefore: Cents;
}

export type RunProblem =
  | AssignmentProblem
  | {
      readonly code: "notPaid";
      readonly person: string;
      readonly month: Month;
      readonly plan: CommissionPlan;
      readonly why: WhyNotPaid;
    }
  /** The amount is below 0 and earns nothing. */
  | {
      readonly code: "negativeBasis";
      readonly person: string;
      readonly month: Month;
      readonly amount: Decimal;
    }
  /** Commission is to be given back by somebody who has no payout in that month any more. */
  | { readonly code: "clawbackLeft"; readonly person: string; readonly month: Month; readonly amount: Cents }
  /** No order names anybody of the role, so the plan counts the orders of their shop. */
  | { readonly code: "countsShopSales"; readonly plan: string; readonly role: string };

export type WhyNotPaid = EarningProblem | BasisUnknown | FloorAboveCap | SplitProblem;

export interface CommissionRun {
  /** By month, then as the people stand in the sheets. */
  readonly rows: readonly PayoutRow[];
  readonly problems: readonly RunProblem[];
  readonly months: readonly Month[];
}

/** Every payout that plans, people and orders lead to. */
export function runCommission(input: CommissionInput): CommissionRun {
  const months = monthsOf(input.ledger);
  const { assignments, problems } = assignPlans(input.plans, input.employments, input.ledger.names(), months);
  const ordered = [...assignments].sort((a, b) => a.month - b.month);
  const run = new Run(input, ordered);
  const earned = months.flatMap((month) =>
    run.earnMonth(ordered.filter((assignment) => assignment.month === month)),
  );
  return {
    rows: settleMonths(earned, months),
    problems: [...problems, ...run.problems, ...run.clawbacksLeft()],
    months,
  };
}

function monthsOf(ledger: OrderLedger): Month[] {
  const days = ledger.days("pay") ?? ledger.days("order");
  if (!days) return [];
  const [first, last] = [monthOfSerial(days[0]), monthOfSerial(days[1])];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Month);
}

/** A payout before holdback and draw. */
export type EarnedRow = Omit<PayoutRow, keyof Settlement>;

/** What a person has under a plan from the months before. */
interface Standing {
  amount: Decimal;
  paid: Cents;
}

class Run {
  readonly problems: RunProblem[] = [];
  private readonly standings = new Map<string, Standing>();
  /** Refunds to come by person, in the month in which they are paid. */
  private readonly refunds = new Map<string, { readonly amount: Decimal; readonly cents: Cents }>();
  private readonly namedRoles: ReadonlySet<string>;
  private readonly attendances: ReadonlyMap<string, AttendanceLine>;
  private readonly toldOfShop = new Set<number>();

  constructor(
    private readonly input: CommissionInput,
    assignments: readonly Assignment[],
  ) {
    const named = new Set(input.ledger.names());
    this.attendances = new Map(input.attendance.map((line) => [`${line.month} ${line.person}`, line]));
    this.namedRoles = new Set(assignments.filter(({ person }) => named.has(person)).map(({ role }) => role));
  }

  /** The payouts of one month; months come in order. */
  earnMonth(assignments: readonly Assignment[]): EarnedRow[] {
    const teams = new Map<string, Assignment[]>();
    for (const assignment of assignments) {
      const { plan, shop, person, first } = assignment;
      const key = plan.pool ? `${plan.id} ${shop}` : `${plan.id} ${shop} ${person} ${first}`;
      teams.set(key, [...(teams.get(key) ?? []), assignment]);
    }
    const earned = new Map<Assignment, EarnedRow>();
    for (const members of teams.values()) {
      for (const row of members[0]!.plan.pool ? this.earnTogether(members) : this.earnAlone(members[0]!)) {
        earned.set(row.assignment, row.earned);
      }
    }
    return assignments.flatMap((assignment) => earned.get(assignment) ?? []);
  }

  /** What was left of refunds whose month has passed or has no payout. */
  clawbacksLeft(): RunProblem[] {
    return [...this.refunds]
      .filter(([, { cents }]) => cents !== 0)
      .map(([key, { cents }]) => {
        const [month, person] = JSON.parse(key) as [Month, string];
        return { code: "clawbackLeft", person, month, amount: cents };
      });
  }

  private earnAlone(assignment: Assignment): { assignment: Assignment; earned: EarnedRow }[] {
    const { plan, person, month, first, last } = assignment;
    const salesOf = this.salesOf(assignment);
    const sold = countSales(this.input.ledger, plan, { ...assignment, salesOf }, first, last);
    if ("code" in sold) return this.notPaid(assignment, sold);
    const cumulative = plan.terms.measure === "cumulative";
    const standing = this.standing(assignment);
    const refund = this.takeRefund(assignment);
    const counted = cumulative ? { ...sold, amount: sold.amount.minus(refund.amount) } : sold;
    const target = plan.basis === "attainment" ? this.target(assignment) : undefined;
    const facts = { amount: counted.amount, amountBefore: standing.amount, ...(target && { target }) };
    const byTiers = payByTiers(plan, facts, () => orderAmounts(this.input.ledger, plan, counted.entries));
    if (byTiers.code !== "byTiers") return this.notPaid(assignment, byTiers);
    if (counted.amount.isNegative() && !cumulative) {
      this.problems.push({ code: "negativeBasis", person, month, amount: counted.amount });
    }
    const earned = this.withTerms(
      assignment,
      { salesOf, counted, byTiers, target },
      cumulative ? NO_CENTS : refund.cents,
    );
    if (!earned) return [];
    this.expectRefunds(
      assignment,
      counted,
      earned.factor,
      lateRefunds(this.input.ledger, plan, counted.entries, last),
    );
    if (cumulative) standing.amount = standing.amount.plus(counted.amount);
    return [{ assignment, earned }];
  }

  private earnTogether(members: readonly Assignment[]): { assignment: Assignment; earned: EarnedRow }[] {
    const lead = members[0]!;
    const { plan } = lead;
    const salesOf = this.salesOf(lead);
    const sold = this.teamSales(members, salesOf);
    if ("code" in sold) return members.flatMap((member) => this.notPaid(member, sold));
    const target = plan.basis === "attainment" ? this.target({ ...lead, person: "" }) : undefined;
    const team = this.standing({ plan, person: JSON.stringify(["team", lead.shop]) });
    const amountBefore = team.amount;
    const facts = { amount: sold.amount, amountBefore, ...(target && { target }) };
    const byTiers = payByTiers(plan, facts, () => orderAmounts(this.input.ledger, plan, sold.entries));
    if (byTiers.code !== "byTiers") return members.flatMap((member) => this.notPaid(member, byTiers));
    const people = members.map((member) => this.poolMember(member));
    const shared = sharePool(byTiers.cents, people, plan.pool!);
    if (shared.code !== "shares") return members.flatMap((member) => this.notPaid(member, shared));
    const weights = people.map(({ attendance, score }) =>
      plan.pool === "equal"
        ? new Decimal(attendance.isZero() ? 0 : 1)
        : plan.pool === "attendance"
          ? attendance
          : score,
    );
    if (plan.terms.measure === "cumulative") team.amount = amountBefore.plus(sold.amount);
    return members.flatMap((assignment, index) => {
      const teamShare = { pool: byTiers.cents, weights, members: people.map(({ person }) => person), index };
      const share = { ...byTiers, cents: shared.shares[index]! };
      const earned = this.withTerms(
        assignment,
        { salesOf, counted: sold, byTiers: share, target, team: teamShare },
        NO_CENTS,
      );
      return earned ? [{ assignment, earned: { ...earned, amountBefore } }] : [];
    });
  }

  private teamSales(members: readonly Assignment[], salesOf: SalesOf): Counted | BasisUnknown {
    const { plan } = members[0]!;
    const first = Math.min(...members.map((member) => member.first)) as DaySerial;
    const last = Math.max(...members.map((member) => member.last)) as DaySerial;
    const { ledger } = this.input;
    if (salesOf === "shop") return countSales(ledger, plan, { ...members[0]!, salesOf }, first, last);
    let all: Counted | undefined;
    for (const member of members) {
      const sold = countSales(ledger, plan, { ...member, salesOf }, member.first, member.last);
      if ("code" in sold) return sold;
      all = all ? together(all, sold) : sold;
    }
    return all!;
  }

  /** Factor, cap, clawback, floor and cumulative cap. */
  private withTerms(
    assignment: Assignment,
    found: {
      readonly salesOf: SalesOf;
      readonly counted: Counted;
      readonly byTiers: ByTiers;
      readonly target: Decimal | undefined;
      readonly team?: TeamShare;
    },
    clawedBack: Cents,
  ): EarnedRow | undefined {
    const { person, month, plan } = assignment;
    const { target, ...rest } = found;
    const factor = this.attendance(person, month)?.factor;
    const standing = this.standing(assignment);
    const facts = {
      amount: rest.counted.amount,
      clawback: clawedBack,
      paidBefore: standing.paid,
      ...(factor && { factor }),
    };
    const period = applyTerms(this.termsOf(assignment), facts, rest.byTiers);
    if (period.code !== "period") {
      this.problems.push({ code: "notPaid", person, month, plan, why: period });
      return undefined;
    }
    const { amount: amountBefore, paid: paidBefore } = standing;
    standing.paid = addCents(standing.paid, period.due);
    return {
      ...assignment,
      ...rest,
      amountBefore,
      paidBefore,
      period,
      ...(target && { target }),
      ...(factor && { factor }),
    };
  }

  /** The floor is a month's: it belongs to the plan that is in force at the month's end. */
  private termsOf({ plan, month, last }: Assignment): PlanTerms {
    const ends = firstDayOf(month) + daysIn(month) - 1;
    if (plan.terms.floor === undefined || plan.to === undefined || plan.to >= ends || last < plan.to)
      return plan.terms;
    return { ...plan.terms, floor: NO_CENTS };
  }

  private salesOf({ plan, role }: Assignment): SalesOf {
    if (plan.salesOf) return plan.salesOf;
    if (this.namedRoles.has(role)) return "own";
    if (!this.toldOfShop.has(plan.id)) {
      this.toldOfShop.add(plan.id);
      this.problems.push({ code: "countsShopSales", plan: plan.name, role });
    }
    return "shop";
  }

  private expectRefunds(
    { plan, person }: Assignment,
    counted: Counted,
    factor: Decimal | undefined,
    refunds: readonly LateRefund[],
  ): void {
    let left = counted.amount;
    for (const { month, amount } of refunds) {
      const key = JSON.stringify([month, person]);
      const known = this.refunds.get(key) ?? { amount: ZERO, cents: NO_CENTS };
      const cents = addCents(known.cents, givenBack(plan, left, amount, factor));
      this.refunds.set(key, { amount: known.amount.plus(amount), cents });
      left = left.minus(amount);
    }
  }

  private takeRefund({ month, person }: Assignment): { readonly amount: Decimal; readonly cents: Cents } {
    const key = JSON.stringify([month, person]);
    const found = this.refunds.get(key) ?? { amount: ZERO, cents: NO_CENTS };
    this.refunds.delete(key);
    return found;
  }

  private standing({ person, plan }: Pick<Assignment, "person" | "plan">): Standing {
    const key = `${plan.id} ${person}`;
    const known = this.standings.get(key) ?? { amount: ZERO, paid: NO_CENTS };
    this.standings.set(key, known);
    return known;
  }

  private target({
    month,
    person,
    shop,
  }: Pick<Assignment, "month" | "person" | "shop">): Decimal | undefined {
    const { targets } = this.input;
    const of = targets.filter((target) => target.month === month);
    const own = of.find((target) => target.person !== "" && target.person === person);
    if (own) return own.target;
    const ofShop = of.filter(
      (target) => target.person === "" && (shop === "" || target.shop === shop || target.shop === ""),
    );
    return ofShop.length === 0 ? undefined : ofShop.reduce((sum, { target }) => sum.plus(target), ZERO);
  }

  private attendance(person: string, month: Month): AttendanceLine | undefined {
    return this.attendances.get(`${month} ${person}`);
  }

  private poolMember({ person, month, first, last }: Assignment) {
    const line = this.attendance(person, month);
    return { person, attendance: line?.worked ?? new Decimal(last - first + 1), score: line?.score ?? ZERO };
  }

  private notPaid({ person, month, plan }: Assignment, why: WhyNotPaid): never[] {
    this.problems.push({ code: "notPaid", person, month, plan, why });
    return [];
  }
}

function together(a: Counted, b: Counted): Counted {
  const { cost: costA, units: unitsA } = a.sums;
  const { cost: costB, units: unitsB } = b.sums;
  return {
    entries: Int32Array.from([...a.entries, ...b.entries]),
    sums: {
      orders: a.sums.orders + b.sums.orders,
      gross: a.sums.gross + b.sums.gross,
      refunds: a.sums.refunds + b.sums.refunds,
      ...(costA !== undefined && costB !== undefined && { cost: costA + costB }),
      ...(unitsA !== undefined && unitsB !== undefined && { units: unitsA + unitsB }),
    },
    amount: a.amount.plus(b.amount),
  };
}
