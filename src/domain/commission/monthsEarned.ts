import { lastDayOf, type Month } from "../calendar/month";
import { addCents, NO_CENTS, type Cents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";
import { isOfAll, type Assignment } from "./assignments";
import type { AttendanceLine, CommissionInput } from "./commissionInput";
import type { RunProblem, WhyNotPaid } from "./commissionRun";
import {
  countSales,
  givenBack,
  lateRefunds,
  orderAmounts,
  payByTiers,
  type ByTiers,
  type Counted,
} from "./earnings";
import { factorOfPost } from "./factorOfPost";
import { grouped } from "./grouped";
import { Standings } from "./standings";
import type { EarnedRow, TeamShare } from "./payoutRow";
import { applyTerms, type PlanTerms } from "./rules/periodCommission";
import { centsAdded } from "./rules/centsAdded";
import type { CommissionPlan, SalesOf } from "./plan";
import { atMost, centsOf, RefundsToCome, refundOf, type TakenBack } from "./takenBack";
import { quotaOf } from "./targetOf";
import { poolWeight, sharePool } from "./rules/teamPool";
import { teamSales } from "./teamSales";

/** What was found of a stretch before the plan's other terms are applied. */
interface Found {
  readonly salesOf: SalesOf;
  readonly counted: Counted;
  readonly amountBefore: Decimal;
  readonly byTiers: ByTiers;
  readonly target: Decimal | undefined;
  readonly team?: TeamShare;
  /** What a factor of the whole team makes of the share. */
  readonly factored?: Cents | undefined;
  readonly takenBack: readonly TakenBack[];
}

interface Earned {
  readonly assignment: Assignment;
  readonly earned: EarnedRow;
}

/** What people and teams earn month by month; months are asked for in order. */
export class MonthsEarned {
  readonly problems: RunProblem[] = [];
  private readonly standings = new Standings();
  private readonly refunds = new RefundsToCome();
  private readonly namedRoles: ReadonlySet<string>;
  private readonly attendances: ReadonlyMap<string, AttendanceLine>;
  private readonly toldOfShop = new Set<number>();
  /** By the plan of a period: a quarter's has its own. */
  private readonly toldOfTargets = new Map<CommissionPlan, Set<string>>();
  /** The stretches of the month by person, and what is due of them so far. */
  private stretches = new Map<string, readonly Assignment[]>();
  private begun = new Set<Assignment>();
  private dues = new Map<string, Cents>();

  constructor(
    private readonly input: CommissionInput,
    assignments: readonly Assignment[],
  ) {
    const named = new Set(input.ledger.names());
    this.attendances = new Map(input.attendance.map((line) => [`${line.month} ${line.person}`, line]));
    this.namedRoles = new Set(assignments.filter(({ person }) => named.has(person)).map(({ role }) => role));
  }

  /** The payouts of one month, in the order of its assignments. */
  earnMonth(assignments: readonly Assignment[]): EarnedRow[] {
    this.stretches = grouped(assignments, ({ person }) => person);
    this.dues = new Map();
    this.begun = new Set();
    const teams = grouped(assignments, ({ plan, shop, person, first }) =>
      JSON.stringify(plan.pool ? [plan.id, shop] : [plan.id, shop, person, first]),
    );
    // Of plans of some sales those that end first: the others take refunds that come after.
    const day = (members: readonly Assignment[]) =>
      Math.max(...members.map((each) => (isOfAll(each) ? each.first : each.last)));
    const isLast = (members: readonly Assignment[]) => Number(isOfAll(members[0]!));
    const inOrder = [...teams.values()].sort((a, b) => isLast(a) - isLast(b) || day(a) - day(b));
    const earned = new Map<Assignment, EarnedRow>();
    for (const members of inOrder) {
      for (const member of members) this.begun.add(member);
      for (const row of members[0]!.plan.pool ? this.earnTogether(members) : this.earnAlone(members[0]!)) {
        earned.set(row.assignment, row.earned);
      }
    }
    return assignments.flatMap((assignment) => earned.get(assignment) ?? []);
  }

  clawbacksLeft(): RunProblem[] {
    return this.refunds.left().map((left) => ({ code: "clawbackLeft", ...left }));
  }

  private earnAlone(assignment: Assignment): Earned[] {
    const { plan, person, month, first, last } = assignment;
    const { ledger } = this.input;
    const salesOf = this.salesOf(assignment);
    // The last stretch takes the refunds of the month that come after it.
    const until = this.toCome(person).length > 0 ? last : lastDayOf(month);
    const sold = countSales(ledger, plan, { ...assignment, salesOf }, first, last, until);
    if ("code" in sold) return this.notPaid(assignment, sold);
    const cumulative = plan.terms.measure === "cumulative";
    const standing = this.standings.of(assignment);
    const amountBefore = standing.amount;
    // Under a cumulative plan a refund lowers the amount; otherwise it takes back what its month was paid.
    const refunds = this.takeRefunds(assignment);
    const lowering = refunds.filter((refund) => cumulative && refund.plan === plan);
    const takenBack = refunds
      .filter((refund) => !lowering.includes(refund))
      .map((refund) => this.takeFrom(assignment, refund));
    const counted = { ...sold, amount: sold.amount.minus(refundOf(lowering)) };
    const target = this.targetOf(assignment);
    const facts = { amount: counted.amount, amountBefore, byFactorBefore: standing.byFactor, target };
    const byTiers = payByTiers(plan, facts, () => orderAmounts(ledger, plan, counted.entries));
    if (byTiers.code !== "byTiers") return this.notPaid(assignment, byTiers);
    const soFar = cumulative ? amountBefore.plus(counted.amount) : counted.amount;
    if (soFar.isNegative()) this.problems.push({ code: "negativeBasis", person, month, amount: soFar });
    const earned = this.withTerms(assignment, { salesOf, counted, amountBefore, byTiers, target, takenBack });
    if (!earned) return [];
    if (cumulative) standing.amount = soFar;
    const late = lateRefunds(ledger, counted);
    this.refunds.expect(assignment, soFar, earned.factor, late, this.aboveFloor(assignment));
    return [{ assignment, earned }];
  }

  private earnTogether(members: readonly Assignment[]): Earned[] {
    const lead = members[0]!;
    const { plan } = lead;
    const { ledger } = this.input;
    const salesOf = this.salesOf(lead);
    const counted = teamSales(ledger, members, salesOf);
    if ("code" in counted) return members.flatMap((member) => this.notPaid(member, counted));
    const target = this.targetOf({ ...lead, person: "" });
    const team = this.standings.of({ plan, person: JSON.stringify(["team", lead.shop]) });
    const amountBefore = team.amount;
    const facts = { amount: counted.amount, amountBefore, target };
    const byTiers = payByTiers(plan, facts, () => orderAmounts(ledger, plan, counted.entries));
    if (byTiers.code !== "byTiers") return members.flatMap((member) => this.notPaid(member, byTiers));
    const people = members.map((member) => this.poolMember(member));
    const shared = sharePool(byTiers.cents, people, plan.pool!);
    if (shared.code !== "shares") return members.flatMap((member) => this.notPaid(member, shared));
    const weights = people.map((member) => poolWeight(plan.pool!, member));
    const all = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
    const names = people.map(({ person }) => person);
    const [factor, ...factors] = members.map((member) => this.factorOf(member));
    const ofAll = factor && factors.every((other) => other?.equals(factor)) ? factor : undefined;
    const multiplied = ofAll && centsAdded(byTiers.earned.times(ofAll));
    const factored = multiplied === undefined ? undefined : sharePool(multiplied, people, plan.pool!);
    if (plan.terms.measure === "cumulative") team.amount = amountBefore.plus(counted.amount);
    return members.flatMap((assignment, index) => {
      const earned = this.withTerms(assignment, {
        ...{ salesOf, counted, amountBefore, target },
        byTiers: {
          ...{ ...byTiers, cents: shared.shares[index]!, earnedBefore: ZERO },
          earned: byTiers.earned.times(weights[index]!).dividedBy(all),
        },
        team: {
          ...{ pool: byTiers.cents, earned: byTiers.earned, weights, members: names, index },
          ...(ofAll && { factor: ofAll }),
        },
        factored: factored?.code === "shares" ? factored.shares[index] : undefined,
        takenBack: this.takeRefunds(assignment).map((refund) => this.takeFrom(assignment, refund)),
      });
      return earned ? [{ assignment, earned }] : [];
    });
  }

  /** Factor, cap, clawback, floor and cumulative cap. */
  private withTerms(assignment: Assignment, { target, factored, ...found }: Found): EarnedRow | undefined {
    const { person, month, plan } = assignment;
    const factor = this.factorOf(assignment);
    const standing = this.standings.of(assignment);
    const { paid: paidBefore, cut: cutBefore, byFactor: byFactorBefore } = standing;
    const dueEarlier = this.dues.get(person) ?? NO_CENTS;
    const facts = {
      ...{ amount: found.counted.amount, clawback: centsOf(found.takenBack) },
      ...{ paidBefore, cutBefore, dueEarlier },
      ...(factor && { factor }),
      ...(factored !== undefined && { factored }),
    };
    const period = applyTerms(this.termsOf(assignment), facts, found.byTiers);
    if (period.code !== "period") {
      this.problems.push({ code: "notPaid", person, month, plan, why: period });
      return undefined;
    }
    standing.paid = addCents(paidBefore, period.due);
    standing.cut = addCents(cutBefore, period.cumulativeCut);
    if (factor) standing.byFactor = byFactorBefore.plus(found.byTiers.earned.times(factor.minus(1)));
    this.dues.set(person, addCents(dueEarlier, period.due));
    return {
      ...assignment,
      ...found,
      ...{ byFactorBefore, paidBefore, cutBefore, period },
      ...(target && { target }),
      ...(factor && { factor }),
    };
  }

  private factorOf(assignment: Assignment): Decimal | undefined {
    const { person, month, plan } = assignment;
    const ofMonth =
      this.attendance(person, month)?.factor ?? factorOfPost(this.input.employments, assignment);
    return plan.factor && ofMonth ? plan.factor.times(ofMonth) : (plan.factor ?? ofMonth);
  }

  /** The floor is a month's: it is that of the plan under which the person's month ends. */
  private termsOf(assignment: Assignment): PlanTerms {
    const { terms } = assignment.plan;
    const { floor, ...others } = terms;
    return floor === undefined || this.stretches.get(assignment.person)?.at(-1) === assignment
      ? terms
      : others;
  }

  /** What the person's month pays beyond its floor; `undefined` where none holds. */
  private aboveFloor(assignment: Assignment): Cents | undefined {
    const { floor } = this.termsOf(assignment);
    const due = this.dues.get(assignment.person) ?? NO_CENTS;
    return floor === undefined ? undefined : (Math.max(0, due - floor) as Cents);
  }

  /** What completion is measured against, where the plan pays on it. */
  private targetOf(of: Pick<Assignment, "plan" | "month" | "person" | "shop">): Decimal | undefined {
    if (of.plan.basis !== "attainment") return undefined;
    const quota = quotaOf(this.input.targets, of);
    if (!quota || quota.missing.length === 0) return quota?.target;
    const { person, month, plan } = of;
    const told = this.toldOfTargets.get(plan) ?? new Set<string>();
    this.toldOfTargets.set(plan, told);
    if (!told.has(person)) {
      told.add(person);
      const { missing } = quota;
      this.problems.push({ code: "targetsMissing", person, month, plan: plan.name, missing });
    }
    return quota.target;
  }

  private takeRefunds(assignment: Assignment): readonly TakenBack[] {
    return this.refunds.take(
      assignment,
      this.toCome(assignment.person).map(({ plan }) => plan),
    );
  }

  /** The stretches of the month that are still to be earned. */
  private toCome(person: string): readonly Assignment[] {
    return this.stretches.get(person)?.filter((each) => !this.begun.has(each)) ?? [];
  }

  /**
   * A refund under a plan that the person has left. It takes from the plan's standing: of a cumulative plan the top band
   * first, and what the cap of all months had cut before anything that was paid.
   */
  private takeFrom({ person, plan }: Assignment, refund: TakenBack): TakenBack {
    if (refund.plan === plan) return refund;
    const { terms } = refund.plan;
    const standing = this.standings.of({ person, plan: refund.plan });
    let back = refund;
    if (terms.measure === "cumulative") {
      const { amount } = standing;
      back = { ...refund, amount, ...givenBack(refund.plan, amount, refund.refund, refund.factor) };
      standing.amount = amount.minus(refund.refund);
    }
    const uncut = Math.max(0, back.cents - standing.cut) as Cents;
    const taken = terms.cumulativeCap === undefined ? back : atMost(uncut, back);
    if (terms.cumulativeCap !== undefined)
      standing.cut = (standing.cut - (back.cents - taken.cents)) as Cents;
    standing.paid = (standing.paid - taken.cents) as Cents;
    return taken;
  }

  /** Whose sales a stretch counts. */
  salesOf({ plan, role }: Assignment): SalesOf {
    if (plan.salesOf) return plan.salesOf;
    if (this.namedRoles.has(role)) return "own";
    if (!this.toldOfShop.has(plan.id)) {
      this.toldOfShop.add(plan.id);
      this.problems.push({ code: "countsShopSales", plan: plan.name, role });
    }
    return "shop";
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
