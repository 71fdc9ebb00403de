import { commissionJob } from "../../../src/jobs/commission/commission";
import type { CellValue } from "../../../src/sheets/grid";
import { MemoryWorkbook } from "../memoryWorkbook";

const HEADERS = ["Order ID", "Shop", "Salesperson", "Paid at", "Amount", "Currency"];
const PLANS: CellValue[][] = [
  ["Plan", "Salesperson", "Basis", "Rate"],
  ["P", "Ann", "Net sales", 0.05],
];

/** The commission of a sheet of orders, a row with blank cells filled up, and what is said of it beside notes. */
async function commission(...rows: CellValue[][]) {
  const orders = [HEADERS, ...rows].map((row) => HEADERS.map((_, column) => row[column] ?? null));
  const workbook = new MemoryWorkbook({ Orders: orders, Plans: PLANS });
  const { json, findings } = await commissionJob.run({}, workbook.context("en"));
  const said = findings.filter(({ severity }) => severity !== "note").map(({ problem }) => problem.code);
  return { paid: json.payouts.map(({ amount, payout }) => [amount, payout]), said };
}

describe("A sheet of orders to commission", () => {
  const SOLD = ["1", "A", "Ann", "2026-01-05", 1000, "USD"];

  test("ends where a table of returns begins, whose amounts are no sales", async () => {
    const { paid, said } = await commission(
      ...[SOLD, [], ["Returns"], HEADERS, ["1", "A", "Ann", "2026-01-07", 500, "USD"]],
    );
    expect(paid).toEqual([["1000.00", "50.00"]]);
    expect(said).toContain("tableBelow");
  });

  test("of several currencies gives the sales of one, and the others are told", async () => {
    const { paid, said } = await commission(SOLD, ["2", "A", "Ann", "2026-01-06", 2000, "EUR"]);
    expect(paid).toEqual([["1000.00", "50.00"]]);
    expect(said).toContain("amountsInOtherCurrency");
  });
});
