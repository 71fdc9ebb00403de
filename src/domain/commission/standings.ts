import { NO_CENTS, type Cents } from "../money/cents";
import { ZERO, type Decimal } from "../money/decimal";
import type { CommissionPlan } from "./plan";

/** What a person, or a team, has under a plan from the months before. */
export interface Standing {
  amount: Decimal;
  /** What KPI factors have added, unrounded. */
  byFactor: Decimal;
  paid: Cents;
  /** What the cap of all months cut. */
  cut: Cents;
}

/** The standing of everybody under each plan. */
export class Standings {
  private readonly standings = new Map<CommissionPlan, Map<string, Standing>>();

  of({ person, plan }: { readonly person: string; readonly plan: CommissionPlan }): Standing {
    const people = this.standings.get(plan) ?? new Map<string, Standing>();
    this.standings.set(plan, people);
    const known = people.get(person) ?? { amount: ZERO, byFactor: ZERO, paid: NO_CENTS, cut: NO_CENTS };
    people.set(person, known);
    return known;
  }
}
