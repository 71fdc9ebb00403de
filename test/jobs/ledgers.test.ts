import { accountsJob } from "../../src/jobs/accounts";
import { detectSheets, withoutSummaries } from "../../src/jobs/detect";
import { readInputs } from "../../src/jobs/readInputs";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const PAYPAL: CellValue[][] = [
  ["Date", "Type", "Status", "Currency", "Gross", "Fee", "Net", "Balance"],
  ["2026-01-15", "Website Payment", "Completed", "USD", 100, -3.2, 96.8, 96.8],
  ["2026-01-20", "Payment Refund", "Completed", "USD", -20, 0.58, -19.42, 77.38],
  ["2026-02-03", "Website Payment", "Completed", "USD", 80, -2.62, 77.38, 154.76],
];
const ORDERS: CellValue[][] = [
  ["Order ID", "Shop", "Paid at", "Amount", "Refund"],
  ["1", "Mumu", "2026-01-15", 100, 20],
  ["2", "Mumu", "2026-01-16", 250, 0],
];

async function accounts(sheets: Readonly<Record<string, CellValue[][]>>) {
  const { json, findings } = await accountsJob.run({}, new MemoryWorkbook(sheets).context("en"));
  return { months: json.months, said: findings.map(({ problem }) => problem.code) };
}

describe("A ledger in a workbook", () => {
  test("gives the accounts its sales, and its fees under the name of its sheet", async () => {
    const { months } = await accounts({ PayPal: PAYPAL });
    expect(months).toMatchObject([
      { month: "2026-01", gross: "100.00", refunds: "20.00", platformFeesByName: { PayPal: "2.62" } },
      { month: "2026-02", gross: "80.00", refunds: "0.00", platformFeesByName: { PayPal: "2.62" } },
    ]);
  });

  test("asks to correct entries that it does not know, and not those that are rightly in no figure", async () => {
    const withdrawn: CellValue[] = [
      "2026-02-04",
      "General Withdrawal",
      "Completed",
      "USD",
      -50,
      0,
      -50,
      104.76,
    ];
    const unknown: CellValue[] = ["2026-02-05", "General Payment", "Completed", "USD", -9, 0, -9, 95.76];
    const left = ({ said }: { readonly said: readonly string[] }) =>
      said.filter((code) => code.startsWith("entries"));
    expect(left(await accounts({ PayPal: [...PAYPAL, withdrawn] }))).toEqual(["entriesNoSale"]);
    expect(left(await accounts({ PayPal: [...PAYPAL, unknown] }))).toEqual(["entriesLeftOut"]);
  });

  test("beside the orders gives the fees of their months and the sales of the others", async () => {
    const { months, said } = await accounts({ PayPal: PAYPAL, Orders: ORDERS });
    expect(months.map(({ month, shop, gross, platformFees }) => [month, shop, gross, platformFees])).toEqual([
      ["2026-01", "", undefined, "2.62"],
      ["2026-01", "Mumu", "350.00", undefined],
      ["2026-02", "", "80.00", "2.62"],
    ]);
    expect(said).toContain("salesToldTwice");
  });

  test("is no table of orders to a job that looks at the orders themselves", async () => {
    const { door } = new MemoryWorkbook({ PayPal: PAYPAL }).context();
    const sheets = await detectSheets(door, {});
    expect(sheets[0]!.recognition.kind).toBe("sales");
    expect(withoutSummaries(sheets)[0]).toMatchObject({
      isUnknownTable: true,
      recognition: { kind: undefined },
    });
  });

  test("is one as well where a person has called it sales", async () => {
    const workbook = new MemoryWorkbook({ PayPal: PAYPAL });
    const sheets = await detectSheets(workbook.context().door, { PayPal: { kind: "sales" } });
    expect(sheets[0]!.ledger).toBeDefined();
  });

  test("is read where a person has said that it stands, beside other cells", async () => {
    const beside = PAYPAL.map((row) => ["note", "", ...row]);
    const workbook = new MemoryWorkbook({ PayPal: beside });
    const area = { row: 0, column: 2, rows: 100, columns: 8 };
    const context = workbook.context("en");
    const sheets = await detectSheets(context.door, { PayPal: { kind: "sales", area } });
    const { sales } = await readInputs(sheets, {}, context);
    expect(sales.map(({ gross, refunds, fees }) => [gross, refunds, fees].join(" "))).toEqual([
      "100 20 2.62",
      "80 0 2.62",
    ]);
  });

  test("is a table of sales and refunds that would else be one of costs", async () => {
    const rows: CellValue[][] = [
      ["日期", "类型", "金额"],
      ["2026-07-01", "销售", 500],
      ["2026-07-02", "退款", -100],
    ];
    const { months } = await accounts({ 收支: rows });
    expect(months).toMatchObject([{ month: "2026-07", gross: "500.00", refunds: "100.00" }]);
    const unsigned = rows.map((row) => row.map((cell) => (cell === -100 ? 100 : cell)));
    expect((await accounts({ 收支: unsigned })).months).toEqual(months);
    const costs = unsigned.map((row) => row.map((cell) => (cell === "销售" ? "销售费用" : cell)));
    for (const table of [costs, [rows[0]!, rows[1]!]]) {
      const { door } = new MemoryWorkbook({ 费用: table }).context();
      expect((await detectSheets(door, {}))[0]!.ledger).toBeUndefined();
    }
  });
});
