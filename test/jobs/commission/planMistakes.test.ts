import { addressText, type CellValue } from "../../../src/sheets/grid";
import { run, type Sheet } from "./runOfSales";

const HEAD = ["岗位", "起", "至", "比例", "计算方式"];
const band = (from: CellValue, upTo: CellValue, rate: CellValue, role = "销售"): CellValue[] => [
  role,
  from,
  upTo,
  rate,
  "全额",
];
const SOLD: Sheet = [
  ["订单编号", "付款时间", "销售员", "实付金额", "退款金额"],
  ["A1", "2026-06-03", "张三", 120000, null],
];

/** What is paid of 120,000, and what is told that needs a look, with its cell. */
async function told(...bands: CellValue[][]) {
  const { all, findings } = await run([HEAD, ...bands], SOLD);
  const said = findings
    .filter(({ severity, problem }) => severity !== "note" && problem.code !== "planBasisAssumed")
    .map(({ problem, at }) => `${problem.code} ${at ? addressText(at).replace("提成方案!", "") : ""}`.trim());
  return { all, said };
}

describe("A mistake in a table of plans is told at its cell, and nothing is paid", () => {
  test.each<[string, CellValue[][], string]>([
    [
      "a bound that is missing",
      [band(0, 50000, "1%"), band(50000, null, "2%"), band(90000, null, "3%")],
      "planTable C3",
    ],
    ["bands that overlap", [band(0, 60000, "1%"), band(50000, null, "2%")], "planTable B3"],
    ["a row twice", [band(0, 50000, "1%"), band(0, 50000, "1%"), band(50000, null, "2%")], "planTable B3"],
    ["0.5 that may be 0.5%", [band(0, 50000, 0.5), band(50000, null, 0.8)], "planTable D2"],
    ["5 among 0.05", [band(0, 50000, 0.01), band(50000, null, 2)], "planTable D3"],
    ["a rate below 0", [band(0, 50000, "1%"), band(50000, null, "-2%")], "planTable D3"],
    ["a bound below 0", [band(-1, 50000, "1%"), band(50000, null, "2%")], "planTable B2"],
    ["a day where a bound is to be", [band(0, 50000, "1%"), band("2026-05-01", null, "2%")], "planTable B3"],
    ["a point of thousands", [band(0, "50.000", "1%"), band(50000, null, "2%")], "planTable C2"],
    ["a comma in the wrong place", [band(0, "50,00", "1%"), band(50000, null, "2%")], "planTable C2"],
    ["a word for a rate", [band(0, 50000, "约1%"), band(50000, null, "2%")], "planTable D2"],
    ["an error of the sheet", [band(0, 50000, "#REF!"), band(50000, null, "2%")], "planTable D2"],
    ["a rate that is missing", [band(0, 50000, "1%"), band(50000, null, null)], "planBandBlank D3"],
    ["money among percents", [band(0, 50000, "1%"), band(50000, null, "800元")], "planTable D3"],
    ["a role that nobody has", [band(0, null, "1%", "稍售")], "planForNobody A2"],
  ])("%s", async (_, bands, where) => {
    const { all, said } = await told(...bands);
    expect(all).toEqual([]);
    expect(said).toContain(where);
  });

  test("a reading that is no word", async () => {
    const plan = [HEAD, ["销售", 0, 50000, "1%", "全而"], ["销售", 50000, null, "2%", "全而"]];
    const { all, findings } = await run(plan, SOLD);
    expect(all).toEqual([]);
    expect(findings.map(({ problem }) => problem.code)).toContain("planValueNotUnderstood");
  });
});

describe("What is no mistake is paid", () => {
  test.each<[string, CellValue[][], number]>([
    ["numbers as texts", [band("0", "50,000", "1%"), band(" 50000 ", null, "2%")], 2400],
    ["signs of money", [band("￥0", "￥50,000", "1%"), band("￥50,000", null, "2%")], 2400],
    ["Chinese numbers", [band("零", "五万", "百分之一"), band("五万", null, "百分之二")], 2400],
    ["a blank row and merged cells", [band(0, 50000, "1%"), [], [null, 50000, null, "2%", null]], 2400],
    ["a first band that says nothing", [band(0, 50000, null), band(50000, null, "2%")], 2400],
  ])("%s", async (_, bands, payout) => expect((await told(...bands)).all).toEqual([payout]));

  test("but a first band without a rate is told, and bounds that everybody exceeds", async () => {
    expect((await told(band(0, 50000, null), band(50000, null, "2%"))).said).toEqual(["planBandBlank D2"]);
    expect((await told(band(0, 5, "1%"), band(5, null, "2%"))).said).toEqual(["planBoundsSmall B2"]);
  });

  test("and what lies beyond the last band is told with its row", async () => {
    const { findings } = await run([HEAD, band(0, 50000, "1%"), band(50000, 90000, "2%")], SOLD);
    expect(findings.map(({ problem }) => problem)).toContainEqual(
      expect.objectContaining({
        code: "commissionNotPaid",
        why: expect.objectContaining({ code: "beyondLast", row: 3 }) as unknown,
      }),
    );
  });
});
