import type { CellValue } from "../../src/sheets/grid";
import type { Rows } from "../jobs/commission/payoutsOf";
import { run } from "../jobs/commission/runOfSales";
import published from "./plans.json";

/** A plan that a page publishes, typed as a reader would, with what it pays there. */
interface PlanCase {
  readonly id: string;
  /** The page; what is added to it or wrong on it stands in brackets. */
  readonly source: string;
  readonly plan: Rows;
  /** The orders of each person: when they were paid, what was paid, and what stands in further columns. */
  readonly sold: Readonly<Record<string, Rows>>;
  readonly columns?: readonly string[];
  readonly staff?: readonly string[];
  readonly more?: Readonly<Record<string, Rows>>;
  /** By person, in all months or in each. */
  readonly paid: Readonly<Record<string, number>>;
}

async function pay({ plan, sold, columns = [], staff, more = {} }: PlanCase, byMonth: boolean) {
  const people = staff ?? Object.keys(sold);
  const orders = Object.entries(sold).flatMap(([person, rows]) =>
    rows.map(([day, amount, ...others]): CellValue[] => [day!, person, amount!, ...others]),
  );
  const head = ["Order no", "Paid time", "Salesperson", "Paid amount", ...columns];
  const { paid } = await run(
    rectangle(plan),
    rectangle([head, ...orders.map((row, at) => [`O${at + 1}`, ...row])]),
    [["Name", "Role", "Base pay"], ...people.map((name) => [name, "Sales", 3000])],
    Object.fromEntries(Object.entries(more).map(([name, rows]) => [name, rectangle(rows)])),
  );
  const sums = new Map<string, number>();
  for (const [key, amount] of Object.entries(paid)) {
    const [, person, month] = /([^ ]+) (\d{4}-\d\d)$/.exec(key)!;
    const name = byMonth ? `${person} ${month}` : person!;
    sums.set(name, (sums.get(name) ?? 0) + Math.round(amount * 100));
  }
  return Object.fromEntries([...sums].map(([name, cents]) => [name, cents / 100]));
}

/** Rows of one width, as Excel hands them over. */
function rectangle(rows: Rows): CellValue[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, at) => (row[at] === "" ? null : (row[at] ?? null))),
  );
}

describe("Published plans, typed as sheets", () => {
  test.each((published as unknown as PlanCase[]).map((each) => [each.id, each] as const))(
    "%s",
    async (_, each) => {
      const byMonth = Object.keys(each.paid).some((key) => /\d{4}-\d\d$/.test(key));
      expect(await pay(each, byMonth)).toEqual(each.paid);
    },
  );
});
