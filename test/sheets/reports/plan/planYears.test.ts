import { daySerial, monthOf } from "../../../../src/domain/calendar/month";
import { Decimal, ZERO } from "../../../../src/domain/money/decimal";
import type { PlanInputs } from "../../../../src/domain/plan/assumptions/planInputs";
import type { Horizon } from "../../../../src/domain/plan/horizon";
import { gridOfSheet } from "../../../../src/sheets/reports/parts/gridOfSheet";
import type { Report, SheetReport } from "../../../../src/sheets/reports/report";
import { calculated } from "../calculated";
import { inputs, plansOf, reportIn } from "./planOfAShop";

const d = (value: number | string) => new Decimal(value);

/** A typed target for the second year, a tenth more in the third; people, dearer from year to year, and a yearly fee. */
const growing: PlanInputs = {
  ...inputs,
  laterYears: [{ target: d("11111111.11"), growth: ZERO }, { growth: d("0.1") }],
  wageGrowth: d("0.05"),
  roles: [
    {
      ...{
        name: "客服",
        workPerOrder: d("0.2"),
        workPerMonth: ZERO,
        capacity: d(160),
        utilisation: d("0.8"),
      },
      ...{ minimum: d(2), basePay: d("5333.33"), stays: d(1) },
    },
  ],
  fees: [
    {
      name: "年费",
      from: daySerial(2026, 6, 16)!,
      onSales: d("0.006"),
      ...{ onNet: ZERO, perMonth: ZERO, perYear: d(10_000) },
    },
  ],
};
const TARGETS = [10_000_000, 11_111_111.11, 12_222_222.22];

const cents = (amount: unknown) => Math.round(Number(amount) * 100);

/** What the plan's sheet shows of its base scenario: sales by row label. */
function salesOf(horizon: Horizon) {
  const { report } = reportIn("en", [], horizon, growing);
  const { rows } = gridOfSheet(report.sheets.find(({ id }) => id === "plan")!);
  const heading = rows.findIndex(([label]) => label === "Month");
  const column = rows[heading]!.indexOf("Sales");
  const months = rows.slice(heading + 1, heading + 1 + horizon).map((row) => cents(row[column]));
  const below = rows.slice(heading + 1 + horizon);
  const end = below.findIndex(([label]) => String(label).startsWith("Low"));
  const block = below.slice(0, end);
  return {
    months,
    of: (label: string) => cents(block.find(([first]) => first === label)?.[column]),
    checks: block.filter(([label]) => String(label).includes("Check")),
  };
}

/** A sheet with its base scenario alone, which rests on no other: the others are made alike. */
function baseOf({ sheets }: Report, id: string): SheetReport {
  const sheet = sheets.find((of) => of.id === id)!;
  const low = sheet.blocks.find(({ cells }) => /^(Low|保守)/.test(String(cells[0]?.[0])));
  return id === "plan" || id === "plan.team"
    ? { ...sheet, blocks: sheet.blocks.filter(({ row }) => row < low!.row) }
    : sheet;
}

describe.each([24, 36] as const)("the sheets of a plan of %i months", (horizon) => {
  const years = horizon / 12;

  it("foot month by month to each year's target, and year by year to all of them", () => {
    const { months, of } = salesOf(horizon);
    const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
    const named = TARGETS.slice(0, years).map((_, year) => of(`Year ${year + 1}`));
    expect(named).toEqual(TARGETS.slice(0, years).map(cents));
    expect(named.map((_, year) => sum(months.slice(year * 12, year * 12 + 12)))).toEqual(named);
    expect(of("All years")).toBe(sum(named));
  });

  it("have a check of 0 for each year in every column that adds up", () => {
    const { checks } = salesOf(horizon);
    expect(checks).toHaveLength(years);
    const figures = checks.flatMap((row) => row.slice(1).filter((cell) => cell !== null));
    expect(figures.length).toBeGreaterThan(10 * years);
    expect(new Set(figures)).toEqual(new Set([0]));
  });

  it("hold formulas that calculate to the values they state, with the second year in view", async () => {
    const came = {
      month: monthOf(2027, 4),
      sales: d("950000.01"),
      orders: d(9000),
      refunds: d("90000.33"),
      payroll: d(11_000),
      visitorsGap: "none" as const,
    };
    const { report } = reportIn("zh-Hans", [came], horizon, growing, 1);
    const { wrong } = await calculated(
      ["plan", "plan.assumptions", "plan.team", "plan.actual"].map((id) => baseOf(report, id)),
    );
    // A step between figures states no value: its formula alone tells it.
    expect(wrong.filter(({ stated }) => stated !== "")).toEqual([]);
  });
});

it("a plan of 24 months is the first two years of that of 36", () => {
  const [two, three] = [plansOf(24, growing), plansOf(36, growing)];
  expect(two.low.years).toEqual(three.low.years.slice(0, 2));
});
