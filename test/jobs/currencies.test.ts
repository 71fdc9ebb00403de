import { accountsJob } from "../../src/jobs/accounts";
import { detectSheets } from "../../src/jobs/detect";
import { readInputs } from "../../src/jobs/readInputs";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const DAY = "2026-10-01 10:00:00";

/** Sales, ads and cost of each month, and the cells that are told to be of another currency. */
async function accounts(
  sheets: Readonly<Record<string, CellValue[][]>>,
  formats: Readonly<Record<string, string[][]>> = {},
) {
  const workbook = new MemoryWorkbook(sheets);
  for (const [sheet, shown] of Object.entries(formats)) workbook.show(sheet, shown);
  const { json, findings } = await accountsJob.run({}, workbook.context("en"));
  return {
    lines: json.months.map(({ gross, adSpend, cost }) => [gross, adSpend ?? "-", cost ?? "-"].join(" ")),
    said: findings.flatMap(({ severity, problem, at }) =>
      problem.code === "amountsInOtherCurrency"
        ? [
            `${severity} ${at!.sheet} ${at!.row},${at!.column} ${problem.rows ?? "-"} ${problem.currency} ${problem.taken}`,
          ]
        : [],
    ),
  };
}

const orders = (header: string, ...amounts: CellValue[]): CellValue[][] => [
  ["订单编号", "订单付款时间", header, "退款金额"],
  ...amounts.map((amount, at) => [`261000000000${at}`, DAY, amount, 0]),
];

describe("Amounts of another currency", () => {
  test("are left out where their cells name it, and told with the first", async () => {
    const { lines, said } = await accounts({ S: orders("买家实际支付金额", "¥100", "$200", "¥300", "$7") });
    expect(lines).toEqual(["400.00 - -"]);
    expect(said).toEqual(["error S 2,2 2 $ ¥"]);
  });

  test("are the few, wherever they stand", async () => {
    const { lines, said } = await accounts({ S: orders("买家实际支付金额", "$200", "¥100", "¥300", 50) });
    expect(lines).toEqual(["450.00 - -"]);
    expect(said).toEqual(["error S 1,2 1 $ ¥"]);
  });

  /** The formats of a sheet of orders, by the one of each amount. */
  const shown = (...formats: string[]) => [
    Array.from({ length: 4 }, () => "General"),
    ...formats.map((format) => ["@", "@", format, format]),
  ];

  test("are left out where the formats of their cells alone show it", async () => {
    const formats = shown('"HK$"#,##0', "[$€-407]#,##0", '"HK$"#,##0.00', "#,##0");
    const sheet = orders("买家实际支付金额", 100, 200, 300, 50);
    expect(await accounts({ S: sheet }, { S: formats })).toEqual({
      lines: ["450.00 - -"],
      said: ["error S 2,2 1 € HK$"],
    });
  });

  test("are not known by the format of a column whose header names its currency", async () => {
    const sheet = orders("实付金额（元）", 100, 200);
    const { lines, said } = await accounts({ S: sheet }, { S: shown("[$$-409]#,##0", "[$€-407]#,##0") });
    expect([lines, said]).toEqual([["300.00 - -"], []]);
  });

  test("are those of a whole sheet, and of a column, that is shown in another one", async () => {
    const ads: CellValue[][] = [
      ["Date", "Channel", "Spend"],
      [DAY, "Google", 30],
    ];
    const costs = ["订单编号", "订单付款时间", "实付金额", "商品成本"];
    const sheet: CellValue[][] = [costs, ["2610000000001", DAY, 100, 9]];
    const { lines, said } = await accounts(
      { S: sheet, Ads: ads },
      {
        S: [costs, ["@", "@", "[$￥-804]#,##0", "[$$-409]#,##0"]],
        Ads: [
          ["@", "@", "@"],
          ["@", "@", "[$$-409]#,##0"],
        ],
      },
    );
    expect(lines).toEqual(["100.00 - -"]);
    expect(said).toEqual(["error Ads 1,2 - USD CNY (S)", "error S 0,3 - USD CNY"]);
  });

  test("are left out where a column of currencies names it", async () => {
    const rows: CellValue[][] = [
      ["Order ID", "Paid at", "Currency", "Amount", "Refund"],
      ["A1", DAY, "USD", 200, 0],
      ["A2", DAY, "EUR", 50, 0],
      ["A3", DAY, "usd", 100, 0],
      ["A4", DAY, null, 1, 0],
    ];
    expect(await accounts({ Shop: rows })).toEqual({
      lines: ["301.00 - -"],
      said: ["error Shop 2,2 1 EUR USD"],
    });
  });

  test("are no amounts of the sheet where a header names it", async () => {
    const rows: CellValue[][] = [
      ["Date", "Sales (USD)", "Cost of goods (RMB)"],
      ["2026-10-01", 200, 300],
    ];
    expect(await accounts({ Shop: rows })).toEqual({
      lines: ["200.00 - -"],
      said: ["error Shop 0,2 - RMB USD"],
    });
  });

  test("are those of a sheet that names another one than the first of the sales", async () => {
    const ads: CellValue[][] = [
      ["Date", "Channel", "Spend (USD)"],
      ["2026-10-01", "Meta", 20],
    ];
    const cn = orders("买家实际支付金额(元)", 100);
    expect(await accounts({ Ads: ads, CN: cn })).toEqual({
      lines: ["100.00 - -"],
      said: ["error Ads 0,2 - USD 元 (CN)"],
    });
    expect(await accounts({ CN: cn, US: orders("买家实际支付金额", "$200") })).toEqual({
      lines: ["100.00 - -"],
      said: ["error US 1,2 - $ 元 (CN)"],
    });
  });

  test("are those below a line that states it, and not below one that names a price", async () => {
    const titled = (title: string): CellValue[][] => [
      [title, null, null],
      ["Date", "Channel", "Spend"],
      ["2026-10-01", "Meta", 20],
    ];
    const cn = orders("买家实际支付金额(元)", 100);
    expect((await accounts({ CN: cn, Ads: titled("Currency: USD") })).said).toEqual([
      "error Ads 0,0 - USD 元 (CN)",
    ]);
    expect((await accounts({ CN: cn, Ads: titled("Budget of $1,000") })).said).toEqual([]);
  });

  test("count where a person has said what the sheet is", async () => {
    const workbook = new MemoryWorkbook({
      CN: orders("实付金额(元)", 100),
      US: orders("实付金额", "$200").map((row, at) => (at === 0 ? row : ["B1", ...row.slice(1)])),
    });
    const context = workbook.context("en");
    const sheets = await detectSheets(context.door, { US: { kind: "sales" } });
    const { sales } = await readInputs(sheets, {}, context);
    expect(sales.map(({ gross }) => gross.toFixed())).toEqual(["100", "200"]);
  });
});

test("Amounts of a sheet that name one currency in two ways are of one", async () => {
  const { lines, said } = await accounts({ S: orders("實付金額（元）", "NT$100", "$200", 300, "50元") });
  expect(lines).toEqual(["650.00 - -"]);
  expect(said).toEqual([]);
});
