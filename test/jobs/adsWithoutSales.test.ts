import { accountsJob } from "../../src/jobs/accounts";
import type { CellValue } from "../../src/sheets/grid";
import { MemoryWorkbook } from "./memoryWorkbook";

const ORDERS: CellValue[][] = [
  ["Order number", "Pay time", "Paid amount"],
  ["T100001", "2026-06-03", 5000],
];

async function accountsWith(ads: CellValue[][]) {
  const head = ["Date", "Channel", "Spend", "Attributed sales"];
  const { json, findings } = await accountsJob.run(
    {},
    new MemoryWorkbook({ Orders: ORDERS, "Ad spend": [head, ...ads] }).context("en"),
  );
  const blank = findings.flatMap(({ problem }) => (problem.code === "attributedBlank" ? [problem.rows] : []));
  return { month: json.months[0], blank };
}

test("A day of ads without attributed sales counts as none, which is said: 1,000 of 400 is an ROI of 2.5", async () => {
  const { month, blank } = await accountsWith([
    ["2026-06-01", "Search", 100, 600],
    ["2026-06-02", "Search", 200, null],
    ["2026-06-03", "Display", 100, 400],
    ["2026-06-04", "Display", 0, null],
  ]);
  expect(month).toMatchObject({ adSpend: "400.00", attributedSales: "1000.00", roi: "2.5" });
  expect(blank).toEqual([1]);
});

test("A sheet of ads whose days all have attributed sales says nothing of it", async () => {
  const { month, blank } = await accountsWith([["2026-06-01", "Search", 100, 600]]);
  expect(month).toMatchObject({ attributedSales: "600.00", roi: "6" });
  expect(blank).toEqual([]);
});
