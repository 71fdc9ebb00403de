import { payIn } from "../accounts/payroll";
import type { Employment } from "../accounts/lines";
import type { Month } from "../calendar/month";
import { addCents, NO_CENTS, roundToCents, type Cents } from "../money/cents";
import { Decimal, ZERO } from "../money/decimal";

/** 獎金, 津貼, 扣款. */
export type AdjustmentKind = "bonus" | "allowance" | "deduction";

/** An amount that somebody typed for a person's month; a deduction is positive too. */
export interface Adjustment {
  readonly month: Month;
  readonly person: string;
  readonly kind: AdjustmentKind;
  readonly item: string;
  readonly amount: Decimal;
}

/** Days (or hours) due and worked in a month. */
export interface DaysWorked {
  readonly month: Month;
  readonly person: string;
  readonly due?: Decimal;
  readonly worked?: Decimal;
}

export interface PayrollInput {
  readonly months: readonly Month[];
  readonly employments: readonly Employment[];
  readonly attendance: readonly DaysWorked[];
  readonly adjustments: readonly Adjustment[];
  /** Commission to be paid by month and person, true-ups included. */
  readonly commission: readonly { readonly month: Month; readonly person: string; readonly amount: Cents }[];
}

/** One person's pay of a month (工資). */
export interface PayrollLine {
  readonly month: Month;
  readonly person: string;
  readonly role: string;
  readonly shop: string;
  /** The monthly base pay; over the days employed where it changed or the employment began or ended. */
  readonly fullBase: Cents;
  readonly due?: Decimal;
  readonly worked?: Decimal;
  /** fullBase × worked ÷ due, or fullBase where no attendance is known. */
  readonly base: Cents;
  readonly commission: Cents;
  readonly bonus: Cents;
  readonly allowances: Cents;
  readonly deductions: Cents;
  /** base + commission + bonus + allowances − deductions. */
  readonly net: Cents;
}

/**
 * The wages of every month: base pay by attendance, commission, what was typed, and what remains to be paid. Somebody
 * who has left and is still owed commission has a line too.
 *
 * @example base 5,200, 25 of 26 days, commission 1,300, allowance 300, deductions 525: 5,000 + 1,300 + 300 − 525 = 6,075
 */
export function monthlyPayroll(input: PayrollInput): PayrollLine[] {
  const people = [...new Set([...input.employments, ...input.commission].map(({ person }) => person))];
  const lines = new LinesOfMonth(input);
  return input.months.flatMap((month) => people.flatMap((person) => lines.of(person, month)));
}

class LinesOfMonth {
  private readonly attendance: ReadonlyMap<string, DaysWorked>;
  private readonly adjustments = new Map<string, Record<AdjustmentKind, Decimal>>();
  private readonly commission = new Map<string, Cents>();
  private readonly employments = new Map<string, Employment[]>();

  constructor(input: PayrollInput) {
    this.attendance = new Map(input.attendance.map((line) => [keyOf(line), line]));
    for (const line of input.adjustments) {
      const sums = this.adjustments.get(keyOf(line)) ?? { bonus: ZERO, allowance: ZERO, deduction: ZERO };
      this.adjustments.set(keyOf(line), { ...sums, [line.kind]: sums[line.kind].plus(line.amount) });
    }
    for (const line of input.commission) {
      this.commission.set(keyOf(line), addCents(this.commission.get(keyOf(line)) ?? NO_CENTS, line.amount));
    }
    for (const employment of input.employments) {
      this.employments.set(employment.person, [
        ...(this.employments.get(employment.person) ?? []),
        employment,
      ]);
    }
  }

  of(person: string, month: Month): PayrollLine[] {
    const key = keyOf({ person, month });
    const posts = this.employments.get(person) ?? [];
    const paid = posts.flatMap((employment) => {
      const pay = payIn(month, employment);
      return pay ? [{ employment, pay }] : [];
    });
    const commission = this.commission.get(key) ?? NO_CENTS;
    const typed = this.adjustments.get(key);
    if (paid.length === 0 && commission === 0 && !typed) return [];
    const { role, shop } = paid[paid.length - 1]?.employment ??
      posts[posts.length - 1] ?? { role: "", shop: "" };
    const fullBase = cents(paid.reduce((sum, { pay }) => sum.plus(pay.amount), ZERO));
    const { due, worked } = this.attendance.get(key) ?? {};
    const known = due && worked && due.greaterThan(0);
    const base = known ? cents(new Decimal(fullBase).dividedBy(100).times(worked).dividedBy(due)) : fullBase;
    const bonus = cents(typed?.bonus ?? ZERO);
    const allowances = cents(typed?.allowance ?? ZERO);
    const deductions = cents(typed?.deduction ?? ZERO);
    const net = (base + commission + bonus + allowances - deductions) as Cents;
    const days = known ? { due, worked } : {};
    return [
      { month, person, role, shop, fullBase, ...days, base, commission, bonus, allowances, deductions, net },
    ];
  }
}

function keyOf({ person, month }: { readonly person: string; readonly month: Month }): string {
  return `${month} ${person}`;
}

function cents(amount: Decimal): Cents {
  const rounded = roundToCents(amount);
  if (rounded === undefined) throw new RangeError("The amount is too large to be paid to the cent");
  return rounded;
}
