import type { CellValue } from "../../../src/sheets/grid";
import { A, B, ordersOf, run, type Sheet } from "./runOfSales";

const orders = (...rows: CellValue[][]): Sheet =>
  ordersOf(["销售员", "店铺", "品牌", "区域", "实付金额", "退款金额", "退款时间"], ...rows);

/** 张三 sells 70,000 of 安踏, 20,000 of it in the south, 30,000 of 李宁, and 5,000 of no brand that is told. */
const SOLD = orders(
  ["2026-06-03", "张三", A, "安踏", "华东", 50000],
  ["2026-06-04", "张三", B, "安踏", "华南", 20000, 2000, "2026-07-02"],
  ["2026-06-09", "张三", B, "李宁", "华东", 30000],
  ["2026-06-20", "张三", A, null, "华东", 5000],
  ["2026-07-20", "张三", A, "李宁", "华南", 10000],
);
const PAID = ["净销售额"];

describe("A plan of a brand", () => {
  test("counts the sales of that brand, and takes back what is refunded of it later", async () => {
    const { paid, told, wrong } = await run(
      [
        ["岗位", "品牌", "计提基数", "提成比例"],
        ["销售", "安踏", ...PAID, "2%"],
        ["销售", "李宁", ...PAID, "3%"],
        ["销售", "其他", ...PAID, "1%"],
      ],
      SOLD,
    );
    // 70,000 × 2%, 30,000 × 3%, 5,000 × 1%; in July 2,000 × 2% are taken back of 10,000 × 3%.
    expect(paid).toEqual({
      "销售 安踏 张三 2026-06": 1400,
      "销售 李宁 张三 2026-06": 900,
      "销售 张三 2026-06": 50,
      "销售 安踏 张三 2026-07": -40,
      "销售 李宁 张三 2026-07": 300,
      "销售 张三 2026-07": 0,
    });
    expect(told).toEqual(["paidUndecided"]);
    expect(await wrong()).toEqual([]);
  });

  test("in one region goes before the brand, and bands are climbed by what a row counts", async () => {
    const { paid, wrong } = await run(
      [
        ["岗位", "品牌", "区域", "计提基数", "计算方式", "起", "提成比例"],
        ["销售", "安踏", "全部", ...PAID, "分段累加", 0, "1%"],
        [null, null, null, null, null, 40000, "2%"],
        ["销售", "安踏", "华南", ...PAID, "分段累加", 0, "5%"],
      ],
      SOLD,
    );
    // 20,000 × 5%; 40,000 × 1% + 10,000 × 2%.
    expect(paid).toMatchObject({ "销售 安踏 华南 张三 2026-06": 1000, "销售 安踏 张三 2026-06": 600 });
    expect(await wrong()).toEqual([]);
  });

  test("that no order names is an error, with the brands that they name", async () => {
    const { all, findings } = await run(
      [
        ["岗位", "品牌", "计提基数", "提成比例"],
        ["销售", "耐克", ...PAID, "2%"],
      ],
      SOLD,
    );
    expect(all).toEqual([]);
    expect(findings.map(({ problem }) => problem)).toContainEqual(
      expect.objectContaining({ code: "planSalesUnknown", of: "brand", known: ["安踏", "李宁"] }),
    );
  });

  test("takes no part of an order of two brands under one amount, which is an error", async () => {
    const twice = orders(["2026-06-03", "张三", A, "安踏", "华东", 50000]);
    const second = [...twice[1]!];
    [second[4], second[6]] = ["李宁", null];
    const { findings } = await run(
      [
        ["岗位", "品牌", "计提基数", "提成比例"],
        ["销售", "安踏", ...PAID, "2%"],
      ],
      [...twice, second],
    );
    expect(findings.map(({ problem }) => problem)).toContainEqual({
      code: "ordersOfSeveral",
      of: "brand",
      orders: 1,
    });
  });
});

describe("A plan of a region", () => {
  test("counts the sales of that region", async () => {
    const { paid, told, wrong } = await run(
      [
        ["岗位", "区域", "计提基数", "提成比例"],
        ["销售", "华东", ...PAID, "2%"],
        ["销售", "华南", ...PAID, "3%"],
      ],
      SOLD,
    );
    // 85,000 × 2%, 20,000 × 3%; in July 10,000 × 3% less 2,000 × 3%.
    expect(paid).toEqual({
      "销售 华东 张三 2026-06": 1700,
      "销售 华南 张三 2026-06": 600,
      "销售 华东 张三 2026-07": 0,
      "销售 华南 张三 2026-07": 240,
    });
    expect(told).toEqual(["paidUndecided"]);
    expect(await wrong()).toEqual([]);
  });
});
