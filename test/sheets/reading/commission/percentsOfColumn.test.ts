import type { CellValue } from "../../../../src/sheets/grid";
import { PlansReader } from "../../../../src/sheets/reading/commission/plans";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { gridOf } from "../sheet";

/** The rates of each plan, and how many tables are doubted. */
function read(header: string, ...plans: readonly (readonly [string, ...CellValue[]])[]) {
  const rows = plans.flatMap(([name, ...rates]) =>
    rates.map((rate, at): CellValue[] => [name, "客服", "淨額", "分段加總", at * 100_000, rate]),
  );
  const grid = gridOf([["方案", "崗位", "計提基數", "計算方式", "起", header], ...rows], "方案");
  const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
  reader.add(grid);
  const reading = reader.finish();
  return {
    rates: reading.plans.map(({ plan }) => plan?.terms.tiers.bands.map(({ rate }) => rate.toString())),
    doubts: reading.findings.filter(({ problem }) => problem.code === "planTableDoubt").length,
  };
}

describe("Numbers up to 1 under a header of percents", () => {
  test.each(["比例(%)", "Rate %"])("are percents under %s beside a plan with one above 1", (header) => {
    const known = { rates: [["0.0012"], ["0.005", "0.015"]], doubts: 0 };
    expect(read(header, ["甲", 0.12], ["乙", 0.5, 1.5])).toEqual(known);
    const [first, second] = known.rates;
    expect(read(header, ["乙", 0.5, 1.5], ["甲", 0.12]).rates).toEqual([second, first]);
  });

  test("stay doubted where no plan has one above 1, and shares where the header says nothing of percents", () => {
    expect(read("比例(%)", ["甲", 0.1], ["乙", 0.05, 0.15])).toEqual({
      ...{ rates: [["0.1"], ["0.05", "0.15"]], doubts: 2 },
    });
    expect(read("比例", ["甲", 0.12], ["乙", "5%", "15%"]).rates).toEqual([["0.12"], ["0.05", "0.15"]]);
  });
});
