import { monthText } from "../../domain/calendar/month";
import type { Cause } from "../../domain/commission/causesOfDifference";
import type { PaidDifference } from "../../domain/commission/compareWithPaid";
import type { PayoutFigures } from "../../domain/commission/payoutFigures";
import { centsToText, type Cents } from "../../domain/money/cents";
import type { PayrollLine } from "../../domain/staffing/monthlyPayroll";

/** A payout for machines: amounts are exact decimal texts. */
export interface PayoutJson {
  readonly person: string;
  readonly month: string;
  readonly role: string;
  readonly shop: string;
  readonly basis: string | null;
  readonly plan: string;
  readonly mode: string | null;
  readonly amount: string;
  /** By tiers. */
  readonly commission: string;
  readonly factor: string;
  readonly clawback: string;
  /** Added by a draw. */
  readonly draw: string;
  readonly recovered: string;
  readonly owed: string;
  /** Added to reach the floor. */
  readonly floor: string;
  /** Cut by the cap of the month, and by that of all months. */
  readonly cap: string;
  readonly cumulativeCap: string;
  readonly holdback: string;
  readonly released: string;
  readonly trueUp: string;
  readonly payout: string;
  readonly closed: boolean;
}

export function payoutJson(figures: PayoutFigures): PayoutJson {
  const { person, role, shop, basis, plan, mode, amount, closed } = figures;
  const text = (cents: Cents) => centsToText(cents);
  return {
    ...{
      person,
      month: monthText(figures.month),
      role,
      shop,
      basis: basis ?? null,
      plan,
      mode: mode ?? null,
      amount,
    },
    commission: text(figures.commission),
    factor: text(figures.byFactor),
    clawback: text(figures.clawback),
    draw: text(figures.drawn),
    recovered: text(figures.recovered),
    owed: text(figures.owed),
    floor: text(figures.raised),
    cap: text(figures.cut),
    cumulativeCap: text(figures.cumulativeCut),
    holdback: text(figures.held),
    released: text(figures.released),
    trueUp: text(figures.trueUp),
    payout: text(figures.payout),
    closed,
  };
}

const PAY = ["fullBase", "base", "commission", "bonus", "allowances", "deductions", "net"] as const;

export type PayrollJson = Readonly<
  Record<"person" | "month" | "role" | "shop" | (typeof PAY)[number], string> &
    Record<"due" | "worked", string | null>
>;

export function payrollJson(line: PayrollLine): PayrollJson {
  const { person, role, shop, due, worked } = line;
  const amounts = Object.fromEntries(PAY.map((key) => [key, centsToText(line[key])])) as Record<
    (typeof PAY)[number],
    string
  >;
  return {
    ...{ person, month: monthText(line.month), role, shop },
    ...{ due: due?.toFixed() ?? null, worked: worked?.toFixed() ?? null },
    ...amounts,
  };
}

export interface CompareJson {
  readonly person: string;
  readonly month: string;
  readonly computed: string;
  readonly paid: string;
  readonly difference: string;
  readonly causes: readonly Cause[];
}

export function compareJson({
  person,
  month,
  computed,
  paid,
  difference,
  causes,
}: PaidDifference): CompareJson {
  return {
    ...{ person, month: monthText(month), computed: centsToText(computed), paid: centsToText(paid) },
    ...{ difference: centsToText(difference), causes },
  };
}
