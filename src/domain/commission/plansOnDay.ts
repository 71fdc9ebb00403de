import type { DaySerial } from "../calendar/month";
import { grouped } from "./grouped";
import { countedBy, type CommissionPlan } from "./plan";
import { planInForce } from "./planInForce";
import { isNarrower, meetOf, scopeKey, type SalesScope } from "./salesScope";

/** A plan of a person on a day, or two that cannot both apply. */
export type PlanOnDay =
  | {
      readonly code: "inForce";
      readonly plan: CommissionPlan;
      /** Sales for which there are plans of their own. */
      readonly apart: readonly SalesScope[];
    }
  | {
      readonly code: "twoPlans" | "plansOverlap";
      readonly plans: readonly [CommissionPlan, CommissionPlan];
    };

/**
 * The plans of a person on a day: those for the person, else those for the role. Of plans that count the same sales the latest
 * is in force; plans of other sales stand beside each other, and what is said of some sales goes before what is said of more.
 * Where two plans count some of the same sales, and neither goes before the other, none of them is. Parts of a plan that count sales
 * and orders stand beside each other as well, and replace what pays on the same.
 *
 * @example plans of shop A, of shoes in it, and of all sales: each counts what those that go before it leave
 */
export function plansOn(
  day: DaySerial,
  person: string,
  post: { readonly role: string; readonly shop: string },
  plans: readonly CommissionPlan[],
): PlanOnDay[] {
  const fitting = plans.filter(({ only }) => post.shop === "" || (only?.shop?.includes(post.shop) ?? true));
  const own = inForceByPart(
    fitting.filter((plan) => plan.person === person),
    day,
  );
  if (own.length > 0) return own;
  const ofRole = fitting.filter(
    (plan) => plan.person === "" && (plan.role === "" || plan.role === post.role),
  );
  return inForceByPart(ofRole, day);
}

function inForceByPart(plans: readonly CommissionPlan[], day: DaySerial): PlanOnDay[] {
  const parts = plans.some(({ isPart }) => isPart)
    ? grouped(plans, ({ basis }) => countedBy(basis))
    : undefined;
  return parts
    ? [...parts.values()].flatMap((part) => inForceByScope(part, day))
    : inForceByScope(plans, day);
}

function inForceByScope(plans: readonly CommissionPlan[], day: DaySerial): PlanOnDay[] {
  const byScope = new Map<string, CommissionPlan[]>();
  for (const plan of plans) {
    const key = scopeKey(plan.only);
    byScope.set(key, [...(byScope.get(key) ?? []), plan]);
  }
  const found = [...byScope.values()].flatMap((same) => {
    const one = planInForce(same, day);
    return one.code === "noPlan" ? [] : [one];
  });
  const scopesFound = found.map((one) => ("plan" in one ? one.plan : one.plans[0]).only);
  return found.map((one, at) => {
    if (one.code === "twoPlans") return one;
    const { plan } = one;
    const other = scopesFound.findIndex((only, index) => index !== at && clash(plan.only, only, scopesFound));
    if (other >= 0) {
      const of = found[other]!;
      const both = [plan, "plan" in of ? of.plan : of.plans[0]] as const;
      return { code: "plansOverlap", plans: other < at ? [both[1], both[0]] : both };
    }
    const apart = scopesFound.flatMap((only) => (only && isNarrower(only, plan.only) ? [only] : []));
    return { code: "inForce", plan, apart: [...apart, ...(plan.except ?? [])] };
  });
}

/** Whether two scopes share sales, neither goes before the other, and no third that goes before both has what they share. */
function clash(
  a: SalesScope | undefined,
  b: SalesScope | undefined,
  all: readonly (SalesScope | undefined)[],
): boolean {
  const meet = meetOf(a, b);
  if (!meet || isNarrower(a, b) || isNarrower(b, a)) return false;
  return !all.some(
    (third) =>
      isNarrower(third, a) && isNarrower(third, b) && scopeKey(meetOf(third, meet)) === scopeKey(meet),
  );
}
