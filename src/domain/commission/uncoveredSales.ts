import type { DaySerial, Month } from "../calendar/month";
import { centsToDecimal, type Cents } from "../money/cents";
import type { Decimal } from "../money/decimal";
import { isOfAll, type Assignment } from "./assignments";
import { countSales } from "./earnings";
import { grouped } from "./grouped";
import type { OrderLedger } from "./orderLedger";
import type { SalesOf } from "./plan";
import { SALE_ATTRIBUTES, type SaleAttribute, type SalesScope } from "./salesScope";

/** Somebody whose plans are each of some sales has sold something else: that pays nothing. */
export interface SalesOfNoPlan {
  readonly code: "salesOfNoPlan";
  readonly person: string;
  readonly months: readonly Month[];
  /** What was sold, by the attributes by which plans tell sales apart; empty values: not told. */
  readonly sold: SalesScope;
  /** Before refunds. */
  readonly amount: Decimal;
}

/** Sales of a category or kind of customer that no plan names: the plan for all others counts them. */
export interface SalesOfOthers {
  readonly code: "salesOfOthers";
  readonly plan: string;
  readonly months: readonly Month[];
  readonly sold: SalesScope;
  readonly amount: Decimal;
}

/**
 * The sales of people that none of their plans names: those that pay nothing, and those that the plan for all others counts.
 *
 * @param salesOf whose sales a plan counts
 * @example plans for shop A alone, 500 sold in shop B: { sold: { shop: ["B"] }, amount: 500 }
 */
export function uncoveredSales(
  ledger: OrderLedger,
  assignments: readonly Assignment[],
  salesOf: (assignment: Assignment) => SalesOf,
): (SalesOfNoPlan | SalesOfOthers)[] {
  const found = new Map<string, Found>();
  const add = (of: Whose, month: Month, limits: readonly SaleAttribute[], entry: number) => {
    const key = JSON.stringify(of);
    const known: Found = found.get(key) ?? {
      of,
      ...{ sold: new Map(), months: new Set(), entries: new Set() },
    };
    found.set(key, known);
    known.months.add(month);
    for (const limit of limits)
      known.sold.set(limit, new Set(known.sold.get(limit)).add(ledger.kindOf(entry)[limit]));
    // What several people are paid on is sold once.
    known.entries.add(entry);
  };
  const entriesOf = (each: Assignment, plan: Assignment["plan"], apart?: Assignment["apart"]) => {
    const whose = { ...each, salesOf: salesOf(each), apart };
    const counted = countSales(ledger, { ...plan, basis: "gross" }, whose, each.first, each.last);
    return "code" in counted ? [] : [...counted.entries];
  };
  for (const own of grouped(assignments, ({ person, month }) => JSON.stringify([person, month])).values()) {
    const { person, month } = own[0]!;
    const scopes = own.flatMap(({ plan, apart = [] }) => [plan.only ?? {}, ...apart]);
    const limits = SALE_ATTRIBUTES.filter((of) => scopes.some((scope) => scope[of]));
    if (limits.length === 0) continue;
    for (const each of own) {
      const { plan, apart = [] } = each;
      // Shops are few and known by name: that others count is what a plan without one says.
      const told = limits.filter(
        (of) => of !== "shop" && !plan.only?.[of] && apart.some((scope) => scope[of]),
      );
      for (const entry of told.length > 0 ? entriesOf(each, plan, apart) : [])
        add({ code: "salesOfOthers", plan: plan.name }, month, told, entry);
    }
    const ofAll = own.filter(isOfAll);
    const covered = new Set(own.flatMap((each) => entriesOf(each, each.plan, each.apart)));
    const all = own.flatMap((each) => {
      const { shop } = each.plan.only ?? {};
      const plan = { ...each.plan, only: salesOf(each) === "shop" && shop ? { shop } : {} };
      return daysWithout(ofAll, each).flatMap((days) => entriesOf({ ...each, ...days }, plan));
    });
    for (const entry of all)
      if (!covered.has(entry)) add({ code: "salesOfNoPlan", person }, month, limits, entry);
  }
  return [...found.values()].map(({ of, sold, months, entries }) => {
    const { gross } = ledger.sums(Int32Array.from(entries), Infinity as DaySerial);
    const values: SalesScope = Object.fromEntries([...sold].map(([limit, each]) => [limit, [...each]]));
    return { ...of, sold: values, months: [...months], amount: centsToDecimal(gross as Cents) };
  });
}

type Days = Pick<Assignment, "first" | "last">;

/** The days of a stretch that are in none of the others, which follow one another. */
function daysWithout(others: readonly Days[], { first, last }: Days): Days[] {
  let from = first;
  const found: Days[] = [];
  for (const other of [...others, { first: (last + 1) as DaySerial, last }]) {
    if (other.first > from) found.push({ first: from, last: Math.min(last, other.first - 1) as DaySerial });
    from = Math.max(from, other.last + 1) as DaySerial;
  }
  return found.filter((days) => days.first <= days.last);
}

interface Found {
  readonly of: Whose;
  readonly sold: Map<SaleAttribute, Set<string>>;
  readonly months: Set<Month>;
  readonly entries: Set<number>;
}

type Whose = Pick<SalesOfNoPlan, "code" | "person"> | Pick<SalesOfOthers, "code" | "plan">;
