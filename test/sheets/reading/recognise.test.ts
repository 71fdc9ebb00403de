import fc from "fast-check";
import { statedUnit } from "../../../src/domain/money/statedUnit";
import type { CellValue } from "../../../src/sheets/grid";
import { recogniseSheet } from "../../../src/sheets/reading/recognise";
import { recognitionFindings } from "../../../src/sheets/reading/recognitionFindings";
import { headerKey, totalLabel } from "../../../src/locale/reading/headers";
import { gridOf } from "./sheet";
import type { Rows } from "./sheet";
import { expectLinear } from "../../growth";

const recognised = (rows: Rows, sheet?: string) => {
  const { kind, headerRow, columns, channels } = recogniseSheet(gridOf(rows, sheet));
  const places = Object.fromEntries([...columns].map(([meaning, { column }]) => [meaning, column]));
  return { kind, headerRow, ...places, channels: channels.map(({ channel }) => channel) };
};

describe("A sheet is recognised by its headers", () => {
  test("as ad spend with a row for each channel", () =>
    expect(
      recognised([
        ["推廣日報"],
        ["日期", "渠道", "展現量", "點擊量", "花費（元）", "成交金額", "點擊率"],
        ["2024-06-01", "直通車", 1000, 50, 120.5, 600, "5.0%"],
      ]),
    ).toEqual({
      kind: "adSpend",
      headerRow: 1,
      date: 0,
      channel: 1,
      impressions: 2,
      clicks: 3,
      spend: 4,
      attributedSales: 5,
      channels: [],
    }));

  test("as ad spend with a column for each channel", () =>
    expect(
      recognised([
        ["日期", "直通車", "引力魔方 花費", "抖音", "合計"],
        ["2024-06-01", 1, 2, 3, 6],
      ]),
    ).toEqual({
      kind: "adSpend",
      headerRow: 0,
      date: 0,
      channels: ["直通車", "引力魔方", "抖音"],
    }));

  test.each([
    [["姓名", "崗位", "底薪", "入職日期", "離職日期", "店鋪"]],
    [["Name", "Role", "Base pay (CNY)", "From", "To", "Shop"]],
  ])("as staff: %s", (header) =>
    expect(recognised([header, ["王小明", "客服", 5000, "2024-01-01", null, "甲店"]])).toMatchObject({
      kind: "staffing",
      person: 0,
      role: 1,
      basePay: 2,
      from: 3,
      to: 4,
      shop: 5,
    }),
  );

  test("as other costs", () =>
    expect(
      recognised([
        ["月份", "費用項目", "金額"],
        ["2024-06", "房租", 8000],
      ]),
    ).toMatchObject({
      kind: "otherCosts",
      date: 0,
      item: 1,
      amount: 2,
    }));

  test.each([
    ["日期,项目,花费", "2024-06-01,房租,8000", "otherCosts"],
    ["日期,费用类别,花费金额,店铺", "2024-06-01,房租,8000,一店", "otherCosts"],
    ["日期,渠道,花费", "2024-06-01,直通车,8000", "adSpend"],
    ["日期,计划名称,花费", "2024-06-01,夏季,8000", "adSpend"],
    ["日期,花费", "2024-06-01,8000", "adSpend"],
    ["日期,店铺,花费", "2024-06-01,一店,8000", "adSpend"],
  ])("as costs or ads by what is said beside the spending: %s", (headers, row, kind) =>
    expect(recognised([headers.split(","), row.split(",")]).kind).toBe(kind),
  );

  test("as platform fees", () =>
    expect(
      recognised([
        ["生效日期", "費用名稱", "計費方式", "費率"],
        ["2024-09-01", "基礎服務費", "淨銷售額", "0.6%"],
      ]),
    ).toMatchObject({
      kind: "platformFees",
      from: 0,
      item: 1,
      basis: 2,
      rate: 3,
    }));

  test("and not where nothing fits", () => {
    expect(
      recognised([
        ["備忘", "負責人"],
        ["訂貨", "小王"],
      ]).kind,
    ).toBeUndefined();
    expect(recognised([]).kind).toBeUndefined();
  });
});

describe("Where the header says nothing", () => {
  test("the one column of dates is the date", () =>
    expect(
      recognised([
        ["x", "支付金额", "退款金额"],
        ["2024-06-01", 100, 5],
        ["2024-06-02", 200, 0],
      ]),
    ).toMatchObject({ kind: "sales", date: 0, paid: 1, refund: 2 }));
});

