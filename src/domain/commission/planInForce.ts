import type { DaySerial } from "../calendar/month";

/** Something that applies from a day on, up to and including another. */
export interface Dated {
  readonly from: DaySerial;
  /** The last day; absent while nothing ends it. */
  readonly to?: DaySerial;
}

export interface InForce<Plan> {
  readonly code: "inForce";
  readonly plan: Plan;
}

/** No plan covers the day. */
export interface NoPlan {
  readonly code: "noPlan";
  readonly day: DaySerial;
}

/** Two plans start on the same day, so none of them is the later one. */
export interface TwoPlans<Plan> {
  readonly code: "twoPlans";
  readonly day: DaySerial;
  readonly plans: readonly [Plan, Plan];
}

/**
 * The plan in force on a day: of those that cover it, the one that started last, so that a new plan replaces the one
 * before it from its first day on.
 *
 * @param plans those of one person or role, in any order
 * @param day the day of the sale; a time of day in it counts to that day
 */
export function planInForce<Plan extends Dated>(
  plans: readonly Plan[],
  day: DaySerial,
): InForce<Plan> | NoPlan | TwoPlans<Plan> {
  const date = Math.floor(day) as DaySerial;
  const covering = plans
    .filter((plan) => plan.from <= date && (plan.to === undefined || date <= plan.to))
    .sort((a, b) => b.from - a.from);
  const [latest, next] = covering;
  if (!latest) return { code: "noPlan", day: date };
  if (next && next.from === latest.from) return { code: "twoPlans", day: date, plans: [latest, next] };
  return { code: "inForce", plan: latest };
}
