import type { CostLine } from "../../../src/domain/accounts/lines";
import { Decimal } from "../../../src/domain/money/decimal";
import type { Month } from "../../../src/domain/calendar/month";
import { agencyPaidTwice } from "../../../src/jobs/plan/agencyTwice";
import { addressText } from "../../../src/sheets/grid";
import { inputs as shop, plansOf, reportIn } from "../../sheets/reports/plan/planOfAShop";

const PAST_YEAR = Array.from({ length: 12 }, (_, at) => (shop.start - 12 + at) as Month);
const amount = new Decimal(3000);
const one = new Decimal(1);
const costs: CostLine[] = PAST_YEAR.flatMap((month) => [
  { month, shop: "", item: "房租", amount: new Decimal(2000) },
  { month, shop: "", item: "代運營服務費", amount },
]);
const sales = PAST_YEAR.map((month) => ({ month, shop: "", gross: one, net: one }));

/** What is said of a plan whose other costs a month are these. */
function saidOf(perMonth: number, runBy: "agency" | "team") {
  const inputs = { ...shop, runBy, otherCosts: { ...shop.otherCosts, perMonth: new Decimal(perMonth) } };
  const { reading } = reportIn("zh-Hant", [], 12, inputs);
  return agencyPaidTwice(reading, plansOf(12, inputs), { costs, sales });
}

describe("A plan with an agency", () => {
  it("is told that other costs of 5,000 a month have its bills of 3,000 among them, and to type 2,000", () => {
    const [finding, ...more] = saidOf(5000, "agency");
    expect(more).toEqual([]);
    expect(finding?.problem).toEqual({ code: "agencyInOtherCosts", billed: "3,000.00", left: "2,000.00" });
    expect(addressText(finding!.at!)).toMatch(/^計畫假設!B\d+$/);
  });

  it("is told nothing once other costs are another figure, or where the own team runs the shop", () => {
    expect(saidOf(2000, "agency")).toEqual([]);
    expect(saidOf(5000, "team")).toEqual([]);
  });
});