describe("A person's choice", () => {
  const rows: Rows = [["说明"], ["日期", "支付金额", "备注金额"], ["2024-06-01", 100, 7]];

  test("overrules kind, header row and columns", () => {
    const { kind, headerRow, columns } = recogniseSheet(gridOf(rows), {
      kind: "otherCosts",
      headerRow: 1,
      columns: { date: 0, amount: 2, item: null },
    });
    expect([kind, headerRow, columns.get("amount")?.column, columns.has("item")]).toEqual([
      "otherCosts",
      1,
      2,
      false,
    ]);
  });

  test("stands where the sheet does not start at A1", () => {
    const grid = { sheet: "S", top: 4, left: 2, rows: rows.slice(1) };
    const { headerRow, columns } = recogniseSheet(grid, { columns: { paid: 4 } });
    expect([headerRow, columns.get("date")?.column, columns.get("paid")?.column]).toEqual([4, 2, 4]);
  });
});

describe("Words of headers", () => {
  test.each([
    ["訂單付款時間 ", "订单付款时间"],
    ["Ad spend\n(CNY)", "adspend"],
    ["買家實際支付金額（元）", "买家实际支付金额"],
    ["ＧＭＶ", "gmv"],
  ])("%j is compared as %s", (header, key) => expect(headerKey(header)).toBe(key));

  test.each([
    ["支付金額（萬元）", 1e4],
    ["單位：千元", 1e3],
    ["单位: 人民币万元", 1e4],
    ["支付金额（分）", 0.01],
    ["金额(元)", 1],
    ["支付金额", 1],
  ])("%s is in units of %d", (header, unit) => expect(statedUnit(header)).toBe(unit));

  test.each(["总计", "合 計", "Total:", "Grand Total", "2月合计", "本页合计", "總計"])(
    "%s labels a total",
    (text) => expect(totalLabel(text)).toBe("total"),
  );
  test.each(["小計", "Subtotal", "甲店小计"])("%s labels a subtotal", (text) =>
    expect(totalLabel(text)).toBe("subtotal"),
  );
  test.each(["上海", "1001", "会计", "累计户外旗舰店", "Totalenergies flagship store of East China"])(
    "%s labels none",
    (text) => expect(totalLabel(text)).toBeUndefined(),
  );
});

describe("Hostile sheets", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("日期", "支付金额", "合计", "退款", "(((", "=cmd|' /C calc'!A0", "#N/A"),
  ) as fc.Arbitrary<CellValue>;

  test("are never a crash", () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        recogniseSheet(gridOf(rows));
      }),
      { numRuns: 500 },
    ));

  test("of up to 16,384 columns take no more than their width allows", () => {
    const wide = (columns: number) => [
      Array.from({ length: columns }, (_, column) => `列${column}`),
      Array.from({ length: columns }, () => 1),
    ];
    expectLinear((columns) => void recogniseSheet(gridOf(wide(columns))), 512);
  });

  test.each(["(", "（", "单位:", "合", "total "])(
    "with a long header of %j take no more than its length allows",
    (piece) => {
      expectLinear((size) => {
        const text = piece.repeat(size);
        headerKey(text);
        statedUnit(text);
        totalLabel(text);
        const row = [text, text];
        recogniseSheet(gridOf([row, row], text));
      }, 8000);
    },
  );
});

describe("Amounts of a sale", () => {
  const columns = (headers: string) =>
    recogniseSheet(gridOf([headers.split(","), headers.split(",").map(() => 1)], "Sales")).columns;

  test("are those with the tax that the buyer paid, not those before it", () => {
    const found = columns("Invoice date,Invoice no,Net amount,VAT,Gross amount");
    expect([found.get("paid"), found.get("total")?.header]).toEqual([undefined, "Gross amount"]);
  });

  test("are those of the row, not of all rows so far", () =>
    expect(columns("Date,Cumulative sales,Daily sales").get("paid")?.header).toBe("Daily sales"));

  test("that stand in two columns with the very same header leave open which one counts", () => {
    const recognition = recogniseSheet(
      gridOf([
        ["月份", "销售额", "销售额"],
        ["2026-01", 100, 50],
      ]),
    );
    expect(recognitionFindings(recognition)).toMatchObject([
      { severity: "error", at: { column: 2 }, problem: { code: "columnTwice", taken: "销售额" } },
    ]);
  });
});

describe("The platform of an order", () => {
  const shopOf = (...headers: string[]) =>
    recogniseSheet(gridOf([headers, headers.map(() => "天猫")])).columns.get("shop")?.header;

  test("is its shop where no column names one", () => {
    expect(shopOf("平台", "订单编号", "付款时间", "实付金额")).toBe("平台");
    expect(shopOf("平台", "店铺", "订单编号", "付款时间", "实付金额")).toBe("店铺");
  });

  test("is not what the platform gave, nor what somebody bought on", () => {
    expect(shopOf("平台优惠", "订单编号", "付款时间", "实付金额")).toBeUndefined();
    expect(shopOf("下单平台", "订单编号", "付款时间", "实付金额")).toBeUndefined();
  });
});
