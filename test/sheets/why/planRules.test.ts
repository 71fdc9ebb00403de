import { Decimal } from "../../../src/domain/money/decimal";
import type { ActualMonth } from "../../../src/domain/plan/actual/actuals";
import { LANGUAGES } from "../../../src/locale/catalogue";
import { PLAN_RULES } from "../../../src/locale/why/whyPlanRules";
import type { SheetReport } from "../../../src/sheets/reports/report";
import { figureKey, ruleOf } from "../../../src/sheets/why/resultRules";
import { inputs, reportIn } from "../reports/plan/planOfAShop";

const d = (value: number) => new Decimal(value);

/** A month of which everything is known that can be compared. */
const WHOLE: ActualMonth = {
  ...{ month: inputs.start, sales: d(900_000), orders: d(8000), visitors: d(400_000), refunds: d(90_000) },
  ...{ cost: d(500_000), platformFees: d(1), adSpend: d(80_000), payroll: d(2), commission: d(3) },
  ...{ agencyFee: d(4), otherCosts: d(5) },
};
const of = {
  ...inputs,
  fees: [{ name: "年费", onSales: d(0), onNet: d(0), perMonth: d(0), perYear: d(12) }],
  roles: [
    {
      ...{ name: "客服", workPerOrder: d(1), workPerMonth: d(0), capacity: d(9000), utilisation: d(1) },
      ...{ minimum: d(1), basePay: d(5000), stays: d(1) },
    },
  ],
};

function headingsOf({ blocks }: SheetReport): string[] {
  return blocks
    .filter(({ columnStyles }) => columnStyles?.[0] === "header")
    .flatMap(({ cells }) => cells[0]!.map(String));
}

describe.each(LANGUAGES)("the why of the plan's sheets in %s", (language) => {
  const { report } = reportIn(language, [WHOLE], 24, of);
  const sheets = report.sheets.filter(({ id }) => id !== "plan.findings");

  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
    "has a text for every column of %s",
    (id, sheet) => {
      const untold = headingsOf(sheet).filter((heading) => !ruleOf(id, figureKey(id, [heading])));
      // Names of shops are words, and no figures.
      expect(untold.filter((heading) => !["Shop", "店铺", "店鋪"].includes(heading))).toEqual([]);
    },
  );
});

it("explains an event, a fee and a channel by what they are, whatever they are called", () => {
  expect(ruleOf("plan", figureKey("plan", ["Event: 618"]))).toBe(PLAN_RULES["event"]);
  expect(ruleOf("plan", figureKey("plan", ["推广: 直通車"]))).toBe(PLAN_RULES["channel"]);
  expect(ruleOf("plan", figureKey("plan", ["Fixed part: 年费"]))).toBe(PLAN_RULES["fixedFee"]);
});
