import type { CellValue } from "../../../../src/sheets/grid";
import { partiesOf } from "../../../../src/sheets/reading/commission/parties";
import { PlansReader } from "../../../../src/sheets/reading/commission/plans";
import { recogniseSheet } from "../../../../src/sheets/reading/recognise";
import { addressText } from "../../../../src/sheets/grid";
import { gridOf } from "../sheet";

const HEADER = [
  "方案",
  "崗位",
  "生效日期",
  "計提基數",
  "計算方式",
  "起",
  "比例",
  "保底",
  "每月封頂",
  "累計方式",
];

function read(...rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf([HEADER, ...rows], "方案");
  const reader = new PlansReader(recogniseSheet(grid, { kind: "commissionPlans" }), {}, 0);
  reader.add(grid);
  const { plans, findings } = reader.finish();
  const wrong = findings.filter(({ severity }) => severity !== "note");
  return { plans, findings: wrong.map(({ problem, at }) => `${problem.code} ${at ? addressText(at) : ""}`) };
}

describe("A table of plans", () => {
  test("gives a plan with its bands; rows that name none go on with the plan above", () => {
    const { plans, findings } = read(
      ["客服", "客服", "2026-01-01", "淨額", "分段加總", 0, "5%", 300, 6000, null],
      [null, null, null, null, null, 100000, "8%", null, null, null],
    );
    expect(findings).toEqual([]);
    expect(plans).toHaveLength(1);
    expect(plans[0]!.plan).toMatchObject({
      role: "客服",
      basis: "net",
      from: 46023,
      terms: { mode: "marginal", measure: "period", floor: 30000, cap: 600000 },
    });
    expect(
      plans[0]!.plan!.terms.tiers.bands.map(({ lower, rate }) => [lower.toNumber(), rate.toNumber()]),
    ).toEqual([
      [0, 0.05],
      [100000, 0.08],
    ]);
  });

  test("takes 累計 for a way to count, not for a total row", () => {
    const { plans } = read(["年度", "客服", "2026-01-01", "淨額", "全額累進", 0, 0.05, null, null, "累計"]);
    expect(plans[0]!.plan!.terms.measure).toBe("cumulative");
  });

  test("is refused, with its cell, where nobody says how the tiers are read", () => {
    const { plans, findings } = read(
      ["客服", "客服", "2026-01-01", "淨額", null, 0, 0.05, null, null, null],
      ["客服", "客服", "2026-01-01", "淨額", null, 100000, 0.08, null, null, null],
    );
    expect(plans[0]!.plan).toBeUndefined();
    expect(findings).toEqual(["planModeMissing 方案!E2"]);
  });

  test("goes on with the other plans where one cannot be understood", () => {
    const { plans, findings } = read(
      ["甲", "客服", "2026-01-01", "看老闆", "分段加總", 0, 0.05, null, null, null],
      ["乙", "運營", "2026-01-01", "毛利", "分段加總", 0, 0.05, null, null, null],
    );
    expect(plans.map(({ plan }) => plan?.basis)).toEqual([undefined, "grossProfit"]);
    expect(findings).toEqual(["planValueNotUnderstood 方案!D2"]);
  });

  test("is checked: 100,000 from which more sales pay less is found at its row", () => {
    const { plans } = read(
      ["客服", "客服", "2026-01-01", "淨額", "全額累進", 0, 0.08, null, null, null],
      ["客服", "客服", "2026-01-01", "淨額", "全額累進", 100000, 0.05, null, null, null],
    );
    expect(plans[0]!.checks.map(({ finding, at }) => `${finding.code} ${addressText(at)}`)).toEqual([
      "paysLess 方案!F3",
    ]);
  });
});

describe("The people of an order", () => {
  const shares = (...cells: string[]) =>
    partiesOf(cells).map(({ person, share }) => `${person} ${share.toFixed()}`);
  test("are one", () => expect(shares("陳怡君")).toEqual(["陳怡君 1"]));
  test("have the shares written beside them", () =>
    expect(shares("陳怡君 60% 林佳穎 40%")).toEqual(["陳怡君 0.6", "林佳穎 0.4"]));
  test("share equally where no share is written", () => {
    expect(shares("Ann / Bob")).toEqual(["Ann 1", "Bob 1"]);
    expect(shares("陳怡君", "林佳穎")).toEqual(["陳怡君 1", "林佳穎 1"]);
  });
  test("are nobody where nobody is named", () => expect(shares("")).toEqual([]));
});
